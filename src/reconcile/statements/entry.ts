import type { Attribution } from '../../record/finding.ts'
import type { Span } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'
import type { Copied } from '../copies/index.ts'
import type { Content } from './content.ts'
import type { Speaker } from './speakers.ts'

/** An attribution with all that is known for placing it: who speaks, through whom it came, and what it was copied from. */
export interface Entry {
  readonly attribution: Attribution
  readonly report: Report
  /** The report's place in the order in which reports can have taken from each other. */
  readonly rank: number
  /** The day of the report in days since 1970, or NaN. */
  readonly day: number
  readonly house: string
  /** Outlets between the speaker and the report by its own words, nearest first, each under one name. */
  readonly via: readonly string[]
  readonly speaker: Speaker
  /** Of an outlet's digest the one actor whose words it passes on: 'Karsa, the Gazette wrote, wants the quay first'. */
  readonly passesOn: string | null
  readonly content: Content
  /** From its first piece to its last. */
  readonly hull: Span
  readonly copied: Copied | null
}

/** From the first to the last of some spans. */
export const hullOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
})

/** How much of two spans they share: 1 where they are one, 0 where they do not meet. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

export const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end
