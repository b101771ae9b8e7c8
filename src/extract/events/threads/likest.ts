import type { Act } from '../acts/act.ts'
import { family } from './family.ts'
import { isToSign, type Knowledge, type KnownEvent, likeness, mayBeOne } from './same-event.ts'
import type { Thread } from './threads.ts'

/** Not done, though it may come yet. */
export const isHoped = ({ type, status, when, failed }: Act) =>
  status === 'proposed' || failed || (type === 'agree' && status === 'planned' && when === null)

const knownOf = (act: Act): KnownEvent => ({
  type: act.type,
  people: new Set([...act.who, ...act.with]),
  doers: new Set(act.who),
  wheres: new Set(act.where ? [act.where] : []),
  when: act.when,
  proposed: isHoped(act),
  moved: act.status === 'postponed',
  unnamed: act.unnamed,
  apart: act.apart,
  denied: act.status === 'denied',
  toSign: isToSign(act),
})

/** Acts that are no such things as happen again and again: whom one names tells which it is. */
const isOnce = /^(?:talks|deal|vote|other:ceasefire)$/u

/**
 * 'the meeting with Berg': of what was called so that which was at its place; else, of talks, deals and votes, that of all
 * whom it names, whatever it was called; else the last.
 */
function likestNamed(recent: readonly Thread[], act: Act, mayBe: (thread: Thread) => boolean): Thread | undefined {
  const people = [...act.who, ...act.with]
  const isNamed = (t: Thread) => t.acts.some((a) => a.noun === act.noun)
  // A deal of Lorvia may be any of its deals.
  const least = family(act.type) === 'deal' ? 2 : 1
  const isOfAll = (t: Thread) =>
    people.length >= least && isOnce.test(family(act.type)) && people.every((id) => t.people.has(id))
  const fitting = recent.filter((t) => (isOfAll(t) || isNamed(t)) && mayBe(t))
  const named = fitting.filter(isNamed)
  const here = named.find((t) => act.where && t.wheres.has(act.where))
  return here ?? named.find(isOfAll) ?? fitting.find(isOfAll) ?? named[0]
}

/** The thread of those that an act is most like, or undefined where nothing speaks for one. */
export function likest(recent: readonly Thread[], act: Act, knowledge: Knowledge): Thread | undefined {
  const known = knownOf(act)
  if (act.definite) {
    const told = likestNamed(recent, act, (t) => mayBeOne(t, known, knowledge))
    if (told) return told
    // 'Lind has led the talks': those that were told last, though she was not named there.
    const last = recent.find((t) => t.acts.some((a) => a.noun === act.noun))
    const one = act.theOne && act.with.length === 0 && act.who.length === 1
    if (last && one && mayBeOne(last, { ...known, people: new Set() }, knowledge)) return last
  }
  let best: Thread | undefined
  let most = 0
  for (const thread of recent) {
    const score = likeness(thread, known, knowledge)
    if (score > most) {
      best = thread
      most = score
    }
  }
  return best
}

/** What the headline told before the report's first words about an act of that kind: the same, where nothing parts them. */
export function announced(recent: readonly Thread[], act: Act, knowledge: Knowledge): Thread | undefined {
  if (act.headline || act.needsThread) return undefined
  if (recent.some((t) => t.acts.some((a) => !a.headline))) return undefined
  const fitting = recent.filter((t) => t.proposed === isHoped(act) && mayBeOne(t, knownOf(act), knowledge))
  return fitting.length === 1 ? fitting[0] : undefined
}
