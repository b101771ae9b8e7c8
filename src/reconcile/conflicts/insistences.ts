import type { Attribution } from '../../record/finding.ts'
import { glued, negates, neighbour, sideOf, withQuotation } from './around.ts'
import type { Draft } from './draft.ts'
import { insistenceHeading, type NameOf } from './headings.ts'
import { readWords } from './read-words.ts'
import { LONGEST_SENTENCE, type Page, speakerOf, type Telling, textOf } from './telling.ts'

/** Sentences between what is told and who insists that it is not so. */
const BESIDE = [-1, -2, 1]
/** Words that the two have in common, one of them no name; fewer where who insists is named in what is told. */
const LEAST = 2
/** Letters that 'Karsa' and 'Karsan' begin with. */
const NAME = 5
/** Signs after a cue that may change what it says: 'insists' on. */
const NEXT = 4

/** What one says, and another insists is not so of itself: 'Lind told of Karsan guns in the bay', 'Karsa maintains it has not sent guns to the bay'. */
export function insistenceDrafts(pages: readonly Page[], nameOf: NameOf): Draft[] {
  return pages.flatMap((page) =>
    page.sentences.flatMap((s): Draft[] => {
      const { asserts } = page.words
      if (s.said.length === 0 || s.end - s.start > LONGEST_SENTENCE || glued.test(textOf(s))) return []
      const a = s.said.find((x) => x.speaker !== null && x.cue.some((c) => asserts.test(page.report.text.slice(c.start, c.end + NEXT))) && holdsNot(s, x)) // biome-ignore format: one line
      const told = a && BESIDE.flatMap((by) => neighbour(s, by) ?? []).find((t) => tellsOfIt(t, s, a, nameOf))
      if (!a || !told) return []
      return [
        {
          kind: 'polarity',
          what: insistenceHeading(a, s, nameOf),
          about: [...told.said, ...s.said].map((x) => x.id),
          sides: [sideOf(told), withQuotation(s)],
          rule: 'insistence',
        },
      ]
    }),
  )
}

/** Whether what somebody insists on begins as what is not so: 'that it has not'. */
function holdsNot({ page }: Telling, { content }: Attribution): boolean {
  const { start, end } = content[0]!
  return page.words.holdsNot.test(page.report.text.slice(start, end))
}

function tellsOfIt(t: Telling, s: Telling, a: Attribution, nameOf: NameOf): boolean {
  const { words } = t.page
  const text = textOf(t)
  const speaker = speakerOf(t)
  if (speaker === null || speaker === a.speaker || text.length > LONGEST_SENTENCE || glued.test(text)) return false
  if (negates(t) || words.unasserted.test(text) || words.denies.test(text) || /\?\W*$/u.test(text)) return false
  const own = readWords(t).filter((w) => w.kind === 'word' || w.kind === 'name')
  const shared = readWords(s).filter((w) => a.content.some((c) => w.start >= c.start && w.end <= c.end) && w.stem !== '' && w.kind !== 'number' && !words.telling.has(w.word) && own.some((o) => o.stem === w.stem)) // biome-ignore format: one line
  const name = a.speaker!.startsWith('unnamed') ? null : nameOf(a.speaker!).split(' ').at(-1)!.slice(0, NAME)
  if (name && !text.includes(name)) return false
  return new Set(shared.map((w) => w.stem)).size >= (name ? 1 : LEAST) && shared.some((w) => w.kind === 'word')
}
