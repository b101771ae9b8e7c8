import type { Passage, QuotedPassage } from '../../../src/api/types.ts'
import { useRoom } from '../data/use-room.ts'
import { Foremost } from './foremost.tsx'
import { ReportName } from './report-name.tsx'
import { StoryLink } from './story-link.tsx'
import { View } from './view.tsx'

interface PassagesProps {
  readonly at: readonly Passage[]
  readonly numbers?: readonly number[] | undefined
}

/** How many passages are shown before somebody wants more, and how many are asked for at once. */
const few = 12
const together = 60

/** Passages, each with the words around it and where it stands; a click leads to it in its report. */
export function Passages({ at, numbers }: PassagesProps) {
  return (
    <Foremost items={at} few={few} called={['place', 'places']}>
      {(shown) => {
        // What is shown is not asked for again when more is opened.
        const pages = [0, ...starts(shown.length)].map((from, i, all) => [from, all[i + 1] ?? shown.length] as const)
        return (
          <div className="space-y-4">
            {pages.map(([from, end]) => (
              <FetchedPassages key={from} at={shown.slice(from, end)} numbers={numbers?.slice(from, end)} />
            ))}
          </div>
        )
      }}
    </Foremost>
  )
}

/** Where the pages after the first begin. */
const starts = (length: number) =>
  Array.from({ length: Math.max(0, Math.ceil((length - few) / together)) }, (_, i) => few + i * together)

function FetchedPassages({ at, numbers }: PassagesProps) {
  const places = at.map((p) => `${p.report}:${p.start}-${p.end}`)
  const found = useRoom<QuotedPassage[]>('/passages', { at: places.join(',') }, places.length > 0)
  if (places.length === 0) return null
  return (
    <View of={found} isEmpty={(list) => list.length === 0} empty="These words stand in no report of this moment.">
      {(list) => <QuotedList list={list} numbers={numbers} />}
    </View>
  )
}

interface QuotedListProps {
  readonly list: readonly QuotedPassage[]
  readonly numbers?: readonly number[] | undefined
}

/** Passages that were fetched already. */
export function QuotedList({ list, numbers }: QuotedListProps) {
  return (
    <ol className="space-y-4">
      {list.map((passage, i) => (
        <li key={`${passage.report.id}:${passage.start}-${passage.end}`}>
          <QuotedWords passage={passage} number={numbers?.[i]} />
        </li>
      ))}
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
