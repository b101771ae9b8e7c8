import { headings } from '../../languages/headings.ts'
import { sideOf } from './around.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { accountsHeading, cutWords, type NameOf } from './headings.ts'
import { type Sentence, textOf } from './sentence.ts'

const FEWEST = 30

/** What is charged and denied in one sentence: 'Lorvia accuses Karsa of theft, a claim Karsa denies', 'Even as Karsa denies it, …'. */
export function chargeDrafts(sentences: readonly Sentence[]): ConflictDraft[] {
  return sentences.flatMap((s): ConflictDraft[] => {
    const sides = s.page.words.mayDeny.test(textOf(s)) ? (deniedAfter(s) ?? deniedFirst(s)) : null
    return sides ? [draftOf(s, sides, headings.charged(cutWords(sides[0].says, 80)), 'charge-denied')] : [] // biome-ignore format: one line
  })
}

/** What somebody denied first and then allowed, in one sentence: 'Berg, after denying that he had sold the boats, admitted that he had'. */
export function reversalDrafts(sentences: readonly Sentence[], nameOf: NameOf): ConflictDraft[] {
  return sentences.flatMap((s): ConflictDraft[] => {
    const { mayDeny, reverses } = s.page.words
    const text = textOf(s)
    const turn = mayDeny.test(text) ? reverses.exec(text) : null
    if (!turn) return []
    const cut = turn.index + turn[0].length
    const after = cut + /^[,\s]*/u.exec(text.slice(cut))![0].length
    const who = s.said.find((a) => a.speaker !== null)?.speaker ?? null
    const sides = [sideOf(s, s.start + turn.index, s.start + cut), sideOf(s, s.start + after)] as const
    return [draftOf(s, sides, accountsHeading([who], nameOf), 'reversed')]
  })
}

type Sides = readonly [ConflictDraft['sides'][number], ConflictDraft['sides'][number]]

const draftOf = (s: Sentence, sides: Sides, what: string, rule: string): ConflictDraft => ({ kind: 'polarity', what, about: s.said.map((a) => a.id), sides, rule }) // biome-ignore format: one line

/** ', a claim Karsa denies'. */
function deniedAfter(s: Sentence): Sides | null {
  const { chargeDenied, undenied } = s.page.words
  const match = chargeDenied.exec(textOf(s))
  if (!match || match.index < FEWEST || undenied.test(textOf(s))) return null
  const cut = s.start + match.index
  const skip = /^[^\p{L}]*/u.exec(match[0])![0].length
  return [sideOf(s, s.start, cut), sideOf(s, cut + skip)]
}

/** 'Even as Karsa denies it, …'. */
function deniedFirst(s: Sentence): Sides | null {
  const match = s.page.words.deniedFirst.exec(textOf(s))
  if (!match || s.page.words.undenied.test(match[0])) return null
  const cut = s.start + match[0].length
  // What follows must be somebody's word: 'while Karsa denied it, the price fell' sets nothing against it.
  const said = s.said.some((a) => a.content.some((c) => c.start >= cut && c.start < s.end))
  return said ? [sideOf(s, cut), sideOf(s, s.start, s.start + match[0].trimEnd().length - 1)] : null
}
