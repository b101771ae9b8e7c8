import { glued, sideOf } from './around.ts'
import type { Draft } from './draft.ts'
import { cutWords } from './headings.ts'
import { LONGEST_SENTENCE, type Page, type Telling, textOf } from './telling.ts'

const FEWEST = 30

/** What is charged and denied in one sentence: 'Lorvia accuses Karsa of theft, a claim Karsa denies', 'Even as Karsa denies it, …'. */
export function chargeDrafts(pages: readonly Page[]): Draft[] {
  return pages.flatMap((page) => page.sentences.flatMap(chargeIn))
}

function chargeIn(s: Telling): Draft[] {
  const { mayDeny, chargeDenied, deniedFirst, undenied } = s.page.words
  const text = textOf(s)
  if (text.length > LONGEST_SENTENCE || !mayDeny.test(text) || glued.test(text)) return []
  const after = chargeDenied.exec(text)
  if (after && after.index >= FEWEST && !undenied.test(text)) {
    const cut = s.start + after.index
    const skip = /^[^\p{L}]*/u.exec(after[0])![0].length
    return [draftOf(s, sideOf(s, s.start, cut), sideOf(s, cut + skip, s.end))]
  }
  const first = deniedFirst.exec(text)
  if (!first || text.length - first[0].length < FEWEST || undenied.test(first[0])) return []
  const cut = s.start + first[0].length
  // What follows must be somebody's word: 'while Karsa denied it, the price fell' sets nothing against it.
  const said = s.said.some((a) => a.content.some((c) => c.start >= cut && c.start < s.end))
  const told = s.start + first[0].trimEnd().length - 1
  return said ? [draftOf(s, sideOf(s, cut, s.end), sideOf(s, s.start, told))] : []
}

const draftOf = (s: Telling, charged: Draft['sides'][number], denied: Draft['sides'][number]): Draft => ({
  kind: 'polarity',
  what: `what is charged and denied: “${cutWords(charged.says, 80)}”`,
  about: s.said.map((a) => a.id),
  sides: [charged, denied],
  rule: 'charge-denied',
})
