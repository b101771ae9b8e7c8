import { headings } from '../../languages/headings.ts'
import type { Attribution } from '../../record/finding.ts'
import { neighbour, quotationAfter, sharedStems, sideOf, withQuotation } from './around.ts'
import type { ConflictDraft, DraftSide } from './conflict-draft.ts'
import { accountsHeading, contradictionHeading, cutWords, type NameOf, rebuttalHeading } from './headings.ts'
import { readWords } from './read-words.ts'
import { cueOf, type Sentence, speakerOf, textOf } from './sentence.ts'
import { accountBy, deniedBy, saidLast, spokenBefore } from './whose-account.ts'

/**
 * Accounts that one report sets against each other in its own words: 'sees it differently', 'others argue the opposite', 'A says it was closed for repairs. B says it was closed to …'.
 */
export function contradictionDrafts(sentences: readonly Sentence[], nameOf: NameOf): ConflictDraft[] {
  return sentences.flatMap((s) => {
    const set = s.page.words.setsAgainst.test(textOf(s))
      ? [...opposed(s), ...contradicted(s, nameOf), ...answered(s, nameOf)]
      : []
    return [...set, ...saidBeside(s, nameOf), ...rebutted(s, nameOf), ...contrasted(s, nameOf)]
  })
}

const attributed = (t: Sentence) => t.said.map((a) => a.id)

type Rule = 'contradicted' | 'answered' | 'opposed' | 'said-beside' | 'rebutted' | 'contrasted'

const draftOf = (kind: ConflictDraft['kind'], rule: Rule, what: string, of: readonly Sentence[], a: DraftSide, b: DraftSide): ConflictDraft => ({ kind, what, about: of.flatMap(attributed), sides: [a, b], rule }) // biome-ignore format: one line

/** Two accounts in one sentence: 'that it will hold; others argue the opposite'. */
function opposed(s: Sentence): ConflictDraft[] {
  const text = textOf(s)
  const match = s.page.words.opposes.exec(text)
  if (!match || match.index < 20) return []
  const cut = s.start + match.index
  const after = cut + /^[^\p{L}]*/u.exec(text.slice(match.index))![0].length
  const heading = headings.views(cutWords(textOf(s), 60))
  return [draftOf('polarity', 'opposed', heading, [s], sideOf(s, s.start, cut), sideOf(s, after))]
}

/** A sentence that denies the one before it. */
function contradicted(s: Sentence, nameOf: NameOf): ConflictDraft[] {
  const { contradicts, undenied, accountOf, contradictedBy } = s.page.words
  const text = textOf(s)
  if (undenied.test(text)) return []
  const named = accountOf.exec(text)?.groups
  const who = named?.whose ?? named?.by ?? named?.person
  const match = who ? null : contradicts.exec(text)
  const cut = match ? turnBefore(s, match.index) : null
  // 'Lorvia has accused Karsa of it, though Karsa denies this.'
  if (cut) {
    const told = { ...s, end: cut.at, said: s.said.filter((a) => startOf(a) < cut.at) }
    const denial = { ...s, start: cut.after, said: s.said.filter((a) => startOf(a) >= cut.at) }
    const heading = contradictionHeading(told, [denial], nameOf)
    return [draftOf('polarity', 'contradicted', heading, [s], sideOf(told), sideOf(denial))]
  }
  const before = who ? accountBy(s, who, nameOf) : match ? deniedBy(s, match) : contradictedBy.test(text) ? spokenBefore(s) : undefined // biome-ignore format: one line
  // A name that stands alone on its line, or beside a picture, is no account.
  if (!before || before.end - before.start < FEWEST) return []
  // Who goes on to speak contradicts somebody else.
  const [one, other] = [speakerOf(before), speakerOf(s)]
  if (one !== null && one === other) return []
  const heading = contradictionHeading(before, [s, ...quotationAfter(s)], nameOf)
  return [draftOf('polarity', 'contradicted', heading, [before, s], sideOf(before), withQuotation(s))]
}

const startOf = ({ content, cue }: Attribution) => Math.min(...[...content, ...cue].map((c) => c.start))

/** Where a sentence turns from what is told to who denies it, and what follows; null where it does not. */
function turnBefore(s: Sentence, denial: number): { at: number; after: number } | null {
  const { although, charges } = s.page.words
  const text = textOf(s).slice(0, denial)
  const turn = although.exec(text)
  const isTold = turn !== null && turn.index >= FEWEST && charges.test(text.slice(0, turn.index))
  return isTold ? { at: s.start + turn.index, after: s.start + turn.index + turn[0].length } : null
}

/** An account of fewer signs is none. */
const FEWEST = 30

