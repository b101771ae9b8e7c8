import { mayBeSameTime } from '../when/time.ts'
import type { Knowledge } from './same-event.ts'
import type { Thread } from './threads.ts'

/** Tells whom an act is between whose own words do not. */
export function betweenThem(thread: Thread, people: readonly string[]): void {
  thread.between = people
  for (const id of people) thread.people.add(id)
}

/** A deal is between those at whose talks it was reached: on the same day, or at the same place, where nobody else is named. */
export function ofTalks(deal: Thread, talks: readonly Thread[]): void {
  if (deal.people.size > 1) return
  const where = [...deal.wheres]
  const fitting = talks.filter(
    (t) =>
      t.people.size > 1 &&
      [...deal.people].every((id) => t.people.has(id)) &&
      mayBeSameTime(t.when, deal.when) &&
      ((deal.when !== null && t.when?.split('/').includes(deal.when)) || where.some((w) => t.wheres.has(w))),
  )
  if (fitting.length !== 1) return
  betweenThem(deal, [...fitting[0]!.people])
}

/** 'The prisoner swap' is between the sides that let go and get somebody, in whatever halves of it the report tells. */
export function ofBothHalves(swap: Thread, releases: readonly Thread[], { isPerson }: Knowledge): void {
  if (!swap.acts.some((a) => a.swaps)) return
  const halves = releases.filter((r) => !r.proposed && mayBeSameTime(r.when, swap.when))
  if (halves.some((r) => r !== swap))
    betweenThem(swap, [...new Set(halves.flatMap((r) => [...r.people].filter((id) => !isPerson(id))))])
}

/** A truce is between those who fight, where nobody else is named and the report tells of one fight between two. */
export function ofFighters(truce: Thread, fights: readonly Thread[]): void {
  if (truce.people.size > 0) return
  const pairs = fights.filter((f) => f.doers.size > 0 && f.people.size > f.doers.size).map((f) => [...f.people].sort())
  if (new Set(pairs.map((ids) => ids.join('|'))).size !== 1) return
  betweenThem(truce, pairs[0]!)
}
