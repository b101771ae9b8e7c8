import type { StanceGrammar } from '../../../languages/stance-grammar.ts'
import { nameKind } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'

/** How many words tell a crowd apart at most: 'in both of the two houses'. */
const longest = 6

/**
 * Behind what tells a crowd apart from others of its kind: behind 'parties' of "hawks in both parties", behind 'diplomacy' of "advocates for
 * diplomacy"; -1 where nothing does. When they did something tells nothing of who they are.
 */
export function markEnd(tree: Tree, head: number, { calendar }: StanceGrammar): number {
  const next = (c: number) => tree.relation(c) === 'nmod' && tree.children(c).some((k) => k === head + 1 && tree.relation(k) === 'case') // biome-ignore format: one line
  const mark = tree.children(head).find(next)
  if (mark === undefined || calendar.has(tree.lower(mark)) || tree.upos(mark) === 'PRON') return -1
  // Whose they are: those are told of as his.
  if (nameKind(tree, mark) === 'person') return -1
  if (!/^(?:in|of|for|from|on|across|inside|within|near|around|against|at|with)$/u.test(prepositionOf(tree, mark))) return -1 // biome-ignore format: one line
  const end = phraseOf(tree, mark).to
  // 'leaders of the union and others'
  const to = tree.lemma(end - 1) === 'other' ? end - 2 : end
  return to - head - 1 > longest || tree.children(mark).some((c) => tree.relation(c).startsWith('acl')) ? -1 : to
}
