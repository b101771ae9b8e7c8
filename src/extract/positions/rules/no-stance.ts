import type { StanceSense } from '../../../languages/positions.ts'
import type { Stance } from '../../../record/position.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import type { PositionReading } from '../position-reading.ts'
import { isInfinitive } from '../targets/clause-stretch.ts'
import type { Complement } from '../targets/complements.ts'
import type { Target } from '../targets/targets.ts'
import { stanceLemma } from './inner-stance.ts'
import { isNo } from './refusals.ts'

// What makes a word of stance tell none where it stands.

/** 'has offered no plan', 'accepted neither the plan nor the bill': what is done to none is not done. */
export const isOfNone = (tree: Tree, token: number, complements: readonly Complement[]) =>
  tree.upos(token) === 'VERB' &&
  complements.some((c) => !c.clause && c.head > token && tree.children(c.head).some((d) => (isNo(tree, d) || tree.lower(d) === 'neither') && d < c.head)) // biome-ignore format: one line

/** 'wants nothing to do with the plan': that is a set phrase, and nothing that is wanted. */
export const isNothingTo = (tree: Tree, token: number) =>
  tree.children(token).some((c) => tree.relation(c) === 'obj' && tree.lower(c) === 'nothing' && tree.children(c).some((d) => tree.relation(d) === 'acl')) // biome-ignore format: one line

/** 'Lorvianists who backed the bill lost': only those of them who did. */
export function isSomeOnly(tree: Tree, token: number): boolean {
  const head = tree.head(token)
  if (tree.relation(token) !== 'acl:relcl' || head > token || !/S$/u.test(tree.xpos(head))) return false
  // 'Lind was one of four lawmakers who backed it'
  if (tree.relation(head) === 'nmod' && tree.lower(tree.head(head)) === 'one') return false
  const who = tree
    .children(token)
    .find((c) => /^(?:who|that)$/u.test(tree.lower(c)) && /^nsubj/u.test(tree.relation(c)))
  return who === head + 1 && !tree.children(head).some((c) => /^(?:the|these|those|both)$/u.test(tree.lower(c)))
}

/** 'any request by Lorvia for aid': one that there may be; "has not shown any support" tells that there is none. */
export const isAnyOne = (tree: Tree, noun: number, negated: boolean) =>
  !negated && tree.children(noun).some((c) => c < noun && tree.relation(c) === 'det' && tree.lower(c) === 'any')

/** 'a call from Karsa to discuss the plan', 'daily phone calls to find a deal'; not 'calls from Karsa to lift the siege'. */
export function isByPhone({ tree, words }: PositionReading, token: number): boolean {
  if (!words.grammar.phoning.has(tree.lemma(token))) return false
  const between = tree.lower(token) === tree.lemma(token) ? /^(?:from|with|between)$/u : /^(?:with|between)$/u
  return tree
    .children(token)
    .some((c) => (c > token ? between.test(prepositionOf(tree, c)) : words.grammar.phones.has(tree.lower(c))))
}

/** 'had hoped to reach a deal': what was only wished, and is told from later on, was given up or has come. */
export const isOutlived = (reading: PositionReading, token: number) =>
  reading.words.outlived.has(stanceLemma(reading, token)) &&
  reading.tree.children(token).some((c) => /^(?:aux|cop)/u.test(reading.tree.relation(c)) && reading.tree.lower(c) === 'had') // biome-ignore format: one line

/** 'part of Karsa's plan to attack the port', in another's words. */
export function isImputed({ tree, words, said, participants }: PositionReading, noun: number): boolean {
  if (!words.purposes.has(tree.lemma(noun))) return false
  const speaker = said.speakerAt(tree.analysis.start[noun]!)
  const whose = tree.children(noun).find((c) => tree.relation(c) === 'nmod:poss' || (tree.relation(c) === 'compound' && c < noun)) // biome-ignore format: one line
  return speaker !== null && whose !== undefined && !participants.of(tree, whose).includes(speaker)
}

