import { prepositionOf, type Tree } from '../../trees/tree.ts'
import type { Told } from './pointing.ts'

/** How far back 'the rest of it' may point: in code units, and in sentences. */
const reach = 600
const sentences = 4

/** Whether a phrase is what is left of something told before: 'the rest of it'. */
export const isRestOf = (tree: Tree, head: number, remains: ReadonlySet<string>): boolean =>
  remains.has(tree.lower(head)) &&
  tree.children(head).some((c) => c > head && prepositionOf(tree, c) === 'of' && /^(?:it|this|that|them)$/u.test(tree.lower(c))) // biome-ignore format: one line

/**
 * What 'the rest of it' is of, where a part was done or is believed: the term that was told of last, in the paragraph before too; of several that one
 * sentence tells of, the plan, if it is one; null where none was told just before.
 */
export function wholeOf(tree: Tree, head: number, told: readonly Told[]): string | null {
  const { start } = tree.analysis
  let first = tree.first[head]!
  for (let back = 0; back < sentences; back++) {
    const last = first
    const here = told.filter((t) => start[first]! <= t.start && t.end <= start[head]! && start[head]! - t.start < reach)
    const terms = new Set(here.flatMap((t) => (t.proposal ? [] : [t.id])))
    const plans = new Set(here.flatMap((t) => (t.proposal ? [t.id] : [])))
    const meant = terms.size === 1 ? terms : plans
    if (meant.size === 1) return [...meant][0]!
    if (here.length > 0 || last === 0) return null
    first = tree.first[last - 1]!
  }
  return null
}
