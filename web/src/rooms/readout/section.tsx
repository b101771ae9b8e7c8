import type { Brief } from '../../../../src/api/types.ts'
import { Passages } from '../../parts/passages.tsx'
import { Grounds } from './grounds.tsx'
import { keyOf } from './key-of.ts'

type BriefSection = Brief['sections'][number]

interface SectionProps {
  readonly section: BriefSection
  readonly brief: Brief
  /** The key of the sentence whose passages are shown. */
  readonly open: string | undefined
  readonly setOpen: (sentence: string | undefined) => void
  /** Shows also what was left out for shortness. */
  readonly showAll: () => void
}

/** One part of the brief under its heading. */
export function Section({ section, brief, open, setOpen, showAll }: SectionProps) {
  return (
    <section aria-labelledby={`section-${section.id}`} className="mt-6">
      <h2 id={`section-${section.id}`} className="border-t border-rule-strong pt-1.5 text-xl font-semibold">
        {section.heading}
      </h2>
      <ul className="mt-2 space-y-1.5">
        {section.sentences.map((sentence) => (
          <Sentence
            key={sentence.id}
            sentence={sentence}
            brief={brief}
            isOpen={open === keyOf(sentence)}
            toggle={() => setOpen(open === keyOf(sentence) ? undefined : keyOf(sentence))}
          />
        ))}
      </ul>
      {section.more > 0 && (
        <>
          <button type="button" className="meta link screen-only mt-1 py-1" onClick={showAll}>
            and {section.more} more
          </button>
          <p className="meta mt-1.5 hidden print:block">and {section.more} more</p>
        </>
      )}
    </section>
  )
}

interface SentenceProps {
  readonly sentence: BriefSection['sentences'][number]
  readonly brief: Brief
  readonly isOpen: boolean
  readonly toggle: () => void
}

function Sentence({ sentence, brief, isOpen, toggle }: SentenceProps) {
  const { text, references } = sentence
  const cited = references.flatMap((n) => brief.references.find((r) => r.number === n) ?? [])
  return (
    <li className={`-mx-2 rounded-xs px-2 py-0.5 ${isOpen ? 'bg-raised' : 'hover:bg-raised'}`}>
      {/* The pointer may click anywhere in the sentence, and select its words; keys have the button at its end. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button inside does the same by keyboard */}
      <p className="cursor-pointer" onClick={() => document.getSelection()?.isCollapsed !== false && toggle()}>
        {text}{' '}
        <button
          type="button"
          data-line
          aria-expanded={isOpen}
          aria-label={`${references.length === 1 ? 'Passage' : 'Passages'} ${references.join(', ')}`}
          className="-my-2 px-1 py-2 align-super font-sans text-[0.6875rem] leading-none text-accent hover:underline print:p-0"
          onClick={(event) => {
            event.stopPropagation()
            toggle()
          }}
        >
          {references.join(' ')}
        </button>
      </p>
      {isOpen && (
        <div className="screen-only mt-2 mb-3 lg:hidden">
          <Grounds findings={sentence.findings} />
          <Passages at={cited} numbers={cited.map((r) => r.number)} />
        </div>
      )}
    </li>
  )
}
