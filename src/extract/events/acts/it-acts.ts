import { argumentsOf } from '../../trees/arguments.ts'
import { spanOf } from '../../trees/verb-span.ts'
import { family } from '../threads/family.ts'
import { whenOf } from '../when/when.ts'
import { whereOf } from '../where.ts'
import { type Act, actAt } from './act.ts'
import type { ActReading } from './act-reading.ts'
import { unfolds } from './carrier-of.ts'
import { isScheduled } from './scheduled.ts'
import { statusOf } from './status.ts'

const held = /^(?:talks|visit|call|sign|other:(?:ceremony|hearing|exercise))$/u

/**
 * What 'it' tells of the act in the sentence before: where and when of 'Lind will meet Berg. It will be held on Saturday in Karsa.'
 * Null where it tells neither, or no such act stands there; `acts` are those before it.
 */
export function itAct(reading: ActReading, pronoun: number, acts: readonly Act[]): Act | null {
  const { tree, words, published } = reading
  if (!/^(?:it|they)$/u.test(tree.lower(pronoun)) || !/^nsubj/u.test(tree.relation(pronoun))) return null
  const verb = takingPlace(reading, pronoun)
  const first = tree.first[pronoun]!
  if (verb < 0 || first === 0) return null
  const { start } = tree.analysis
  const before = start[tree.first[first - 1]!]!
  const told = acts.findLast((act) => act.at < start[first]! && held.test(heldType(act)))
  if (!told || told.at < before || (tree.lower(pronoun) === 'they') !== /s$/u.test(told.noun ?? '')) return null
  // 'it is set for Friday'
  const isSet = words.status.planned.has(tree.lemma(verb)) || isScheduled(reading, verb)
  const status = isSet ? 'planned' : statusOf(tree, verb, words.status)
  if (status === null || status === 'aimed') return null
  const lean = status === 'happened' ? 'past' : 'future'
  const where = whereOf(reading, [verb])
  const when = whenOf(tree, verb, { reference: published, lean, carrier: tree.head(verb) })
  if (where === null && when === null) return null
  return actAt(reading, verb, {
    ...{ type: told.type, by: 'verb', who: [], with: [], where, when, status, noun: told.noun, restates: told.at },
    span: spanOf(tree, verb, [pronoun]),
    needsThread: true,
  })
}

const heldType = ({ type }: Act): string => (family(type) === 'talks' ? 'talks' : type)

/** 'held', 'set' or 'take' of 'it was held', 'it is set for Friday', 'it will take place', 'it is expected to begin'; or -1. */
function takingPlace({ tree, words }: ActReading, pronoun: number): number {
  const above = tree.head(pronoun)
  if (above < 0) return -1
  const to = tree.children(above).find((c) => tree.relation(c) === 'xcomp')
  if (to !== undefined) return unfolds({ tree, words }, to) && words.status.planned.has(tree.lemma(above)) ? to : -1
  if (tree.upos(above) !== 'VERB') return -1
  const { passive, obliques, object } = argumentsOf(tree, above)
  if (!passive) return unfolds({ tree, words }, above) ? above : -1
  // 'it will be held to account'
  const isHeld = words.status.takingPlace.has(tree.lemma(above)) || words.status.planned.has(tree.lemma(above))
  const isElse = obliques.some((o) => tree.children(o).some((c) => /^(?:to|as|by)$/u.test(tree.lower(c))))
  return isHeld && !isElse && (object < 0 || object === pronoun) ? above : -1
}
