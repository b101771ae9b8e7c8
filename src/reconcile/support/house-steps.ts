import type { Passage } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'
import type { Link } from '../../record/support.ts'
import type { Copied } from '../copies/index.ts'
import type { Houses } from '../houses.ts'

/** The step to the house that a passage is from: where it stood before (`from`), or the one credited where that is another. */
export function copiedStep(
  report: Report,
  { here, there, report: source }: Copied,
  from: string,
  houses: Houses,
): Link {
  const credits = houses.credited(report)
  return {
    to: credits.length > 0 && !credits.includes(from) ? credits.join(' or ') : from,
    how: 'copied',
    passages: [
      { report: report.id, ...here },
      { report: source, ...there },
    ],
  }
}

/** What a story holds of a house that a report is credited to. */
interface Credited {
  /** Whether reports of that house lie in the story. */
  readonly isHere: (house: string) => boolean
  /** Whether one of them tells the same. */
  readonly tells: (house: string) => boolean
}

/**
 * The step to the house of a credit line, where the whole page is another house's; null where it is not. Where reports of that house
 * lie in the story, a copy would have been seen: then the credit tells only what one of them tells too.
 */
export function creditedStep(report: Report, houses: Houses, { isHere, tells }: Credited): Link | null {
  const credits = houses.credited(report)
  const isWhole = credits.length > 0 && credits.length === new Set(report.credit.map(houses.nameOf)).size
  if (!isWhole) return null
  const here = credits.filter(isHere)
  const telling = here.filter(tells)
  if (here.length > 0 && telling.length === 0) return null
  const passages = report.metadata.flatMap(({ field, span }): Passage[] =>
    field === 'credit' && span ? [{ report: report.id, start: span.start, end: span.end }] : [],
  )
  return { to: (telling.length > 0 ? telling : credits).join(' or '), how: 'credited', passages }
}
