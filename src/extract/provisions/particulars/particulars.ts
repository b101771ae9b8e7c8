import type { TermWords } from '../../../languages/terms.ts'
import type { Particular } from '../../../record/provision.ts'
import { datesAt } from '../../events/when/when.ts'
import { nameKind, nameRun } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import type { Term } from '../terms/term.ts'

/** What is counted: the metres of '120 cubic metres', whatever the number was hung on. */
function unitOf(tree: Tree, token: number): number {
  const head = tree.head(token)
  const inside = /^(?:amod|compound)$/u.test(tree.relation(token)) && token < head && head < token + 3
  return inside && tree.upos(head) === 'NOUN' ? head : token
}

/** How much, where, when and if, as the words of a term and its clause tell. */
export function particularsOf(tree: Tree, term: Term, report: string, words: TermWords): Particular[] {
  const { start, end } = tree.analysis
  const found = new Map<string, Particular>()
  const add = (kind: Particular['kind'], from: number, to: number) => {
    const passage = { report, start: start[from]!, end: end[to - 1]! }
    found.set(`${passage.start}|${passage.end}`, { kind, passage })
  }
  for (const date of datesAt(tree, term.head, null, 'future'))
    if (term.tokens.some((t) => t >= date.from && t < date.to)) add('time', date.from, date.to)
  const timed = (t: number) =>
    [...found.values()].some((p) => p.kind === 'time' && p.passage.start <= start[t]! && start[t]! < p.passage.end)
  for (const token of term.tokens) {
    if (timed(token)) continue
    const kind = nameKind(tree, token)
    // 'Chapter 19' counts nothing.
    if (
      tree.upos(token) === 'NUM' &&
      kind === null &&
      tree.head(token) >= 0 &&
      tree.head(token) < token &&
      !tree.relation(token).startsWith('obj')
    )
      continue
    if (tree.upos(token) === 'NUM' || kind === 'money' || kind === 'percent' || kind === 'quantity') {
      const whole = kind === 'percent' || kind === 'money'
      const unit = whole ? token : unitOf(tree, tree.relation(token) === 'nummod' ? tree.head(token) : token)
      const run = nameRun(tree, token)
      add(
        'amount',
        Math.min(run?.from ?? token, token),
        Math.max(run?.to ?? 0, token + 1, unit < token + 4 ? unit + 1 : 0),
      )
    } else if (
      kind === 'place' &&
      /^(?:in|at|along|near|around|inside|within|across|from|of|below|)$/u.test(prepositionOf(tree, token))
    ) {
      const run = nameRun(tree, token)!
      add('place', run.from, run.to)
    }
  }
  for (const child of tree.children(term.head)) {
    const named = /^obl/u.test(tree.relation(child)) && words.conditions.has(tree.lower(child))
    if (tree.relation(child) !== 'advcl' && !named) continue
    const marker = named ? child : tree.children(child).find((c) => tree.relation(c) === 'mark')
    if (marker === undefined || !(words.conditions.has(tree.lower(marker)) || words.awaits.has(tree.lower(marker))))
      continue
    const { from, to } = phraseOf(tree, child)
    add('condition', Math.min(from, marker), to)
  }
  return [...found.values()].sort((a, b) => a.passage.start - b.passage.start)
}
