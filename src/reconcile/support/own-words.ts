import type { Passage } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'
import type { Copies } from '../copies/index.ts'
import type { Houses } from '../houses.ts'
import { copiedStep, creditedStep } from './house-steps.ts'
import { outletOrigin } from './way-end.ts'
import type { Way } from './ways.ts'

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
    const copied = copies.of(report.id, passage)
    const source = copied && byId.get(copied.report)
    const step =
      copied && source?.outlet
        ? copiedStep(report, copied, houses.of(source), houses)
        : creditedStep(report, houses, {
            isHere: (credit) => here.has(credit),
            tells: (credit) => places.some((p) => houses.of(byId.get(p.report)!) === credit),
          })
    const steps = step && step.to !== house ? [step] : []
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
