import type { PositionWords } from '../../positions.ts'
import { lexicon } from '../lexicon/index.ts'
import { sides } from '../people/sides.ts'
import { ruledOut } from '../ruled-out.ts'
import { grammar } from './grammar.ts'
import { idioms } from './idioms.ts'
import { dealNouns, deeds, holdings, matters, measures } from './matters.ts'
import { adjectives, nouns, verbs } from './verbs.ts'
import { camps, effects, evils, feelings, reaching, verdicts } from './verdicts.ts'

const words = (text: string) => text.trim().split(/\s+/)
const set = (text: string): ReadonlySet<string> => new Set(words(text))

/** How English tells where somebody stands. */
export const positions: PositionWords = {
  verbs,
  forms: lexicon.verbs,
  adjectives,
  nouns,
  verdicts,
  idioms,
  matters,
  deals: dealNouns,
  deeds,
  measures,
  holdings,
  effects,
  reaching,
  grammar,
  feelings,
  camps,
  dreads: set('fear worry concern dread apprehension anxiety doubt question'),
  beliefs: set('believe think'),
  occasions: set(
    'deal agreement accord pact treaty truce settlement compromise bargain plan proposal offer bill package law legislation transaction day moment era step hour',
  ),
  unweighed: set(
    'question answer point reason story relationship conversation talk discussion meeting call visit memory listener',
  ),
  wanting: set('need seek want require court lack win lose get'),
  trusts: set('confident optimistic hopeful convinced certain sure confidence optimism'),
  promised: {
    expecting: set('believe think expect imagine reckon suppose foresee envisage'),
    doubting: set('doubt doubtful sceptical skeptical dubious unconvinced unsure pessimistic'),
    outcomes: new Map([
      ['home', 'return'],
      ['back', 'return'],
      ['free', 'release'],
      ['freed', 'release'],
      ['out', 'withdraw'],
      ['gone', 'withdraw'],
      ['away', 'withdraw'],
      ['open', 'open'],
      ['over', 'stop'],
      ['quiet', 'truce'],
      ['silent', 'truce'],
      ['calm', 'truce'],
    ]),
    anybody: set('anybody anyone somebody someone everybody everyone people person one soul'),
  },
  claims: new Set([
    ...set('demand condition precondition ultimatum'),
    'negotiating point',
    'negotiating demand',
    'bargaining point',
  ]),
  aims: set('goal aim objective priority task intention demand condition position thing'),
  needing: set('need want require seek demand'),
  purposes: set('plan intention desire wish'),
  complaints: set('complain complaint lament gripe grumble grouse bemoan'),
  warnings: set('warn caution warning'),
  failing: set(
    'collapse fail falter unravel stall die fizzle expire end lapse crumble founder flounder fall break come stop evaporate vanish disappear weaken suffer lose',
  ),
  factions: sides.factions,
  achieving: set(
    'reach strike sign seal clinch conclude make achieve agree approve pass adopt ratify complete finalize finalise announce forge secure get have include accept implement craft negotiate find',
  ),
  lofty: set('perfect ideal flawless panacea utopia'),
  bearable: set(
    'unacceptable acceptable intolerable inadmissible unthinkable okay ok fine insufficient nonstarter non-starter',
  ),
  receiving: new Set([
    ...set(
      'face meet draw receive win get earn attract encounter prompt provoke garner gain spark elicit trigger arouse stir',
    ),
    ...['run into', 'meet with', 'greet with', 'come under', 'come against', 'touch off', 'set off'],
  ]),
  undecided: set(
    'consider weigh decide debate mull ponder unclear unknown uncertain unsure undecided determine say specify indicate announce disclose reveal signal',
  ),
  amounting: set('represent constitute mark be provide offer become remain give bring set deliver create send'),
  carriers: set(`
    express voice have raise lend give reiterate repeat show signal indicate declare state announce reaffirm restate maintain
    renew launch mount lead spearhead wage join intensify promise threaten pledge offer throw make issue press keep win get underline underscore stress harbor harbour share telegraph relay take exert put pile build apply increase mount step sound cast cite hold emphasize emphasise underline highlight affirm reassert`),
  droppers: new Set([
    ...set(
      'drop withdraw abandon withhold pull soften relax waive retract revoke lose lack end lift walk cease renounce rescind reverse overturn shelve scrap ditch jettison forgo forsake forswear discard',
    ),
    ...[
      'give up',
      'back off',
      'take back',
      'walk back',
      'scale back',
      'dial back',
      'tone down',
      'water down',
      'set aside',
      'put aside',
      'lay aside',
    ],
  ]),
  judging: set(
    'call consider deem find denounce condemn decry dismiss deride ridicule slam blast lambast assail criticize criticise attack reject hail praise laud regard describe see view brand label think judge determine declare depict portray characterize characterise paint bill rate',
  ),
  wordings: set(`
    question comment request claim allegation accusation charge report suggestion assertion criticism invitation responsibility blame
    answer reply interview remark explanation argument characterization comparison speculation rumor rumour detail information
    attention help thing way name story post tweet message time day week month year people person man woman part point side other
    chance odds work job life number money sense word issue matter reason something anything nothing everything effort attempt move step action`),
  pointing: set(
    'it that this them these those which idea notion possibility suggestion demand condition term such approach move step commitment measure prospect announcement decision news',
  ),
  speaksFor: set(
    'official government administration authority ministry side delegation negotiator diplomat leader leadership team cabinet regime capital state nation country representative envoy',
  ),
  relational: set(`
    end halt change role use return increase hike rise raise reduction cut demand condition term provision deal agreement plan bill call position offer proposal
    conflict amount level kind type set series round wave batch raft tranche lack loss start beginning threat step measure package approach support pressure delay postponement
    legislation law act amendment document version language motion dialogue dialog diplomacy`),
  parts: set(
    'member lawmaker legislator senator representative congressman congresswoman deputy backbencher delegate activist supporter critic ally opponent voter resident veteran element faction wing conservative liberal moderate progressive centrist hardliner hard-liner hawk dove',
  ),
  needs: set('need necessity importance urgency'),
  stressing: set(
    'stress underscore underline emphasize emphasise highlight reiterate reaffirm express voice note affirm reassert insist cite',
  ),
  given: set(
    'commitment promise pledge guarantee assurance support backing endorsement approval imprimatur blessing consent assent',
  ),
  vessels: set(
    'idea notion possibility prospect effect impact consequence implication call plea concept suggestion commitment option thought principle promise attempt effort bid',
  ),
  encounters: set('conversation discussion meeting summit vote visit conference mission'),
  outlived: set('hope want wish seek plan intend aim prefer look like hopeful eager optimistic'),
  bygone: new Set(
    `in the past|in times past|in years past|in past years|in earlier years|in previous years|in former years|in earlier times|
    in the old days|in those days|back then|back when|at one time|years ago|decades ago|a decade ago|a year ago|centuries ago|a generation ago|
    long ago|years earlier|years before|decades earlier|decades before|a decade earlier|a decade before`.split(
      /\|\s*/u,
    ),
  ),
  talks: set('talk negotiation dialogue discussion consultation'),
  averting: set(
    'avert avoid prevent stop end eliminate remove reduce curb lessen limit block halt forestall lower ease defuse dispel',
  ),
  causing: set(
    'cause bring trigger spark fuel ignite provoke unleash start increase raise deepen prolong invite breed sow usher lead mean result create produce',
  ),
  evils,
  granting: set('let allow permit grant concede cede lift exempt'),
  tries: set('attempt effort bid push drive campaign move'),
  pieces: set('point part element term provision item clause principle outline'),
  whole: set('main key basic core central principal major all every entire broad'),
  sides: set('side party faction camp country nation government leader everyone everybody all other'),
  bodies: set(
    'party faction bloc caucus union company group movement organisation organization side camp delegation team',
  ),
  announcing: set('threaten vow pledge promise warn swear'),
  documents: set(`
    statement declaration communique communiqué letter release memo memorandum note message tweet post speech resolution manifesto
    editorial op-ed column email`),
  leanings: new Map([
    ['against', 'rejects'],
    ['for', 'supports'],
    ['behind', 'supports'],
  ]),
  saying: set(
    'say tell insist argue stress believe think maintain make warn declare state emphasize emphasise feel agree',
  ),
  widening: set('including'),
  inward: set(
    'want seek favor favour support oppose back consider weigh doubt fear distrust mull like welcome resist embrace reject refuse accept approve block veto propose offer decline rebuff spurn dismiss abandon adopt',
  ),
  onlookers: set(`
    analyst expert scholar academic professor lecturer fellow researcher specialist scientist historian economist strategist pollster observer consultant
    commentator columnist pundit correspondent journalist reporter editor author writer blogger anchor broadcaster broadcasters`),
  houses: set(
    'institute institution university college school academy foundation think-tank centre center research studies',
  ),
  concluded: set(
    'deal agreement accord pact treaty truce armistice ceasefire cease-fire settlement compromise contract',
  ),
  qualified: set('conditional qualified'),
  urgent: set(
    'important essential vital crucial necessary imperative urgent critical paramount needed indispensable time',
  ),
  edges: {
    before:
      /^(?:(?:the|an?|no|any|to|that|of|on|for|against|from|in|by|at(?! (?:least|most)\b)|with|about|even|also|just|simply|such|its|their|(?:his|her)(?= \S+ \S)|(?:these|those)(?! (?:is|are|was|were|has|have|had|will|would|should|must|can|cannot|who|that|which|in|of|to)\b)(?= \S+ \S)|(?:is|are|was|were)(?! \S+ (?:to|by)\b)|(?:it|he|she|they|we|i)(?= (?:not )?be ))\s+)+/iu,
    behind:
      /(?:\s+(?:the|an?|that|and|or|but|as(?: well)?|what|which|who|than|rather|into|between|whatsoever|at all|(?<!\b(?:rely|depend|count|agree|insist|live|deal) )(?:to|of|on|for|from|in|by|at|with|about)))+$/iu,
    joints:
      /(?:[,;—–]|\s(?=(?:that|which|who|whom|whose|where|when|as|while|because|so|if|amid|after|before|to|and|or|but|with|in|for|by)\s))/giu,
  },
  settings: set('after because since while although though despite following amid when according'),
  spans: set('day night week weekend month year summer autumn fall winter spring'),
  carrying: set('advance move bring vote pass approve adopt ratify sign accept endorse support back embrace'),
  hollow: set('act proceed follow move hurry go continue respond do try think listen cooperate compromise'),
  modality: {
    negations: set("not n't never neither nor hardly no"),
    ruledOut,
    refusing: set('refuse decline fail neglect cease omit forbear'),
    unreal: set(`
      expect likely unlikely hope try attempt seek want need force urge ask tell press pressure persuade convince plan threaten wait
      hesitate tempt oblige compel require lead prompt spur drive cause get help wish demand suggest recommend propose insist fear doubt predict wonder
      pretend encourage allow enable supposed suppose sure bound poise set due call order time deadline pressure reason chance
      able unable hard difficult easy impossible impose possible free afford last`),
    wishing: set(
      'skeptical sceptical doubtful unconvinced unsure uncertain unclear afraid hopeful optimistic confident expect hope wish demand urge ask suggest recommend propose insist fear doubt predict wonder pretend speculate imagine suppose important essential vital crucial necessary imperative urgent critical paramount',
    ),
    letting: set('let make help have watch see accuse suspect avoid stop prevent keep risk'),
    supposed: set(
      'indication suggestion claim allegation fear hope possibility idea notion rumor rumour speculation doubt question sign prospect risk chance argument accusation belief expectation likelihood narrative',
    ),
    open: set('if unless whether until till before once lest when'),
    conditions: set('if unless provided until assuming only once'),
    provisos: [
      'provided that',
      'providing that',
      'on condition that',
      'on the condition that',
      'as long as',
      'so long as',
      'only if',
      'only when',
      'only after',
      'only once',
      'if and only if',
    ],
    able: set('can could ca able'),
    perhaps: set('may might likely perhaps maybe probably possibly barely scarcely rarely seldom'),
    obliged: set('must should ought shall'),
    obliging: set('have need'),
    denying: set('deny refute disprove'),
    untrue: set('lie myth falsehood fiction fabrication hoax invention nonsense untrue false'),
    longer: set('longer'),
    voicing: set(
      'defend promote tout champion praise hail applaud justify condemn denounce decry slam blast criticize criticise protest oppose demand urge endorse welcome advocate',
    ),
    nearing: set('verge brink cusp point close near short far'),
    long: set('long'),
    instead: set('rather than instead'),
    ways: set('way circumstance scenario chance'),
    resolves: set('decision promise agreement vow pledge commitment refusal'),
    moments: set('day moment minute hour second instant'),
    soon: set('soon'),
    condition: set('condition'),
    named: ['named', 'identified', 'quoted'],
    asking: set('want need insist demand expect'),
    first: set('first before'),
    urging: set('want demand urge request propose recommend'),
    stative: set('be have want need know believe think support favor favour back oppose remain seem'),
    claiming: set('insist suggest propose'),
    undemanding: new Set([
      'pass on',
      ...set(`
      choose note know see understand remember remind say ask wonder think believe mention stress add point surprise expect feel imagine
      thank praise commend applaud congratulate credit persuade convince assure reassure realize realise recognize budge consider look seem appear sound mean wait able admit acknowledge come get worry hope absorb`),
    ]),
  },
}
