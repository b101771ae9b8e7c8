import type { Passage, QuotedPassage } from '../../../src/api/types.ts'
import { useRoom } from '../data/use-room.ts'
import { ReportName } from './report-name.tsx'
import { StoryLink } from './story-link.tsx'
import { View } from './view.tsx'

/** Passages, each with the words around it and where it stands; a click leads to it in its report. */
export function Passages({ at, numbers }: { readonly at: readonly Passage[]; readonly numbers?: readonly number[] }) {
  const places = at.slice(0, 60).map((p) => `${p.report}:${p.start}-${p.end}`)
  const found = useRoom<QuotedPassage[]>('/passages', { at: places.join(',') }, places.length > 0)
  if (places.length === 0) return null
  return (
    <View of={found} isEmpty={(list) => list.length === 0} empty="These words stand in no report of this moment.">
      {(list) => <QuotedList list={list} numbers={numbers} more={at.length - places.length} />}
    </View>
  )
}

interface QuotedListProps {
  readonly list: readonly QuotedPassage[]
  readonly numbers?: readonly number[] | undefined
  /** How many more there are that are not shown. */
  readonly more?: number
}

/** Passages that were fetched already. */
export function QuotedList({ list, numbers, more = 0 }: QuotedListProps) {
  return (
    <ol className="space-y-4">
      {list.map((passage, i) => (
        <li key={`${passage.report.id}:${passage.start}-${passage.end}`}>
          <QuotedWords passage={passage} number={numbers?.[i]} />
        </li>
      ))}
      {more > 0 && <li className="meta">and {more} more places</li>}
    </ol>
  )
}

function QuotedWords({ passage, number }: { readonly passage: QuotedPassage; readonly number: number | undefined }) {
  const { report, start, end, quote, before, after } = passage
  return (
    <figure className="border-l-2 border-rule-strong pl-3">
      <blockquote className="text-[0.9375rem] leading-snug whitespace-pre-line">
        <span className="text-quiet">{before}</span>
        <mark>{quote}</mark>
        <span className="text-quiet">{after}</span>
      </blockquote>
      <figcaption className="meta mt-1">
        {number !== undefined && <span className="mr-1.5 font-semibold text-ink">{number}</span>}
        <StoryLink to={`/reports/${report.id}`} asked={{ mark: `${start}-${end}` }} className="link">
          <ReportName report={report} />
        </StoryLink>
      </figcaption>
    </figure>
  )
}
