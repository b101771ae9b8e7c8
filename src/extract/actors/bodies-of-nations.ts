import type { CrowdWords } from '../../languages/crowd-words.ts'
import { wordAt } from '../trees/name-at.ts'
import type { Tree } from '../trees/tree.ts'

/** Bodies of a nation, none by name: what they are called, and their words, from `from` up to `to`. */
export interface BodiesOfNation {
  readonly name: string
  readonly from: number
  readonly to: number
}

/**
 * Who a phrase with this head is, where it tells of one or some bodies of a nation or faith: 'three Lorvian banks'; of "a Lorvian bank" 'Lorvian
 * banks', of which any may be meant. Null for other phrases, for people ('two Lorvian farmers') and in headings, where every word has a capital.
 */
export function bodiesOfNation(tree: Tree, head: number, crowds: CrowdWords | undefined): BodiesOfNation | null {
  if (!crowds || tree.upos(head) !== 'NOUN' || isCapital(tree, head)) return null
  const before = tree.children(head).filter((c) => c < head)
  const whose = before.findIndex((c) => /^(?:amod|compound)$/u.test(tree.relation(c)) && isCapital(tree, c)) // biome-ignore format: one line
  if (whose < 0) return null
  const count = before.find((c) => tree.relation(c) === 'nummod')
  const one = crowds.oneOf.get(tree.lower(head))
  if (one && before.some((c) => /^an?$/u.test(tree.lower(c)))) {
    const from = before[whose]!
    return { name: [...wordsFrom(tree, from, head), one].join(' '), from, to: head + 1 }
  }
  if (count === undefined || !crowds.bodies.has(tree.lower(head))) return null
  const written = wordsFrom(tree, count, head + 1).join(' ')
  return { name: written.charAt(0).toLowerCase() + written.slice(1), from: count, to: head + 1 }
}

const wordsFrom = (tree: Tree, from: number, to: number) =>
  Array.from({ length: to - from }, (_, k) => wordAt(tree, from + k))

const isCapital = (tree: Tree, token: number) => /^\p{Lu}/u.test(wordAt(tree, token))
