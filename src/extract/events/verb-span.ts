import { phraseOf, type Tree } from './tree.ts'

/** The stretch of a verb with what stands around it, in code units. */
export function spanOf(tree: Tree, verb: number, heads: readonly number[]): { start: number; end: number } {
  let from = verb
  let to = verb + 1
  for (const head of heads) {
    if (head < tree.first[verb]! || Math.abs(head - verb) > 25 || !isBelow(tree, head, verb)) continue
    const phrase = phraseOf(tree, head)
    if (phrase.from <= verb && verb < phrase.to) continue
    from = Math.min(from, phrase.from)
    to = Math.max(to, phrase.to)
  }
  return { start: tree.analysis.start[from]!, end: tree.analysis.end[to - 1]! }
}

/** Whether a phrase hangs on the verb itself, directly or over another phrase: no subject of another clause. */
function isBelow(tree: Tree, head: number, verb: number): boolean {
  for (let at = head, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) if (at === verb) return true
  return false
}
