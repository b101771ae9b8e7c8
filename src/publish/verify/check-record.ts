import { sha256 } from '../../record/identity.ts'
import type { Span } from '../../record/passage.ts'
import { StoryRecord } from '../../record/record.ts'
import { nameReport } from '../../record/report.ts'
import { digestOf } from './seal.ts'
import { altered, unchecked, type Verdict } from './verdict.ts'

/**
 * Holds an embedded record against itself: its digest, each text's hash, each report's name, each passage. Says what does not
 * hold, or null.
 */
export function checkRecord(value: unknown, digest: unknown): Verdict | null {
  const parsed = StoryRecord.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = `${issue?.path.join('.')}: ${issue?.message}`
    return value !== undefined && sha256(JSON.stringify(value)) === digest
      ? unchecked(`its digest holds, but its record is of a form that this version of Readout does not read: ${where}`)
      : altered(`the record in it is no record: ${where}`)
  }
  const problem = faultIn(value as StoryRecord, digest)
  return problem === null ? null : altered(problem)
}

function faultIn(record: StoryRecord, digest: unknown): string | null {
  const texts = new Map<string, string>()
  for (const [i, { hand: _, id, sha256: hash, ...report }] of record.reports.entries()) {
    const name = `report ${i + 1} (${report.outlet ?? report.file ?? id})`
    if (sha256(report.text) !== hash) return `the text of ${name} is not the one that its SHA-256 names`
    if (nameReport(report).id !== id) return `the outlet, address or date of ${name} is not the one that its id names`
    texts.set(id, report.text)
  }
  for (const { at, report, start, end } of passagesOf(record)) {
    const text = texts.get(report)
    if (text === undefined) return `${at} points to ${report}, which is not in it`
    if (!(start < end && end <= text.length)) return `${at} points to ${start}–${end} of ${report}, where no words are`
  }
  if (digest === undefined) return 'it carries no digest: it was exported before exports could be checked'
  return digestOf(record) === digest
    ? null
    : 'the record in it is not the one that its digest names: something in it was altered'
}

interface Pointer extends Span {
  readonly at: string
  readonly report: string
}

/** Every passage of a record and where it stands. An attribution's spans lie in its own report. */
function* passagesOf(record: StoryRecord): Generator<Pointer> {
  for (const { id, report, source, cue, content } of record.attributions)
    for (const span of [...content, ...cue, ...(source ? [source] : [])])
      yield { at: `attribution ${id}`, report, ...span }
  const { actors, citations, events, proposals, provisions, positions, support, conflicts, differences } = record
  const lists = { actors, citations, events, proposals, provisions, positions, support, conflicts, differences }
  for (const [name, list] of Object.entries(lists)) yield* within(list, name)
}

function* within(value: unknown, at: string): Generator<Pointer> {
  if (typeof value !== 'object' || value === null) return
  const { report, start, end } = value as Partial<Pointer>
  if (typeof report === 'string' && typeof start === 'number' && typeof end === 'number')
    yield { at, report, start, end }
  for (const [key, inner] of Object.entries(value)) yield* within(inner, `${at}.${key}`)
}
