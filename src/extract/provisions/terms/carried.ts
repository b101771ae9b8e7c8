import type { TermWords } from '../../../languages/terms.ts'
import type { Tree } from '../../trees/tree.ts'
import { leftmost } from '../particulars/extent.ts'
import type { TermReading } from '../reading.ts'

/**
 * With what the verb above has for it: the 'half of a boat' of "half of a boat will have to be built by members" and "require half of a boat
 * be built by members".
 */
export function withRaised(tree: Tree, verb: number, tokens: readonly number[], words: TermWords): readonly number[] {
  const thing = raisedTo(tree, verb, words)
  if (thing < 0) return tokens
  const from = leftmost(tree, thing)
  return [...Array.from({ length: verb - from }, (_, k) => from + k), ...tokens.filter((t) => t >= verb)]
}

/** The noun that the verb above has for it, or -1. */
export function raisedTo(tree: Tree, verb: number, words: TermWords): number {
  const above = tree.head(verb)
  const below = tree.children(verb)
  if (above < 0 || !/^(?:xcomp|advcl)$/u.test(tree.relation(verb)) || !below.some((c) => tree.relation(c) === 'aux:pass')) return -1 // biome-ignore format: one line
  if (below.some((c) => /^nsubj/u.test(tree.relation(c)))) return -1
  const role = words.controls.has(tree.lemma(above))
    ? /^obj$/u
    : words.duties.has(tree.lemma(above))
      ? /^nsubj$/u
      : null
  return role ? (tree.children(above).findLast((c) => c < verb && role.test(tree.relation(c))) ?? -1) : -1
}

/** 'a ban on Karsa having guns', 'bars Karsa from having guns': without its noun or verb the term would say the opposite. */
export function underBan(reading: TermReading, verb: number, tokens: readonly number[]): number[] {
  const { tree, words } = reading
  if (tree.xpos(verb) !== 'VBG') return [...tokens]
  const barring = barredBy(tree, verb, words)
  const from = barring >= 0 ? barring : banBefore(reading, verb)
  const before = from < 0 ? [] : Array.from({ length: verb - from }, (_, k) => from + k)
  return [...new Set([...before, ...tokens])].sort((a, b) => a - b)
}

function banBefore({ tree, words }: TermReading, verb: number): number {
  for (let i = verb - 1; i > Math.max(0, verb - 8) && !/^[,;:.]$/u.test(tree.lower(i)); i--)
    if (tree.upos(i) === 'NOUN' && words.bans.has(tree.lemma(i)) && /^(?:on|of|to)$/u.test(tree.lower(i + 1)))
      return leftmost(tree, i)
  return -1
}

/** The 'bars' of "bars Karsa from having guns", or -1. */
function barredBy(tree: Tree, verb: number, { barring, grammar }: TermWords): number {
  if (!grammar.away.has(tree.lower(verb - 1))) return -1
  for (let i = verb - 2; i > Math.max(tree.first[verb]! - 1, verb - 12) && !/^[;:.]$/u.test(tree.lower(i)); i--)
    if (tree.upos(i) === 'VERB' && barring.has(tree.lemma(i))) return i
  return -1
}

/** What is to suffer it, told with the verb before: 'violence is a threat and must be reduced'; null where it does it itself. */
export function borneBy(tree: Tree, verb: number, words: TermWords): number | null {
  const raised = raisedTo(tree, verb, words)
  if (raised >= 0) return raised
  if (!/^conj/u.test(tree.relation(verb)) || !tree.children(verb).some((c) => tree.relation(c) === 'aux:pass'))
    return null
  return tree.children(tree.head(verb)).find((c) => /^nsubj/u.test(tree.relation(c))) ?? null
}

/** Whether a plan makes or lets somebody do it: 'requires makers to build', 'companies may not sell'. */
export function isBound(tree: Tree, verb: number, words: TermWords): boolean {
  const above = tree.head(verb)
  const below = tree.children(verb)
  const may = below.some((c) => tree.relation(c) === 'aux' && words.grammar.may.has(tree.lower(c)))
  if (may) return !below.some((c) => tree.relation(c) === 'mark' && words.conditions.has(tree.lower(c)))
  if (barredBy(tree, verb, words) >= 0) return true
  return above >= 0 && words.controls.has(tree.lemma(above)) && /^(?:xcomp|advcl|ccomp)$/u.test(tree.relation(verb))
}

/** 'promised not to join', 'vowed never to attack': what somebody undertakes not to do, as a plan has it. */
export function isForsworn(tree: Tree, verb: number, { commits }: TermWords): boolean {
  const above = tree.head(verb)
  if (above < 0 || tree.relation(verb) !== 'xcomp' || !commits.has(tree.lemma(above))) return false
  const isDenial = (c: number) => c < verb && /^(?:not|never)$/u.test(tree.lower(c))
  // 'never promised not to join'
  const undone = tree.children(above).some((c) => c < above && /^(?:not|n't|never)$/u.test(tree.lower(c)))
  return !undone && (tree.children(verb).some(isDenial) || tree.children(above).some((c) => c > above && isDenial(c)))
}
