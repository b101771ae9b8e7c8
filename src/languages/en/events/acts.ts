import type { ActWords, DayWords, PartWords } from '../../act-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** English words that stand around an act. */
export const acts: ActWords = {
  assemblies: set('conference congress convention council assembly'),
  loneTalk: set('talk'),
  bareTalks: set('talks negotiations'),
  crossings: set('bridge border frontier crossing checkpoint line river'),
  lengths: set('year month week day decade'),
  dead: set('body remain remains corpse'),
  keeping: set('custody'),
  departures: set('departure'),
  leaving: set('troops forces'),
  fighters: set(
    'country nation force troop army soldier militia militant rebel fighter gunman gunmen police neighbour neighbor',
  ),
  speakers: set('critic opponent commentator pundit columnist editorial campaign ad advert supporter'),
  lifeless: set('time'),
  brushing: set('dismiss'),
  rooms: set('office'),
  governing: set('government cabinet'),
  press: set('press media correspondent reporter journalist anchor host columnist editor moderator interviewer'),
  hosting: set('host'),
  phones: set('phone telephone'),
  beforehand: set('advance beforehand'),
  goingOut: set('leave'),
  tables: set('table'),
  tableKinds: set('negotiating bargaining negotiation'),
  returning: set('return'),
  claims: set(`
    claim accusation allegation assertion argument criticism charge suggestion notion characterization characterisation analysis comparison
    interpretation view theory rumor rumour label complaint insinuation premise contention excuse concern warning question speculation`),
  turningTo: set('come'),
  crimes: set('gun knife domestic sexual family gang firearm handgun street partner spousal'),
  noAttack: new Set(['shoot through']),
  fallenIn: set('action combat battle'),
  naming: set('call'),
  summoned: set('testify appear serve witness juror jury election military militia army reserve'),
  casting: set('cast'),
  electorates: set(`
    popular electoral swing protest early absentee mail-in write-in undecided floating tactical youth young millennial elderly senior women female men male
    black white brown hispanic latino asian arab jewish muslim christian catholic protestant evangelical mormon gay lgbt suburban rural urban
    working-class middle-class blue-collar white-collar educated uneducated immigrant minority union independent centrist moderate conservative liberal
    progressive left-wing right-wing leftist rightist green black ethnic native`),
  announcing: set('announce schedule'),
  engaging: new Set('take part|participate|partake|engage|enter|lock|involve|immerse'.split('|')),
  tapping: set('listen tap wiretap bug monitor intercept record overhear eavesdrop hack'),
  deciding: set(
    'make game judgment judgement tough hard close right wrong good bad easy big final roll curtain wake-up',
  ),
  courtesies: set(`
    support backing solidarity condolence condolences sympathy sympathies thanks gratitude appreciation apology apologies regret praise applause congratulation
    congratulations compliment tribute prayer prayers thought thoughts blessing blessings greeting greetings welcome toast farewell hand handshake
    encouragement reassurance assurance comfort hope glimpse detail explanation account version view opinion assessment insight advice criticism
    rebuke warning excuse defence defense justification denial comment remark word answer reply response reason evidence proof marriage`),
  opened: set('fire'),
  answering: set('retaliatory retaliation counter'),
  speaking: set('say tell speak announce add'),
  working: set('work'),
  journeys: set('trip tour journey'),
  meant: set(`
    plan threat vow promise pledge decision intention intent desire wish willingness readiness effort attempt bid commitment determination
    refusal aim goal scheme warning`),
}

/** English words for those who take part without a name. */
export const parts: PartWords = {
  bodies: set('group organisation organization movement union company bloc alliance militia agency firm'),
  administrations: set('administration'),
  delegates: set('delegation team mission negotiator envoy representative delegate'),
  teams: set('team delegation administration government side leadership'),
  leading: set('lead head'),
  private: set(`
    citizen national tourist student journalist reporter contractor dissident expatriate exile immigrant migrant refugee resident
    traveler traveller businessman businesswoman`),
  citizens: set(`
    candidate nominee contender hopeful challenger author historian economist analyst scholar student banker executive
    senator lawmaker legislator congressman congresswoman mp parliamentarian governor mayor politician voter farmer
    taxpayer veteran teacher nurse doctor patient worker scientist academic celebrity athlete singer actor tycoon investor trader lobbyist lawyer`),
  actingFor: set('negotiator representative'),
  sentBy: set('envoy delegate delegation mediator diplomat'),
  worth: set('worth'),
  gone: set('former ex erstwhile one-time onetime'),
  realms: set(`
    state republic colony territory satellite province possession protectorate dominion dependency mandate enclave exclave bloc empire union federation confederation
    kingdom sphere nation country land region space capital city town port island base garrison outpost stronghold fortress`),
  honorifics: new Map([
    ...['mr', 'sir', 'lord'].map((title) => [title, 'he'] as const),
    ...['ms', 'mrs', 'miss', 'lady', 'dame'].map((title) => [title, 'she'] as const),
  ]),
}

/** English words around a day. */
export const days: DayWords = {
  weekdays: set('monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight'),
  notAhead: set('begin start continue resume proceed manage get help fail refuse decline come go seem appear use'),
  starting: /^(?:start|begin|from)/iu,
  following: /^following\b/iu,
  theFollowing: /\bthe\s*$/iu,
  previous: /^(?:in |over |during )?the (?:previous|preceding)\b/iu,
  saidDays: /^(?:today|tonight|yesterday|tomorrow)/iu,
}
