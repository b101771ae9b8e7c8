import type { SheetView } from '../../../../src/api/types.ts'
import { headingsOf, type TermFilter } from './shown-rows.ts'

interface FiltersProps {
  readonly sheet: SheetView
  readonly asked: TermFilter
  readonly change: (filter: TermFilter & Readonly<Record<string, string | undefined>>) => void
}

/** By issue, party and date; and what blocks, what is agreed, what nobody was heard on. */
export function Filters({ sheet, asked, change }: FiltersProps) {
  const { rejected, acceptedByAll, unheard } = sheet.blocks
  const shows = [
    { id: 'rejected', words: 'Somebody rejects', count: rejected.length },
    { id: 'agreed', words: 'All parties accept', count: acceptedByAll.length },
    { id: 'unheard', words: 'Nobody heard', count: unheard.length },
  ]
  return (
    <form
      className="screen-only mt-4 mb-4 grid grid-cols-2 items-end gap-x-4 gap-y-2 sm:flex sm:flex-wrap"
      onSubmit={(e) => e.preventDefault()}
    >
      <label className="meta">
        <span className="block">Issue</span>
        <select
          className="field w-full sm:w-48"
          value={asked.issue ?? ''}
          onChange={(e) => change({ issue: e.target.value || undefined })}
        >
          <option value="">All issues</option>
          {headingsOf(sheet).map(({ id, heading }) => (
            <option key={id} value={id}>
              {heading}
            </option>
          ))}
        </select>
      </label>
      <label className="meta">
        <span className="block">Party</span>
        <select
          className="field w-full sm:w-48"
          value={asked.party ?? ''}
          onChange={(e) => change({ party: e.target.value || undefined })}
        >
          <option value="">All parties</option>
          {sheet.columns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="meta">
        <span className="block">Heard since</span>
        <input
          type="date"
          className="field w-full sm:w-auto"
          value={asked.since ?? ''}
          onChange={(e) => change({ since: e.target.value || undefined })}
        />
      </label>
      <fieldset className="col-span-2 flex flex-wrap gap-1.5">
        <legend className="meta">Show only</legend>
        {shows.map(({ id, words, count }) => (
          <button
            key={id}
            type="button"
            aria-pressed={asked.show === id}
            disabled={count === 0 && asked.show !== id}
            className={`act ${asked.show === id ? 'bg-ink text-paper hover:bg-ink' : ''}`}
            onClick={() => change({ show: asked.show === id ? undefined : id })}
          >
            {words} {count}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
