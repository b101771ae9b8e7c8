import type { Event } from '../../../record/event.ts'
import type { Actor } from '../../../record/finding.ts'

/** Asks who 'the two sides' at an offset are; null where no act tells. */
export type SidesInActs = (offset: number) => readonly string[] | null

/** Who is told of: what each is, for which government he acts, and the two governments of which the report speaks most, if there are two. */
interface Cast {
  readonly kindOf: (id: string) => Actor['kind'] | undefined
  readonly governmentOf: (id: string) => string | null
  readonly foremost: readonly string[]
}

/**
 * Whom 'the two sides' that do something are, by the acts that the report tells there: of "Lind met her counterpart Berg. The two sides agreed"
 * the states that Lind and Berg act for. Of whom no state is told, the other may tell it: with Lorvia's envoy another deals for the other one of the
 * two states that the report is about.
 */
export function sidesInActs(events: readonly Event[], { kindOf, governmentOf, foremost }: Cast): SidesInActs {
  const sideOf = (id: string) => (kindOf(id) === 'person' ? governmentOf(id) : id)
  const isSide = (id: string) => /^(?:government|group|organisation)$/u.test(kindOf(id) ?? '')
  return (offset) => {
    const told = events.filter((e) => e.mentions.some((m) => m.start <= offset && offset < m.end))
    const pairs = told.map((e) => [...new Set([...e.who, ...e.with])])
    if (pairs.length === 0 || pairs.some((pair) => pair.length !== 2)) return null
    const known = [...new Set(pairs.flat().flatMap((id) => sideOf(id) ?? []))]
    if (known.length === 0 || !known.every(isSide)) return null
    if (known.length === 2) return pairs.flat().every((id) => sideOf(id) !== null) ? known : null
    const [one] = known
    const lacks = pairs.every((pair) => pair.some((id) => sideOf(id) === null))
    return known.length === 1 && lacks && foremost.length === 2 && foremost.includes(one!) ? foremost : null
  }
}
