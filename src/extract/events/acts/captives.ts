import type { EventFrame } from '../../../languages/event-words.ts'
import type { Arguments } from '../../trees/arguments.ts'
import { nameKind } from '../../trees/name-at.ts'
import { quantified } from '../../trees/quantified.ts'
import { relativeOf } from '../../trees/relative-of.ts'
import { prepositionOf, withConjuncts } from '../../trees/tree.ts'
import type { ActReading } from './act-reading.ts'

/** Whether a phrase stands for people who are held: 'five of the detainees'. */
export function isHeld({ tree, words }: ActReading, head: number): boolean {
  return head >= 0 && words.captives.held.has(tree.lemma(quantified(tree, head)))
}

/** Whether a phrase stands for people who may be captured and let go: those, 'the pilots', 'Ana Lind', 'him'. */
export function mayBeHeld(reading: ActReading, head: number): boolean {
  const { tree, words, participants } = reading
  if (head < 0) return false
  if (isHeld(reading, head) || words.captives.people.has(tree.lemma(head))) return true
  const word = tree.lower(head)
  if (/^(?:who|whom|that)$/u.test(word)) {
    const other = relativeOf(tree, head, (_, h) => participants.isSomebody(tree, h) || isHeld(reading, h))
    return other >= 0 && other < head && !/^(?:who|whom|that)$/u.test(tree.lower(other)) && mayBeHeld(reading, other)
  }
  if (isPronoun.test(word)) return tree.relation(head) === 'nsubj:pass' || heldPeople(reading, head).length > 0
  const kind = nameKind(tree, head)
  // '5,000 Front members', '5,000 Front'
  const counted = kind === 'organisation' && tree.children(head).some((c) => tree.relation(c) === 'nummod')
  return kind === 'person' || counted
}

const isPronoun = /^(?:he|she|him|her|his)$/u

/** Who they are: 'him' is whoever was told before to be held, where it would else be somebody who was not. */
export function heldPeople(reading: ActReading, head: number): string[] {
  const { tree, participants, heldSoFar } = reading
  const ids = isCustody(reading, head) ? participants.orOwner(tree, head) : participants.of(tree, head)
  if (isPronoun.test(tree.lower(head))) {
    if (ids.some((id) => heldSoFar.includes(id))) return ids
    const gender = /^s?her?$/u.test(tree.lower(head)) && tree.lower(head) !== 'he' ? 'she' : 'he'
    const last = heldSoFar.findLast((id) => (participants.genderOf(id) ?? gender) === gender)
    return last !== undefined ? [last] : /^nsubj/u.test(tree.relation(head)) ? ids : []
  }
  if (ids.every((id) => participants.kindOf(id) !== 'person') && pointsToOne(reading, head)) {
    const told = new Set(heldSoFar)
    // 'the soldier', where one alone was told to be held
    if (told.size === 1) return [...told, ...ids]
  }
  heldSoFar.push(...ids.filter((id) => participants.kindOf(id) === 'person'))
  return ids
}

/** 'the soldier', 'Lorvia's only prisoner' */
const pointsToOne = ({ tree, words }: ActReading, head: number): boolean =>
  tree.xpos(head) === 'NN' &&
  (words.captives.held.has(tree.lemma(head)) || words.captives.people.has(tree.lemma(head))) &&
  tree.children(head).some((c) => tree.relation(c) === 'nmod:poss' || /^(?:the|this|that)$/u.test(tree.lower(c)))

/** Whether a phrase says in whose hands somebody is: 'Lorvian custody'. */
const isCustody = ({ tree, words }: ActReading, head: number): boolean => words.captives.custody.has(tree.lemma(head))

/** The heads of those whom a verb needs that tells of people who are held, or null where they are not there. */
export function captiveFit(reading: ActReading, verb: number, frame: EventFrame, args: Arguments): number[] | null {
  const { tree, participants, words } = reading
  const { object, subject, obliques, passive } = args
  const all = besides(reading, verb, args)
  const at = (pattern: RegExp) => all.filter((o) => pattern.test(prepositionOf(tree, o)))
  const isReceiver = (o: number) =>
    isCustody(reading, o) ||
    (participants.isSomebody(tree, o) && !mayBeHeld(reading, o)) ||
    participants.isPlace(tree, o)
  const receivers = at(/^(?:to|into)$/u).filter(isReceiver)
  const given = withConjuncts(tree, object)
  switch (frame) {
    case 'captive':
      return mayBeHeld(reading, object) ? [object, ...receivers, ...inExchange(reading, all)] : null
    case 'handed':
      if (receivers.length === 0 || object < 0) return null
      return isHeld(reading, object) || (mayBeHeld(reading, object) && receivers.some((o) => isCustody(reading, o)))
        ? [object, ...receivers]
        : null
    case 'received': {
      if (object < 0 || passive) return null
      const freed = words.acts.keeping.has(tree.lemma(object))
        ? all.find((c) => prepositionOf(tree, c) === 'of' && tree.head(c) === object)
        : object
      if (freed === undefined) return null
      return isHeld(reading, freed) || (freed !== object && mayBeHeld(reading, freed)) ? [freed] : null
    }
    case 'swapped': {
      const others = at(/^for$/u).filter((o) => mayBeHeld(reading, o))
      const partners = at(/^with$/u).filter((o) => participants.isSomebody(tree, o))
      if (object < 0 || !(given.some((g) => isHeld(reading, g)) || (others.length > 0 && mayBeHeld(reading, object))))
        return null
      return [object, ...others, ...partners]
    }
    case 'captives':
      return isHeld(reading, object) && !words.acts.dead.has(tree.lemma(object)) ? [object] : null
    case 'kept': {
      if (!passive || !mayBeHeld(reading, object)) return null
      const so = tree.children(verb).some((c) => c > verb && words.captives.taken.has(tree.lemma(c)))
      const long = at(/^(?:for|since)$/u).some(
        (o) => nameKind(tree, o) === 'date' || words.acts.lengths.has(tree.lemma(o)),
      )
      return so || long ? [object] : null
    }
    case 'freed': {
      // '218 prisoners crossed the bridge'
      const crossed = [object, ...obliques].some((o) => o > verb && words.acts.crossings.has(tree.lemma(o)))
      return subject >= 0 && crossed && isHeld(reading, subject) ? [] : null
    }
    default:
      return null
  }
}

/** The obliques of a verb and what hangs on its object: a parser may hang 'to Lorvia' on 'the prisoners'. */
const besides = ({ tree }: ActReading, verb: number, { object, obliques }: Arguments): number[] => [
  ...obliques,
  ...(object < 0 ? [] : tree.children(object).filter((c) => c > verb && /^nmod/u.test(tree.relation(c)))),
]

/** 'in exchange for Lind' */
const inExchange = ({ tree, words }: ActReading, phrases: readonly number[]): number[] =>
  phrases
    .filter((o) => words.captives.noun.has(tree.lemma(o)) && prepositionOf(tree, o) === 'in')
    .flatMap((o) => tree.children(o).filter((c) => prepositionOf(tree, c) === 'for'))

/** Who held those who are let go, where nobody is told to do it: Lorvia in 'was freed from a Lorvian prison'. */
export function heldBy(reading: ActReading, verb: number, args: Arguments): string[] {
  const { tree, words, participants } = reading
  const from = besides(reading, verb, args).find(
    (o) =>
      prepositionOf(tree, o) === 'from' && (words.captives.custody.has(tree.lemma(o)) || participants.isPlace(tree, o)),
  )
  return from === undefined ? [] : participants.orOwner(tree, from)
}
