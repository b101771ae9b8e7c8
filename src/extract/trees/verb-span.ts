import { phraseOf, prepositionOf, type Tree } from './tree.ts'

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
  return { start: tree.analysis.start[from]!, end: tree.analysis.end[withSetting(tree, verb, to) - 1]! }
}

/** How far a span may go on, in tokens behind the verb. */
const longest = 20

/** The end of a span with what stands right behind it and tells who, where and when: 'met her counterpart, Jan Berg, in Karsa on Friday'. */
function withSetting(tree: Tree, verb: number, end: number): number {
  const phrases: { from: number; to: number; besides: boolean }[] = []
  const at = [...tree.children(verb)]
  for (let k = 0; k < at.length && k < 20; k++) {
    const child = at[k]!
    const relation = tree.relation(child)
    if (child < verb || !/^(?:obj|iobj|obl|nmod|appos|flat)/u.test(relation)) continue
    if (/^(?:since|after|before|until|despite)$/u.test(prepositionOf(tree, child))) continue
    at.push(...tree.children(child))
    const { from, to } = phraseOf(tree, child)
    const cases = tree.children(child).filter((c) => tree.relation(c) === 'case')
    phrases.push({ from: Math.min(from, ...cases), to, besides: relation === 'appos' })
  }
  let to = end
  let besides = false
  for (const phrase of phrases.sort((a, b) => a.from - b.from)) {
    const comma = (phrase.besides || besides) && tree.lower(to) === ',' ? 1 : 0
    if (phrase.from > to + comma || phrase.to <= to || phrase.to > verb + longest) continue
    to = phrase.to
    besides = phrase.besides
  }
  return to
}

/** Whether a phrase hangs on the verb itself, directly or over another phrase: no subject of another clause. */
function isBelow(tree: Tree, head: number, verb: number): boolean {
  for (let at = head, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) if (at === verb) return true
  return false
}
