import type { Act } from '../acts/act.ts'
import { isAfter } from '../when/time.ts'
import { family } from './family.ts'
import { type Knowledge, mayBeOne } from './same-event.ts'
import type { Thread } from './threads.ts'

/** A noun of which no words say that it took place, or that somebody only came for: 'the Vessia summit', 'flew to Vessia for the summit'. */
const isUnsure = ({ noun, status, statusTold, cameFor }: Act) =>
  noun !== null && status === 'happened' && (!statusTold || cameFor)

/**
 * A meeting of which a report does not say that it took place is the one that it elsewhere tells for a day to come: 'Lind flew to Vessia for her
 * summit with Berg', where 'Lind and Berg will meet on Saturday'. Moves its places there, and gives the threads that are left.
 */
export function foretold(threads: readonly Thread[], published: string | null, knowledge: Knowledge): Thread[] {
  if (published === null) return [...threads]
  const isAhead = (t: Thread) =>
    family(t.type) === 'talks' &&
    t.when !== null &&
    isAfter(t.when, published) &&
    t.acts.every((a) => a.status === 'planned' || isUnsure(a))
  const ahead = threads.filter(isAhead)
  return threads.filter((thread) => {
    const isTold = thread.people.size > 1 || (thread.people.size === 0 && thread.acts.every((a) => a.cameFor))
    if (family(thread.type) !== 'talks' || !isTold || !thread.acts.every(isUnsure)) return true
    const bare = { ...thread, when: null }
    const fitting = ahead.filter(
      (t) => t !== thread && [...thread.people].every((id) => t.people.has(id)) && mayBeOne(t, bare, knowledge),
    )
    const [only] = fitting
    if (only === undefined || fitting.length > 1) return true
    only.acts.push(...thread.acts.map((act) => ({ ...act, when: null, statusTold: false })))
    only.acts.sort((a, b) => a.at - b.at)
    for (const where of thread.wheres) only.wheres.add(where)
    return false
  })
}
