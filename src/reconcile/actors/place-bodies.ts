import type { Actor } from '../../record/finding.ts'
import { bodily } from './name-keys.ts'
import type { Placed } from './place-persons.ts'

const small = /^(?:of|the|and|for|in|on|to|de|la|du|des|al|a)$/

/** Governments, organisations and groups by name, whatever kind each report takes them for; initials join the only full name that has them. */
export function placeBodies(bodies: readonly Actor[]): ReadonlyMap<string, Placed> {
  const kinds = new Map<string, Map<Actor['kind'], number>>()
  const byInitials = new Map<string, Set<string>>()
  for (const { name, kind } of bodies) {
    const key = bodily(name)
    const counts = kinds.get(key) ?? new Map<Actor['kind'], number>()
    kinds.set(key, counts.set(kind, (counts.get(kind) ?? 0) + 1))
    const words = key.split(' ').filter((word) => !small.test(word))
    if (words.length < 2) continue
    const letters = words.map((word) => word.charAt(0)).join('')
    byInitials.set(letters, (byInitials.get(letters) ?? new Set()).add(key))
  }
  const kindOf = (key: string) =>
    [...(kinds.get(key) ?? [])].sort(([a, n], [b, k]) => k - n || (a < b ? -1 : 1))[0]?.[0] ?? 'organisation'
  // What another report calls a body by, where it is the name of no second one.
  const byAlias = new Map<string, Set<string>>()
  for (const { name, aliases } of bodies)
    for (const alias of aliases) {
      const form = bodily(alias)
      if (form === bodily(name) || (!form.includes(' ') && alias !== alias.toUpperCase())) continue
      byAlias.set(form, (byAlias.get(form) ?? new Set()).add(bodily(name)))
    }
  return new Map(
    bodies.map(({ id, name }) => {
      const key = bodily(name)
      const called = [...(byAlias.get(key) ?? [])]
      if (called.length === 1 && !byAlias.has(called[0] as string))
        return [
          id,
          { key: `${kindOf(called[0] as string)}|${called[0]}`, reason: `another report uses ‘${name}’ for it` },
        ]
      const full = /^(?:\p{Lu}\.?){2,6}$/u.test(name) ? [...(byInitials.get(key) ?? [])] : []
      const own = full.length === 1 ? (full[0] as string) : key
      const reason = own === key ? 'the same name' : `‘${name}’ are the initials of the only such name in the story`
      return [id, { key: `${kindOf(own)}|${own}`, reason }]
    }),
  )
}
