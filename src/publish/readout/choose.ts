import type { BriefLength, BriefSection } from './brief.ts'
import type { Telling } from './ground.ts'

/** A section with all that it could tell. */
export interface Told extends Pick<BriefSection, 'id' | 'heading'> {
  /** How many sentences of it a brief has at least, where there are so many. */
  readonly most: number
  /** How many of its sentences are taken in a turn, before the next section's; one where it is not told. */
  readonly pace?: number
  /** By weight, the weightiest first, or in an order of their own. */
  readonly tellings: readonly Telling[]
}

/** A section with what is shown of it. */
export interface Chosen extends Told {
  /** How many sentences it could tell besides. */
  readonly more: number
}

/** Lines that the sentences of a brief and their references take: with headings it fits two screens of forty. */
const lines = 72

/** What of each section is shown: everything, or the first of each in turns until the lines are used up. */
export function choose(sections: readonly Told[], length: BriefLength): Chosen[] {
  const all = sections.filter(({ tellings }) => tellings.length > 0)
  if (length === 'whole') return all.map((section) => ({ ...section, tellings: inOrder(section.tellings), more: 0 }))
  const full = all.map((section) => ({ ...section, tellings: weighty(section.tellings), of: section.tellings.length }))
  const counts = full.map(() => 0)
  let left = lines - 2 * full.length
  for (let round = 0; round < Math.max(0, ...full.map(({ most }) => most)); round++) {
    for (const [i, { tellings, most, pace = 1 }] of full.entries()) {
      for (let turn = 0; turn < pace; turn++) {
        const next = tellings[counts[i]!]
        if (!next || counts[i]! >= most || counts[i]! !== round * pace + turn) break
        const cost = linesOf(next)
        if (cost > left) break
        left -= cost
        counts[i]!++
      }
    }
  }
  return full.flatMap((section, i) => {
    const tellings = section.tellings.slice(0, counts[i])
    return tellings.length ? [{ ...section, tellings: inOrder(tellings), more: section.of - tellings.length }] : []
  })
}

/** What says something; where nothing does, what there is. */
function weighty(tellings: readonly Telling[]): readonly Telling[] {
  const saying = tellings.filter(({ isSlight }) => !isSlight)
  return saying.length > 0 ? saying : tellings
}

/**
 * What happened is chosen by weight and day, and told by day, the latest first, as if what several outlets tell were some days later; where the sides stand is chosen in turns, and told
 * side by side, of each what one holder says together. What has neither keeps its place.
 */
function inOrder(tellings: readonly Telling[]): Telling[] {
  const [sides, holders] = [0, 1].map((i) => firstPlaces(tellings.map(({ of }) => of?.[i])))
  return [...tellings].sort((a, b) => {
    if (a.day && b.day) return lateness(b) - lateness(a) || b.day.localeCompare(a.day)
    if (!a.of || !b.of) return 0
    return sides!.get(a.of[0])! - sides!.get(b.of[0])! || holders!.get(a.of[1])! - holders!.get(b.of[1])!
  })
}

/** What several outlets tell comes before what one tells of the days after it, and not before what came weeks later. */
const lateness = ({ day, isWide }: Telling) => Date.parse(day!) / 86_400_000 + (isWide ? 3 : 0)

/** Where each is met first. */
function firstPlaces(ids: readonly (string | undefined)[]): ReadonlyMap<string | undefined, number> {
  return new Map([...ids.entries()].reverse().map(([i, id]) => [id, i]))
}

/** In a terminal, with outlet and day, two references go into a line. */
const linesOf = ({ text, passages }: Telling) =>
  Math.ceil((text.length + 4 * passages.length) / 88) + passages.length * 0.5
