import type { FindingKind, Hit, ReportLine } from '../../../../src/api/types.ts'
import { ReportName } from '../../parts/report-name.tsx'
import { StoryLink } from '../../parts/story-link.tsx'
import { tagInWords } from '../../parts/tag-in-words.ts'

/** One place that has the words: who says it, the words in their surroundings, where it stands. */
export function HitLine({ hit, report }: { readonly hit: Hit; readonly report: ReportLine | undefined }) {
  const { kind, tag, who, start, end } = hit
  const asked = { mark: `${start}-${end}`, ...(hit.finding && kind !== 'text' ? { finding: hit.finding } : {}) }
  return (
    <div className="border-t border-rule py-2">
      <StoryLink to={`/reports/${hit.report}`} asked={asked} line className="group block">
        <span className="leading-snug group-hover:underline">
          <Marked hit={hit} />
        </span>
        <span className="meta block">
          {kind !== 'text' && (
            <>
              <span className="font-semibold text-ink">{who.map((w) => w.name).join(', ')}</span>
              {who.length > 0 && ' · '}
              {tagInWords(kind as FindingKind, tag)}
              {' · '}
            </>
          )}
          {report && <ReportName report={report} />}
        </span>
      </StoryLink>
    </div>
  )
}

/** How much is shown before the first of the words, and in all. */
const [before, length] = [90, 320]

/** The words with what was looked for marked; of a long paragraph the part that has them. */
function Marked({ hit: { words, marks } }: { readonly hit: Hit }) {
  const near = Math.max(0, (marks[0]?.start ?? 0) - before)
  const from = near === 0 ? 0 : near + (words.slice(near).search(/\s/u) + 1)
  const to = Math.min(words.length, from + length)
  const parts = []
  let at = from
  for (const { start, end } of marks) {
    if (start < at || end > to) continue
    parts.push(words.slice(at, start), <mark key={start}>{words.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {from > 0 && '…'}
      {parts}
      {words.slice(at, to)}
      {to < words.length && '…'}
    </>
  )
}
