import type { Document, Frame } from '../../document.ts'
import type { AttributionDraft } from '../attribution-draft.ts'
import { trim } from '../content.ts'
import { sourceAfter, sourceBefore } from './source-phrase.ts'

/** A verb of speech, a colon and what is said: 'Ada Berg said: «We leave»', 'Said Ada Berg: «We leave»'. */
export function sayingColons(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { lower, tags, lemma, quoteAt, quotes, reporting } = document
  for (let colon = frame.from + 1; colon + 1 < frame.to; colon++) {
    if (lower[colon] !== ':' || quoteAt[colon] !== -1) continue
    const quote = quotes[quoteAt[colon + 1] as number]
    if (!quote?.whole || quote.open !== colon + 1) continue
    let verb = colon - 1
    while (verb >= frame.from && !(tags[verb] === 'VERB' && reporting.verbs.get(lemma[verb] as string)?.has('quote')))
      verb--
    if (verb < frame.from) return []
    const source = sourceBefore(document, verb, frame.from) ?? sourceAfter(document, verb + 1, colon)
    const content = trim(document, { from: quote.open, to: Math.min(quote.to, frame.to) })
    return [
      { source, cue: [{ from: verb, to: verb + 1 }], content: [content], rule: 'reporting-verb/colon', frame: number },
    ]
  }
  return []
}
