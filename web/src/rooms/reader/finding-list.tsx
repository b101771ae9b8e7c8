import { useEffect, useRef } from 'react'
import type { ActorsView, Mark } from '../../../../src/api/types.ts'
import { useRoom } from '../../data/use-room.ts'
import { other, right, wrong } from '../../parts/correct/act.ts'
import { Correct } from '../../parts/correct/correct.tsx'
import { StoryLink } from '../../parts/story-link.tsx'
import { tagInWords } from '../../parts/tag-in-words.ts'
import { kindWords } from './mark-key.tsx'

interface FindingListProps {
  readonly marks: readonly Mark[]
  readonly picked: Mark | undefined
  readonly pick: (mark: string | null) => void
}

/** What was found in this report, in the order of the text; picking one shows it there. */
export function FindingList({ marks, picked, pick }: FindingListProps) {
  const line = useRef<HTMLLIElement>(null)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const [box, item] = [list.current, line.current]
    // The list alone is moved, not the page.
    if (picked && box && item && box.scrollHeight > box.clientHeight)
      box.scrollTo({ top: item.offsetTop - box.clientHeight / 3 })
  }, [picked])
  return (
    <aside aria-label="Findings" className="sticky top-4 mt-8 self-start lg:mt-0">
      <h2 className="border-t border-rule-strong pt-1.5 text-lg font-semibold">
        {marks.length} {marks.length === 1 ? 'finding' : 'findings'}
      </h2>
      {marks.length === 0 && <p className="meta mt-2">Nothing of the chosen kinds was found in this report.</p>}
      <ol ref={list} className="relative mt-1 lg:max-h-[calc(100vh-6rem)] lg:overflow-y-auto">
        {marks.map((mark) => {
          const isPicked = mark.id === picked?.id
          return (
            <li
              key={mark.id}
              ref={isPicked ? line : undefined}
              className={`border-b border-rule ${isPicked ? 'bg-raised' : ''}`}
            >
              <button
                type="button"
                data-line
                aria-pressed={isPicked}
                className="block w-full px-2 py-1.5 text-left hover:bg-raised"
                onClick={() => pick(isPicked ? null : mark.id)}
              >
                <span className="meta block">
                  <span className="font-semibold text-ink">{whoOf(mark)}</span>
                  {mark.via.length > 0 && ` via ${mark.via.join(', ')}`}
                  {whoOf(mark) !== '' && ' · '}
                  {tagInWords(mark.kind, mark.tag)}
                </span>
                <span className={`text-[0.9375rem] leading-snug ${isPicked ? '' : 'line-clamp-2'}`}>{mark.label}</span>
              </button>
              {isPicked && (
                <p className="meta flex flex-wrap gap-x-3 px-2 pb-2">
                  <StoryLink to="/origins" asked={{ finding: mark.finding }} className="link">
                    its origins
                  </StoryLink>
                  <span>
                    {kindWords[mark.kind][0]}, by rule “{mark.rule}”
                    {mark.confidence !== null && `, ${Math.round(mark.confidence * 100)} in 100 such are right`}
                  </span>
                  <CorrectMark mark={mark} />
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </aside>
  )
}

/** What a reader may rule on a finding; of a statement also who said it. */
function CorrectMark({ mark }: { readonly mark: Mark }) {
  const isSaid = mark.kind === 'statement'
  const known = useRoom<ActorsView>('/actors', {}, isSaid)
  const people = known.data?.actors.map((a) => ({ value: a.id, name: a.name })) ?? []
  const speaker = isSaid && people.length > 0 ? [other(mark.id, 'speaker', 'Somebody else said it', people)] : []
  return <Correct what={mark.label} acts={[right(mark.id), wrong(mark.id), ...speaker]} />
}

const whoOf = ({ who, kind }: Mark) => who.map((w) => w.name).join(', ') || (kind === 'statement' ? 'nobody named' : '')
