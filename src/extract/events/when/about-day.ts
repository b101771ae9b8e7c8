import type { ActReading } from '../acts/act-reading.ts'
import { isAfter } from './time.ts'
import { datesAt } from './when.ts'

/** Acts that a report tells as news; wars, arrests and sanctions are told as what has long been as well. */
const news =
  /^(?:meet|call|sign|agree|propose|reject|cancel|postpone|vote|appoint|dismiss|resign|other:(?:approve|walkout|invite|summon|veto))$/u
/** Relations by which a clause is told for itself, or is what somebody said. */
const told = /^(?:root|conj|ccomp|parataxis)/u
/** How many days before its report a day may be that others told beside it share. */
const recent = 7

/**
 * The day that an act of which no day is told was about: news is told in the simple past. That of the sentence or of those before it in
 * its paragraph, where they tell one; else that of the report's news. Null where words tell of what was before, or tell of other days.
 */
export function aboutDay(reading: ActReading, verb: number, type: string): string | null {
  const { tree, words, published, headline, quoted } = reading
  if (!published || headline || !news.test(type) || quoted(verb)) return null
  const marked = tree.children(verb).filter((c) => c < verb && /^(?:aux|mark)/u.test(tree.relation(c)))
  // 'spoke on Monday, after conferring with Berg', 'gave ground on Monday by offering more'
  const beside = tree.relation(verb) === 'advcl' && marked.some((c) => /^(?:after|by)$/u.test(tree.lower(c)))
  if (tree.xpos(verb) !== 'VBD' && !(beside && tree.xpos(verb) === 'VBG')) return null
  if (!beside && marked.some((c) => tree.lower(c) !== 'that')) return null
  for (let at = beside ? tree.head(verb) : verb; tree.head(at) >= 0; at = tree.head(at))
    if (!told.test(tree.relation(at))) return null
  const from = tree.first[verb]!
  const to = tree.last[verb]!
  for (let i = from; i < to; i++) if (words.status.background.has(tree.lower(i))) return null
  const own = daysOf(reading, verb)
  if (own?.length === 1) return own[0]!
  if (beside || own?.length !== 0) return null
  const { paragraphs, sentences } = tree.analysis
  const opening = sentences[paragraphs.findLast((s) => sentences[s]! <= from)!]!
  for (let at = from; at > opening; ) {
    at = tree.first[at - 1]!
    const before = daysOf(reading, at)
    if (before?.length !== 0) return before?.at(-1) ?? null
  }
  return newsDay(reading)
}

/** How many of a report's first sentences tell its news. */
const lede = 4

/** The day of a report's news: the last recent day that the first sentence of its lede with days tells, else the report's own. */
function newsDay(reading: ActReading): string | null {
  const { sentences } = reading.tree.analysis
  for (let s = 0; s < lede && s + 1 < sentences.length; s++) {
    const day = daysOf(reading, sentences[s]!)?.at(-1)
    if (day) return day
  }
  return reading.published
}

/** The recent days that a sentence tells, the earliest first; null where it tells another time. */
function daysOf({ tree, published }: ActReading, token: number): readonly string[] | null {
  const days = [...new Set(datesAt(tree, token, published, 'past').map(({ edtf }) => edtf))].sort()
  const isRecent = (edtf: string) =>
    /^\d{4}-\d\d-\d\d$/u.test(edtf) && !isAfter(edtf, published!) && !isAfter(published!, edtf, recent)
  return days.every(isRecent) ? days : null
}
