import { nameKind } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { issueOf } from '../particulars/issue-of.ts'
import { isProposal, proposalAt } from '../proposals/proposal-noun.ts'
import { type Standing, standingOf } from '../proposals/standing.ts'
import { isModal, isPast, subjectOf } from '../proposals/verb-at-table.ts'
import type { TermReading } from '../reading.ts'
import type { Term } from './term.ts'

/**
 * Money or help for somebody: '$90 million in loans for farmers', 'a fund for small towns'. Read along the line, since parsers lose their
 * way where several stand in a row. Null where no plan holds it and nobody is to give it, unless `known` tells that the report spoke of what
 * a plan gives: 'the loans to the harbour' are then its own.
 */
export function grantTerm(reading: TermReading, head: number, known = false): Term | null {
  const { tree, words } = reading
  const { helps, vessels } = words.grants
  const sum = isSum(tree, head)
  const summed = vessels.has(tree.lemma(head)) && tree.children(head).some((c) => c < head && isSum(tree, c))
  const test = tree.children(head).some((c) => c < head && words.grants.tests.has(tree.lemma(c)))
  const help = !test && /^NN/u.test(tree.xpos(head)) && (helps.has(tree.lemma(head)) || summed)
  if (!sum && !help) return null
  // '$90 million in loans', 'a $90 million fund': one thing each, at its first or its last word.
  if (/^(?:compound|nummod|flat|nmod:poss)/u.test(tree.relation(head)) || isProposal(tree, head, words)) return null
  const from = beginning(tree, head)
  if (help && isKindOfSum(reading, from)) return null
  const to = ending(reading, head, sum)
  if (to < 0) return null
  const standing = standsAs(reading, head)
  if (!standing && !(known && isOpen(reading, head) && (help || tellsHelp(reading, head, to)))) return null
  const tokens = Array.from({ length: to - from }, (_, k) => from + k)
  const own = issueOf(tree, head, tokens, words)
  const told = own !== null && own.strength !== 'topic' && own.thing <= head + 4 && /^(?:labour|budget|other:health)$/u.test(own.issue) // biome-ignore format: one line
  return { head, verb: -1, tokens, issue: told ? own.issue : 'economy.aid', strength: 'none', standing }
}

/** Whether a word is the head of a sum of money: the '$' of '$90 million', 'billions'. */
const isSum = (tree: Tree, token: number): boolean =>
  nameKind(tree, token) === 'money' && (tree.upos(token) === 'SYM' || tree.xpos(token) === 'NNS')

/** The 'loans' of '$90 million in loans'. */
const isKindOfSum = ({ tree, words }: TermReading, first: number): boolean =>
  first - tree.first[first]! > 1 && words.grants.inside.has(tree.lower(first - 1)) && tree.upos(first - 2) === 'NUM'

/** The first token of a noun's phrase: its article, adjectives and the sum before it. */
function beginning(tree: Tree, head: number): number {
  let from = head
  const describes = (token: number) => tree.xpos(token) === 'VBN' && tree.relation(token) === 'amod'
  while (
    from > tree.first[head]! &&
    (/^(?:DET|ADJ|NUM|SYM|NOUN|PROPN|PRON)$/u.test(tree.upos(from - 1)) || describes(from - 1))
  ) {
    if (tree.upos(from - 1) === 'PRON' && tree.xpos(from - 1) !== 'PRP$') break
    from--
    if (/^(?:DT|PRP\$)$/u.test(tree.xpos(from))) break
  }
  return from
}

