import type { Document, Frame, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import { phraseStart, subjectBefore } from '../subjects.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/**
 * A sentence that opens with its verb of saying and leads to a quotation: 'Added Ada Berg, the envoy, speaking on Monday, “We leave
 * at dawn.”' Only a name and what is told of it stand between the two.
 */
export function beforeQuote(document: Document, frame: Frame, number: number, open: number): AttributionDraft | null {
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

/**
 * A sentence of the report's own that leads to a quotation at its end: 'The strike led Ada Berg to ask today, “What now?”', 'He tried
 * telling his aides, “No.”' Who does what the last verb of saying tells is its subject, or whoever is led to do it.
 */
export function leadingToQuote(
  document: Document,
  frame: Frame,
  number: number,
  open: number,
): AttributionDraft | null {
  const { tags, lower, lemma, reporting, quotes, quoteAt } = document
  const quote = quotes[quoteAt[open] as number]
  if (!quote || open <= frame.from + 2 || !/^[,:]$/.test(lower[open - 1] as string)) return null
  let verb = open - 2
  while (verb > frame.from && !isSaying(verb)) verb--
  if (verb <= frame.from) return null
  let from = verb
  while (from > frame.from && /^(?:BE|HAVE|MODAL|DO|ADV|NEG)$/.test(tags[from - 1] as string)) from--
  const source = tags[from - 1] === 'TO' ? led(from - 1) : subjectBefore(document, from, frame.from)
  if (!source || quoteAt[source.from] !== -1) return null
  const content = [{ from: quote.open, to: Math.min(quote.to, frame.to) }]
  return { source, cue: [{ from, to: verb + 1 }], content, rule: 'reporting-verb/leading', frame: number }

  /** Before a colon any verb of saying leads: 'Ada Berg reports for our programme:', where it looks like a noun. */
  function isSaying(k: number): boolean {
    const noun = tags[k] === 'NOUN' && tags[k - 1] === 'PROPER' && lower[k]!.endsWith('s')
    if (quoteAt[k] !== -1 || !(noun || /^(?:VERB|BASE)$/.test(tags[k] as string))) return false
    const frames = reporting.verbs.get(noun ? lower[k]!.slice(0, -1) : (lemma[k] as string))
    return !!frames && (frames.has('quote') || lower[open - 1] === ':')
  }

  /** 'led Ada Berg to ask': who stands between a verb and its infinitive. */
  function led(to: number): Stretch | null {
    const begin = phraseStart(document, to, frame.from)
    return begin < to && tags[begin - 1] === 'VERB' ? { from: begin, to } : null
  }
}
