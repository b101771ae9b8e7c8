import type { TermWords } from '../../terms.ts'
import { wording } from '../wording.ts'
import { alike, demands } from './alike.ts'
import { classes } from './classes.ts'
import { grammar } from './grammar.ts'
import { grants } from './grants.ts'
import { issues } from './issues.ts'

const split = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('+', ' '))
const set = (words: string): ReadonlySet<string> => new Set(split(words))

/** Families of words for what is on the table: one text may be called by any word of its family. */
const proposals: readonly (readonly [string, string])[] = [
  ['plan', 'plan draft document text blueprint roadmap framework road+map outline annex'],
  [
    'deal',
    'deal agreement accord pact treaty settlement compromise protocol memorandum arrangement package truce+deal bargain',
  ],
  ['bill', 'bill legislation law act measure resolution decree statute'],
  ['amendment', 'amendment'],
  ['offer', 'offer proposal initiative suggestion formula'],
  ['order', 'order'],
  ['declaration', 'declaration communique statement'],
]

const groupOf = new Map(
  [...alike.acts, ...alike.things].flatMap((group) => group.map((word) => [word, group[0]!] as const)),
)

/** How English tells what is on the table. */
export const terms: TermWords = {
  proposals: new Map(proposals.flatMap(([family, words]) => split(words).map((word) => [word, family] as const))),
  notBefore: set(`
    insurance pension health retirement business court travel contingency military war battle marketing payment lesson flight care savings
    press police plea consent record book movie tv real+estate peace+prize executive`),
  telling: set(`
    joint bilateral trilateral multilateral bipartisan partisan nuclear military political economic fiscal financial commercial monetary environmental territorial
    humanitarian social constitutional electoral short-term long-term longer-term shorter-term medium-term temporary stopgap separate alternative rival
    competing counter other clean supplementary presidential congressional parliamentary administrative judicial democratic republican conservative liberal`),
  opposing: new Map(
    [
      ['short', 'short-term shorter-term temporary stopgap short-lived'],
      ['long', 'long-term longer-term permanent lasting long-lasting comprehensive sustainable durable'],
      ['other', 'other separate alternative rival competing counter'],
    ].flatMap(([kind, words]) => split(words!).map((word) => [word, kind!] as const)),
  ),
  wrappers: set('package'),
  papers: set('document text'),
  occasions: set('summit conference'),
  partners: new Map([
    ['bilateral', 2],
    ['trilateral', 3],
  ]),
  kindred: new Map(
    [
      split('relief rescue stimulus aid bailout bail-out assistance recovery'),
      split('ceasefire truce cease-fire cease fire armistice'),
      split('immigration migration'),
      split('budget spending funding appropriations'),
      split('debt ceiling'),
      split('hostage prisoner captive'),
    ].flatMap(([first, ...others]) => others.map((word) => [word, first!] as const)),
  ),
  scales: set('hundred thousand million billion trillion bn'),
  stages: set(`
    new revised updated amended modified revamped renegotiated reworked rewritten redrafted modernised modernized proposed draft working final preliminary
    interim tentative framework emerging`),
  newly: set('new'),
  revising: set(
    'revised updated amended modified revamped renegotiated reworked rewritten redrafted modernised modernized',
  ),
  peace: set('peace'),
  pieces: set('point points'),
  counted: (points, kind) => `${points}-point ${kind}`,
  pages: set('page'),
  joiners: set('led so called'),
  presents: set(
    'present unveil submit table propose float circulate publish release put offer hand deliver give send announce outline introduce receive',
  ),
  laws: set('law act statute'),
  passes: set('pass adopt enact approve ratify sign draft write introduce propose back support oppose block reject'),
  numbers: wording.numbers,
  holds: set(`
    include contain comprise cover envision envisage foresee provide stipulate feature entail involve specify list encompass address consist outline set+out lay+out
    spell+out call imply offer mean focus centre center revolve impose bring carry speak mention ask seek establish allocate allot appropriate earmark
    devote authorise authorize`),
  asks: set(`
    require demand propose call ask want insist urge request seek suggest agree promise pledge vow commit undertake offer oblige compel force
    stipulate specify provide envisage envision foresee imply recommend dictate instruct order allow let permit vote decide enable commit guarantee ensure
    accept approve reject refuse oppose consider prepare oblige condition mandate press push prohibit bar prevent forbid ban appeal`),
  wants: set(
    `
    want demand seek request require propose offer include contain envision envisage foresee stipulate specify mandate impose promise pledge
    call+for ask+for insist+on push+for press+for provide+for`,
  ),
  ready: set('ready willing prepared able due likely supposed bound open necessary essential dependent conditional'),
  commits: set(
    'agree promise pledge vow commit undertake offer accept implement observe honour honor respect announce declare commitment offer guarantee uphold sign',
  ),
  askings: set(`
    demand call request promise pledge commitment vow condition offer proposal obligation requirement undertaking guarantee plan agreement deal accord pact
    treaty bill draft provision term clause stipulation concession goal aim insistence point element legislation settlement measure package framework
    appeal ultimatum idea option suggestion draft text principle`),
  parts: set(`
    provision concession point term element clause proposal demand condition category detail item measure step part section article annex requirement obligation paragraph
    stipulation issue matter question thing principle goal aim component aspect list series number range set bundle package area field idea change language compromise commitment promise
    deal agreement plan bill accord option version other one some all most any key`),
  verdicts: set(
    'unacceptable acceptable essential crucial critical vital necessary imperative non-starter nonstarter dealbreaker deal-breaker non-negotiable nonnegotiable indispensable inevitable unthinkable',
  ),
  clauses: set('paragraph clause section article provision chapter stipulation'),
  points: set('point demand condition requirement concession obligation provision clause paragraph stipulation'),
  about: set('on about concerning regarding governing covering'),
  carriers: set(`
    implement reach achieve violate break breach hold last observe respect secure broker announce sign enforce monitor
    maintain honor honour uphold strike clinch approve reject accept oppose support back welcome declare begin start take+effect come expire collapse
    do have be get make take go see exceed surpass overstep flout`),
  notTerms: set(`
    discuss say tell talk speak state note add announce report write negotiate meet visit hope believe think fear warn know hear
    push strive try attempt work help describe explain praise criticise criticize blame accuse deny confirm reveal claim argue
    understand mention vote pass reject accept approve sign oppose support welcome suggest propose demand require want insist urge seek ask agree promise pledge offer
    call include contain threaten refuse consider expect decide fail continue remain appear seem like love feel find face happen resort`),
  modals: set("would must should shall will 'll 'd wo"),
  duties: set('need oblige require suppose obligate commit bind have set due schedule expect slate plan'),
  onlyVerbs: set(
    'place post station let work face keep play fund land fire secure stage project produce measure state name deal power form give own mark draw sell provide share trade pledge pay',
  ),
  onlyNouns: set('military'),
  atWork: {
    stoppages: set('strike'),
    workers: set('worker union employee employer labor labour staff wage driver teacher nurse walkout picket'),
    arms: set('soldier troop rebel fighter militant army missile rocket airstrike civilian ceasefire truce'),
  },
  undergoes: set('see face enjoy experience suffer'),
  outcomes: set('gdp growth economy vote majority passage prosperity productivity'),
  ofTexts: set(`
    improve produce generate yield     survive fail face become replace strengthen weaken diminish undercut erode widen deepen worsen exacerbate alter reshape change upend hamper hinder reassure alarm please reward punish result cost lead affect attach help win lose get need cause matter remain appear come go stand fall be mean mark
    represent show reflect prove seem bring pass depend rest die stall collapse satisfy please anger follow make base raise spark pave trigger
    start begin do take work help keep test draw move live fit meet prompt address focus deal see look sound add boost benefit hurt save send resolve encourage enable empower prove undermine threaten risk destroy harm stabilise stabilize fulfil fulfill solve resonate reverberate linger usher herald stoke embolden entrench`),
  weighed: set(`
    incentive cover debate fight battle dispute showdown standoff stand-off impasse gridlock deadlock feud rift clash wrangle struggle row
    relief leverage calculus balance momentum hope fear concern doubt worry confidence trust mistrust distrust risk threat danger chance prospect opportunity
    hand head eye face heart mind way door stage tension pressure anger frustration uncertainty credibility reputation legacy image popularity
    specter spectre menace nightmare policy approach view opinion standing morale sense attention reason reaction criticism opposition objection victory defeat win advantage riot
    crisis question day week month year time moment history example precedent signal message lesson path road ground impact effect influence`),
  measures: set(`
    part all most some rest size number half third quarter percent level scope amount share total extent bulk remainder majority all portion strength capability use supply
    flow production enrichment transfer sale delivery purchase export import stockpile kind type form range variety package set series list end lifting easing release
    withdrawal removal exchange return restoration creation establishment control access right power status thousand hundred million billion dozen crown dollar euro
    million+of ceiling limit rate price cost value worth age volume quota round stage phase`),
  coming: set('due set schedule expect slate plan likely supposed bound'),
  ...issues,
  grammar,
  alike,
  demands,
  bans: set('ban prohibition moratorium restriction limit end halt stop freeze'),
  anyOne: set('no any every each what which some either another such more many several few most'),
  compels: set('force compel'),
  needs: set('require mandate'),
  dues: set('pay'),
  shown: {
    led: /^(?:(?:it|he|she|they|we) )?(?:will|would|shall) (?!(?:be|have|not|never|no|only)\b)(?:(?:also|then) )?|^(?:it|he|she) (?!(?:is|was|has|does|as|this|his) )(?=\p{Ll}+s )/iu,
    torn: /^(?:is|are|was|were|been|has|have|had|does|did|will|would|can|could|may|might|it|he|she|they|we|i|you|him|them|us|his|her|our|my|your|this|these|those|such|and|or|but|that|which|who|than|not let|(?:\p{L}+ly )?(?:more|less|fewer|higher|lower) than)\b|\b(?:the|an?|of|in|to|and|or|that|with|by|for|from|which|who|whose|as|at|on|its|their|his|her|including|between|designed|aimed|intended|worth|something)$/iu,
  },
  hinges: set('depend dependent contingent conditional condition hinge tie link'),
  hingesOn: set('on upon to'),
  open: set('whether'),
  doing: set('do'),
  so: set('so that this same'),
  demonstratives: set('this that'),
  joining: set('along together as addition'),
  clocks: set('deadline cutoff cut-off countdown'),
  conditions: set('if unless provided providing condition proviso'),
  awaits: set('once when until after'),
  settling: set('agree arrange schedule settle decide'),
  shares: {
    part: /\b(?:(?:a|an|the|some|first|second|third|next|initial|another|further|small|large|new|one|two|three|several)\s+(?:groups?|batch(?:es)?|rounds?|waves?|instal?lments?|tranches?|convoys?|contingents?|handful|number|portion|part|share|fraction|majority|minority|half)\s+of|half\s+(?:of|the)|(?:most|some|many|several|a\s+few|part|dozens|hundreds|thousands)\s+of|some|several|a\s+few|dozens|hundreds|partial(?:ly)?)\b/iu,
    whole:
      /\b(?:all|every|each|everyone|everybody|entire(?:ly|ty)?|whole|full(?:y)?|complete(?:ly)?|total(?:ly)?|remaining)\b/iu,
  },
  earlier: set('previous earlier former old last-year past original failed prior shattered collapsed'),
  barring: set('prevent bar prohibit ban block stop forbid restrict keep preclude disqualify exempt exclude'),
  hindering: set(
    'prevent preventing prevented avoid avoiding avoided avert averting averted refrain refraining abstain abstaining',
  ),
  tempering: set('only just merely simply even alone later earlier sooner more less fewer higher lower necessarily'),
  groupOf: (lemma) => groupOf.get(lemma) ?? lemma,
  pointing: set('the this these those its their his her our such further additional any'),
  sides: set('side party'),
  nations: set('country nation neighbour neighbor'),
  joins: set('join rejoin enter re-enter accede'),
  leagues: set(`
    pact alliance union league bloc community confederation federation coalition commonwealth organisation organization compact association treaty market
    entente axis`),
  duty: {
    levies: set('tax levy duty surcharge'),
    crossing: set('import export'),
    goods: set('good goods product merchandise ware'),
    fees: set('fee toll rent charge payment price'),
    pays: set('pay charge bill'),
    moves: set('import export buy purchase sell ship'),
    set: set('tariff duty levy tax toll fee quota wage salary pension cap ceiling limit'),
  },
  grants,
  swaps: {
    frees: set('release free freeing return repatriation repatriate transfer liberation liberate handover freedom'),
    swaps: set('exchange swap trade'),
    returns: set('exchange return'),
    goal: 'for',
    captives: set(classes.captive!),
  },
  rules: set('rule requirement obligation standard protection restriction safeguard regulation norm curb'),
  controls: set(
    'require oblige compel force order instruct direct mandate allow let permit enable ask urge press push bind',
  ),
  lasts: set('expire lapse run last renew review extend prolong terminate'),
  befalls: set(`
    begin start take go come hold last collapse unravel fray break crumble falter expire lapse end resume fail broker announce declare agree
    mediate negotiate sign accept extend renew shatter violate suppose set schedule`),
  lapses: set('expire lapse'),
  lasting: set('truce ceasefire cease-fire armistice moratorium mandate'),
  spans: set('hour day week month year decade'),
  turns: set('first second third fourth fifth last next final initial'),
  aged: /^\p{L}*\d*[-–—](?:year|month|decade)s?[-–—]old$/u,
  states: set('exempt'),
  comparing: {
    prepositions: set('like unlike than since'),
    words: set(`
      liken compare equate comparison parallel contrast reminiscent similar akin comparable identical repeat repetition replay rerun echo
      resemblance lesson reminder`),
    to: set('to with of on from'),
    recalls: set('recall remember evoke echo resemble mirror'),
  },
  authors: set('propose offer suggest float draft write author craft devise put introduce'),
  realms: set(
    'republic kingdom federation union confederation state empire emirate sultanate principality commonwealth',
  ),
  oneSided: set('unilateral unilaterally one-sided'),
  joint: set('joint jointly mutual mutually reciprocal reciprocally'),
  public: set('unemployment jobless welfare medicare medicaid'),
  replaces: set(
    'replace supersede overhaul revamp rewrite renegotiate modernise modernize replacement revision renegotiation modernisation modernization',
  ),
  openings: set('access entry admission opening'),
  fails: set('fail refuse neglect decline forget'),
  foretells: set('usher herald threaten warn predict forecast fear worry estimate reckon calculate caution resort'),
}
