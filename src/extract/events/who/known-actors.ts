import type { Actor } from '../../../record/finding.ts'
import { foldName as fold } from '../../trees/fold-name.ts'

/** Actors by id, by each of their names, and by surname where one alone has it (else null). */
export interface KnownActors {
  readonly known: ReadonlyMap<string, Actor>
  readonly byName: ReadonlyMap<string, string>
  readonly bySurname: ReadonlyMap<string, string | null>
  /** Adds one who was not known. */
  readonly learn: (actor: Actor) => void
}

/** The actors of a report, to be looked up and added to. */
export function knownActors(actors: readonly Actor[]): KnownActors {
  const known = new Map<string, Actor>()
  const byName = new Map<string, string>()
  const bySurname = new Map<string, string | null>()
  const learn = (actor: Actor) => {
    known.set(actor.id, actor)
    for (const alias of [actor.name, ...actor.aliases]) {
      const name = fold(alias)
      if (!byName.has(name)) byName.set(name, actor.id)
      if (actor.kind !== 'person') continue
      const last = name.split(' ').at(-1)!
      const other = bySurname.get(last)
      if (other !== actor.id) bySurname.set(last, bySurname.has(last) && alias.includes(' ') ? null : actor.id)
    }
  }
  for (const actor of actors) learn(actor)
  return { known, byName, bySurname, learn }
}
