import { useMemo, useState } from 'react'
import type { Brief } from '../../../../src/api/types.ts'
import { LongList } from '../../parts/long-list.tsx'
import { Passages } from '../../parts/passages.tsx'
import { citedIn } from './cited-in.ts'
import { Grounds } from './grounds.tsx'
import { keyOf } from './key-of.ts'

type BriefSection = Brief['sections'][number]
type Sentence = BriefSection['sentences'][number]

interface SectionsProps {
  readonly brief: Brief
  /** The key of the sentence whose passages are shown. */
  readonly open: string | undefined
  readonly setOpen: (sentence: string | undefined) => void
  /** Shows also what was left out for shortness. */
  readonly showAll: () => void
}

/** Up to so many sentences are all drawn, for the browser's own search and for print; of more only those in sight. */
const few = 300

/** The parts of the brief, each under its heading. */
export function Sections({ brief, open, setOpen, showAll }: SectionsProps) {
  const lines = useMemo(
    () => brief.sections.flatMap((section): Line[] => [section, ...section.sentences]),
    [brief.sections],
  )
  // Who comes by a shared address is led to what is open.
  const [to] = useState(() => {
    const opened = lines.find((line) => !('heading' in line) && keyOf(line) === open)
    return opened && { key: opened.id }
  })
  const sentenceLine = (sentence: Sentence) => (
    <SentenceLine
      sentence={sentence}
      brief={brief}
      isOpen={open === keyOf(sentence)}
      toggle={() => setOpen(open === keyOf(sentence) ? undefined : keyOf(sentence))}
    />
  )
  if (lines.length > few)
    return (
      <LongList items={lines} keyOf={(line) => line.id} height={64} to={to}>
        {(line) =>
          'heading' in line ? <Heading section={line} /> : <div className="pb-1.5">{sentenceLine(line)}</div>
        }
      </LongList>
    )
  return brief.sections.map((section) => (
    <section key={section.id} aria-labelledby={`section-${section.id}`}>
      <Heading section={section} />
      <ul className="space-y-1.5">
        {section.sentences.map((sentence) => (
          <li key={sentence.id}>{sentenceLine(sentence)}</li>
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
  ))
}

type Line = BriefSection | Sentence

function Heading({ section: { id, heading } }: { readonly section: BriefSection }) {
  return (
    <div className="pt-6 pb-2">
      <h2 id={`section-${id}`} className="border-t border-rule-strong pt-1.5 text-xl font-semibold">
        {heading}
      </h2>
    </div>
  )
}

interface SentenceProps {
  readonly sentence: Sentence
  readonly brief: Brief
  readonly isOpen: boolean
  readonly toggle: () => void
}

function SentenceLine({ sentence, brief, isOpen, toggle }: SentenceProps) {
  const { text, references } = sentence
  const cited = citedIn(brief, sentence)
  return (
    <div className={`-mx-2 rounded-xs px-2 py-0.5 ${isOpen ? 'bg-raised' : 'hover:bg-raised'}`}>
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
    </div>
  )
}
