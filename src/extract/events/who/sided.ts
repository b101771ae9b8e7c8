import type { Act } from '../acts/act.ts'
import { pointedAt } from '../threads/pointed-at.ts'
import type { Knowledge } from '../threads/same-event.ts'
import type { Thread } from '../threads/threads.ts'

/** Who was told of before an act: the last of several who met or agreed, the last two who are no persons, and acts of its family. */
interface Before {
  readonly several: readonly string[]
  readonly two: readonly string[]
  readonly kin: readonly Thread[]
}

/** 'The two sides agreed': those who were last told of together, where they are as many; of 'both countries' the states that they act for. */
export function sided(act: Act, { several, two, kin }: Before, knowledge: Knowledge): Act {
  if (act.sides === null) return act
  const { count, nations, all: every } = act.sides
  if (act.pointsBack && !nations && (pointedAt(kin, act)?.people.size ?? 0) > 1) return act
  const together = nations ? statesOf(several, knowledge) : several
  const told = !every && (together.length < 2 || (count === 2 && together.length > 2)) ? two : together
  const all = told.length < 2 || (nations && told.some(knowledge.isPerson)) ? act.pair : told
  if (all.length < 2 || (count > 0 && count !== all.length)) return act
  const others = all.filter((id) => !act.who.includes(id))
  return act.who.length > 0 ? { ...act, with: others } : { ...act, who: all, pointsBack: false }
}

/** Those for whom they act, who are no persons. */
const statesOf = (ids: readonly string[], { isPerson, servedBy }: Knowledge): string[] => [
  ...new Set(ids.flatMap((id) => (isPerson(id) ? (servedBy(id) ?? []) : id))),
]
