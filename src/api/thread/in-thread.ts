// The other side of thread.ts: does in a thread of its own what takes long.
import { parentPort } from 'node:worker_threads'
import { examinePage } from '../../pipeline/examine.ts'
import { brief } from '../../publish/readout/brief.ts'
import { changesBrief } from '../../publish/readout/changes-brief.ts'
import { changesBetween } from '../../reconcile/changes/index.ts'
import { reconcile, type StoryContents } from '../../reconcile/index.ts'
import type { Findings } from '../../record/finding.ts'
import type { StoryRecord } from '../../record/record.ts'
import type { Report } from '../../record/report.ts'
import type { Answer, Fresh, Given, Task } from './thread.ts'

/** The records made last, by number: what is asked of them next need not bring them again. */
const records = new Map<number, StoryRecord>()
const kept = 3

/** What is here of the story whose record was made last: each report with its findings, by id. */
interface Held {
  readonly story: string
  readonly reports: Map<string, readonly [Report, Findings]>
}
let held: Held | undefined

parentPort!.on('message', (task: Task) => parentPort!.postMessage(answerTo(task)))

function answerTo(task: Task): Answer {
  try {
    return givenIn(task).every(recordOf) ? { done: make(task) } : { gone: true }
  } catch (error) {
    return { failure: String(error) }
  }
}

/** The records that a task is about. */
function givenIn(task: Task): readonly Given[] {
  if (task.kind === 'brief') return [task.given]
  return task.kind === 'changes' ? [task.given.before, task.given.after] : []
}

function recordOf(given: Given): StoryRecord | undefined {
  if (!('number' in given)) return given
  const record = records.get(given.number)
  return record && given.asOf ? { ...record, asOf: given.asOf } : record
}

function make(task: Task): unknown {
  switch (task.kind) {
    case 'examine':
      return examinePage(task.given)
    case 'reconcile': {
      const record = reconcile(contentsOf(task.given))
      records.set(task.number, record)
      for (const old of [...records.keys()].slice(0, -kept)) records.delete(old)
      return record
    }
    case 'brief':
      return brief(recordOf(task.given)!, task.length)
    case 'changes': {
      const [before, after] = [recordOf(task.given.before)!, recordOf(task.given.after)!]
      return changesBrief({ ...task.given, before, after, changes: changesBetween(before, after) }, task.length)
    }
  }
}

/** A story's contents, of what was sent and what was here. */
function contentsOf({ story, judgements, problems, all, fresh }: Fresh): StoryContents {
  const known: Held = held?.story === story.id ? held : { story: story.id, reports: new Map() }
  held = known
  for (const [report, findings] of fresh) known.reports.set(report.id, [report, findings])
  const own = all.map((id) => known.reports.get(id)!)
  return {
    story,
    judgements,
    problems,
    reports: own.map(([report]) => report),
    findings: new Map(own.map(([report, findings]) => [report.id, findings])),
  }
}
