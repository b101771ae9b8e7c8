import type { Actor } from '../../record/finding.ts'
import type { Doubt } from '../../record/record.ts'
import { distance } from './misspelt.ts'
import { bodily, personal, surnameKey } from './name-keys.ts'

/** The most bearers of one name that are held against one another: of more, nothing can be told. */
const most = 12
/** Letters that may differ in two spellings of a name, and the fewest letters that it must have. */
const near = 2
const long = 6

/**
 * Pairs of the record's actors that may be one and were kept apart: a surname alone that several bear, given names or
 * surnames that differ by a letter or two, the same surname in one office, an office that several may hold. Names are compared with few others,
 * so the time grows with the actors. `ruled` tells whether a person has said that two are not one.
 */
export function doubtsOf(actors: readonly Actor[], ruled: (a: string, b: string) => boolean): Doubt[] {
  const doubts = new Map<string, Doubt>()
  const doubt = (a: Actor, b: Actor, rule: string, reason: string) => {
    const about = [a.id, b.id].sort()
    if (a.id !== b.id && !ruled(a.id, b.id) && !doubts.has(about.join()))
      doubts.set(about.join(), { about, rule, reason })
  }
  const people = actors.filter(({ kind, rule }) => kind === 'person' && rule !== 'office')
  for (const bearers of grouped(people, ({ name }) => surnameKey(personal(name)))) {
    for (const [a, b] of pairs(bearers)) {
      const [one, two] = [personal(a.name), personal(b.name)]
      const given = [one, two].map((name) => name.slice(0, Math.max(0, name.lastIndexOf(' '))))
      if (given.some((words) => words === ''))
        doubt(a, b, 'surname', `‘${given[0] === '' ? a.name : b.name}’ may be either of those of that surname`)
      else if (given[0]!.charAt(0) === given[1]!.charAt(0) && distance(given[0]!, given[1]!) <= near)
        doubt(a, b, 'given-name', 'the same surname, and given names that differ by a letter or two')
      else if (sharedOffice(a, b))
        doubt(a, b, 'office', `the same surname and the same office, ‘${sharedOffice(a, b)}’`)
    }
  }
  const full = people.filter(({ name }) => personal(name).includes(' '))
  const given = (name: string) => personal(name).slice(0, personal(name).indexOf(' '))
  for (const bearers of grouped(full, ({ name }) => `${given(name)} ${last(name).charAt(0)}`))
    for (const [a, b] of pairs(bearers)) {
      const [one, two] = [last(a.name), last(b.name)]
      if (one !== two && Math.min(one.length, two.length) >= long && distance(one, two) <= near)
        doubt(a, b, 'spelling', 'the same given name, and surnames that differ by a letter or two')
    }
  const bodies = actors.filter(({ kind }) => kind !== 'person')
  for (const alike of grouped(bodies, ({ name }) => bodily(name).slice(0, 4)))
    for (const [a, b] of pairs(alike)) {
      const [one, two] = [bodily(a.name), bodily(b.name)]
      if (Math.min(one.length, two.length) > long * 2 && distance(one, two) <= near)
        doubt(a, b, 'spelling', 'names that differ by a letter or two')
    }
  for (const [nameless, holder, title] of holders(actors, people))
    doubt(nameless, holder, 'office', `‘${nameless.name}’ has no name, and ‘${title}’ is said of ${holder.name}`)
  return [...doubts.values()].sort((a, b) => (a.about.join() < b.about.join() ? -1 : 1))
}

const last = (name: string) => personal(name).slice(personal(name).lastIndexOf(' ') + 1)

function grouped(actors: readonly Actor[], keyOf: (actor: Actor) => string): Actor[][] {
  const groups = new Map<string, Actor[]>()
  for (const actor of actors) {
    const key = keyOf(actor)
    const group = groups.get(key)
    if (group) group.push(actor)
    else groups.set(key, [actor])
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= most)
}

const pairs = (group: readonly Actor[]) => group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b] as const))

/** An office of two words or more that both are given. */
function sharedOffice(a: Actor, b: Actor): string | undefined {
  const titles = new Set(b.roles.map(({ title }) => title.toLowerCase()))
  return a.roles.find(({ title }) => title.includes(' ') && titles.has(title.toLowerCase()))?.title
}

/** Whoever is only known by an office, with those who are given that office of that state: two to four, for one alone is taken for him. */
function holders(actors: readonly Actor[], people: readonly Actor[]): (readonly [Actor, Actor, string])[] {
  const byOffice = new Map<string, Map<Actor, string>>()
  for (const person of people)
    for (const { title, of } of person.roles) {
      const key = `${title.toLowerCase().split(' ').at(-1)}|${of}`
      byOffice.set(key, (byOffice.get(key) ?? new Map()).set(person, title))
    }
  return actors.flatMap((actor) => {
    const role = actor.rule === 'office' ? actor.roles[0] : undefined
    const found = role ? byOffice.get(`${role.title.toLowerCase().split(' ').at(-1)}|${role.of}`) : undefined
    if (!found || found.size > 4) return []
    return [...found].map(([holder, title]) => [actor, holder, title] as const)
  })
}
