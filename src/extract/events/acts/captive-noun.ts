import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf, type Tree, withConjuncts } from '../../trees/tree.ts'
import { doerAbove } from '../who/gathered.ts'
import { joinedNames } from '../who/paired.ts'
import type { ActReading } from './act-reading.ts'
import { heldPeople, isHeld, mayBeHeld } from './captives.ts'
import { measureOf } from './measured.ts'

/** Who takes part in what a noun tells of people who are held. */
export interface CaptiveNoun {
  readonly who: string[]
  readonly with: string[]
  /** Whether its own words tell of whom it is; else it may point back to what was told before. */
  readonly told: boolean
}

/** 'the', 'his', or a day: that one. */
const isPointing = (tree: Tree, child: number) =>
  tree.relation(child) === 'nmod:poss' ||
  /^(?:the|this|that|these|those)$/u.test(tree.lower(child)) ||
  nameKind(tree, child) === 'date'

/** Reads 'the release of the pilots', 'Lind’s capture', 'a prisoner swap', 'the trade of Lind for five prisoners'; null where it is of things. */
export function captiveNoun(reading: ActReading, noun: number, type: string): CaptiveNoun | null {
  const { tree, participants, words } = reading
  const swap = words.captives.noun.has(tree.lemma(noun))
  // 'released in exchange for Lind' is one act.
  if (swap && prepositionOf(tree, noun) === 'in') return null
  const who: string[] = []
  const others: string[] = []
  let told = false
  const children = tree.children(noun)
  const of = children.filter((c) => c > noun && prepositionOf(tree, c) === 'of')
  const freed = of.filter((c) => mayBeHeld(reading, c))
  if (of.length > 0 && freed.length === 0) return null
  const owners: number[] = []
  for (const child of children) {
    const relation = tree.relation(child)
    const preposition = prepositionOf(tree, child)
    if (relation === 'nmod:poss') {
      if (freed.length > 0) who.push(...participants.of(tree, child))
      else if (mayBeHeld(reading, child)) {
        told = true
        others.push(...heldPeople(reading, child))
      } else if (!/^(?:his|her|its|their|our|my|your)$/u.test(tree.lower(child))) owners.push(child)
    } else if (/^(?:compound|amod|nmod:desc)$/u.test(relation) && child < noun) {
      const pair = joinedNames(tree, child, participants)
      if (pair && pair.length > 1) who.push(...pair)
      else if (isHeld(reading, child)) told = true
      else if (nameKind(tree, child) === 'person' || pair) {
        // 'the Denn swap'
        told = true
        others.push(...(pair ?? heldPeople(reading, child)))
      } else if (participants.government(tree, child)) owners.push(child)
    } else if (/^(?:nmod|obl)/u.test(relation) && child > noun) {
      if (freed.includes(child)) others.push(...withConjuncts(tree, child).flatMap((c) => heldPeople(reading, c)))
      else if (/^(?:by|from)$/u.test(preposition)) who.push(...participants.orOwner(tree, child))
      else if (/^(?:to|into)$/u.test(preposition)) others.push(...participants.orOwner(tree, child))
      else if (/^(?:with|between|among)$/u.test(preposition)) {
        const partners = participants.of(tree, child)
        if (type === 'other:capture') who.push(...partners)
        else {
          others.push(...partners)
          if (preposition === 'with' && who.length === 0) who.push(...doerAbove(reading, noun))
        }
      } else if (preposition === 'for' && mayBeHeld(reading, child)) {
        // 'a swap for Lind'
        told ||= swap && (freed.length > 0 || nameKind(tree, child) === 'person' || isHeld(reading, child))
        others.push(...heldPeople(reading, child))
      }
    }
  }
  // 'five years of captivity'
  if (words.captives.custody.has(tree.lemma(noun)) && measureOf(reading, noun) !== noun) {
    told = true
    const held = new Set(reading.heldSoFar)
    if (held.size === 1) others.push(...held)
  }
  told ||= freed.length > 0
  // 'trade' and 'exchange' are of goods and words, 'capture' of towns, unless people are told.
  if (told) for (const owner of owners) who.push(...participants.orOwner(tree, owner), ...participants.of(tree, owner))
  else if (owners.length > 0) return null
  // 'a heated exchange with Lind', 'the stock exchanges': only 'the exchange' alone may point back to one of people.
  if (
    !told &&
    (who.length + others.length > 0 || children.some((c) => /^(?:compound|amod|acl)/u.test(tree.relation(c))))
  )
    return null
  const done = [...new Set(who)]
  // 'a prisoner exchange', 'the release of all hostages' are what a plan asks for.
  const which = [noun, ...freed].flatMap((t) => tree.children(t).map((c) => tree.lower(c)))
  if (which.some((word) => /^(?:all|any|every|each|more)$/u.test(word))) return null
  if (told && done.length + others.length === 0 && !children.some((c) => isPointing(tree, c))) return null
  return { who: done, with: [...new Set(others)].filter((id) => !done.includes(id)), told }
}
