import { useQuery } from '@tanstack/react-query'
import type { Judgement, RulingLine } from '../../../../src/api/types.ts'
import { address, ask } from '../../data/ask.ts'
import { useNames } from '../../data/use-names.ts'
import { usePlace } from '../../data/use-room.ts'
import { useTakeBack } from '../../parts/correct/use-take-back.ts'
import { RoomHead } from '../../parts/room-head.tsx'
import { View } from '../../parts/view.tsx'
import { When } from '../../parts/when.tsx'
import { setInWords } from './set-in-words.ts'

/** Everything that people ruled, newest first; what stands can be taken back. */
export default function Judgements() {
  const { story } = usePlace()
  const path = address(`/stories/${story}/judgements`)
  const found = useQuery({
    queryKey: ['story', story, 'judgements'],
    queryFn: ({ signal }) => ask<RulingLine[]>(path, { signal, cache: 'no-cache' }),
  })
  return (
    <>
      <RoomHead title="Judgements">
        What people ruled on this record, with name, time and reason. Reading again never overwrites it; what is taken
        back stays in this history. The export carries all that stand.
      </RoomHead>
      <View
        of={found}
        isEmpty={(lines) => lines.length === 0}
        empty="Nobody has ruled yet. “Correct” stands beside what can be ruled on: in Terms, Timeline, Who, Differences and the reports."
      >
        {(lines) => (
          <ol className="mt-5 divide-y divide-rule border-y border-rule">
            {[...lines].reverse().map((line) => (
              <li
                key={
                  line.act === 'judged'
                    ? `${line.judgement.id}${line.judgement.at}`
                    : `${line.withdrawal.judgement}${line.withdrawal.at}`
                }
                className="py-3"
              >
                {line.act === 'judged' ? (
                  <Ruled judgement={line.judgement} standing={line.standing} />
                ) : (
                  <TakenBack line={line} all={lines} />
                )}
              </li>
            ))}
          </ol>
        )}
      </View>
    </>
  )
}

const words: Readonly<Record<Judgement['kind'], string>> = {
  same: 'These are one',
  different: 'These are not one',
  wrong: 'This is wrong',
  right: 'This is right',
  set: 'This is otherwise',
}

function Ruled({ judgement, standing }: { readonly judgement: Judgement; readonly standing: boolean }) {
  const nameOf = useNames()
  const { kind, about, set, what, reason, by, at } = judgement
  return (
    <div className={standing ? '' : 'text-quiet'}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          <b className={standing ? 'font-semibold' : 'font-semibold line-through'}>{words[kind]}</b>
          {set && `: ${setInWords(set, nameOf)}`}
        </span>
        {standing && <TakeBack judgement={judgement} />}
      </p>
      <p className="mt-0.5 line-clamp-3">{what ?? about.map(nameOf).join(' · ')}</p>
      <p className="meta mt-1">
        {'person' in by ? by.person : `the rule ${by.rule}`}, <When at={at.slice(0, 16)} />
        {reason && `: ${reason}`}
      </p>
    </div>
  )
}

function TakenBack({
  line,
  all,
}: {
  readonly line: RulingLine & { act: 'taken back' }
  readonly all: readonly RulingLine[]
}) {
  const { judgement, by, at } = line.withdrawal
  const of = all.find((l) => l.act === 'judged' && l.judgement.id === judgement)
  return (
    <p className="meta">
      Taken back by {'person' in by ? by.person : `the rule ${by.rule}`}, <When at={at.slice(0, 16)} />
      {of?.act === 'judged' && `: “${words[of.judgement.kind]}”`}
    </p>
  )
}

function TakeBack({ judgement }: { readonly judgement: Judgement }) {
  const { story } = usePlace()
  const taken = useTakeBack(story, judgement)
  return (
    <span className="screen-only">
      {taken.error && (
        <span role="alert" className="meta text-against">
          {taken.error.message}{' '}
        </span>
      )}
      <button type="button" className="act" disabled={taken.isPending} onClick={() => taken.mutate()}>
        Take back
      </button>
    </span>
  )
}
