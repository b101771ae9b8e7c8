import { family } from '../threads/family.ts'
import type { Knowledge } from '../threads/same-event.ts'
import type { Thread } from '../threads/threads.ts'

/** A day that is told, not only near one. */
const aDay = /^(?:\d{4}|XXXX)-\d\d-\d\d$/u
/** How far apart in the text, in code units, two acts may be told for one to lend the other its day. */
const reach = 900

/**
 * Gives acts without a time of their own the day of what they were part of, marked '~' as near it: a meeting the day of the visit
 * that it was on, a letter handed over the day of the meeting. What the headline tells in the present tense is of about the day
 * of the report.
 */
export function lendTimes(threads: readonly Thread[], published: string | null, { isPerson }: Knowledge): void {
  const dated = threads.filter((t) => t.when !== null && aDay.test(t.when))
  for (const thread of threads) {
    if (thread.when !== null || thread.proposed) continue
    const kin = family(thread.type)
    if (kin === 'talks' || kin === 'deal' || thread.type === 'handover') {
      const holding = dated.filter((d) => holds(d, thread, isPerson))
      const days = new Set(holding.map((d) => d.when!))
      if (days.size === 1) thread.when = `${[...days][0]!}~`
    }
    if (kin === 'attack') {
      const days = new Set(dated.filter((d) => wentBefore(d, thread)).map((d) => d.when!))
      if (days.size === 1) thread.when = `${[...days][0]!}~`
    }
    const about = new Set(thread.acts.flatMap((a) => a.about ?? []))
    if (thread.when === null && about.size === 1) thread.when = `${[...about][0]!}~`
    const fresh = thread.acts.some((a) => a.headline && a.noun === null && /^(?:happened|under-way)$/u.test(a.status))
    if (thread.when === null && fresh && published) thread.when = `${published.slice(0, 10)}~`
  }
}

/** How far behind an attack what else was done in it is told. */
const inOne = 400

/** Whether an attack is told right behind another that it may be part of: 'Gunmen attacked on Friday. … They were killed by police.' */
function wentBefore(first: Thread, next: Thread): boolean {
  if (first.type !== 'attack' || next.wheres.size > 0 || next.acts.some((a) => a.earlier)) return false
  // Who attacked whom, told of both, is an attack by itself.
  if (next.doers.size > 0 && next.people.size > next.doers.size) return false
  const at = Math.min(...next.acts.map((a) => a.at))
  const shared = [...next.people].some((id) => first.people.has(id))
  if (!shared && next.people.size > 0 && first.people.size > 0) return false
  return first.acts.some((a) => !a.headline && a.at < at && at - a.at < inOne && a.status === 'happened')
}

/** Whether one act is told as part of another: by the same, near in the text, at no other place, and both done or both to come. */
function holds(whole: Thread, part: Thread, isPerson: Knowledge['isPerson']): boolean {
  const isVisit = whole.type === 'visit'
  if (!isVisit && family(whole.type) !== 'talks') return false
  if (family(whole.type) === family(part.type)) return false
  const done = (t: Thread) => t.acts.some((a) => /^(?:happened|under-way)$/u.test(a.status))
  if (done(whole) !== done(part)) return false
  // 'looks forward to meeting him', said on another visit
  if (isVisit && part.acts.some((a) => a.status === 'planned')) return false
  const shared = [...part.people].filter((id) => whole.people.has(id))
  // Who travels somewhere meets those there; of a meeting's parts all who take part are the meeting's.
  if (isVisit ? !shared.some((id) => isPerson(id) && whole.doers.has(id)) : shared.length < 2) return false
  const here = [...part.wheres].some((w) => whole.wheres.has(w))
  if (part.wheres.size > 0 && whole.wheres.size > 0 && !here) return false
  const near = whole.acts.some((a) => part.acts.some((b) => Math.abs(a.at - b.at) < reach && a.headline === b.headline))
  return near && (isVisit || part.acts.every((b) => b.at > Math.min(...whole.acts.map((a) => a.at))))
}
