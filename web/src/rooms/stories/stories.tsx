import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { StoryLine } from '../../../../src/api/types.ts'
import { address, ask } from '../../data/ask.ts'
import { lastVisit } from '../../data/visits.ts'
import { ThemeSwitch } from '../../frame/theme-switch.tsx'
import { View } from '../../parts/view.tsx'
import { When } from '../../parts/when.tsx'

/** All negotiations, with what is new in each since it was last looked at here. */
export default function Stories() {
  const stories = useQuery({
    queryKey: ['stories'],
    queryFn: ({ signal }) => ask<StoryLine[]>(address('/stories'), { signal, cache: 'no-cache' }),
  })
  useEffect(() => {
    document.title = 'Readout'
  }, [])
  return (
    <div className="mx-auto max-w-3xl px-4 pt-4 pb-24 sm:px-6">
      <header className="flex items-baseline justify-between border-b-3 border-double border-rule-strong pb-2">
        <h1 className="text-4xl font-semibold tracking-tight">Readout</h1>
        <div className="flex items-baseline gap-4">
          <Link to="/add" className="meta link">
            Add a story
          </Link>
          <ThemeSwitch />
        </div>
      </header>
      <main>
        <p className="max-w-prose pt-3 pb-1 text-quiet">
          What was reported about a negotiation: what is on the table, where the sides stand, who says so. Every line
          leads to the words of a report.
        </p>
        <View of={stories} isEmpty={(list) => list.length === 0} empty={<NoStory />}>
          {(list) => (
            <ul className="mt-2 border-t border-rule">
              {list.map((story) => (
                <Story key={story.id} story={story} />
              ))}
            </ul>
          )}
        </View>
      </main>
    </div>
  )
}

function Story({ story }: { readonly story: StoryLine }) {
  const { id, title, reports, firstPublished, lastPublished, lastRead, arrivals } = story
  const seen = lastVisit(id)
  const fresh = seen === null ? 0 : arrivals.filter((at) => at > seen).length
  const [from, to] = [firstPublished?.slice(0, 10) ?? null, lastPublished?.slice(0, 10) ?? null]
  return (
    <li className="border-b border-rule py-4">
      <h2 className="text-2xl font-semibold">
        <Link to={`/stories/${id}`} className="hover:underline">
          {title}
        </Link>
      </h2>
      <p className="meta mt-1">
        {reports} {reports === 1 ? 'report' : 'reports'}
        {from && (
          <>
            {' · '}
            <When at={to && to !== from ? `${from}/${to}` : from} />
          </>
        )}
        {lastRead && (
          <>
            {' · last page read '}
            <When at={lastRead} short />
          </>
        )}
      </p>
      <p className="mt-1 font-sans text-sm">
        {seen === null ? (
          <span className="text-quiet">Not looked at here yet</span>
        ) : fresh > 0 ? (
          <Link to={`/stories/${id}/reports`} className="font-semibold text-accent hover:underline">
            {fresh} new {fresh === 1 ? 'page' : 'pages'} since your last visit
          </Link>
        ) : (
          <span className="text-quiet">Nothing new since your last visit</span>
        )}
      </p>
    </li>
  )
}

function NoStory() {
  return (
    <>
      <p className="text-ink">No story is kept here yet.</p>
      <p className="mt-2">
        <Link to="/add" className="link">
          Add pages
        </Link>{' '}
        that report on a negotiation: drop files, or paste addresses or a text. In a terminal, “readout read FOLDER”
        does the same.
      </p>
    </>
  )
}