/** The token behind the last, where whom or what it is for is told, or of a sum what kind; else -1. */
function ending(reading: TermReading, head: number, sum: boolean): number {
  const { tree, words } = reading
  const { inside, goals, setApart, saved } = words.grants
  const last = tree.last[head]!
  let at = head + 1
  while (at < last && /^(?:NUM|SYM)$/u.test(tree.upos(at))) at++
  let told = false
  let goal = ''
  for (let steps = 0; steps < 6 && at < last; steps++) {
    const apart = at + 2 < last && setApart.has(tree.lower(at))
    if (apart && tree.xpos(at + 1) === 'TO' && tree.xpos(at + 2) === 'VB') {
      // 'designed to lend money to towns'
      at = Math.max(at + 3, phraseEnd(tree, at + 3))
      told = true
      continue
    }
    if (apart && goals.has(tree.lower(at + 1))) at++
    else if (at + 1 < last && inside.has(tree.lower(at)) && inside.has(tree.lower(at + 1))) at++
    // 'everything from loans to farmers to tests'
    if (goal !== '' && tree.lower(at) === goal) break
    // '$8 billion over five years to help farmers buy boats'
    const after = sum && !told ? spanEnd(reading, at) : at
    if (sum && tree.xpos(after) === 'TO' && tree.xpos(after + 1) === 'VB' && after + 2 < last) {
      const { to } = phraseOf(tree, after + 1)
      return to > after + 1 ? to : -1
    }
    const isGoal = goals.has(tree.lower(at)) || (saved.has(tree.lemma(head)) && inside.has(tree.lower(at)))
    if (!isGoal && !(inside.has(tree.lower(at)) && (sum || told))) break
    const to = phraseEnd(tree, at + 1)
    // 'loans for six months'
    if (to <= at + 1 || words.spans.has(tree.lemma(to - 1))) break
    if (isGoal) goal = tree.lower(at)
    told ||= isGoal || sum
    at = to
  }
  return told ? at : -1
}

/** The token behind 'over five years', where that begins at a token. */
const spanEnd = ({ tree, words }: TermReading, at: number): number =>
  at + 2 < tree.last[at]! && words.grants.during.has(tree.lower(at)) && tree.upos(at + 1) === 'NUM' && words.spans.has(tree.lemma(at + 2)) // biome-ignore format: one line
    ? at + 3
    : at

