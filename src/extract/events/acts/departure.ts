import type { ActWords } from '../../../languages/act-words.ts'
import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf } from '../../trees/tree.ts'
import { buildingAt } from '../where.ts'
import type { Act } from './act.ts'
import type { ActReading } from './act-reading.ts'

/** 'her departure from Karsa', 'for Vessia', 'the departure of the troops': whether a noun tells that somebody leaves no office but where they are. */
export function leavesPlace({ tree, words }: ActReading, noun: number): boolean {
  if (!words.acts.departures.has(tree.lemma(noun))) return false
  return tree.children(noun).some((c) => {
    const preposition = prepositionOf(tree, c)
    const lemma = tree.lemma(c)
    if (preposition === 'of') return words.armed.has(lemma) || words.acts.leaving.has(lemma)
    const isPlace = nameKind(tree, c) === 'place' && buildingAt(tree, c, words.buildings) === null
    return /^(?:from|for|to)$/u.test(preposition) && (isPlace || words.nouns.get(lemma)?.type === 'meet')
  })
}

/** Whether 'her departure' ends a visit: the report tells of one of hers, and nowhere else that she resigns. */
export const endsVisit = (act: Act, acts: readonly Act[], { departures }: ActWords): boolean =>
  act.type === 'resign' &&
  act.noun !== null &&
  departures.has(act.noun) &&
  act.who.length > 0 &&
  act.who.every((id) => acts.some((a) => a.type === 'visit' && a.who.includes(id))) &&
  !acts.some(
    (a) =>
      a.type === 'resign' && !(a.noun !== null && departures.has(a.noun)) && a.who.some((id) => act.who.includes(id)),
  )
