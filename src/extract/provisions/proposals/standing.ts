import type { TermWords } from '../../../languages/terms.ts'
import type { Tree } from '../../trees/tree.ts'
import { bargainOf } from '../particulars/bargain.ts'
import type { TermReading } from '../reading.ts'
import { isNoPlan } from './denied.ts'
import { listedIn } from './listed.ts'
import { isOpen } from './open.ts'
import { proposalAt } from './proposal-noun.ts'
import { type Answer, type Found, ofWordsAbove, take } from './standing-above.ts'
import { isThreat } from './threat.ts'
import { beginsLine, framed, isInForce, isMay, isModal, isPast, subjectOf } from './verb-at-table.ts'

/** Why something is on the table: a proposal holds it, somebody asks or offers it, a demand names it, or it is said what would be. */
export interface Standing {
  readonly rule: 'held' | 'asked' | 'named' | 'modal'
  /** The proposal's noun, or -1. */
  readonly proposal: number
}

/** Why what a verb or noun tells is on the table, or null where it is told as a fact. */
export function standingOf(reading: TermReading, trigger: number): Standing | null {
  const standing = standingAt(reading, trigger)
  return standing?.rule !== 'held' && isOpen(reading, trigger) ? null : standing
}

function standingAt(reading: TermReading, trigger: number): Standing | null {
  const { tree, words } = reading
  const bargain = bargainOf(tree, trigger, words)
  if (bargain >= 0) {
    const other = standingAt(reading, bargain)
    return other && { ...other, rule: other.rule === 'held' ? 'held' : 'asked' }
  }
  const verbal = tree.upos(trigger) === 'VERB' || tree.upos(trigger) === 'ADJ'
  if (verbal && isInForce(tree, proposalAt(tree, subjectOf(tree, trigger), words), trigger, words)) return null
  const list = listedIn(tree, trigger, words)
  if (list !== null) return { rule: 'held', proposal: list }
  const found: Found = { standing: null, laid: false }
  const own = verbal ? ofOwnVerb(reading, trigger, found) : undefined
  if (own !== undefined) return own
  // 'full control of the east is a non-starter'
  const said = tree.head(trigger)
  if (said >= 0 && /^[nc]subj/u.test(tree.relation(trigger)) && words.verdicts.has(tree.lemma(said)))
    take(found, 'asked')
  const topic = topicOf(reading, trigger)
  if (topic >= 0) return { rule: 'held', proposal: proposalAt(tree, topic, words) }
  const above = ofWordsAbove(reading, trigger, found)
  return above === undefined ? found.standing : above
}

/** By a verb's own subject, frame and auxiliaries: 'the plan frees hostages', 'under the plan', 'would free'. */
function ofOwnVerb({ tree, words, items }: TermReading, trigger: number, found: Found): Answer {
  const subject = subjectOf(tree, trigger)
  // 'No deal means no limits'
  if (isNoPlan(tree, subject, words)) return null
  const proposal = subject >= 0 && tree.relation(subject) === 'nsubj:pass' ? -1 : proposalAt(tree, subject, words)
  if (proposal >= 0 && !words.asks.has(tree.lemma(trigger)))
    // 'the deal cut spending' is what one before has done.
    return isPast(tree, trigger) && !words.holds.has(tree.lemma(trigger)) ? null : { rule: 'held', proposal }
  const frame = framed(tree, trigger, words)
  if (frame >= 0) return { rule: 'held', proposal: frame }
  if (isThreat(tree, trigger, words)) return null
  const isItem = items[trigger] === 1
  if (isItem && isMay(tree, trigger, words)) take(found, 'held')
  if (isModal(tree, trigger, words)) take(found, isItem ? 'held' : 'modal')
  else if (isCondition(tree, trigger, words)) take(found, 'asked')
  else if (isItem && beginsLine(tree, trigger)) take(found, 'held')
  else if (isPast(tree, trigger)) return null
  return undefined
}

/** The 'issues' of 'the issues are stopping the fighting, …': what parts of a plan are; -1 where it is none of them. */
function topicOf({ tree, words }: TermReading, trigger: number): number {
  const gerund = tree.xpos(trigger) === 'VBG' && tree.relation(trigger) === 'advcl'
  const predicate = /^conj/u.test(tree.relation(trigger)) || gerund ? tree.head(trigger) : trigger
  const topic = subjectOf(tree, predicate)
  const isBe = (c: number) => /^(?:cop|aux)$/u.test(tree.relation(c)) && tree.lemma(c) === 'be'
  return topic >= 0 &&
    words.parts.has(tree.lemma(topic)) &&
    tree.children(predicate).some(isBe) &&
    /^(?:VBG|NN|NNS)$/u.test(tree.xpos(predicate))
    ? topic
    : -1
}

/** 'would accept it if Lorvia opened the border': what somebody asks for in return. */
function isCondition(tree: Tree, verb: number, words: TermWords): boolean {
  const governor = tree.head(verb)
  if (governor < 0 || tree.relation(verb) !== 'advcl' || !words.commits.has(tree.lemma(governor))) return false
  return (
    isModal(tree, governor, words) &&
    tree.children(verb).some((c) => tree.relation(c) === 'mark' && words.conditions.has(tree.lower(c)))
  )
}
