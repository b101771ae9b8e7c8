import { sameGivenName } from '../../languages/given-name-forms.ts'
import type { Actor } from '../../record/finding.ts'
import { sideWords } from '../parties/states.ts'
import { type FullName, misspelt, sameOffice } from './misspelt.ts'
import { fold, personal, surnameKey } from './name-keys.ts'
import { runOnNames } from './run-on-names.ts'

/** Where an actor belongs, and why: `key` is the same for all that are one. */
export interface Placed {
  readonly key: string
  readonly reason: string
}

/** A full name while it is read. */
interface OpenName extends FullName {
  readonly reports: Set<string>
  readonly roles: Set<string>
}

const isOffice = (word: string) => word !== '' && !sideWords.some(({ noOffice }) => noOffice.has(word))

/**
 * Persons of a story by full name. Names are compared only with those of the same surname, so the time grows with the reports. A surname
 * alone joins the one person who bears it. A given name that only one report has joins the person of the same surname and office.
 */
export function placePersons(people: readonly Actor[]): ReadonlyMap<string, Placed> {
  const bySurname = new Map<string, Map<string, OpenName>>()
  for (const person of people) {
    const name = personal(person.name)
    if (!name.includes(' ')) continue
    const bearers = bySurname.get(surnameKey(name)) ?? new Map<string, OpenName>()
    bySurname.set(surnameKey(name), bearers)
    const full = bearers.get(name) ?? { name, reports: new Set(), roles: new Set() }
    bearers.set(name, full)
    full.reports.add(reportOf(person))
    for (const { title } of person.roles)
      for (const word of title.toLowerCase().split(/[^\p{L}]+/u)) if (isOffice(word)) full.roles.add(word)
  }
  const apart = initialled(people)
  const placed = new Map<string, Placed>()
  const households = new Map<string, ReadonlyMap<string, Placed>>()
  for (const [surname, bearers] of bySurname) households.set(surname, household([...bearers.values()]))
  const names = [...bySurname.values()].flatMap((bearers) => [...bearers.values()])
  const slips = misspelt(names)
  const longer = runOnNames(names)
  // Within a report, a given name alone.
  const byGiven = new Map<string, Set<string>>()
  for (const person of people) {
    const name = personal(person.name)
    const spelt = slips.get(name) ?? name
    const key = households.get(surnameKey(spelt))?.get(spelt)?.key
    for (const form of [name, ...person.aliases.map(personal)]) {
      if (!key || !form.includes(' ')) continue
      const at = `${reportOf(person)}|${form.slice(0, form.indexOf(' '))}`
      byGiven.set(at, (byGiven.get(at) ?? new Set()).add(key))
    }
  }
  const meantBySurname = new Map<string, Placed | undefined>()
  const mostNamedOf = (surname: string, bearers: ReadonlyMap<string, Placed>) => {
    if (!meantBySurname.has(surname))
      meantBySurname.set(surname, mostNamed(bearers, bySurname.get(surname) as ReadonlyMap<string, FullName>))
    return meantBySurname.get(surname)
  }
  for (const person of people) {
    const name = personal(person.name)
    const bearers = households.get(surnameKey(name))
    const meant = slips.get(name) ?? longer.get(name)
    const right = meant ? households.get(surnameKey(meant))?.get(meant) : undefined
    if (right) {
      const reason = slips.has(name)
        ? `a surname that only one report spells so, of the same given name and office: ‘${person.name}’ is doubtful`
        : `it begins with the whole name of somebody whom many more reports name: ‘${person.name}’ is doubtful`
      placed.set(person.id, { key: right.key, reason })
    } else if (name.includes(' ')) placed.set(person.id, apart(person, bearers?.get(name) as Placed))
    else {
      const given = bearers ? undefined : byGiven.get(`${reportOf(person)}|${name}`)
      if (given?.size === 1) {
        placed.set(person.id, {
          key: [...given][0] as string,
          reason: `the only one in the report with that given name`,
        })
        continue
      }
      const meant = bearers && mostNamedOf(surnameKey(name), bearers)
      if (meant) {
        const spelt = meant.key.endsWith(` ${name}`) ? '' : `‘${person.name}’ is another spelling; `
        placed.set(person.id, { ...meant, reason: `${spelt}${meant.reason}` })
      }
    }
  }
  return placed
}

