import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { tokensOf } from '../particulars/extent.ts'
import { isPeople, type TermReading } from '../reading.ts'
import type { Term } from './term.ts'

/**
 * Somebody for somebody: 'the release of five rebels in exchange for the sergeant', 'rebels were traded for him'. Whatever is given in
 * return for something is the term of a deal, told as done or not.
 */
export function swapTerm(reading: TermReading, token: number): Term | null {
  const { tree, words } = reading
  const { frees, swaps } = words.swaps
  const lemma = tree.lemma(token)
  if (!frees.has(lemma) && !swaps.has(lemma)) return null
  if (!/^(?:VERB|NOUN)$/u.test(tree.upos(token)) || /^(?:compound|amod)/u.test(tree.relation(token))) return null
  const given = tree.children(token).find((c) => isGiven(tree, token, c) && isSomebody(reading, c))
  const from = given ?? token
  const to = given === undefined ? -1 : returnFor(reading, token, given)
  const borne = tree.upos(token) === 'NOUN' || (given !== undefined && tree.relation(given) === 'nsubj:pass')
  const named = borne && swaps.has(lemma) && given !== undefined && isCaptive(reading, given)
  if (to < 0 && !named) return null
  const last = Math.max(to, from, token)
  const first = beginning(tree, token, from)
  const tokens = Array.from({ length: last + 1 - first }, (_, k) => first + k)
  return { head: token, verb: -1, tokens, issue: 'prisoners', strength: 'sure', standing: { rule: 'named', proposal: -1 } } // biome-ignore format: one line
}

/**
 * The freeing of somebody, in a report that tells of people given for people: 'the release of five rebels', 'the sergeant’s release', 'five
 * rebels were freed'. Null for 'the release', of which it is not told whose.
 */
export function freedTerm(reading: TermReading, token: number): Term | null {
  const { tree, words } = reading
  const { frees, swaps } = words.swaps
  const lemma = tree.lemma(token)
  const noun = tree.upos(token) === 'NOUN'
  if (!(frees.has(lemma) || (noun && swaps.has(lemma))) || !/^(?:VERB|NOUN)$/u.test(tree.upos(token))) return null
  if (/^(?:compound|amod)/u.test(tree.relation(token))) return null
  const freed = tree.children(token).find((c) => isFreed(reading, token, c))
  if (freed === undefined) return null
  const tokens = tokensOf(tree, token, {
    subject: tree.relation(freed) === 'nsubj:pass' ? freed : -1,
    isOther: () => false,
    words,
  })
  return { head: token, verb: -1, tokens, issue: 'prisoners', strength: 'sure', standing: null }
}

/** Whether a word tells who is freed by it: 'of five rebels', 'the sergeant’s'; not 'of any rebels'. */
function isFreed(reading: TermReading, token: number, child: number): boolean {
  const { tree, words } = reading
  // 'the sergeant’s return' may be home from anywhere.
  const poss = tree.relation(child) === 'nmod:poss' && !words.swaps.returns.has(tree.lemma(token))
  if (!isGiven(tree, token, child) && !(poss && tree.upos(token) === 'NOUN')) return false
  if (tree.children(child).some((c) => words.anyOne.has(tree.lower(c)))) return false
  return isPeople(reading, child) || isCaptive(reading, child)
}

/** The head of what is given in return; -1 where nothing is told to be. */
function returnFor(reading: TermReading, token: number, given: number): number {
  const { tree, words } = reading
  const { frees, swaps, returns, goal } = words.swaps
  const last = Math.min(tree.last[token]!, token + 25)
  for (let i = Math.max(token, given) + 1; i < last && !/^[;:]$/u.test(tree.lower(i)); i++) {
    // 'the swap marked a victory for the rebels'
    if (/^(?:VB[DZP]|MD)$/u.test(tree.xpos(i))) break
    const inReturn = returns.has(tree.lower(i - 1))
    if (tree.lower(i) !== goal || !(inReturn || swaps.has(tree.lemma(token)))) continue
    const to = phraseHead(tree, i + 1, last)
    // 'in exchange for Karsa opening the border': what it does is a term of its own.
    if (to >= 0 && tree.xpos(to + 1) === 'VBG') return -1
    if (to >= 0 && (isSomebody(reading, to) || frees.has(tree.lemma(to)) || inReturn)) return to
  }
  return -1
}

/** Whether a word is what is given: an object, or what stands behind 'of'. */
function isGiven(tree: Tree, token: number, child: number): boolean {
  const relation = tree.relation(child)
  if (tree.upos(token) === 'NOUN' && relation === 'compound') return true
  if (tree.upos(token) === 'VERB') return /^(?:obj|nsubj:pass)$/u.test(relation)
  return relation === 'nmod' && prepositionOf(tree, child) === 'of'
}

/** Somebody, or the freeing of somebody. */
const isSomebody = (reading: TermReading, token: number): boolean =>
  isPeople(reading, token) ||
  isCaptive(reading, token) ||
  reading.words.swaps.frees.has(reading.tree.lemma(token)) ||
  (reading.tree.upos(token) === 'PROPN' && nameKind(reading.tree, token) !== 'place')

const isCaptive = ({ tree, words }: TermReading, token: number): boolean => words.swaps.captives.has(tree.lemma(token))

/** The noun that ends the phrase which begins at a token; -1 where none does. */
function phraseHead(tree: Tree, from: number, last: number): number {
  let head = -1
  for (let i = from; i < last; i++) {
    if (/^(?:NOUN|PROPN)$/u.test(tree.upos(i))) head = i
    else if (!/^(?:DET|ADJ|NUM|PRON)$/u.test(tree.upos(i)) || head >= 0) break
  }
  return head
}

const beginning = (tree: Tree, token: number, given: number): number =>
  tree
    .children(token)
    .filter((c) => c < token && /^(?:det|amod|aux|aux:pass|nsubj:pass)$/u.test(tree.relation(c)))
    .reduce((a, b) => Math.min(a, b), Math.min(token, given))
