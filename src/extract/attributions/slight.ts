import type { Document } from '../document.ts'
import type { Draft } from './draft.ts'

/**
 * Whether a draft says too little to be somebody's words or mind: 'they may support it', 'who want to win', a quoted exclamation. An
 * object or an infinitive alone tells an attitude only where somebody is named, or where enough is said.
 */
export function isSlight(document: Document, draft: Draft): boolean {
  const { tags } = document
  const rule = draft.rule.replace('reporting-verb/', '')
  let words = 0
  for (const piece of draft.content) {
    for (let k = piece.from; k < piece.to; k++) if (!/^(?:QUOTE|COMMA|STOP|POSS)$/.test(tags[k] as string)) words++
  }
  if (rule.startsWith('quote/')) return words <= 4
  if (rule !== 'object' && rule !== 'infinitive') return false
  const cue = draft.cue[0]
  if (!cue) return false
  let modal = false
  let infinitive = false
  for (let k = cue.from; k < cue.to; k++) {
    if (tags[k] === 'MODAL') modal = true
    if (tags[k] === 'TO' && k < cue.to - 1) infinitive = true
  }
  const kind = sourceKind(document, draft)
  if (kind === 'we') return true
  if (rule === 'infinitive') return words <= 4 && kind === 'pronoun'
  if (kind === 'name') return modal && words <= 1
  if (modal) return words <= 8
  if (infinitive) return words <= 4
  return words <= 2
}

function sourceKind({ tags, lower }: Document, { source }: Draft): 'name' | 'pronoun' | 'we' | 'phrase' | 'none' {
  if (!source) return 'none'
  for (let k = source.from; k < source.to; k++) if (tags[k] === 'PROPER') return 'name'
  if (/^(?:i|we|you)$/.test(lower[source.from] as string)) return 'we'
  return source.to - source.from === 1 && /^(?:PRON|WHO|THAT|OBJ)$/.test(tags[source.from] as string) ? 'pronoun' : 'phrase'
}
