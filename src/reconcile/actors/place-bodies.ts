import { languages } from '../../languages/index.ts'
import type { Actor } from '../../record/finding.ts'
import { sideWords } from '../parties/states.ts'
import { bodily } from './name-keys.ts'
import { ownedBodies } from './owned-bodies.ts'
import type { Placed } from './place-persons.ts'

/** Why bodies are one whose names tell the same state. */
export const sameState = 'the same body of one state'

/** Governments, organisations and groups by name, whatever kind each report takes them for; initials join the only full name that has them. */
export function placeBodies(bodies: readonly Actor[]): ReadonlyMap<string, Placed> {
  const kinds = new Map<string, Map<Actor['kind'], number>>()
  const byInitials = new Map<string, Set<string>>()
  for (const { name, kind } of bodies) {
    const key = bodily(name)
    const counts = kinds.get(key) ?? new Map<Actor['kind'], number>()
    kinds.set(key, counts.set(kind, (counts.get(kind) ?? 0) + 1))
    const words = key.split(' ').filter((word) => !sideWords.some(({ small }) => small.has(word)))
    if (words.length < 2) continue
    const letters = words.map((word) => word.charAt(0)).join('')
    byInitials.set(letters, (byInitials.get(letters) ?? new Set()).add(key))
  }
  const commonest = (counts: ReadonlyMap<Actor['kind'], number> | undefined) =>
    [...(counts ?? [])].sort(([a, n], [b, k]) => k - n || (a < b ? -1 : 1))[0]?.[0] ?? 'organisation'
  const kindOf = (key: string) => commonest(kinds.get(key))
  // What another report calls a body by, where it is the name of no second one.
  const byAlias = new Map<string, Set<string>>()
  for (const { name, aliases } of bodies)
    for (const alias of aliases) {
      const form = bodily(alias)
      if (form === bodily(name) || (!form.includes(' ') && alias !== alias.toUpperCase())) continue
      byAlias.set(form, (byAlias.get(form) ?? new Set()).add(bodily(name)))
    }
  const owned = ownedBodies(bodies)
  const kindsOf = new Map<string, Map<Actor['kind'], number>>()
  for (const { name, kind } of bodies) {
    const own = owned.get(name)
    if (!own) continue
    const counts = kindsOf.get(own.key) ?? new Map<Actor['kind'], number>()
    kindsOf.set(own.key, counts.set(kind, (counts.get(kind) ?? 0) + 1))
  }
  const chambers = shortChambers(bodies.map(({ name }) => name))
  const written = new Map(bodies.map(({ name }) => [bodily(name), name]))
  const keyOf = (name: string) => {
    const own = owned.get(name)
    return own ? `${commonest(kindsOf.get(own.key))}|${own.key}` : `${kindOf(bodily(name))}|${bodily(name)}`
  }
  return new Map(
    bodies.map(({ id, name }) => {
      const key = bodily(name)
      const called = [...(byAlias.get(key) ?? [])]
      const whole = chambers.get(key)
      if (whole) return [id, { key: keyOf(whole), reason: `‘${name}’ is short for the only such chamber in the story` }]
      if (called.length === 1 && !byAlias.has(called[0] as string))
        return [
          id,
          { key: keyOf(written.get(called[0] as string) as string), reason: `another report uses ‘${name}’ for it` },
        ]
      const own = owned.get(name)
      if (own)
        return [
          id,
          {
            key: keyOf(name),
            reason: own.alone ? `‘${name}’ is the only one of its kind in the story` : sameState,
          },
        ]
      const full = /^(?:\p{Lu}\.?){2,6}$/u.test(name) ? [...(byInitials.get(key) ?? [])] : []
      if (full.length !== 1) return [id, { key: keyOf(name), reason: 'the same name' }]
      const reason = `‘${name}’ are the initials of the only such name in the story`
      return [id, { key: keyOf(written.get(full[0] as string) as string), reason }]
    }),
  )
}

/** The chambers that are called by their first word, 'house', with the only 'House of …' among the names. */
function shortChambers(names: readonly string[]): ReadonlyMap<string, string> {
  const whole = new Map<string, Set<string>>()
  for (const name of names) {
    const first = /^(\S+) of \S/u.exec(bodily(name))?.[1]
    if (first && isChamber(first) && isChamber(bodily(name)))
      whole.set(first, (whole.get(first) ?? new Set()).add(name))
  }
  return new Map([...whole].flatMap(([first, all]) => (all.size === 1 ? [[first, [...all][0] as string]] : [])))
}

const isChamber = (name: string) => [...languages.values()].some(({ sides }) => sides?.chambers.has(name))
