import type { Event } from '../../record/event.ts'

/** Of how many reports' events, told of one act, those whom a single one names are doubtful. */
const many = 5

/** Tells of an actor whether they take part in what `members` tell: of many, whom only one names does not, where several name two others. */
export function oftenNamed(members: readonly Event[]): (id: string) => boolean {
  const times = new Map<string, number>()
  for (const { who, with: others } of members)
    for (const id of new Set([...who, ...others])) times.set(id, (times.get(id) ?? 0) + 1)
  const sure = [...times.values()].filter((n) => n > 1).length
  return members.length < many || sure < 2 ? () => true : (id) => times.get(id)! > 1
}
