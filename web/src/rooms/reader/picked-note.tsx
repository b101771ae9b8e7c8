import type { Mark } from '../../../../src/api/types.ts'
import { tagInWords } from '../../parts/tag-in-words.ts'

interface PickedNoteProps {
  readonly marks: readonly Mark[]
  readonly picked: Mark | undefined
  readonly pick: (mark: string | null) => void
}

/** On a narrow screen, where the list lies far below the text: the picked finding at the foot, and the way to the next. */
export function PickedNote({ marks, picked, pick }: PickedNoteProps) {
  if (!picked) return null
  const at = marks.findIndex((m) => m.id === picked.id)
  const [before, after] = [marks[at - 1], marks[at + 1]]
  const step = (to: Mark | undefined, words: string, sign: string) => (
    <button
      type="button"
      aria-label={words}
      disabled={!to}
      className="h-11 w-11 shrink-0 text-2xl leading-none disabled:opacity-30"
      onClick={() => to && pick(to.id)}
    >
      {sign}
    </button>
  )
  return (
    <div className="screen-only fixed inset-x-0 bottom-0 z-30 flex items-center gap-1 border-t border-rule-strong bg-raised px-1 py-1 lg:hidden">
      {step(before, 'Finding before', '‹')}
      <button
        type="button"
        title="In the list of findings, with what can be done"
        className="min-w-0 flex-1 text-left font-sans text-sm leading-snug"
        onClick={() => document.querySelector('aside [aria-pressed=true]')?.scrollIntoView({ block: 'center' })}
      >
        <span className="line-clamp-2">
          <b className="font-semibold">{picked.who.map((w) => w.name).join(', ') || 'Nobody named'}</b>
          {picked.via.length > 0 && ` via ${picked.via.join(', ')}`} · {tagInWords(picked.kind, picked.tag)}
        </span>
      </button>
      {step(after, 'Next finding', '›')}
      <button type="button" aria-label="Close" className="h-11 w-11 shrink-0 font-sans" onClick={() => pick(null)}>
        ✕
      </button>
    </div>
  )
}
