import type { TimelineEvent } from '../../../../src/api/types.ts'
import { capital } from '../../parts/capital.ts'
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

/** So few names say too little of an event alone: "Meeting of Karsa". Its words stand beside them. */
const few = 2

/** An event in a line: "Meeting of Ana Lind with Bram Oster, in Ostervik". Opened, the words, and what can be corrected. */
export function EventEntry({ event, isOpen, toggle }: EventEntryProps) {
  const { id, what, line, status, course, according, origins, mentions, words } = event
  const named = event.who.length + event.with.length
  const sayers = according.slice(0, 3).map((n) => n.name)
  const rests = [origins && originsInWords(origins), sayers.length > 0 && `said by ${sayers.join(', ')}`]
    .filter(Boolean)
    .join(' · ')
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
          <StatusSign status={status} /> {capital(what)}
        </span>
        <span>{line}</span>
        {named < few && <q className={`text-quiet ${line ? 'ml-2' : ''}`}>{cut(words)}</q>}
        <span className="meta block">
          {/* That it happened is the rule, and its sign tells: the word in every line would hide those that did not. */}
          <span className={course.some((step) => step !== 'happened') ? 'font-semibold text-ink' : 'sr-only'}>
            {course.map((step) => statusWords[step]).join(', then ')}
            {rests && ' · '}
          </span>
          {rests}
        </span>
      </button>
      {isOpen && (
        <div className="mt-2 mb-3 border-l-2 border-rule-strong pl-3">
          <p className="mb-2">
            <Correct
              mergeable={id}
              what={`${capital(what)} ${line || `“${words}”`}`}
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

/** As many letters as a line has room for, cut between words. */
const most = 120
const cut = (words: string) => (words.length <= most ? words : `${words.slice(0, words.lastIndexOf(' ', most))}…`)
