import type { Attribution } from '../../record/finding.ts'
import { glued, sideOf } from './contradictions.ts'
import type { Draft } from './draft.ts'
import { accountsHeading, type NameOf } from './headings.ts'
import { readWords } from './read-words.ts'
import { type Page, type Telling, textOf } from './telling.ts'

/** A sentence of more signs is a page's furniture run together. */
const LONGEST = 600
/** Words that the two have in common, where neither insists on what it says. */
const COMMON = 2
/** Signs after a cue that may change what it says: 'insists' on. */
const NEXT = 4

/** Two who speak in one sentence that turns from one to the other: 'Lind hoped for a deal this week, but the pilots saw none this week'. */
export function turnedDrafts(pages: readonly Page[], nameOf: NameOf): Draft[] {
  return pages.flatMap((page) => page.sentences.flatMap((s) => turnedIn(s, nameOf)))
}

function turnedIn(s: Telling, nameOf: NameOf): Draft[] {
  const text = textOf(s)
  const { although, asserts } = s.page.words
  if (s.said.length < 2 || text.length > LONGEST || glued.test(text)) return []
  const turn = although.exec(text)
  if (!turn) return []
  const cut = s.start + turn.index
  const after = cut + turn[0].length
  const named = s.said.filter((a) => a.speaker !== null)
  const one = named.find((a) => startOf(a) >= s.start && endOf(a) <= cut + 1)
  const other = named.find((a) => startOf(a) >= cut && startOf(a) < s.end)
  if (!one || !other || one.speaker === other.speaker) return []
  const own = stemsOf(s, one)
  const common = [...stemsOf(s, other)].filter((stem) => own.has(stem)).length
  // What two sides want is where they stand; what one insists is so, and another tells otherwise, are two accounts.
  if (common < COMMON && !one.cue.some((c) => asserts.test(s.page.report.text.slice(c.start, c.end + NEXT)))) return []
  return [
    {
      kind: 'stance',
      what: accountsHeading([one.speaker, other.speaker], nameOf),
      about: [one.id, other.id],
      sides: [sideOf(s, s.start, cut), sideOf(s, after, s.end)],
      rule: 'turned',
    },
  ]
}

const startOf = ({ content, cue }: Attribution) => Math.min(...[...content, ...cue].map((c) => c.start))
const endOf = ({ content }: Attribution) => Math.max(...content.map((c) => c.end))

const stemsOf = (s: Telling, { content }: Attribution) =>
  new Set(readWords(s).flatMap((w) => (w.kind === 'word' && !s.page.words.telling.has(w.word) && content.some((c) => w.start >= c.start && w.end <= c.end) ? [w.stem] : []))) // biome-ignore format: one line
