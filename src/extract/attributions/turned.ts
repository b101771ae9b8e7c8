import type { Document, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/** 'Ada Berg is facing criticism from the farmers for leaving': who thinks so stands behind 'from', and is not who is thought of. */
export function turnedRound(document: Document, draft: AttributionDraft): AttributionDraft {
  const source = draft.rule === 'model' ? giverIn(document, draft) : null
  return source ? { ...draft, source } : draft
}

function giverIn(document: Document, { cue }: AttributionDraft): Stretch | null {
  const { lower, lemma, reporting } = document
  const meets = reporting.speechDeeds?.meets
  const [first] = cue
  if (!meets || !first) return null
  let met = false
  let noun = false
  for (let k = first.from; k < first.to; k++) {
    if (meets.has(lemma[k] as string)) met = true
    if (met && (reporting.nouns.has(lower[k] as string) || reporting.speechDeeds!.stances.has(lower[k] as string)))
      noun = true
    if (!noun || lower[k] !== 'from') continue
    const to = Math.min(first.to, nounPhraseEnd(document, k + 1, first.to, false))
    return to > k + 1 ? { from: k + 1, to } : null
  }
  return null
}