/** Parts those of one name whose initials tell them apart: 'Ana B. Lind' and 'Ana C. D. Lind'; whoever has none is the one named most. */
function initialled(people: readonly Actor[]): (person: Actor, placed: Placed) => Placed {
  const all = new Map<string, Map<string, number>>()
  for (const { name } of people) {
    const own = middleInitials(name)
    if (!own) continue
    const counts = all.get(personal(name)) ?? new Map<string, number>()
    all.set(personal(name), counts.set(own, (counts.get(own) ?? 0) + 1))
  }
  return ({ name }, placed) => {
    const own = middleInitials(name)
    const counts = [...(all.get(personal(name)) ?? [])].sort(([a, n], [b, k]) => k - n || (a < b ? -1 : 1))
    if (!own || counts.length < 2 || counts[0]?.[0] === own) return placed
    return { key: `${placed.key} ${own}`, reason: 'the same name and initials' }
  }
}

/** 'b' of 'Ana B. Lind', '' where there are none. */
const middleInitials = (name: string): string =>
  fold(name)
    .split(' ')
    .slice(1, -1)
    .filter((word) => word.length === 1)
    .join('')

/** How many times more reports must name one bearer of a surname than all others, and in how many, for the surname alone to be his. */
const times = 4
const fewest = 3

/** Who is meant by a surname alone: the only one who bears it, or the one whom far more reports name than any other. */
function mostNamed(bearers: ReadonlyMap<string, Placed>, names: ReadonlyMap<string, FullName>): Placed | undefined {
  const reports = new Map<string, Set<string>>()
  for (const [name, { key }] of bearers) {
    const known = reports.get(key) ?? new Set<string>()
    reports.set(key, known)
    for (const report of names.get(name)?.reports ?? []) known.add(report)
  }
  const [first, ...others] = [...reports].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
  if (!first) return undefined
  if (others.length === 0) return { key: first[0], reason: 'the only one of that surname in the story' }
  const rest = others.reduce((sum, [, all]) => sum + all.size, 0)
  return first[1].size >= fewest && first[1].size >= times * rest
    ? { key: first[0], reason: 'by far the most named of that surname in the story' }
    : undefined
}

/** The persons among full names of one surname: which names are one, each with its reason. */
function household(names: readonly FullName[]): ReadonlyMap<string, Placed> {
  const sorted = [...names].sort((a, b) => (a.name < b.name ? -1 : 1))
  const joined = sorted.map((_, i) => i)
  const root = (i: number): number => (joined[i] === i ? i : root(joined[i] as number))
  const reasons = sorted.map(() => 'the same name')
  // A name that could be two people who cannot be one stays apart.
  const fits = sorted.map((a) => sorted.flatMap((b, j) => (a !== b && sameFullName(a.name, b.name) ? [j] : [])))
  for (const [i, others] of fits.entries()) {
    const clash = others.some((j) => others.some((k) => j !== k && !fits[j]?.includes(k)))
    if (clash) continue
    for (const j of others) {
      if (fits[j]?.some((k) => k !== i && !others.includes(k))) continue
      joined[Math.max(root(i), root(j))] = Math.min(root(i), root(j))
      reasons[i] = `another form of the same name: ${sorted[i]?.name}, ${sorted[j]?.name}`
    }
  }
  // A given name that one report alone has, where another of the same surname has the same office.
  for (const [i, odd] of sorted.entries()) {
    if (odd.reports.size !== 1 || fits[i]?.length) continue
    const others = sorted.flatMap((b, j) => (b !== odd && sameOffice(odd, b) ? [j] : []))
    const persons = new Set(others.map(root))
    if (persons.size !== 1) continue
    const main = [...persons][0] as number
    if (sorted.some((b, j) => root(j) === main && [...b.reports].some((r) => odd.reports.has(r)))) continue
    if ((sorted[main]?.reports.size ?? 0) < 1 || root(i) === main) continue
    joined[Math.max(root(i), main)] = Math.min(root(i), main)
    reasons[i] = `a given name that only one report has, of the same surname and office: ‘${odd.name}’ is doubtful`
  }
  return new Map(
    sorted.map((full, i) => [full.name, { key: `person|${sorted[root(i)]?.name}`, reason: reasons[i] as string }]),
  )
}

/** Whether two full names of one surname may be one: each word of the shorter fits one of the longer, in order. */
function sameFullName(a: string, b: string): boolean {
  const [x, y] = [a.split(' ').slice(0, -1), b.split(' ').slice(0, -1)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  let at = 0
  for (const word of short) {
    while (at < long.length && !sameGivenName(word, long[at] as string)) at++
    if (at === long.length) return false
    at++
  }
  return true
}

const reportOf = (actor: Actor) => actor.mentions[0]?.report ?? actor.id
