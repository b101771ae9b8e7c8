import type { Document, Frame } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/**
 * A quotation that ends on a comma waits for its speaker. Whatever verb follows with somebody, it is how the words were
 * said: “We leave at dawn,” Ada Berg thundered; “We leave,” thundered Ada Berg.
 */
export function afterQuote(document: Document, frame: Frame, number: number, open: number): AttributionDraft | null {
  const { tags, lower, reporting, quotes, quoteAt } = document
  const quote = quotes[quoteAt[open] as number]
  if (!quote || lower[quote.to - 2] !== ',') return null
  const at = quote.to
  const content = [{ from: quote.open, to: quote.to }]
  const subject = nounPhraseEnd(document, at, frame.to)
  const made = (source: { from: number; to: number }, verb: number): AttributionDraft => ({
    source,
    cue: [{ from: verb, to: verb + 1 }],
    content,
    rule: 'reporting-verb/after-quote',
    frame: number,
  })
  let first = at
  if (tags[at] === 'ADV') first++
  // After a comma of its own an apposition ends: 'Ada Berg, the envoy, thundered'.
  const verb = tags[subject] === 'COMMA' ? subject + 1 : subject
  // A past tense that no list knows looks like a participle.
  const isVerb = (k: number) => k < frame.to && (tags[k] === 'VERB' || tags[k] === 'PART')
  if (subject > at && isVerb(verb)) return made({ from: at, to: subject }, verb)
  if (!isVerb(first)) {
    // '“We leave,” the Tide reports.': what looks like a noun at the end is the verb.
    const last = subject - 1
    const says =
      last > at &&
      tags[last] === 'NOUN' &&
      reporting.verbs.get(reporting.saying.singular(lower[last] as string))?.has('quote')
    return says && (subject >= frame.to || tags[subject] === 'STOP') ? made({ from: at, to: last }, last) : null
  }
  const behind = nounPhraseEnd(document, first + 1, frame.to)
  return behind > first + 1 ? made({ from: first + 1, to: behind }, first) : null
}
