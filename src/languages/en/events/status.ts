import type { StatusWords } from '../../status-words.ts'
import { ruledOut } from '../ruled-out.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** English words that say how far an act came. */
export const status: StatusWords = {
  planned: set(`
    plan expect schedule set due intend prepare poise decide hope aim slate suppose arrange ready want promise pledge vow agree
    plot anticipate await likely stand call`),
  letting: set('let'),
  occasions: set('time occasion moment'),
  proposed: set(`
    propose urge call demand threaten suggest consider ask offer recommend weigh mull discuss float seek want press push encourage
    invite require mandate oblige empower permit instruct direct task pend authorise authorize need possibility suggestion prospect chance likelihood threat proposal whether if unless able willing open interested keen could should`),
  near: set('close near nearer closer brink verge cusp'),
  thinkable: set(`
    possible likely unlikely near nearer close closer imminent elusive distant achievable attainable feasible plausible conceivable
    inevitable forthcoming distant remote unattainable unreachable unrealistic far-off far`),
  farOff: set('far beyond'),
  insteadOf: set('instead rather'),
  seeming: set('remain stay seem appear look prove'),
  ahead: set('reach sight horizon hand offing'),
  hoped: set(`
    hope shot optimism pessimism confidence prospect chance likelihood possibility odds goal aim interest desire wish pressure push bid drive
    appetite expectation doubt skepticism scepticism path way`),
  hopeful: set('optimistic pessimistic hopeful confident sceptical skeptical doubtful upbeat sanguine'),
  hindering: set(
    'bar ban block stop keep prohibit prevent discourage deter dissuade refrain restrain forbid hinder preclude exclude',
  ),
  demanding: set('insist demand urge require request recommend propose suggest ask'),
  nearly: set('nearly almost potentially'),
  feared: set('risk danger fear probability specter spectre threat'),
  seeking: set(
    'work wait wish look angle lobby strive argue plead beg appeal clamor clamour long yearn campaign press',
  ),
  attempts: set('try seek attempt'),
  lacking: set('lack absence shortage'),
  nearing: set('near approach'),
  approaching: set('come near approach emerge move progress loom materialize materialise shape'),
  onward: set('ahead forward onward'),
  partly: set('% percent most half part much portion bulk'),
  habits: set(
    'habit tendency tradition practice way method art idea notion concept thought means cost price purpose business',
  ),
  suspecting: set('suspect fear worry doubt'),
  devising: set('build construct dig design make tunnel plan train prepare arm equip'),
  easing: set(
    'easy easier hard harder difficult tough tougher possible impossible simple simpler safe safer legal illegal free',
  ),
  able: set('able glad happy pleased delighted proud relieved sorry surprised'),
  shunned: set(
    'yield cede relinquish refuse decline avoid reject shun skip boycott oppose avert prevent resist forgo spurn eschew miss block thwart obstruct foil forestall',
  ),
  refused: set('refuse decline fail avoid stop prevent justify warrant merit'),
  underWay: set('begin start continue keep resume proceed'),
  achieved: set('manage get help come force compel lead allow enable cause use dare be have'),
  goingOn: set('continue intensify persist pursue escalate deepen drag'),
  cancelled: set('cancel scrap abandon collapse abort scuttle axe cancellation'),
  postponed: set('postpone delay defer reschedule postponement adjourn'),
  denied: set('deny'),
  ruledOut,
  rulingOut: new Set(['rule out']),
  puttingOff: new Set(['put off', 'push back', 'hold up', 'hold off', 'hold back']),
  fallingThrough: new Set(['fall through', 'fall apart', 'call off']),
  breakingDown: new Set(['break down']),
  moving: set('move shift'),
  before: set('before ahead advance anticipation'),
  lookingAhead: new Set(['look forward', 'look ahead']),
  parting: set('but will instead rather'),
  undertaken: set('effort attempt bid plan hope push preparation arrangement'),
  readying: set('plan preparation'),
  meant: set('intend mean design aim'),
  takingPlace: set('be begin start open hold take last resume end'),
  wanting: set('want need like prefer get'),
  getting: set('get'),
  goingTo: set('go'),
  atLast: set('finally'),
  preferring: set('prefer'),
  sooner: set('rather sooner'),
  givingUp: new Set(
    `walk out|walk away|storm out|storm off|back out|pull out|drop out|break off|break down|fall apart|balk|baulk|quit|leave|die|resign|withdraw|collapse|
    stop|halt|abort|falter|disband|dissolve|adjourn|suspend|retreat|flee|step down`
      .split('|')
      .map((words) => words.trim()),
  ),
  declining: set('refuse decline'),
  plannedBefore: set('planned upcoming scheduled next forthcoming future coming expected impending further'),
  proposedBefore: set('proposed possible potential pending prospective threatened'),
  underWayBefore: set(
    'ongoing continued continuing current active constant continuous daily regular renewed escalating worsening surging mounting',
  ),
  bills: set('bill legislation proposal resolution motion amendment draft measure option idea'),
  background: set(`
    originally initially previously formerly already repeatedly often always usually traditionally historically once ago since long-ago
    past decade decades century years months eventually ultimately first never twice during when while until before`),
  habitual: set(
    'often always usually repeatedly frequently regularly routinely sometimes occasionally rarely seldom generally typically normally habitually traditionally',
  ),
  willVerbs: set("will shall 'll wo would"),
  unrealVerbs: set('should could would'),
  mayVerbs: set('may might could can should must'),
}
