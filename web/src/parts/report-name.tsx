import type { ReportLine } from '../../../src/api/types.ts'
import { When } from './when.tsx'

/** A report by its outlet and day: "Northline, 2 April 2031"; by its number where no outlet is stated. */
export function ReportName({ report }: { readonly report: Pick<ReportLine, 'number' | 'outlet' | 'published'> }) {
  return (
    <>
      {report.outlet ?? `report ${report.number}, outlet not stated`}, <When at={report.published} />
    </>
  )
}

/** How near a report stands to what it tells: "first-hand", "in part from Reuters and Northline". */
export function handInWords({ kind, through }: ReportLine['hand']): string {
  const names =
    through.length > 3 ? `${through.slice(0, 2).join(', ')} and ${through.length - 2} more` : through.join(' and ')
  if (kind === 'unknown') return 'hand not known'
  if (kind === 'own') return 'first-hand'
  if (kind === 'copy') return `credited to ${names}`
  return kind === 'relays' ? `second-hand, from ${names}` : `in part from ${names}`
}
