import type { Brief } from '../../../../src/api/types.ts'
import { ReportName } from '../../parts/report-name.tsx'
import { citedBy } from './cited-by.ts'

/** On paper, where nothing opens: which report each number leads to. */
export function Cited({ brief }: { readonly brief: Brief }) {
  return (
    <section aria-label="Reports cited" className="mt-5 hidden border-t border-rule-strong pt-1.5 print:block">
      <ul className="columns-2 gap-x-8 font-sans text-[7.5pt] leading-snug">
        {citedBy(brief).map(({ report, numbers }) => (
          <li key={report.id}>
            <b className="font-semibold">
              <ReportName report={report} />
            </b>
            : {numbers}
          </li>
        ))}
      </ul>
    </section>
  )
}
