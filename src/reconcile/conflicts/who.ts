import type { Actor } from '../../record/finding.ts'
import type { Span } from '../../record/passage.ts'
import { listBy } from '../list-by.ts'
import { plain, statesOf } from '../parties/states.ts'
import type { Sentence } from './sentence.ts'

/** Tells of what state somebody is who has no name: Lorvia of 'unnamed: a Lorvian official', where the story tells of Lorvia. */
export function nationsIn(actors: readonly Actor[]): (unnamed: string) => Actor | undefined {
  const byName = new Map(actors.map((a) => [a.name, a]))
  const states = statesOf(actors)
  return (unnamed) => {
    const state = unnamed.split(/[\s,:]+/u).flatMap((word) => states.named(plain(word)) ?? [])[0]
    return state === undefined ? undefined : byName.get(state)
  }
}

/** Tells the side that an actor acts for, or an unnamed one is of; or who it is, where that is not known. */
export function sidesIn(actors: readonly Actor[]): (who: string) => string {
  const sides = new Map(actors.map((a) => [a.id, a.party ?? a.id]))
  const nationOf = nationsIn(actors)
  return (who) => {
    const state = who.startsWith('unnamed') ? nationOf(who) : undefined
    return state ? (sides.get(state.id) ?? state.id) : (sides.get(who) ?? who)
  }
}

/** Somebody's name in a sentence. */
export interface Named extends Span {
  readonly who: string
}

/** Tells who is named in a sentence, and where. */
export function namedIn(actors: readonly Actor[]): (telling: Sentence) => Named[] {
  const all = actors.flatMap(({ id, mentions }) => mentions.map((m) => ({ who: id, ...m })))
  const byReport = listBy(all, (n) => n.report)
  return ({ page, start, end }) => (byReport.get(page.report.id) ?? []).filter((n) => n.start >= start && n.end <= end)
}
