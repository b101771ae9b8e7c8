import type { ToldProvision } from './merge-provisions.ts'

/** How many days a span has. */
const days: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 31 }

/**
 * Terms of a truce with the days on which it may hold, so that one of three days is not that of the week after. In a report that tells for how
 * long a truce is to hold, 'the truce' is that one. `published` is each report's day, EDTF.
 */
export function withTruceDays<T extends ToldProvision>(
  told: readonly T[],
  published: ReadonlyMap<string, string | null>,
): T[] {
  const lengths = new Map<string, ReadonlySet<string>[]>()
  for (const { provision, concepts } of told) {
    if (provision.issue !== 'ceasefire' || concepts.earlier || daysOf(concepts.until) === null) continue
    const { report } = provision.mentions[0]!
    lengths.set(report, [...(lengths.get(report) ?? []), concepts.until])
  }
  return told.map((one) => {
    const { provision, concepts } = one
    const { report } = provision.mentions[0]!
    const day = Date.parse(published.get(report) ?? '')
    if (provision.issue !== 'ceasefire' || concepts.earlier || Number.isNaN(day)) return one
    const own = lengths.get(report) ?? []
    const same = new Set(own.flatMap((until) => [...until])).size === own[0]?.size
    const until = concepts.until.size === 0 && same ? own[0]! : concepts.until
    // 'a lasting truce' is wanted, whatever day it is.
    if (until.size > 0 && daysOf(until) === null) return one
    const from = day / 86_400_000
    const length = daysOf(until)
    // It may begin the day after, one of weeks later still.
    const late = length !== null && length > 5 ? length : 1
    const holds = { from, to: length === null ? Number.POSITIVE_INFINITY : from + length + late }
    return { ...one, concepts: { ...concepts, until, holds } }
  })
}

/** How many days '72 hour' are; null where no length is told. */
function daysOf(until: ReadonlySet<string>): number | null {
  for (const one of until) {
    const [count, unit] = one.split(' ')
    if (unit && days[unit] !== undefined) return Number(count) * days[unit]
  }
  return null
}
