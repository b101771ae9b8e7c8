import { languages } from '../../languages/index.ts'
import type { Actor } from '../../record/finding.ts'
import type { Placed } from './place-persons.ts'

const known = [...languages.values()].flatMap(({ reporting }) => reporting.offices ?? [])
const is = (what: 'rulers' | 'anyRuler' | 'beside' | 'small') => (word: string) => known.some((w) => w[what].has(word))
const [rules, isAnyRuler, isBeside, isSmall] = [is('rulers'), is('anyRuler'), is('beside'), is('small')]
const rulers = [...new Set(known.flatMap((w) => [...w.rulers]))]
const spelt = (word: string) => known.map((w) => w.spelt.get(word)).find((usual) => usual !== undefined) ?? word

/** An office as its words, and whose it is. */
interface Office {
  readonly of: string | null
  readonly words: ReadonlySet<string>
}

const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word && !isSmall(word))
    .map(spelt)

/** For each person the states whose their titles say that they are: 'Lorvian counterpart', not 'envoy to Lorvia'. */
function ownStates(people: readonly Actor[], keyOf: (id: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const states = new Map<string, Set<string>>()
  for (const { id, roles } of people)
    for (const { title, of } of roles)
      if (of !== null && !/\b(?:to|for|in|with|on|at)\b/u.test(title))
        states.set(keyOf(id), (states.get(keyOf(id)) ?? new Set()).add(of))
  return states
}

/**
 * Whoever a report calls only by an office ('the Lorvian president') is the one person of the story to whom a report gives that office. Offices
 * are looked up by their last noun, so the time grows with the reports.
 */
export function placeOffices(
  nameless: readonly Actor[],
  people: readonly Actor[],
  keyOf: (id: string) => string,
): ReadonlyMap<string, Placed> {
  const holders = new Map<string, { office: Office; key: string }[]>()
  // Many reports give the same office to the same person: each is kept once.
  const seen = new Set<string>()
  const states = ownStates(people, keyOf)
  for (const person of people) {
    const key = keyOf(person.id)
    const [own, ...others] = states.get(key) ?? []
    for (const { title, of: told } of person.roles) {
      // 'the Lorvian counterpart', called 'Foreign Minister' elsewhere
      const of = told ?? (others.length === 0 ? (own ?? null) : null)
      const words = wordsOf(title)
      const known = JSON.stringify([key, of, words])
      if (seen.has(known)) continue
      seen.add(known)
      const office = { of, words: new Set(words) }
      for (const noun of office.words) {
        const all = holders.get(noun)
        if (all) all.push({ office, key })
        else holders.set(noun, [{ office, key }])
      }
    }
  }
  const placed = new Map<string, Placed>()
  const answers = new Map<string, Placed | undefined>()
  for (const actor of nameless) {
    const role = actor.roles[0]
    if (!role) continue
    const asked = JSON.stringify([role.of, wordsOf(role.title)])
    const answer = answers.has(asked) ? answers.get(asked) : find(role)
    answers.set(asked, answer)
    if (answer) placed.set(actor.id, answer)
  }
  return placed

  function find(role: Actor['roles'][number]): Placed | undefined {
    const words = wordsOf(role.title)
    const noun = words.at(-1) as string
    const rest = words.slice(role.of ? 1 : 0, -1)
    const nouns = isAnyRuler(noun) ? rulers : [noun]
    const found = new Set<string>()
    for (const each of nouns)
      for (const { office, key } of holders.get(each) ?? []) {
        if (role.of !== null && office.of !== role.of) continue
        if (!rest.every((word) => office.words.has(word))) continue
        if (rules(each) && [...office.words].some(isBeside)) continue
        found.add(key)
      }
    const alone = found.size === 0 && rules(noun) && role.of !== null ? stateless(nouns) : undefined
    if (alone) return { key: alone, reason: `the only ${nouns[0]} in the story whose country no report gives` }
    const [only] = found
    return only && found.size === 1
      ? { key: only, reason: `the only one in the story who is ‘${role.title}’` }
      : undefined
  }

  /** The one person who governs and whose state nobody tells. */
  function stateless(nouns: readonly string[]): string | undefined {
    const told = new Set<string>()
    const all = new Set<string>()
    for (const noun of nouns)
      for (const { office, key } of holders.get(noun) ?? []) {
        if ([...office.words].some(isBeside)) continue
        all.add(key)
        if (office.of !== null || office.words.size > 2) told.add(key)
      }
    const left = [...all].filter((key) => !told.has(key))
    return left.length === 1 ? left[0] : undefined
  }
}
