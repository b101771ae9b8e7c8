import type { Document, Frame, Stretch } from '../../document.ts'
import type { AttributionDraft } from '../attribution-draft.ts'
import { sourceAfter, sourceBefore } from './source-phrase.ts'

const dash = /^[—–-]+$/

/**
 * A quotation, a dash and its verb: «We leave», — said Ada Berg; and inside one pair of marks «We leave, — said Ada Berg. — At
 * dawn». Also what no marks hold: — We leave, — said Ada Berg.
 */
export function byDashes(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { lower, tags, quotes, quoteAt } = document
  const drafts: AttributionDraft[] = []
  for (let k = frame.from + 1; k + 1 < frame.to; k++) {
    if (!dash.test(lower[k] as string)) continue
    const verb = verbAfter(document, k + 1, frame.to)
    if (verb < 0) continue
    const source = sourceAfter(document, verb + 1, frame.to) ?? sourceBefore(document, verb, k + 1)
    if (!source) continue
    const content = spoken(document, frame, k, Math.max(source.to, verb + 1))
    if (!content) continue
    const cue = [{ from: verb, to: verb + 1 }]
    drafts.push({ source, cue, content, rule: 'reporting-verb/after', frame: number })
    k = Math.max(source.to, verb)
  }
  return drafts

  /** What stands before the dash at token k, and what goes on behind a second one, after the speaker. */
  function spoken({ end, start }: Document, at: Frame, k: number, behind: number): Stretch[] | null {
    const last = tags[k - 1] === 'COMMA' ? k - 2 : k - 1
    const quote = quotes[quoteAt[last] as number]
    if (quote && quote.to - 1 === last && quote.closed && quoteAt[k] === -1) return [{ from: quote.open, to: quote.to }]
    const around = quotes[quoteAt[k] as number]
    const line = dash.test(lower[at.from] as string)
    if (!around && !line) return null
    if (!/^[,.!?…]+$/.test(lower[k - 1] as string) || start[k] === end[k - 1]) return null
    const from = around ? around.open : at.from + 1
    const to = around ? around.to : at.to
    const pieces = [{ from, to: k }]
    let next = behind
    while (next < to && !dash.test(lower[next] as string)) next++
    if (next + 1 < to) pieces.push({ from: next + 1, to })
    return pieces
  }
}

/** The verb of speech right behind a dash, adverbs skipped, or -1. */
function verbAfter({ tags, lemma, reporting, lower }: Document, from: number, to: number): number {
  for (let k = from; k < Math.min(to, from + 4); k++) {
    const says = reporting.verbs.get(lemma[k] as string)?.has('quote')
    if (says && /^(?:VERB|ING)$/.test(tags[k] as string)) return k
    if (/^(?:COMMA|STOP|QUOTE|AND|THAT)$/.test(tags[k] as string) || dash.test(lower[k] as string)) return -1
  }
  return -1
}
