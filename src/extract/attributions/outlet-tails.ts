import { noPress } from '../../languages/press-words.ts'
import { outletsIn } from '../citations/outlets.ts'
import type { Document, Frame } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { trim } from './content.ts'

/**
 * 'The talks go on, the Tide news agency reports.' and 'The talks go on, reports the Tide.': an outlet and a verb alone behind the last comma.
 * The engine reads 'reports' as a noun there. Nothing where the words before end a quotation: the other rules know who says these.
 */
export function byOutletTail(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { tags, lower, lemma, reporting, quoteAt } = document
  const press = reporting.press ?? noPress
  let to = frame.to
  while (to > frame.from && /^(?:STOP|QUOTE)$/.test(tags[to - 1]!)) to--
  while (to > frame.from && reporting.times.has(lower[to - 1]!)) to--
  if (lower[to - 1] === 'on' && to < frame.to) to--
  let comma = to - 1
  while (comma > frame.from && to - comma < 10 && tags[comma] !== 'COMMA') comma--
  if (tags[comma] !== 'COMMA' || comma < frame.from + 3 || quoteAt[comma] !== -1 || quoteAt[comma - 1] !== -1) return []
  const first = comma + 1
  const verb = tells(first) ? first : tells(to - 1) ? to - 1 : -1
  if (verb < 0) return []
  const source = verb === first ? { from: first + 1, to } : { from: first, to: verb }
  const [outlet, more] = outletsIn(document, source)
  if (!outlet || more || outlet.from > source.from + (tags[source.from] === 'DET' ? 1 : 0)) return []
  for (let k = outlet.to; k < source.to; k++) if (!press.news.has(lower[k]!) && !press.outlets.has(lower[k]!)) return []
  const content = trim(document, { from: frame.from, to: comma })
  return [{ source, cue: [{ from: verb, to: verb + 1 }], content: [content], rule: 'outlet-tail', frame: number }]

  /** Whether a word may be a verb by which an outlet tells something, whatever its tag: 'reports', 'wrote'. */
  function tells(k: number): boolean {
    const form = reporting.lexicon.verbs.get(lower[k]!)
    const base = form?.lemma ?? lemma[k]!
    return !!(form?.third || form?.past) && (reporting.saying.opening.has(base) || press.trade.has(base))
  }
}
