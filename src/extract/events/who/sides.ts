import { argumentsOf } from '../../trees/arguments.ts'
import { prepositionOf } from '../../trees/tree.ts'
import type { ActReading } from '../acts/act-reading.ts'

/** Those who are only counted: how many they are, 0 for 'both', 'all' and 'the countries', and whether they are states, no persons. */
export interface Sides {
  readonly count: number
  readonly nations: boolean
  /** 'all sides': more than the last two may be meant. */
  readonly all?: boolean
}

/** How many 'the two leaders', 'both sides' and 'the countries' are; null for other words. */
export function sidesOf({ tree, words }: ActReading, head: number): Sides | null {
  if (head < 0 || !words.sides.has(tree.lemma(head)) || !/^NNP?S$/u.test(tree.xpos(head))) return null
  const nations = words.deals.nations.has(tree.lemma(head))
  let all = false
  const children = tree.children(head)
  for (const child of children) {
    const count = words.counts.get(tree.lower(child))
    if (count !== undefined) return { count, nations }
    const preposition = prepositionOf(tree, child)
    if (/^nmod/u.test(tree.relation(child)) && /^(?:of|from|in)$/u.test(preposition)) return null
    if (words.allOf.has(tree.lower(child))) all = true
  }
  const [only] = children.filter((c) => tree.relation(c) !== 'case')
  const bare = nations && only !== undefined && tree.lower(only) === 'the' && children.every((c) => c === only || tree.relation(c) === 'case') // biome-ignore format: one line
  return all || bare ? { count: 0, nations, all } : null
}

/** How many 'the two sides' are that a noun is of or between, or whose verb carries it: 'The two sides reached a deal'; null where no such words stand. */
export function sidesTold(reading: ActReading, noun: number, carrier: number): Sides | null {
  const { tree } = reading
  for (const child of tree.children(noun)) {
    const counted = tree.relation(child) === 'nmod:poss' || /^(?:between|of|by)$/u.test(prepositionOf(tree, child))
    const sides = counted ? sidesOf(reading, child) : null
    if (sides !== null) return sides
  }
  if (carrier < 0) return null
  const { subject, agent, passive } = argumentsOf(tree, carrier)
  return sidesOf(reading, passive ? agent : subject)
}
