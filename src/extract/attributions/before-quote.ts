import type { Document, Frame } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import type { Draft } from './draft.ts'

/**
 * A sentence that opens with its verb of saying and leads to a quotation: 'Added Ada Berg, the envoy, speaking on Monday, “We leave
 * at dawn.”' Only a name and what is told of it stand between the two.
 */
export function beforeQuote(document: Document, frame: Frame, number: number, open: number): Draft | null {
  const { tags, lower, lemma, reporting, quotes, quoteAt } = document
  const verb = frame.from
  const quote = quotes[quoteAt[open] as number]
  if (!quote || !/^(?:VERB|PART)$/.test(tags[verb] as string)) return null
  if (!reporting.verbs.get(lemma[verb] as string)?.has('quote')) return null
  const to = nounPhraseEnd(document, verb + 1, open, true)
  if (to === verb + 1 || !tags.slice(verb + 1, to).includes('PROPER')) return null
  if (open > to && !/^[,:]$/.test(lower[open - 1] as string)) return null
  for (let k = to; k < open; k++) {
    const t = tags[k] as string
    const within = k > to && /^(?:COMMA|QUOTE|ING|PREP|DET|OWN|ADJ|NUM|NOUN|PROPER|POSS|ADV|AND)$/.test(t)
    if (!within && t !== 'COMMA' && lower[k] !== ':' && t !== 'ING' && t !== 'PREP') return null
  }
  const source = { from: verb + 1, to }
  const content = [{ from: quote.open, to: Math.min(quote.to, frame.to) }]
  return { source, cue: [{ from: verb, to: verb + 1 }], content, rule: 'reporting-verb/opening', frame: number }
}
