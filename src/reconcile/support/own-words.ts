import type { Passage } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'
import type { Link } from '../../record/support.ts'
import type { Copies } from '../copies/index.ts'
import type { Houses } from '../houses.ts'
import { outletOrigin, type Way } from './ways.ts'

/** A story's pages, and what of them is copied. */
export interface Pages {
  /** In the order in which they can have taken from one another. */
  readonly reports: readonly Report[]
  readonly copies: Copies
  readonly houses: Houses
}

/** How words that nobody is named for came to a report, and where they were copied from, as far as that is known. */
interface OwnWay {
  readonly way: Way
  readonly original: Passage | null
}

/**
 * What a report says on nobody's authority is its outlet's own word: of the house it was copied from, of the agency it is credited to, or
 * its own. `places` are all passages of the finding that is asked about.
 */
export function ownWords({ reports, copies, houses }: Pages): (passage: Passage, places: readonly Passage[]) => OwnWay {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const here = new Set(reports.flatMap((report) => (report.outlet ? [houses.of(report)] : [])))

  return (passage, places) => {
    const report = byId.get(passage.report)!
    const house = houses.of(report)
    const credits = houses.credited(report)
    const copied = copies.of(report.id, passage)
    const source = copied && byId.get(copied.report)
    const steps: Link[] = []
    if (copied && source?.outlet) {
      const from = houses.of(source)
      const to = credits.length > 0 && !credits.includes(from) ? credits.join(' or ') : from
      const passages = [
        { report: report.id, ...copied.here },
        { report: copied.report, ...copied.there },
      ]
      if (to !== house) steps.push({ to, how: 'copied', passages })
    } else if (credits.length > 0 && credits.length === new Set(report.credit.map(houses.nameOf)).size) {
      const told = credits.filter((c) => here.has(c))
      const names = told.filter((c) => places.some((p) => houses.of(byId.get(p.report)!) === c))
      const spans = report.metadata.flatMap((m) => (m.field === 'credit' && m.span ? [m.span] : []))
      // Where the agency's own reports lie in the story, the credit tells only what one of them tells too.
      if (told.length === 0 || names.length > 0)
        steps.push({
          to: (names.length > 0 ? names : credits).join(' or '),
          how: 'credited',
          passages: spans.map(({ start, end }) => ({ report: report.id, start, end })),
        })
    }
    const last = steps.at(-1)?.to
    const name = houses.nameOf(last ?? report.outlet ?? report.file ?? 'outlet not stated')
    return {
      way: {
        via: steps.map((step) => step.to),
        through: [],
        origin: { id: outletOrigin(last ?? house), kind: 'outlet', name, actor: null },
        links: [...steps, { to: name, how: 'told', passages: [passage] }],
      },
      original: copied ? { report: copied.report, ...copied.there } : null,
    }
  }
}
