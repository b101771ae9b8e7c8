import { languages } from '../../languages/index.ts'
import { throughCyrillic } from '../../languages/romanised.ts'

/** A full name as the reports of a story have it. */
export interface FullName {
  readonly name: string
  readonly reports: ReadonlySet<string>
  /** Words of the roles that go with it. */
  readonly roles: ReadonlySet<string>
}

/** The fewest letters of a surname that may be misspelt, and the most letters that may be wrong. */
const fewest = 5
const most = 2
/** With a given name that is in no list, one letter of so many is a slip whatever the office, where so many reports spell the other. */
const long = 6
const many = 3

const common = [...languages.values()].map(({ reporting }) => reporting.givenNames)

/**
 * Full names that one report alone has and that are, but for a letter or two of the surname, another's of several reports with the same given name and
 * office: each with that other. Compared are only names of one given name and first letter.
 */
export function misspelt(names: readonly FullName[]): ReadonlyMap<string, string> {
  const alike = new Map<string, FullName[]>()
  const surnameOf = ({ name }: FullName) => name.slice(name.lastIndexOf(' ') + 1)
  const keyOf = (full: FullName) =>
    `${throughCyrillic(full.name.slice(0, full.name.indexOf(' ')))}|${throughCyrillic(surnameOf(full))[0]}`
  for (const full of names) if (full.reports.size > 1) alike.set(keyOf(full), [...(alike.get(keyOf(full)) ?? []), full])
  const found = new Map<string, string>()
  for (const odd of names) {
    if (odd.reports.size !== 1 || surnameOf(odd).length < fewest) continue
    const others = (alike.get(keyOf(odd)) ?? []).filter(
      (full) =>
        isSlip(odd, full) ||
        (distance(throughCyrillic(surnameOf(odd)), throughCyrillic(surnameOf(full))) <= most &&
          sameOffice(odd, full) &&
          ![...odd.reports].some((report) => full.reports.has(report))),
    )
    const [only] = others
    if (only && others.length === 1) found.set(odd.name, only.name)
  }
  return found
}

/** Whether a name of a rare given name differs by one letter of a long surname from one that many reports have. */
function isSlip(odd: FullName, full: FullName): boolean {
  const [given, surname] = [odd.name.slice(0, odd.name.indexOf(' ')), odd.name.slice(odd.name.lastIndexOf(' ') + 1)]
  if (surname.length < long || full.reports.size < many || common.some((names) => names.has(given))) return false
  return full.name.startsWith(`${given} `) && distance(surname, full.name.slice(full.name.lastIndexOf(' ') + 1)) === 1
}

/** Whether two names share two words of what their bearers are: 'special envoy for Lorvia', 'special representative to Lorvia'. */
export function sameOffice(a: FullName, b: FullName): boolean {
  let shared = 0
  for (const word of a.roles) if (b.roles.has(word)) shared++
  return shared > 1
}

/** Letters to add, drop or change to make one word the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1))) // biome-ignore format: one line
    row = next
  }
  return row[b.length] as number
}
