import type { Act } from '../acts/act.ts'
import { mayBeSameTime } from '../when/time.ts'
import { family } from './family.ts'
import type { Thread } from './threads.ts'

/** 'the meeting': the last that was told. */
export function pointedAt(recent: readonly Thread[], act: Act): Thread | undefined {
  const near = recent.filter((t) => mayBeSameTime(t.when, act.when))
  // What took place is none that was only proposed, where another was told.
  const done = act.status === 'happened' ? near.filter((t) => !t.proposed) : near
  const fitting = done.length > 0 ? done : near
  const last = (t: Thread) => t.acts.at(-1)!.at
  const { noun } = act
  const byNoun = fitting.filter((t) => t.acts.some((a) => a.noun === noun))
  const many = noun?.endsWith('s') ?? false
  const alike = fitting.filter((t) =>
    t.acts.some(
      (a) => (a.type === act.type || family(act.type) === 'deal') && (a.noun?.endsWith('s') ?? false) === many,
    ),
  )
  // 'after 17 hours of talks': those that the report tells of most.
  if (act.noun === 'talks' && !act.definite)
    return alike.reduce<Thread | undefined>((a, b) => (a && a.acts.length >= b.acts.length ? a : b), undefined)
  // What the headline tells is what a report is about.
  const main = alike.filter((t) => t.acts.some((a) => a.headline))
  return (byNoun.length > 0 ? byNoun : main.length > 0 ? main : alike).reduce<Thread | undefined>(
    (a, b) => (a && last(a) >= last(b) ? a : b),
    undefined,
  )
}
