import type { SayingWords } from '../../saying-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const saying: SayingWords = {
  according: set('according'),
  opening: set('say add write ask reply'),
  asking: set('ask tell urge order advise warn question'),
  nouns: set('promise threat demand'),
  requests: set('request inquiry enquiry'),
  answers: set('comment interview clarification'),
  hiding: set('anonymity'),
  known: set('named identified quoted anonymous'),
  deputies: set('do so'),
  reckoning: set('put place peg'),
  measures: set(
    'number toll count total tally figure cost loss losses damage price value worth bill budget debt deficit surplus revenue investment amount sum share rate ratio percentage proportion population strength size age length width height depth distance area volume weight capacity speed chance odd probability likelihood risk turnout support margin majority estimate crowd attendance unemployment inflation growth temperature casualty casualties death',
  ),
  owning: set('deny admit acknowledge recall remember regret'),
  reminding: set('remind recall'),
  loud: set('shout yell scream rant rave complain gripe grumble moan whine boast brag'),
  greetings: set('goodbye goodbyes good-bye good-byes farewell farewells hello'),
  syllables: set('word syllable peep'),
  discussing: set('discuss'),
  telling: set('tell'),
  heardBy: set('tell inform say speak add'),
  interviews: set('interview comments remarks appearance briefing'),
  pieces: set('op-ed oped essay column commentary article editorial piece blog letter'),
  published: set('piece published'),
  writing: set('write argue conclude note add'),
  additions: set('compared part about'),
  venues: set(`
    interview interviews statement statements speech speeches address remarks tweet tweets post posts posting letter letters email emails e-mail
    e-mails memo briefing briefings broadcast podcast video op-ed column sermon toast`),
  pages: set('website site webpage channel account page blog feed media'),
  wanted: set('comment interview reaction'),
  asks: set('request inquiry enquiry question query email e-mail mail call message letter text voicemail'),
  contacted: set('contacted asked reached approached pressed queried'),
  asked: set('asked'),
  calling: set('call'),
  backing: set('back'),
  agreeing: set('agree'),
  claiming: set('claim'),
  singular: (noun) => noun.replace(/ies$/, 'y').replace(/s$/, ''),
}