/** 'giving us ultimatums, demanding that we sign', in the words of who is asked: a demand is on another. */
export function isOfItself(tree: Tree, token: number, { head, clause }: Complement): boolean {
  if (tree.xpos(token) !== 'VBG' || tree.relation(token) !== 'advcl') return false
  const subject = clause ? tree.children(head).find((c) => /^nsubj/u.test(tree.relation(c))) : undefined
  const own = subject !== undefined && /^(?:i|we)$/u.test(tree.lower(subject))
  return own || [token, tree.head(token)].some((verb) => isDoneToUs(tree, verb))
}

/** 'giving us ultimatums', 'putting a demand to us' */
const isDoneToUs = (tree: Tree, verb: number) =>
  tree.xpos(verb) === 'VBG' &&
  tree.children(verb).some((c) => /^(?:i?obj|obl)$/u.test(tree.relation(c)) && /^(?:me|us)$/u.test(tree.lower(c)))

/** 'called on Karsa to free the port, accept an amnesty': a bare form that a parser joins to a finite verb is asked of another. */
export const isAskedOfAnother = (tree: Tree, token: number) =>
  tree.relation(token) === 'conj' &&
  tree.xpos(token) === 'VB' &&
  /^VB[DZ]$/u.test(tree.xpos(tree.head(token))) &&
  !tree.children(token).some((c) => /^(?:nsubj|aux|mark)/u.test(tree.relation(c)))

/** 'would not vote on a bill that Lind did not support': none there is. */
export function isNoneYet(tree: Tree, token: number, { head }: Complement, negated: boolean): boolean {
  if (head > token || !tree.relation(token).startsWith('acl')) return false
  // 'would veto any bill that Lind does not like'
  if (tree.children(head).some((c) => c < head && tree.lower(c) === 'any')) return true
  // 'can sink a deal that Lind agrees to'
  if (!negated && !/^VB[PZ]?$/u.test(tree.xpos(token))) return false
  const above = tree.head(head)
  const unreal = above >= 0 && tree.children(above).some((c) => c < head && (tree.xpos(c) === 'MD' || /^(?:not|n't|never)$/u.test(tree.lower(c)))) // biome-ignore format: one line
  return unreal && tree.children(head).some((c) => c < head && /^(?:an?|any)$/u.test(tree.lower(c)))
}

/** 'welcomes every effort to bring peace', 'announced an effort last week' say nothing of a plan. */
export const isAnyEffort = (
  { tree, words }: PositionReading,
  { head }: Complement,
  target: Target,
  on: StanceSense['on'],
) =>
  target.by === 'words' &&
  words.tries.has(tree.lemma(head)) &&
  ((on === 'deeds' &&
    tree.children(head).some((c) => /^an?$/u.test(tree.lower(c))) &&
    !tree.children(head).some((c) => c > head && isInfinitive(tree, c))) ||
    tree.children(head).some((c) => /^(?:any|every|all)$/u.test(tree.lower(c))))

/** 'the spending approved by the House' says in passing what became of something, not of what is on the table. */
export const isAside = (tree: Tree, token: number, stance: Stance, target: Target) =>
  target.by === 'words' &&
  ((stance === 'accepts' && tree.relation(token) === 'acl') ||
    // 'the benefits it offers'
    (stance === 'proposes' && tree.relation(token) === 'acl:relcl'))

export const isMarked = (tree: Tree, token: number) =>
  tree.xpos(token) === 'VBG' && tree.children(token).some((c) => /^(?:mark|case)$/u.test(tree.relation(c)))

/** 'after leaving the meeting': who goes when it is over turns nothing down. */
export const isGoing = ({ tree, words }: PositionReading, token: number, complements: readonly Complement[]) =>
  words.grammar.leaving.has(tree.lemma(token)) &&
  (complements.some((c) => words.grammar.left.has(tree.lemma(c.head))) ||
    // 'left the law untouched', 'leaves the bill with little chance', 'a bill that they left in limbo'
    tree.children(token).some((c) => c > token && (tree.relation(c) === 'xcomp' || (tree.relation(c) === 'obl' && (prepositionOf(tree, c) === 'with' || words.grammar.plights.has(tree.lower(c)))))) || // biome-ignore format: one line
    complements.some(({ head }) => head > token && tree.children(head).some((c) => c === head + 1 && tree.relation(c) === 'acl' && tree.xpos(c) === 'VBN'))) // biome-ignore format: one line
