import { chunkEnd } from '../chunks.ts'
import type { Document, Frame, Stretch } from '../document.ts'
import { finite } from '../phrases.ts'
import { subjectBefore } from '../subjects.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { trim } from './content.ts'
import { type Cue, cueAt } from './cue.ts'

/**
 * 'The gates stay shut, the minister emphasised.', 'Karsa wants its ships to sail first, its envoy said last night after the talks.', 'The road is safe,
 * the press office informed the Tide.': a whole clause, and behind its comma who tells it, with no further clause.
 */
export function byTail(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { tags, lower, quoteAt } = document
  if (lower[frame.to - 1] === ':') return []
  for (let i = frame.to - 1; i > frame.from + 3; i--) {
    if (quoteAt[i] !== -1 || tags[i] === 'COMMA') return []
    const cue = /^(?:VERB|BASE)$/.test(tags[i]!) ? cueAt(document, i, frame.from) : null
    if (!cue) continue
    const says = cue.voice === 'finite' && cue.shapes.has('quote')
    const source = says ? (toldOf(document, cue, frame) ?? subjectBefore(document, cue.from, frame.from)) : null
    if (!source || tags[source.from - 1] !== 'COMMA' || tags[source.from] === 'WHO') return []
    const content = trim(document, { from: frame.from, to: source.from - 1 })
    const behind = heardBy(document, cue, frame)
    if (!isClause(document, content) || behind < 0) return []
    return [
      { source, cue: [{ from: cue.from, to: behind }], content: [content], rule: 'reporting-verb/tail', frame: number },
    ]
  }
  return []
}

/** 'people who know him' of ', people who know him say': somebody with what is told of them, back to the comma. */
function toldOf(document: Document, cue: Cue, { from }: Stretch): Stretch | null {
  const { tags } = document
  let comma = cue.from - 1
  while (comma > from && !/^(?:COMMA|STOP|QUOTE)$/.test(tags[comma]!)) comma--
  const who = chunkEnd(document, comma + 1, cue.from)
  return tags[comma] === 'COMMA' && who > comma + 1 && tags[who] === 'WHO' ? { from: comma + 1, to: cue.from } : null
}

/** Where a verb and whom it is told to end, if only a time, a place or an occasion stands behind; -1 where more is said. */
function heardBy(document: Document, cue: Cue, { to }: Stretch): number {
  const { tags, lower, reporting } = document
  const at = cue.at + 1
  const end = cue.shapes.has('addressee') ? chunkEnd(document, at, to) : at
  const isTime = (k: number) => reporting.times.has(lower[k]!)
  const first = chunkEnd(document, end, to)
  const opens = end >= to || /^(?:STOP|PREP)$/.test(tags[end]!) || isTime(end) || (first > end && isTime(first - 1))
  if (!opens) return -1
  for (let k = at; k < to; k++)
    if (finite.has(tags[k]!) || /^(?:THAT|TO|WH|WHO|QUOTE|COMMA|ING|AND)$/.test(tags[k]!)) return -1
  return end
}

/** Whether a sentence of its own stands in a stretch: a subject and its verb, and nothing that leans on what follows. */
function isClause({ tags, quoteAt }: Document, { from, to }: Stretch): boolean {
  if (/^(?:PREP|SUB|WH|ADV|ING|PART|AND)$/.test(tags[from]!) || quoteAt[from] !== -1 || quoteAt[to - 1] !== -1)
    return false
  return tags.slice(from, to).some((tag) => finite.has(tag))
}
