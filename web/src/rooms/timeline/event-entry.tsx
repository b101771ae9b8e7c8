import type { TimelineEvent } from '../../../../src/api/types.ts'
import { other, right, wrong } from '../../parts/correct/act.ts'
import { Correct } from '../../parts/correct/correct.tsx'
import { originsInWords } from '../../parts/origin-count.tsx'
import { Passages } from '../../parts/passages.tsx'
import { StatusSign, statusWords } from './status.tsx'
import { typeWord } from './type-word.ts'

interface EventEntryProps {
  readonly event: TimelineEvent
  readonly isOpen: boolean
  readonly toggle: () => void
}

const names = (list: TimelineEvent['who']) => list.map((n) => n.name).join(', ')

/** An event in a line: "meet: Hodvan, Corviel with Aldersund, in Ostervik. Held". Opened, the words, and what can be corrected. */
export function EventEntry({ event, isOpen, toggle }: EventEntryProps) {
  const { id, type, who, where, status, according, origins, mentions } = event
  const others = event.with
  const line = [
    [names(who), others.length > 0 && `${who.length > 0 ? 'with ' : ''}${names(others)}`].filter(Boolean).join(' '),
    where && `in ${where}`,
  ].filter(Boolean)
  const statuses = [...new Set(event.statuses.map((s) => s.status))]
  return (
    <>
      <button type="button" aria-expanded={isOpen} className="w-full text-left" onClick={toggle}>
        <span className="mr-2 font-semibold">
          <StatusSign status={status} /> {typeWord(type).charAt(0).toUpperCase() + typeWord(type).slice(1)}
        </span>
        <span>{line.join(', ') || 'by somebody who is not named'}</span>
        <span className="meta block">
          {statuses.length > 1 ? `${statuses.map((s) => statusWords[s]).join(', then ')}` : statusWords[status]}
          {origins && ` · ${originsInWords(origins)}`}
          {according.length > 0 &&
            ` · according to ${according
              .slice(0, 3)
              .map((n) => n.name)
              .join(', ')}`}
        </span>
      </button>
      {isOpen && (
        <div className="mt-2 mb-3 border-l-2 border-rule-strong pl-3">
          <p className="mb-2">
            <Correct
              what={`${typeWord(type)}: ${line.join(', ')}`}
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
