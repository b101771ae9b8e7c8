import type { PartWords } from '../../../languages/act-words.ts'
import { nameRun } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'

/**
 * Whether the name that a token lies in is of what is no more, or of whose something was: 'the former Lorvian Union', 'a former Lorvian
 * colony', 'the ex-Lorvian port'. 'A former Lorvian president' is still of Lorvia.
 */
export function isOfFormer(tree: Tree, token: number, { gone, realms }: PartWords): boolean {
  const { from, to } = nameRun(tree, token) ?? { from: token, to: token + 1 }
  if (from === 0 || tree.first[from] === from) return false
  const isGone =
    gone.has(tree.lower(from - 1)) || (/^[-–]$/u.test(tree.lower(from - 1)) && gone.has(tree.lower(from - 2)))
  // 'the former Lorvian republic of Karsa' is Karsa.
  if (!isGone || Array.from({ length: to - from }, (_, k) => tree.lower(from + k)).includes('of')) return false
  // 'the former Lorvian Union', 'former Lorvia': nothing behind it that it describes.
  return (
    realms.has(tree.lemma(to)) ||
    realms.has(tree.lemma(tree.head(token))) ||
    !/^(?:NOUN|PROPN|ADJ)$/u.test(tree.upos(to))
  )
}
