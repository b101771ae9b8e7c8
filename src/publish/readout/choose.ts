import type { BriefLength, BriefSection } from './brief.ts'
import type { Telling } from './ground.ts'

export interface Told extends Pick<BriefSection, 'id' | 'heading'> {
  /** How many sentences of it a brief has at least, where there are so many. */
  readonly most: number
  /** How many of its sentences are taken in a turn, before the next section's; one where it is not told. */
  readonly pace?: number
  /** By weight, the weightiest first, or in an order of their own. */
  readonly tellings: readonly Telling[]
}

export interface Chosen extends Told {
  readonly more: number
}

/** Lines that the sentences of a brief and their references take: with headings it fits two screens of forty. */
const lines = 72

/** What of each section is shown: everything, or the first of each in turns until the lines are used up. */
export function choose(sections: readonly Told[], length: BriefLength): Chosen[] {
  const full = sections.filter(({ tellings }) => tellings.length > 0)
  if (length === 'whole')
    return full.map((section) => ({ ...section, tellings: latestFirst(section.tellings), more: 0 }))
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
    return tellings.length
      ? [{ ...section, tellings: latestFirst(tellings), more: section.tellings.length - tellings.length }]
      : []
  })
}

/** What happened is chosen by weight and day, and told by day; what has none keeps its place. */
const latestFirst = (tellings: readonly Telling[]) =>
  [...tellings].sort((a, b) => (a.day && b.day ? b.day.localeCompare(a.day) : 0))

/** In a terminal, with outlet and day, two references go into a line. */
const linesOf = ({ text, passages }: Telling) =>
  Math.ceil((text.length + 4 * passages.length) / 88) + passages.length * 0.5
