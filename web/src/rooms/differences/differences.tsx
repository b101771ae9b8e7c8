import { useMemo } from 'react'
import type { Conflict, ConflictsView, Passage, QuotedPassage } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useRoom } from '../../data/use-room.ts'
import { capital } from '../../parts/capital.ts'
import { right, wrong } from '../../parts/correct/act.ts'
import { Correct } from '../../parts/correct/correct.tsx'
import { Foremost } from '../../parts/foremost.tsx'
import { Pages } from '../../parts/pages.tsx'
import { Passages, QuotedList } from '../../parts/passages.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { StoryLink } from '../../parts/story-link.tsx'
import { View } from '../../parts/view.tsx'
import { headOf } from './head-of.ts'

const kinds: Readonly<Record<Conflict['kind'], string>> = {
  value: 'Values that differ',
  status: 'How far it came',
  stance: 'Where somebody stands',
  polarity: 'Said and denied',
  wording: 'Wordings of one utterance',
  time: 'A later development',
  grain: 'General and particular',
  spelling: 'Spellings',
}

/** Where accounts differ, by kind, side by side; and below, what only looks so. */
export default function Differences() {
  const [{ kind, from, differencesFrom }] = useAsked()
  const found = useRoom<ConflictsView>('/conflicts', { kind, from, differencesFrom })
  return (
    <>
      <RoomHead title="Differences">
        Accounts of one thing that cannot both stand as they are, side by side, with where each comes from. Readout does
        not say which is true.
      </RoomHead>
      <View
        of={found}
        isEmpty={(v) => Object.keys(v.counts).length + v.totalDifferences === 0}
        empty="No two accounts of one thing were found to differ at this moment."
      >
        {(view) => <Listed view={view} />}
      </View>
    </>
  )
}

function Listed({ view }: { readonly view: ConflictsView }) {
  const [{ kind, from, differencesFrom }, change] = useAsked()
  const present = (Object.keys(view.counts) as Conflict['kind'][]).sort()
  const all = present.reduce((sum, k) => sum + view.counts[k]!, 0)
  const looked = useMemo(
    (): Looked => ({
      names: new Map(view.origins.map((o) => [o.id, o.name])),
      words: new Map(view.quoted.map((q) => [`${q.report.id}:${q.start}-${q.end}`, q])),
    }),
    [view],
  )
  return (
    <>
      {present.length > 1 && (
        <div className="screen-only mt-4 flex flex-wrap gap-1.5">
          <button
            type="button"
            aria-pressed={!kind}
            className={`act ${kind ? '' : 'bg-ink text-paper hover:bg-ink'}`}
            onClick={() => change({ kind: undefined, from: undefined })}
          >
            All {all}
          </button>
          {present.map((k) => (
            <button
              key={k}
              type="button"
              aria-pressed={kind === k}
              className={`act ${kind === k ? 'bg-ink text-paper hover:bg-ink' : ''}`}
              onClick={() => change({ kind: kind === k ? undefined : k, from: undefined })}
            >
              {kinds[k]} {view.counts[k]}
            </button>
          ))}
        </div>
      )}
      {view.conflicts.map((conflict) => (
        <OneConflict key={conflict.id} conflict={conflict} looked={looked} heading="h2" />
      ))}
      <Pages
        called="differences"
        from={Number(from ?? 0)}
        shown={view.conflicts.length}
        total={view.total}
        size={40}
        go={(to) => change({ from: to })}
      />
      {view.totalDifferences > 0 && (
        <section className="mt-12">
          <h2 className="border-t border-rule-strong pt-1.5 text-xl font-semibold">These only look different</h2>
          <p className="meta mt-1">A rounder number, another spelling, a later development: no conflict.</p>
          {view.differences.map((conflict) => (
            <OneConflict key={conflict.id} conflict={conflict} looked={looked} heading="h3" />
          ))}
          <Pages
            called="of these"
            from={Number(differencesFrom ?? 0)}
            shown={view.differences.length}
            total={view.totalDifferences}
            size={40}
            go={(to) => change({ differencesFrom: to })}
          />
        </section>
      )}
    </>
  )
}

/** What is looked up for each: origins' names by id, passages' words by where they stand. */
interface Looked {
  readonly names: ReadonlyMap<string, string>
  readonly words: ReadonlyMap<string, QuotedPassage>
}

interface OneConflictProps {
  readonly conflict: Conflict
  readonly looked: Looked
  readonly heading: 'h2' | 'h3'
}

function OneConflict({ conflict, looked: { names, words }, heading: Heading }: OneConflictProps) {
  const { id, kind, what, sides } = conflict
  return (
    <article className="mt-8 border-t border-rule-strong pt-3" aria-labelledby={`conflict-${id}`}>
      <p className="kicker">{kinds[kind]}</p>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Heading id={`conflict-${id}`} data-line tabIndex={-1} className="text-lg font-semibold">
          {capital(what)}
        </Heading>
        <p className="meta screen-only flex gap-x-4">
          {sides.some((side) => side.origins.length > 0) && (
            <StoryLink to="/origins" asked={{ finding: conflict.about[0] }} className="link py-1">
              Where these come from
            </StoryLink>
          )}
          <Correct what={what} acts={[wrong(id, 'These accounts do not differ'), right(id)]} />
        </p>
      </div>
      <Foremost items={sides} few={12} called={['account', 'accounts']}>
        {(shown) => (
          <div className="mt-3 grid gap-x-8 md:grid-cols-2">
            {shown.map((side) => (
              // What both say stands in one line, and so do the words below it.
              <div
                key={`${side.says}${side.passages[0]?.start}`}
                className="mb-5 md:row-span-3 md:grid md:grid-rows-subgrid"
              >
                <p className="font-semibold">{headOf(side, sides)}</p>
                <p className="meta mt-0.5 mb-2">
                  {side.origins.length > 0 && from(side.origins.flatMap((o) => names.get(o) ?? []))}
                </p>
                <div>
                  <Foremost items={side.passages} few={4} called={['place', 'places']}>
                    {(places) => <Places at={places} words={words} />}
                  </Foremost>
                </div>
              </div>
            ))}
          </div>
        )}
      </Foremost>
    </article>
  )
}

/** Passages; the words of the foremost are there, those of others are asked for. */
function Places({ at, words }: Pick<Looked, 'words'> & { readonly at: readonly Passage[] }) {
  const known = (p: Passage) => words.get(`${p.report}:${p.start}-${p.end}`)
  const others = at.filter((p) => !known(p))
  return (
    <>
      <QuotedList list={at.flatMap((p) => known(p) ?? [])} />
      {others.length > 0 && (
        <div className="mt-4">
          <Passages at={others} />
        </div>
      )}
    </>
  )
}

const from = (names: readonly string[]) =>
  names.length === 0
    ? 'origin not told'
    : `from ${[...new Set(names)].slice(0, 4).join(', ')}${names.length > 4 ? ' and others' : ''}`
