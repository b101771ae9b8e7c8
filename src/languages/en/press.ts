import type { PressWords } from '../press-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const press: PressWords = {
  trade: set(`
    report say tell write publish quote cite note add confirm reveal announce interview claim state find speak break obtain review see learn
    ask request describe identify broadcast air post explain warn comment disclose argue allege send contact release run call`),
  reports: set('report'),
  works: set(`
    report reports reporting article articles interview interviews op-ed op-eds editorial story column newspaper correspondent reporter
    journalist columnist survey poll investigation publication outlet site website magazine broadcaster agency according citing editor host
    anchor account dispatch podcast show program programme`),
  outlets: set(`
    publication newspaper daily weekly tabloid broadsheet outlet site website portal magazine broadcaster channel station agency newswire
    journal paper`),
  beside: set('to by with told citing'),
  telling: set('according interview told citing'),
  citing: set('citing quoting'),
  cites: set('cite quote'),
  saying: set('saying telling claiming warning writing'),
  references: set('reference referring'),
  informants: set(
    'source sources informant informants insider insiders reporter reporters correspondent correspondents',
  ),
  heard: set('speaking appearing talking interviewed'),
  shown: set('live carried broadcast aired televised shown streamed'),
  venues: set(`
    statement news tweet tweeted posted wrote speech reporters conference briefing letter testimony floor call email e-mail earlier later`),
  owned: set('state state-run state-owned state-controlled official public'),
  media: set('media television tv radio'),
  news: set('news'),
  channels: set('channel'),
  mastheads: set(`
    times post news gazette herald tribune chronicle courier ledger journal press mercury telegraph observer examiner inquirer dispatch sentinel
    bulletin argus advertiser weekly daily magazine tv television radio newswire wire gazeta pravda zeitung`),
  made: set(`
    published issued released compiled drawn written drafted prepared produced conducted authored penned sent submitted filed collected gathered
    provided presented`),
  seen: set('seen obtained reviewed viewed acquired examined read shared received'),
}
