import type { StanceGrammar } from '../../stance-grammar.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const conferences = 'meeting summit conference conversation discussion visit vote mission'

/** English words that hang on a stance. */
export const grammar: StanceGrammar = {
  states: set('country nation government side'),
  several: set('some many several various certain'),
  apart: set('former local regional individual no any both two those these few fewer most other foreign'),
  partial: set('some many most former several few other both local regional provincial'),
  outside: set('former ex retired onetime some many local regional provincial opposition embassy'),
  counted: set('some many most several few half dozens hundreds thousands'),
  followers: set('voter resident veteran supporter activist element'),
  ruling: set('administration government cabinet regime'),
  homelands: set('country nation state'),
  voices: ['spokes', 'press secretary'],
  formerly: set('former onetime one-time once ex'),
  including: set('include'),

  holding: set(
    'include contain cover do offer provide leave lack omit ignore address give take cut raise add keep have',
  ),
  now: set('today tonight yesterday'),
  shares: set('majority minority handful number bulk dozens group pair trio quartet coalition contingent'),
  houses: set('leadership party caucus conference delegation'),
  standing: set(
    'program programme law act rule regulation policy agreement accord pact treaty deal arrangement scheme system mandate order contract ban subsidy',
  ),
  gaining: set('have get win seek want take gain secure obtain earn receive enjoy lose need require lack'),
  siding: set('come stand speak be remain unite vote rise'),
  pleading: set('vote speak argue come be'),
  favours: set('favor favour support'),
  pressure: set('pressure'),
  phoning: set('call'),
  phones: set('phone telephone video conference skype satellite'),
  voting: set('vote'),
  votes: set('for against no nay yes yea aye'),
  leaving: set('leave'),
  left: set(`${conferences} document text draft`),
  plights: set(
    'limbo doubt question jeopardy peril danger tatters ruins shambles pieces place force effect hands table air shelf shreds disarray suspense',
  ),
  giving: set('give'),
  making: set('make'),
  calling: set('call'),
  wanting: set('want'),
  wishing: set('want like'),
  clear: set('clear plain'),
  coming: set('going'),
  letting: set('let'),
  yielding: set(
    `move shift relocate pull draw withdraw remove retire recall redeploy send bring ship free release hand give return deliver transfer surrender yield cede relinquish
    open reopen unblock unlock clear leave vacate evacuate quit abandon let allow permit lift dismantle scrap destroy disarm decommission lay lower silence stand
    stop halt end cease close shut restore resume restart reconnect supply switch turn`,
  ),
  jointly: set('together simultaneously jointly concurrently parallel tandem'),
  same: set('same one single'),
  polite: set('please kindly'),
  deciding: set('decide'),
  revealing: set('say specify indicate announce disclose reveal signal'),
  requiring: set('require'),
  seeing: set('see'),
  lasting: set('continue go keep remain stay hold last'),
  beginning: set('begin start continue work'),
  departing: set('leave crash exit quit depart go fall drop rest'),
  compelling: set('force compel oblige coerce pressure'),
  taking: set('take'),
  tenures: set(
    `run serve lead head govern chair represent hold campaign compete reign preside command captain
    senator governor president minister mayor lawmaker legislator candidate congressman congresswoman leader secretary chairman chairwoman chancellor ambassador
    premier commissioner prosecutor speaker member representative chief boss head office power opposition charge student teenager child`,
  ),
  usedTo: set('used'),
  onceOnly: set('once formerly initially originally'),
  replacing: set('alternative substitute'),
  renounced: set(
    'abandoned dropped withdrawn discarded shelved former previous earlier initial onetime one-time erstwhile',
  ),

  ofMatters: set(
    'end stop cease continue go remain hold begin resume include contain cover guarantee ensure provide address protect respect allow require reflect lead come',
  ),
  leading: set('lead'),
  lacks: set('failure lack absence rejection collapse loss'),
  openings: set('solution alternative substitute room place'),
  priced: set('worth'),
  worthy: set(
    'it the every any this that our doing having taking making pursuing trying fighting supporting saving keeping',
  ),
  backwards: set('back backward backwards'),
  excess: set('many far'),
  indefinite: set('a an any some more'),

  empty: set('make do take give have put get include add bring offer submit'),
  talking: set('discuss negotiate talk speak give provide take weigh engage rule'),
  answering: set(
    'comment answer say elaborate speculate identify name disclose confirm respond reply specify explain tell describe characterize characterise address deny detail predict',
  ),
  keeping: set('keep continue'),
  conferring: set('work talk discuss negotiate meet'),
  working: set('work cooperate collaborate'),
  ideas: set('idea notion possibility suggestion prospect'),
  moves: set('move decision announcement news step'),
  decisions: set('decision'),
  offers: set(
    'offer proposal counteroffer counter-offer demand condition precondition request requirement suggestion idea insistence ultimatum bid order sequence sequencing',
  ),
  starts: set(
    'step start beginning move gesture attempt effort try signal draft basis foundation idea improvement concession offer',
  ),
  wrongly: set('wrong'),
  bearings: set(
    'order direction time moment place way reason foot end sequence hand hour point pace scale venue format context audience tool remedy track side',
  ),
  old: set('old existing current former previous original'),
  attempts: set('step action effort move attempt'),
  serving: set(
    'use role position status recognition treatment job work career function choice designation classification appointment nomination election selection service return',
  ),
  remains: set('rest remainder'),
  few: set('one two three'),
  calendar: set(`january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday`),
  last: set('last'),
  following: set('after following'),
}
