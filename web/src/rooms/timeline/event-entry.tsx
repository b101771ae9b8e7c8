import type { TimelineEvent } from '../../../../src/api/types.ts'
import { actorsInWords, inSentence, typeWord } from '../../parts/act-words.ts'
import { other, right, wrong } from '../../parts/correct/act.ts'
import { Correct } from '../../parts/correct/correct.tsx'
import { originsInWords } from '../../parts/origin-count.tsx'
import { Passages } from '../../parts/passages.tsx'
import { StatusSign, statusWords } from './status.tsx'

interface EventEntryProps {
  readonly event: TimelineEvent
  readonly isOpen: boolean
  readonly toggle: () => void
}

/** An event in a line: "Meeting: Ana Lind with Bram Oster, in Ostervik". Opened, the words, and what can be corrected. */
export function EventEntry({ event, isOpen, toggle }: EventEntryProps) {
  const { id, type, status, according, origins, mentions, words } = event
  const line = actorsInWords(event)
  const statuses = [...new Set(event.statuses.map((s) => s.status))]
  return (
    <>
      <button
        type="button"
        data-line
        id={id}
        aria-expanded={isOpen}
        className="-mx-2 w-[calc(100%+1rem)] rounded-xs px-2 py-0.5 text-left hover:bg-raised"
        onClick={toggle}
      >
        <span className="mr-2 font-semibold">
          <StatusSign status={status} /> {typeWord(type)}
        </span>
        <span>{line || <q className="text-quiet">{words}</q>}</span>
        <span className="meta block">
          {statuses.length > 1 ? `${statuses.map((s) => statusWords[s]).join(', then ')}` : statusWords[status]}
          {origins && ` · ${originsInWords(origins)}`}
          {according.length > 0 &&
            ` · said by ${according
              .slice(0, 3)
              .map((n) => (n.id === null ? inSentence(n.name) : n.name))
              .join(', ')}`}
        </span>
      </button>
      {isOpen && (
        <div className="mt-2 mb-3 border-l-2 border-rule-strong pl-3">
          <p className="mb-2">
            <Correct
              mergeable={id}
              what={`${typeWord(type)} ${line || `“${words}”`}`}
              acts={[
                right(id),
                wrong(id),
                other(
                  id,
                  'status',
                  'Came otherwise',
                  Object.entries(statusWords).map(([value, name]) => ({ value, name })),
                ),
                other(id, 'when', 'Was on another day (as 2031-04-05)'),
                other(id, 'where', 'Was somewhere else'),
              ]}
            />
          </p>
          <Passages at={mentions} />
        </div>
      )}
    </>
  )
}
