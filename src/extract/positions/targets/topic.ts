import type { PositionWords } from '../../../languages/positions.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'

/** How far up the verb of saying may stand. */
const steps = 5

/**
 * What words are said of: 'the deal' of “it is a mistake,” Lind said of the deal. It is what 'it' means there, and what “A historic mistake” is.
 * -1 where nothing tells.
 */
export function topicOf(tree: Tree, token: number, words: PositionWords): number {
  let at = token
  for (let up = 0; up < steps; up++) {
    const above = tree.head(at)
    if (above < 0) return -1
    const said = words.saying.has(tree.lemma(above)) && tree.upos(above) === 'VERB'
    if (said && /^(?:ccomp|parataxis|obj|xcomp)$/u.test(tree.relation(at)))
      return tree.children(above).find((c) => tree.relation(c) === 'obl' && /^(?:of|about)$/u.test(prepositionOf(tree, c))) ?? -1 // biome-ignore format: one line
    at = above
  }
  return -1
}
