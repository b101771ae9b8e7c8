import type { PositionWords } from '../../../languages/positions.ts'
import type { Tree } from '../../trees/tree.ts'
import { type Asked, askedOf, pointsTo, type Search } from './asked.ts'
import type { Told } from './pointing.ts'
import {
  asides,
  carriedBy,
  countsBeyond,
  covers,
  isDefinite,
  isDenied,
  isPointedAt,
  tellsItself,
} from './target-words.ts'
import type { Target } from './targets.ts'

/** How far back 'the deal' may point, in code units. */
const far = 1500

/** The terms that the words of a complement tell, or the plan that it carries out: 'to open the gates', 'advance the bill'; null where it tells none. */
export function termsTold(search: Search, asked: Asked): Target[] | null {
  const { words } = search
  const { tree, complement, on, trigger } = asked
  const { head, clause } = complement
  // 'such a clause', where no clause was told of, is not the whole deal.
  if (!clause && isPiece(tree, head, words) && isPointedAt(tree, head)) return pointsTo(lastPiece(search, tree, head))
  const terms = termsIn(search, asked)
  const plans = clause && terms.length === 0 ? plansCarried(search, asked) : []
  if (plans.some((t) => t.by !== 'words')) return plans
  if (terms.length === 0 || (on === 'deals' && !words.deals.has(tree.lemma(head)))) return null
  return [...new Map(terms.map((t) => [t.id, t])).values()].map((t) => ({
    on: t.id,
    by: 'term',
    denied: isDenied(tree, trigger, t.term!, words.modality.negations),
  }))
}

/** The terms that lie in a complement, or it in them, and that are not told by the word of stance or beside it. */
function termsIn({ told, words }: Search, { tree, complement, trigger }: Asked): Told[] {
  const { text, start, end } = tree.analysis
  const { head, clause, from, to } = complement
  const span = { start: start[from]!, end: end[to - 1]! }
  const apart = clause ? asides(tree, head, words) : []
  return told.filter(
    (t) =>
      !t.proposal &&
      covers(span, t) &&
      !(head !== trigger && tellsItself(tree, trigger, t, words)) &&
      !countsBeyond(text, span, t) &&
      // It stands for a phrase only where it holds its head.
      (clause || (t.start <= start[head]! && end[head]! <= t.end)) &&
      !apart.some((a) => a.start <= t.start && t.start < a.end),
  )
}

/** 'advance the bill', 'vote for it': who does or does not stands so on the bill. */
function plansCarried(search: Search, asked: Asked): Target[] {
  const { tree, complement } = asked
  if (!search.words.carrying.has(tree.lemma(complement.head))) return []
  const carried = carriedBy(tree, complement.head, search.words)
  if (carried < 0) return []
  const of = askedOf(asked, carried)
  return search.find({ ...of, complement: { ...of.complement, clause: false }, on: 'deals' })
}

/** The plan or term told before that a phrase is of: 'the agreement' is the plan that was told of last; null where it is none's. */
export function toldBefore({ told, words, pointing }: Search, asked: Asked): Target[] | null {
  const { tree, complement } = asked
  const { head } = complement
  const { start } = tree.analysis
  const last = isLastDeal(asked, words)
    ? told.findLast((t) => t.proposal && t.start < start[head]! && t.start > start[head]! - far)
    : undefined
  if (last) return pointsTo(last.id)
  const only = words.matters.has(tree.lemma(head)) && isDefinite(tree, head) ? pointing.onlyTerm(tree, head) : null
  const id = only || pointing.termWith(tree, head)
  return id ? pointsTo(id) : null
}

/** 'the agreement'; 'a deal' where they are pleased at it, or where only a plan can be meant. */
function isLastDeal({ tree, complement: { head }, on, trigger }: Asked, words: PositionWords): boolean {
  const lemma = tree.lemma(head)
  if (!words.deals.has(lemma) || words.encounters.has(lemma)) return false
  if (isDefinite(tree, head)) return true
  if (!words.concluded.has(lemma)) return false
  const below = tree.children(head)
  // 'pleased that they reached a deal': the one that was told of.
  if (words.feelings.has(tree.lower(trigger)) && below.every((c) => tree.relation(c) === 'det')) return true
  // 'no deal', 'a deal' where one was told of.
  const isBare = below.some((c) => /^(?:no|an?)$/u.test(tree.lower(c)))
  return on === 'plan' && isBare && !below.some((c) => tree.relation(c) === 'amod')
}

/** 'such a provision', 'the clause': a part of a deal that was told of, with nothing more said of it. */
const isPiece = (tree: Tree, head: number, words: PositionWords): boolean =>
  words.deals.has(tree.lemma(head)) && words.pieces.has(tree.lemma(head)) && tree.upos(head) === 'NOUN'

/** The last term of its sentence and the one before. */
function lastPiece({ told }: Search, tree: Tree, head: number): string | null {
  const { start } = tree.analysis
  const since = start[tree.first[Math.max(0, tree.first[head]! - 1)]!]!
  return told.findLast((t) => !t.proposal && t.end <= start[head]! && t.start >= since)?.id ?? null
}
