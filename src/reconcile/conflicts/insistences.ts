import type { Attribution } from '../../record/finding.ts'
import { negates, neighbour, sideOf, stemsOf, withQuotation } from './around.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { insistenceHeading, type NameOf } from './headings.ts'
import { isPlain, type Sentence, speakerOf, textOf } from './sentence.ts'

/** Sentences between what is told and who insists that it is not so. */
const BESIDE = [-1, -2, 1]
/** Words that the two have in common; fewer where who insists is named in what is told. */
const LEAST = 2
/** Letters that 'Karsa' and 'Karsan' begin with. */
const NAME = 5

/** What one says, and another insists is not so of itself: 'Lind told of Karsan guns in the bay', 'Karsa maintains it has not sent guns to the bay'. */
export function insistenceDrafts(sentences: readonly Sentence[], nameOf: NameOf): ConflictDraft[] {
  return sentences.flatMap((s): ConflictDraft[] => {
    const a = s.said.find((x) => x.speaker !== null && isHeld(s, x) && holdsNot(s, x))
    const told = a && BESIDE.flatMap((by) => neighbour(s, by) ?? []).find((t) => isPlain(t) && tellsOfIt(t, s, a, nameOf)) // biome-ignore format: one line
    return told ? [{ kind: 'polarity', what: insistenceHeading(a, s, nameOf), about: [...told.said, ...s.said].map((x) => x.id), sides: [sideOf(told), withQuotation(s)], rule: 'insistence' }] : [] // biome-ignore format: one line
  })
}

/** Signs after a cue that may change what it says: 'insists' on. */
const NEXT = 4

/** Whether somebody holds what they say to be so, against others: 'maintains'. */
export const isHeld = ({ page }: Sentence, { cue }: Attribution) =>
  cue.some((c) => page.words.asserts.test(page.report.text.slice(c.start, c.end + NEXT)))

/** Whether what somebody insists on begins as what is not so: 'that it has not'. */
function holdsNot({ page }: Sentence, { content }: Attribution): boolean {
  const { start, end } = content[0]!
  return page.words.holdsNot.test(page.report.text.slice(start, end))
}

function tellsOfIt(t: Sentence, s: Sentence, a: Attribution, nameOf: NameOf): boolean {
  const speaker = speakerOf(t)
  const text = textOf(t)
  if (speaker === null || speaker === a.speaker || negates(t)) return false
  const name = a.speaker!.startsWith('unnamed') ? null : nameOf(a.speaker!).split(' ').at(-1)!.slice(0, NAME)
  if (name && !text.includes(name)) return false
  const own = stemsOf(t)
  return [...stemsOf(s, a.content)].filter((stem) => own.has(stem)).length >= (name ? 1 : LEAST)
}
