import type { Brief } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { When } from '../../parts/when.tsx'
import { Cited } from './cited.tsx'
import { Margin } from './margin.tsx'
import { Sections } from './sections.tsx'

/** A brief set beside the passages of the sentence that is open. */
export function Briefing({ brief }: { readonly brief: Brief }) {
  const [{ asOf, length, open }, change] = useAsked()
  const setOpen = (sentence: string | undefined) => change({ open: sentence })
  const whole = length === 'whole'
  const outlets = new Set(brief.reports.flatMap((r) => r.outlet ?? [])).size
  const unsaid = brief.reports.filter((r) => r.outlet === null).length
  const more = brief.sections.some((section) => section.more > 0)
  return (
    <article>
      <p className="meta mt-1">
        {brief.asOf ? (
          <>
            As it was known on <When at={asOf ?? brief.asOf} />
          </>
        ) : (
          'As it is known now'
        )}
        , from {brief.reports.length} {brief.reports.length === 1 ? 'report' : 'reports'}
        {outlets > 0 && ` of ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}`}
        {outlets > 0 && unsaid > 0 && ` (${unsaid} ${unsaid === 1 ? 'states' : 'state'} none)`}.{' '}
        {brief.leftOut.length > 0 && (
          <>
            Left out, because {brief.leftOut.length === 1 ? 'it does' : 'they do'} not tell whether{' '}
            {brief.leftOut.length === 1 ? 'it was' : 'they were'} out by then: {listed(brief.leftOut)}.{' '}
          </>
        )}
        <span className="screen-only lg:hidden">A sentence opens the words it rests on.</span>
      </p>
      <div className="lg:grid lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)] lg:gap-x-10">
        <div>
          <Sections
            key={length}
            brief={brief}
            open={open}
            setOpen={setOpen}
            showAll={() => change({ length: 'whole' })}
          />
          {(more || whole) && (
            <button
              type="button"
              className="act screen-only mt-6"
              onClick={() => change({ length: whole ? undefined : 'whole' })}
            >
              {whole ? 'Show the most important only' : 'Show everything'}
            </button>
          )}
          <Cited brief={brief} />
        </div>
        <Margin brief={brief} open={open} close={() => setOpen(undefined)} />
      </div>
    </article>
  )
}

/** A few by name, the others by number: "Nordpost, Northline and 3 more", "2 reports without an outlet". */
function listed(reports: Brief['leftOut']): string {
  const names = reports.flatMap((r) => r.outlet ?? []).slice(0, 3)
  const rest = reports.length - names.length
  if (names.length === 0) return `${rest} ${rest === 1 ? 'report' : 'reports'} without an outlet`
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ')
}