/** What somebody answers who spoke last: 'Lind said it was theirs. Karsa countered that it was not'. */
function answered(s: Sentence, nameOf: NameOf): ConflictDraft[] {
  const { text } = s.page.report
  const answer = s.said.find((a) => a.cue.some((c) => c.start >= s.start && s.page.words.answers.test(text.slice(c.start, c.end)))) // biome-ignore format: one line
  const before = answer && neighbour(s, -1)
  const one = before ? speakerOf(before) : null
  if (!before || one === null || !answer.speaker || one === answer.speaker || goesOn(before, s)) return []
  const said = saidLast(s) ?? before
  return [draftOf('stance', 'answered', accountsHeading([one, answer.speaker], nameOf), [said, s], sideOf(said), withQuotation(s))] // biome-ignore format: one line
}

/** Two speakers in a row who begin alike and go on differently: 'they were closed for repairs', 'they were closed to starve us'. */
function saidBeside(s: Sentence, nameOf: NameOf): ConflictDraft[] {
  const next = neighbour(s, 1)
  if (!next) return []
  for (const a of s.said)
    for (const b of next.said) {
      if (a.speaker === null || b.speaker === null || a.speaker === b.speaker) continue
      if (beginAlike(s, a, next, b))
        return [draftOf('value', 'said-beside', accountsHeading([s, next].map(speakerOf), nameOf), [s, next], sideOf(s), sideOf(next))] // biome-ignore format: one line
    }
  return []
}

/** Whether two contents have subject and verb in common, word for word, and no more. */
function beginAlike(s: Sentence, a: Attribution, next: Sentence, b: Attribution): boolean {
  const within = (t: Sentence, { content }: Attribution) =>
    readWords(t).filter((w) => w.kind !== 'sign' && content.some((c) => w.start >= c.start && w.end <= c.end))
  // The first letters tell most apart, at no cost.
  const { text } = s.page.report
  const opening = (x: Attribution) => text.slice(x.content[0]!.start, x.content[0]!.start + 9).toLowerCase()
  if (opening(a) !== opening(b)) return false
  const [x, y] = [within(s, a), within(next, b)]
  let same = 0
  while (same < x.length && x[same]!.word === y[same]?.word) same++
  // Up to the verb, behind which each has a phrase of its own: 'for repairs', 'to starve us'.
  return same >= 3 && x[same - 1]!.kind === 'word' && x[same]?.kind === 'function' && y[same]?.kind === 'function'
}

/** What somebody claims, and the report's 'but': 'they warn that it will fail. But …'. */
function rebutted(s: Sentence, nameOf: NameOf): ConflictDraft[] {
  const next = neighbour(s, 1)
  if (!next || s.said.length === 0) return []
  const { rebuts, claims, opposesIt, evidence, bids } = s.page.words
  const isEvidence = speakerOf(s) !== null && evidence.test(textOf(next)) && !bids.test(textOf(s))
  // Where every sentence is a paragraph, it must say that somebody opposes it.
  if (next.paragraph !== s.paragraph && !isEvidence && !(next.said.length > 0 && opposesIt.test(textOf(next))))
    return []
  const turn = rebuts.exec(textOf(next))
  if (!turn || !(isEvidence || claims.test(textOf(s)))) return []
  // It turns on the same matter, or on the same person, or says that it is opposed.
  const sameMatter = sharedStems(s, next).some((stem) => stem.length > 3)
  const pronoun = /^\W*(he|she|they|it)\b/iu.exec(textOf(s))?.[1]
  const samePerson =
    pronoun !== undefined && new RegExp(`^\\W*${pronoun}\\b`, 'iu').test(textOf(next).slice(turn[0].length))
  // Who speaks in both only goes on, unless the report turns on them: 'He has expressed doubts. But he also …'.
  if (!samePerson && goesOn(s, next)) return []
  if (!sameMatter && !samePerson && !opposesIt.test(textOf(next))) return []
  return [draftOf('stance', 'rebutted', rebuttalHeading(s, nameOf), [s, next], sideOf(s), sideOf(next))]
}

/** Two speakers in a row on one matter, the second set against the first: 'The union, however, maintains that its members will pay.' */
function contrasted(s: Sentence, nameOf: NameOf): ConflictDraft[] {
  const before = neighbour(s, -1)
  if (!before || !s.page.words.turnsOn.test(textOf(s))) return []
  const [one, other] = [speakerOf(before), speakerOf(s)]
  const least = s.page.words.contrasts.test(textOf(s)) ? 1 : 2
  if (one === null || other === null || goesOn(before, s) || sharedStems(before, s).length < least) return []
  // What two sides want is where they stand: no two accounts.
  const wishes = (t: Sentence) => t.said.some((a) => s.page.words.wishes.test(cueOf(t, a)))
  if (wishes(s) || wishes(before)) return []
  return [draftOf('stance', 'contrasted', accountsHeading([one, other], nameOf), [before, s], sideOf(before), withQuotation(s))] // biome-ignore format: one line
}

/** Whether somebody who speaks in one sentence speaks in the next; 'the minister' may be whoever was named. */
const goesOn = (s: Sentence, next: Sentence) =>
  next.said.some(({ speaker }) => speaker !== null && (s.page.words.pointsBack.test(headings.unnamed(speaker)) || s.said.some((a) => a.speaker === speaker))) // biome-ignore format: one line
