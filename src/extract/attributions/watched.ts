import type { Document, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { treesOf } from './edges.ts'

/** How far before a bare verb the verb of seeing may stand, in tokens. */
const reach = 24

/**
 * 'talks that saw Karsa offer two ports and promise a bridge': whoever is seen to offer promises too. Models take the subject of the
 * main verb. Drafts whose cue is one bare verb behind 'and' or 'or' get the name or phrase that stands behind the verb of seeing.
 */
export function ofWhomIsSeen(document: Document, draft: AttributionDraft): AttributionDraft {
  const { tags, lemma, reporting } = document
  const seeing = reporting.speechDeeds?.seeing
  const [cue] = draft.cue
  if (!seeing || draft.rule !== 'model' || !cue || !/^(?:AND|COMMA)$/.test(tags[cue.from - 1] ?? '')) return draft
  const { tree, first } = treesOf(document)
  const isBare = (k: number) => tree.xpos(first[k]!) === 'VB' && tags[k - 1] !== 'TO'
  const form = reporting.lexicon.verbs.get(document.lower[cue.from]!)
  if (!form?.base || form.past) return draft
  const begin = document.frames[draft.frame]!.from
  for (let k = cue.from - 2; k >= Math.max(begin, cue.from - reach); k--) {
    if (/^(?:STOP|MODAL|TO|QUOTE)$/.test(tags[k]!)) return draft
    if (tags[k] !== 'VERB' || !seeing.has(lemma[k]!)) continue
    const who = phraseBefore(k + 1)
    return who ? { ...draft, source: who } : draft
  }
  return draft

  /** The phrase that begins at a token and has a bare verb behind it. */
  function phraseBefore(from: number): Stretch | null {
    const to = nounPhraseEnd(document, from, cue!.from, false)
    return to > from && to < cue!.from - 1 && isBare(to) ? { from, to } : null
  }
}
