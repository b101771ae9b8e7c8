import { outletNamed } from '../languages/outlets.ts'
import type { Report } from '../record/report.ts'

/** The outlets of a story, each under one name. */
export interface Houses {
  /** 'the Ledger' is 'Commerce Ledger' where the story has one such outlet; a name that nobody knows stays as it is. */
  nameOf(name: string): string
  /** The house that published a report; one without an outlet's name is a house of its own. */
  of(report: Report): string
  /** Other houses that a report is credited to. */
  credited(report: Report): readonly string[]
  /** Whether a name is that of an outlet, of the story or of the world. */
  isOutlet(name: string): boolean
  /** Whether a report of the story is by an outlet of that very name. */
  isHere(name: string): boolean
}

/** A name of an outlet to be compared: 'The Santevar-Gazette' and 'Santevar Gazette' are one. */
export const bareOutlet = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Learns the names of a story's outlets from its reports. */
export function housesOf(reports: readonly Report[]): Houses {
  const own = new Map<string, string>()
  const bySuffix = new Map<string, string | null>()
  // Of 'Gazette' and 'The Gazette' the fuller is kept.
  const names = [...new Set(reports.flatMap((r) => r.outlet ?? []))]
  for (const outlet of names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    if (own.has(bareOutlet(outlet))) continue
    own.set(bareOutlet(outlet), outletNamed(outlet)?.name ?? outlet)
    const last = bareOutlet(outlet).split(' ').at(-1)!
    if (last !== bareOutlet(outlet)) bySuffix.set(last, bySuffix.has(last) ? null : own.get(bareOutlet(outlet))!)
  }
  /** 'Fox News' of 'Fox', and the other way, where only one outlet of the story is meant. */
  const longer = (name: string) => {
    const short = bareOutlet(name)
    const found = [...own].filter(([other]) => other.startsWith(`${short} `) || short.startsWith(`${other} `))
    return found.length === 1 ? found[0]![1] : undefined
  }
  const known = new Map<string, string>()
  const nameOf = (name: string) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const found =
      own.get(bareOutlet(name)) ?? outletNamed(name)?.name ?? bySuffix.get(bareOutlet(name)) ?? longer(name) ?? name
    known.set(name, found)
    return found
  }
  const of = (report: Report) => (report.outlet ? nameOf(report.outlet) : `outlet of ${report.id}`)
  return {
    nameOf,
    of,
    credited: (report) => [...new Set(report.credit.map(nameOf))].filter((house) => house !== of(report)),
    isHere: (name) => own.has(bareOutlet(name)),
    isOutlet: (name) =>
      own.has(bareOutlet(name)) || outletNamed(name) !== undefined || !!bySuffix.get(bareOutlet(name)),
  }
}