/** The end of a noun phrase that begins at a token, with what 'and' joins to its last noun. */
function phraseEnd(tree: Tree, from: number): number {
  let at = from
  let nouns = 0
  for (; at < tree.last[from]!; at++) {
    const upos = tree.upos(at)
    if (/^(?:NOUN|PROPN)$/u.test(upos)) nouns++
    else if (tree.xpos(at) === 'TO') break
    else if (
      nouns > 0 &&
      at + 2 < tree.last[from]! &&
      tree.lower(at) === 'and' &&
      /^(?:ADJ|NOUN|PROPN)$/u.test(tree.upos(at + 1)) &&
      !/^(?:DT|CD|\$)$/u.test(tree.xpos(at + 2))
    )
      continue // biome-ignore format: one line
    else if (nouns > 0 && !/^(?:PART|SYM|NUM|ADJ|PUNCT)$/u.test(upos)) break
    else if (upos === 'PUNCT' && !/^[-–’'"“”]$/u.test(tree.lower(at))) break
    else if (!/^(?:DET|ADJ|NUM|SYM|PRON|PART|PUNCT|ADV)$/u.test(upos) && tree.xpos(at) !== 'VBN') break
  }
  while (at > from && /^(?:PUNCT|CCONJ)$/u.test(tree.upos(at - 1))) at--
  return nouns > 0 ? at : from
}

/** Whether a sum is told to be help: '$15 million in loans', '$15 million for schools', not '$15 million in lost revenue'. */
function tellsHelp(reading: TermReading, sum: number, to: number): boolean {
  const { tree, words } = reading
  const { helps, saved, goals } = words.grants
  for (let i = sum + 1; i < to; i++)
    if (goals.has(tree.lower(i)) || helps.has(tree.lemma(i)) || saved.has(tree.lemma(i))) return true
  return issueOf(tree, sum, Array.from({ length: to - sum }, (_, k) => sum + k), words)?.issue === 'labour' // biome-ignore format: one line
}

/** Whether nothing tells that it was given, or what else was done with it: not in 'gave loans to farms', 'pooled the loans to farms'. */
function isOpen({ tree, words }: TermReading, head: number): boolean {
  let at = head
  for (let steps = 0; steps < 4 && /^(?:conj|nmod)/u.test(tree.relation(at)); steps++) at = tree.head(at)
  const verb = tree.head(at)
  if (verb < 0 || tree.upos(verb) !== 'VERB' || !/^(?:obj|nsubj:pass)$/u.test(tree.relation(at))) return true
  const lemma = tree.lemma(verb)
  const { gives, gets, wins } = words.grants
  if (isPast(tree, verb)) return words.asks.has(lemma) || words.holds.has(lemma) || wins.has(lemma)
  return at !== head || [gives, gets, words.holds, words.wants].some((verbs) => verbs.has(lemma))
}

/** Why it is on the table; of what no plan is told to hold, who gives or gets it must be told. */
function standsAs(reading: TermReading, head: number): Standing | null {
  const { tree, words } = reading
  const { gives, gets, wins, roughly } = words.grants
  const standing = standingOf(reading, head)
  const chain = /^conj/u.test(tree.relation(head)) && /^(?:obj|obl)$/u.test(tree.relation(tree.head(head)))
  const first = chain ? tree.head(head) : head
  const verb = tree.head(first)
  const relation = tree.relation(first)
  const object = /^(?:obj|nsubj:pass)$/u.test(relation) || chain || (relation === 'obl' && (roughly.has(prepositionOf(tree, first)) || isUpTo(tree, first))) // biome-ignore format: one line
  const lemma = verb >= 0 && tree.upos(verb) === 'VERB' && object ? tree.lemma(verb) : ''
  const moves = gives.has(lemma) || gets.has(lemma)
  // 'attach the aid to the bill'
  if (lemma !== '' && !moves && !wins.has(lemma) && !words.holds.has(lemma) && !words.wants.has(lemma)) return null
  if (standing?.rule === 'held' && (moves || !isSum(tree, head) || isFor(reading, head))) return standing // biome-ignore format: one line
  // 'a package of aid' is the text itself.
  if (standing?.rule === 'named' && tree.head(head) === standing.proposal && prepositionOf(tree, head) === 'of') return null // biome-ignore format: one line
  if (standing?.rule === 'named') return standing
  // 'there is $90 million for farmers', 'farmers won $90 million in loans'
  const there = verb >= 0 && tree.children(verb).some((c) => tree.relation(c) === 'expl')
  if ((there && isSum(tree, head)) || wins.has(lemma)) return { rule: 'named', proposal: -1 }
  // 'The senate approved $90 million for schools'
  if (moves && words.passes.has(lemma)) return standing ?? { rule: 'named', proposal: -1 }
  if (!moves || isPast(tree, verb)) return null
  const giver = proposalAt(tree, subjectOf(tree, verb), words)
  // 'it has $90 million in cash' tells of no bill, 'the bill has $90 million for schools' does.
  const own = giver === subjectOf(tree, verb)
  if (giver >= 0 && (own || tree.lemma(verb) !== 'have')) return { rule: 'held', proposal: giver }
  return standing ?? (isModal(tree, verb, words) ? { rule: 'modal', proposal: -1 } : null)
}

/** 'up to $90 million' */
const isUpTo = (tree: Tree, sum: number): boolean =>
  sum - tree.first[sum]! > 1 && tree.lower(sum - 1) === 'to' && tree.lower(sum - 2) === 'up'

const isFor = (reading: TermReading, sum: number): boolean => {
  const { tree, words } = reading
  let at = sum + 1
  while (/^(?:NUM|SYM)$/u.test(tree.upos(at))) at++
  at = spanEnd(reading, at)
  if (tree.xpos(at) === 'TO' && tree.xpos(at + 1) === 'VB') return true
  return words.grants.goals.has(tree.lower(at)) || words.grants.setApart.has(tree.lower(at))
}
