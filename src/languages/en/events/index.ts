import type { EventWords } from '../../event-words.ts'
import { within } from '../names/sites.ts'
import { groups } from '../people/groups.ts'
import { acts, days, parts } from './acts.ts'
import { captives } from './captives.ts'
import { deals } from './deals.ts'
import { nouns } from './nouns.ts'
import { status } from './status.ts'
import { verbs } from './verbs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const houses = `
  parliament congress senate house assembly commons lords diet bundestag bundesrat duma knesset sejm rada cortes storting riksdag
  folketing majlis`

/** How English tells acts between actors. */
export const events: EventWords = {
  verbs,
  nouns,
  notBehind: set('news press media panic heart majority'),
  carriers: set(`
    hold have host attend convene conduct lead chair open conclude start launch mount stage make pay carry undertake begin end join
    resume continue impose announce reach strike cut forge broker clinch secure seal finalise finalize close intensify levy slap
    order commit renew raise hike double declare rejoin craft wrap near`),
  imposing: set(
    'impose put place introduce reinstate apply enact announce slap levy raise hike double order declare launch intensify commit renew resume reimpose re-impose re-imposed re-imposing implement increase expand extend broaden widen boost unveil',
  ),
  burdening: set(
    'hit slap threaten punish penalize penalise target strike smack whack saddle retaliate respond answer',
  ),
  houses: set(houses),
  chambers: set(`
    ${houses} legislature chamber council committee cabinet lawmaker legislator senator congressman deputy mp parliamentarian councillor councilor
    democrat republican conservative liberal socialist labour caucus`),
  assembled: set(
    'cabinet committee council commission board panel parliament assembly group caucus bloc alliance jury court',
  ),
  askings: set('request behest urging invitation insistence demand initiative suggestion instigation expense'),
  charging: set(`
    accuse blame thank praise criticise criticize fault credit applaud commend condemn slam chide rebuke congratulate reproach castigate
    berate scold lambast denounce hail salute admonish forgive pardon gratitude thanks praise`),
  sayings: set('say believe allege claim suspect think charge'),
  polls: set('election referendum plebiscite elect reelect re-elect'),
  laws: set('bill legislation resolution motion amendment budget law act'),
  orders: set('order decree proclamation petition pledge'),
  alliances: set('coalition alliance bloc'),
  recordings: set('video footage recording tape audio photo photograph image transcript'),
  regions: groups.regions,
  dealing: set(
    'get win land obtain nail achieve reach strike forge craft broker cut clinch secure seal finalise finalize close agree negotiate wrap',
  ),
  brokering: set('broker'),
  newCarriers: set('call name'),
  unfolding: new Set(
    `begin|start|end|conclude|continue|resume|follow|last|open|happen|occur|come|go|proceed|drag|break|roll|spill|unravel|stall|
    falter|founder|stumble|erupt|rage|flare|intensify|escalate|enter day|enter week|enter month|enter hour|enter round|take effect|take hold|take place|take shape|enter force|kick in`
      .split('|')
      .map((words) => words.trim()),
  ),
  ending: set('end conclude finish close wrap'),
  overnight: set('overnight all-night marathon nightlong night-long round-the-clock late-night'),
  matters: set(`
    plan proposal deal agreement accord pact treaty truce ceasefire cease-fire draft text document bill offer framework blueprint roadmap
    memorandum protocol declaration communique resolution law decree order contract package term terms demand idea provision
    initiative formula compromise settlement condition clause amendment change legislation motion ordinance overhaul stimulus bailout call request suggestion charter letter copy list budget sale format option step measure`),
  papers: set('document draft text letter copy list plan proposal blueprint memo memorandum note file dossier'),
  offices: set('office post position job role government cabinet administration'),
  groups: set(`
    delegation team troop troops force army military police government administration official officer leader negotiator diplomat envoy
    representative minister lawmaker senator ally militant rebel separatist fighter insurgent gunman attacker bomber soldier terrorist
    guerrilla militia group party union side adviser advisor aide authority commander general counterpart president premier
    worker employer protester striker teacher nurse hostage prisoner captive detainee inmate civilian supporter demonstrator mediator leadership faction hardliner
    ceo executive boss chief mayor governor banker businessman`),
  workers: set(`
    worker employee staff teacher nurse doctor driver miner pilot docker longshoreman union unionist member striker crew actor writer
    player educator steelworker autoworker labourer laborer machinist conductor railworker firefighter`),
  labour: set(`
    union worker employer striker picket walkout wage pay bargaining employee layoff overtime`),
  figurative: set(`
    attack strike hit target fight battle raid storm assault offensive fire torpedo besiege clash skirmish onslaught
    aggression bombard bombardment barrage`),
  elections: set('election referendum'),
  freshly: set(`
    new further additional more fresh latest another second third next tougher stronger harsher stiffer broader wider tighter sweeping
    retaliatory heavier deeper tightened expanded broadened toughened`),
  public: set(
    'people citizen tourist visitor traveler traveller resident student family passenger pilgrim refugee migrant immigrant emigrant newcomer seeker settler commuter evacuee voter',
  ),
  inForce: set('sanction sanctions'),
  sendable: set(`
    envoy negotiator delegation team representative diplomat official minister mediator secretary adviser advisor aide emissary ambassador
    inspector`),
  slaying: set('kill shoot slay murder massacre assassinate slaughter behead'),
  verbal: set('verbal rhetorical personal political partisan scathing blistering withering veiled'),
  armed: set(`
    missile rocket troop soldier bomb bombing militant airstrike warplane drone rebel gunman army artillery insurgent gunfire shelling
    grenade ceasefire cease-fire truce militia separatist jihadist warship tank mortar ammunition airspace casualty insurgency bloodshed
    extremist terrorist gunmen policeman explosion explosive rifle sniper`),
  trade: set('tariff levy surcharge'),
  atTrade: new Map(
    (
      [
        ['carried', 'tax penalty'],
        ['told', 'increase hike retaliation countermeasure countermeasures'],
      ] as const
    ).flatMap(([needs, nouns]) => nouns.split(' ').map((noun) => [noun, { type: 'sanction', needs }] as const)),
  ),
  climbing: set('go rise increase climb jump double'),
  harming: set('kill injure wound hurt die'),
  promises: set('word promise pledge commitment vow deal agreement'),
  breaking: new Set('unravel|collapse|crumble|disintegrate|shatter|break down|fall apart'.split('|')),
  atWork: new Map([['strike', 'other:strike']]),
  claims: set('responsibility credit blame'),
  claiming: set('claim take accept admit assume'),
  owning: set('claim admit'),
  styling: set('call know name dub style term'),
  buildings: new Set([
    ...within.keys(),
    ...`white house|oval office|kremlin|pentagon|capitol|us capitol|capitol hill|camp david|downing street|10 downing street|chequers|
    elysee|élysée|elysee palace|élysée palace|matignon|blue house|quirinal palace|palazzo chigi|moncloa palace|casa rosada|planalto palace|
    miraflores palace|rideau hall|buckingham palace|state department|treasury department|foreign office|foreign ministry|finance ministry|
    great hall of the people|zhongnanhai`
      .split('|')
      .map((name) => name.trim()),
  ]),
  others: set(`
    other another new second third fourth fifth previous earlier first last next further separate different similar past prior additional fresh
    subsequent later former future`),
  hyphened: set(`
    back support fund finance endorse arm style like era type inspire friendly broker mediate sponsor draft hold control occupy run
    backed supported funded armed inspired brokered mediated sponsored drafted held controlled occupied`),
  again: set('another second third fourth fifth further additional'),
  apart: set(
    'other another previous earlier prior past former further additional subsequent separate different similar',
  ),
  sides: set(`
    side party delegation team leader president premier minister man woman country nation government state ally rival neighbor neighbour
    official negotiator diplomat counterpart capital power company union`),
  counts: new Map([['both', 0], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7]]), // biome-ignore format: a table
  allOf: set('all'),
  acts,
  parts,
  days,
  captives,
  deals,
  status,
}
