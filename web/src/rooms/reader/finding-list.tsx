import { useEffect, useRef } from 'react'
import type { Mark } from '../../../../src/api/types.ts'
import { right, wrong } from '../../parts/correct/act.ts'
import { Correct } from '../../parts/correct/correct.tsx'
import { issueName } from '../../parts/issue-name.ts'
import { StoryLink } from '../../parts/story-link.tsx'
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
                aria-pressed={isPicked}
                className="block w-full px-2 py-1.5 text-left hover:bg-raised"
                onClick={() => pick(isPicked ? null : mark.id)}
              >
                <span className="meta block">
                  <span className="font-semibold text-ink">{whoOf(mark)}</span>
                  {mark.via.length > 0 && ` via ${mark.via.join(', ')}`}
                  {whoOf(mark) !== '' && ' · '}
                  {tagOf(mark)}
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
                  <Correct what={mark.label} acts={[right(mark.id), wrong(mark.id)]} />
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </aside>
  )
}

const whoOf = ({ who, kind }: Mark) => who.map((w) => w.name).join(', ') || (kind === 'statement' ? 'nobody named' : '')

/** What kind of finding it is, as closely as is known: "rejects", "meet", "Forces: withdrawal". */
function tagOf({ kind, tag }: Mark): string {
  if (kind === 'provision') return tag === null ? 'term' : `term · ${issueName(tag)}`
  return kind === 'statement' || tag === null || tag === kindWords[kind][0]
    ? kindWords[kind][0]
    : `${kindWords[kind][0]} · ${tag}`
}
