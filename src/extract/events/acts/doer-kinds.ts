import { nameKind } from '../../trees/name-at.ts'
import { quantified } from '../../trees/quantified.ts'
import { relativeOf } from '../../trees/relative-of.ts'
import { type Tree, withConjuncts } from '../../trees/tree.ts'
import type { ActReading } from './act-reading.ts'

/** Who is spoken to so that others hear of it. */
export const isPress = ({ tree, words }: Pick<ActReading, 'tree' | 'words'>, head: number): boolean =>
  words.acts.press.has(tree.lemma(head))

/** 'envoys', 'Lind and Berg', 'they' */
export const isSeveral = (tree: Tree, subject: number): boolean =>
  withConjuncts(tree, subject).length > 1 ||
  /^NNP?S$/u.test(tree.xpos(subject)) ||
  /^(?:they|we)$/u.test(tree.lower(subject))

/** 'the Senate', 'the Senate, which' */
export function isChamber({ tree, words, participants }: ActReading, head: number): boolean {
  const isRelative = /^(?:which|who|that)$/u.test(tree.lower(head))
  const whole = isRelative ? relativeOf(tree, head, participants.isSomebody) : quantified(tree, head)
  return whole >= 0 && words.chambers.has(tree.lemma(whole))
}

/** Somebody with a name, or met before. */
export const isPerson = ({ tree, participants }: ActReading, head: number): boolean =>
  nameKind(tree, head) === 'person' || participants.of(tree, head).some((id) => participants.kindOf(id) === 'person')

/** 'the cabinet', 'the Security Council': a body whose members meet. */
export const isBody = (reading: ActReading, head: number): boolean =>
  /^NNP?$/u.test(reading.tree.xpos(head)) &&
  (isChamber(reading, head) || reading.words.assembled.has(reading.tree.lemma(head)))

/** Somebody, or arms: 'losses hit Karsa', 'a storm struck Karsa' attack nobody. */
export function mayStrike({ tree, words, participants }: ActReading, doer: number): boolean {
  if (doer < 0 || tree.upos(doer) === 'PRON' || participants.isSomebody(tree, quantified(tree, doer))) return true
  if (words.captives.people.has(tree.lemma(doer))) return true
  return words.armed.has(tree.lemma(doer)) || words.nouns.get(tree.lemma(doer))?.type === 'attack'
}
