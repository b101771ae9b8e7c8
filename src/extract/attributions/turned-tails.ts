import type { Document, Stretch } from '../document.ts'
import { finite, nounPhraseEnd } from '../phrases.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/**
 * 'The gates will stay shut, said the farmers': who stands behind the verb says what stands before it, where nothing else is there to be
 * said. A model may take the farmers for what the gates say.
 */
export function withTurnedTail(document: Document, draft: AttributionDraft): AttributionDraft {
  const { tags, lower, lemma, quoteAt, reporting } = document
  const [cue] = draft.cue
  const last = draft.content.at(-1)
  if (draft.rule !== 'model' || draft.cue.length !== 1 || !cue || cue.to - cue.from !== 1 || last?.from !== cue.to)
    return draft
  const frame = document.frames[draft.frame]!
  const shapes = reporting.verbs.get(lemma[cue.from]!)
  if (!reporting.saying.opening.has(lemma[cue.from]!) || !shapes?.has('quote') || tags[cue.from] !== 'VERB')
    return draft
  if (tags[cue.from - 1] !== 'COMMA' || quoteAt[cue.from]! >= 0 || quoteAt[last.from]! >= 0) return draft
  const from = clauseBefore()
  const source = from >= 0 ? phraseBehind() : null
  return source ? { ...draft, source, content: [{ from, to: cue.from - 1 }] } : draft

  /** Where the clause before the verb begins, which its subject runs into: no 'The mayor, a friend of Lund, said'. */
  function clauseBefore(): number {
    const begin = draft.content.length > 1 ? draft.content[0]!.from : (draft.source?.from ?? frame.from)
    if (begin >= cue!.from || (begin > frame.from && !/^(?:STOP|QUOTE)$/.test(tags[begin - 1]!))) return -1
    let k = nounPhraseEnd(document, begin, cue!.from, false)
    if (k === begin || /^(?:WH|SUB|ING|PART|PREP)$/.test(tags[begin]!)) return -1
    while (tags[k] === 'ADV') k++
    return k < cue!.from - 1 && finite.has(tags[k]!) ? begin : -1
  }

  function phraseBehind(): Stretch | null {
    const at = cue!.to
    if (!/^(?:PROPER|DET|OWN|NOUN|ADJ|QUANT|NUM)$/.test(tags[at]!) || reporting.speechDeeds?.none.has(lower[at]!))
      return null
    const to = nounPhraseEnd(document, at, frame.to, true)
    if (to === at || to < last!.to || !(to >= frame.to || /^(?:STOP|COMMA|WHO)$/.test(tags[to]!))) return null
    return /^(?:NOUN|PROPER)$/.test(tags[last!.to - 1]!) ? { from: at, to } : null
  }
}
