import type { StatusWords } from '../../event-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** English words that say how far an act came. */
export const status: StatusWords = {
  planned: set(`
    plan expect schedule set due intend prepare poise decide hope aim slate suppose arrange ready want promise pledge vow agree
    plot anticipate await likely stand call`),
  proposed: set(`
    propose urge call demand threaten suggest consider ask offer recommend weigh mull discuss float seek want press push encourage
    invite require mandate oblige pend authorise authorize possibility suggestion prospect chance likelihood threat proposal whether if unless able willing open could should`),
  near: set('close near nearer closer brink verge cusp'),
  able: set('able glad happy pleased delighted proud relieved sorry surprised'),
  shunned: set(
    'yield cede relinquish refuse decline avoid reject shun skip boycott oppose avert prevent resist forgo spurn eschew miss block thwart obstruct foil forestall',
  ),
  refused: set('refuse decline fail avoid stop prevent'),
  underWay: set('begin start continue keep resume proceed'),
  achieved: set('manage get help come force compel lead allow enable cause use dare be have'),
  goingOn: set('continue intensify persist pursue escalate deepen drag'),
  cancelled: set('cancel scrap abandon collapse abort scuttle axe cancellation'),
  postponed: set('postpone delay defer reschedule postponement adjourn'),
  denied: set('deny'),
  plannedBefore: set('planned upcoming scheduled next forthcoming future coming expected impending further'),
  proposedBefore: set('proposed possible potential pending prospective threatened'),
  underWayBefore: set(
    'ongoing continued continuing current active constant continuous daily regular renewed escalating worsening surging mounting',
  ),
  bills: set('bill legislation proposal resolution motion amendment draft measure option idea'),
  willVerbs: set("will shall 'll wo would"),
  mayVerbs: set('may might could can should must'),
}
