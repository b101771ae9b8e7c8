import type { StatusWords } from '../../../languages/status-words.ts'
import type { EventStatus } from '../../../record/event.ts'
import type { Tree } from '../../trees/tree.ts'
import { isAheadOf, isSetFor } from './ahead-of.ts'
import {
  caseOf,
  fellThrough,
  isBroken,
  isDisputed,
  isEndBehind,
  isNegated,
  isOne,
  isOnlyMeant,
  leadsToNothing,
  looksAhead,
  putOff,
} from './ended.ts'
import { type ActStatus, ofVerb } from './status-of-verb.ts'

/** How far an act came as its words tell; null where they tell that it was not done, which is no event. */
export function statusOf(tree: Tree, trigger: number, words: StatusWords, carries = false): ActStatus | null {
  const verbal = tree.upos(trigger) === 'VERB' && tree.relation(trigger) !== 'amod'
  return verbal ? ofVerb(tree, trigger, words, 0) : ofNoun(tree, trigger, words, carries)
}

const subject = /^(?:nsubj|nsubj:pass|obj|csubj)$/u

/** A noun for an act, and the word that it hangs on. */
interface NounRead {
  readonly tree: Tree
  readonly noun: number
  readonly words: StatusWords
  readonly governor: number
  /** What its own words tell, 'planned talks', which counts where nothing above it tells more. */
  readonly planned: EventStatus | null
  /** Whether the verb above only says that it took place: 'held talks'. */
  readonly carries: boolean
}

/** What a step says: null where it was not done, undefined where the next step is to be asked. */
type Answer = ActStatus | null | undefined

function ofNoun(tree: Tree, noun: number, words: StatusWords, carries: boolean): ActStatus | null {
  const before = ofWordsBefore(tree, noun, words)
  if (before === 'cancelled' || before === 'postponed') return before
  // 'the summit, set for Friday, worries Berg'; but 'the talks set for Friday took place'
  const isSet = () => !carries && tree.children(noun).some((c) => isSetFor(tree, noun, c, words))
  const planned = before ?? ofRelative(tree, noun, words) ?? (isSet() ? 'planned' : null)
  const governor = tree.head(noun)
  if (governor < 0) return planned ?? 'happened'
  const read = { tree, noun, words, governor, planned, carries }
  for (const step of [ofEnd, ofVerbOver, ofNounOver, ofPhrase]) {
    const answer = step(read)
    if (answer !== undefined) return answer
  }
  return 'happened'
}

/** 'cancelled talks', 'planned talks', 'continued talks' */
function ofWordsBefore(tree: Tree, noun: number, words: StatusWords): EventStatus | null {
  let planned: EventStatus | null = null
  for (const child of tree.children(noun)) {
    if (child > noun || !/^(?:amod|compound|acl)/u.test(tree.relation(child))) continue
    const word = tree.lower(child)
    if (isOne(words.cancelled, tree, child)) return 'cancelled'
    if (isOne(words.postponed, tree, child)) return 'postponed'
    if (words.plannedBefore.has(word)) planned = 'planned'
    else if (words.proposedBefore.has(word)) planned = 'proposed'
    else if (words.underWayBefore.has(word)) planned = 'under-way'
  }
  return planned
}

/** 'a second meeting, which was to be held in Karsa' */
function ofRelative(tree: Tree, noun: number, words: StatusWords): EventStatus | null {
  const verb = tree.children(noun).find((c) => tree.relation(c) === 'acl:relcl')
  if (verb === undefined || !isOfNoun(tree, verb)) return null
  // 'the deal, which calls for a truce' is done.
  const isSet = tree.xpos(verb) === 'VBN' || tree.children(verb).some((c) => tree.relation(c) === 'xcomp')
  if (words.planned.has(tree.lemma(verb)) && isSet) return 'planned'
  const there = ofVerb(tree, verb, words, 5)
  return there === 'planned' || there === 'cancelled' || there === 'postponed' ? there : null
}

/** What ended, put off or denied it: 'called off the talks', 'the talks collapsed', 'denied a meeting'. */
function ofEnd({ tree, noun, words, governor }: NounRead): Answer {
  const lemma = tree.lemma(governor)
  const relation = tree.relation(noun)
  // 'the deal scraps the panel': it does so itself.
  const acts = relation === 'nsubj' && tree.children(governor).some((c) => tree.relation(c) === 'obj')
  const isCancelled = isOne(words.cancelled, tree, governor)
  const fell = fellThrough(tree, governor, words)
  // 'the talks have not collapsed', 'denied that talks had broken down'
  const ended = isCancelled || fell || isBroken(tree, governor, words)
  if (subject.test(relation) && ended && isDisputed(tree, governor, words)) return 'under-way'
  // 'adjourned after the vote', 'delayed the bill until after the election' put off something else.
  const touched = !acts && !relation.startsWith('obl')
  // 'called off what was to be a ceremony'
  if ((touched && isCancelled) || (isWhat(tree, noun) && fell))
    return isOnlyMeant(tree, governor, words) ? 'aimed' : 'cancelled'
  if (touched && putOff(tree, governor, words)) return 'postponed'
  // 'denied a meeting with Berg'
  if (relation === 'obj' && words.denied.has(lemma)) return isEndBehind(tree, noun, words) ? 'under-way' : 'denied'
  // 'new talks have not been scheduled'
  if (relation === 'nsubj:pass' && words.planned.has(lemma) && isNegated(tree, governor, words)) return null
  // 'a truce is set to begin', 'the talks are due to open'
  const isToBe = (c: number) => tree.relation(c) === 'xcomp' && !isMeant(tree, c, words)
  if (/^nsubj/u.test(relation) && words.planned.has(lemma) && tree.children(governor).some(isToBe)) return 'planned'
  return leadsToNothing(tree, noun, words) ? 'cancelled' : undefined
}

/** What the verb that it is subject or object of tells: 'shunned the talks', 'plans a visit', 'held talks'. */
function ofVerbOver({ tree, noun, words, governor, planned, carries }: NounRead): Answer {
  const lemma = tree.lemma(governor)
  const relation = tree.relation(noun)
  if (!subject.test(relation) || tree.upos(governor) !== 'VERB') return undefined
  if (fellThrough(tree, governor, words)) return 'cancelled'
  // 'is scheduled to host them to continue the talks'
  if (words.goingOn.has(lemma))
    return /^(?:planned|proposed|aimed)$/u.test(ofVerb(tree, governor, words, 0) ?? '') ? 'planned' : 'under-way'
  if (planned) return planned
  const isObject = relation === 'obj'
  if (isObject && words.shunned.has(lemma)) return null
  // 'did not rule out a visit'
  if (tree.children(governor).some((c) => c > governor && words.rulingOut.has(`${lemma} ${tree.lower(c)}`)))
    return isNegated(tree, governor, words) ? 'proposed' : null
  if (isObject && words.planned.has(lemma)) return 'planned'
  if (isObject && words.proposed.has(lemma)) return 'proposed'
  const isFor = tree.children(governor).some((c) => tree.relation(c) === 'xcomp' && isMeant(tree, c, words))
  if (relation.startsWith('nsubj:pass') && words.planned.has(lemma) && !isFor) return 'planned'
  // What is said of a meeting, 'will discuss the meeting', is not how far it came.
  if (carries) return ofVerb(tree, governor, words, 0)
  return isObject && isAny(tree, noun) ? ofAny(tree, governor, words) : 'happened'
}

/** What the noun that it hangs on tells: 'the cancellation of the talks', 'hopes for talks', 'on the brink of a deal'. */
function ofNounOver({ tree, noun, words, governor, planned }: NounRead): Answer {
  if (planned) return planned
  const lemma = tree.lemma(governor)
  const relation = tree.relation(noun)
  if (/^nmod/u.test(relation) && words.cancelled.has(lemma)) return 'cancelled'
  if (relation === 'nmod' && /^(?:of|for)$/u.test(caseOf(tree, noun))) {
    if (words.proposed.has(lemma)) return 'proposed'
    if (words.planned.has(lemma) || words.readying.has(lemma)) return 'planned'
  }
  // 'close to a deal', 'on the brink of a deal'
  const isNear = /^(?:nmod|obl)$/u.test(relation) && words.near.has(lemma) && /^(?:to|of)$/u.test(caseOf(tree, noun))
  return isNear ? 'proposed' : undefined
}

/** 'ahead of the talks', 'scheduled for a vote', 'looks forward to the summit' */
function ofPhrase({ tree, noun, words, governor }: NounRead): Answer {
  if (isAheadOf(tree, noun, words)) return 'planned'
  if (tree.relation(noun) !== 'obl' || !/^(?:for|to)$/u.test(caseOf(tree, noun))) return undefined
  // 'ready for a vote', 'scheduled for a vote', 'looks forward to the summit'
  if (words.planned.has(tree.lemma(governor)) || looksAhead(tree, governor, words)) return 'planned'
  return (tree.upos(governor) === 'VERB' ? ofVerb(tree, governor, words, 0) : null) ?? 'happened'
}

/** 'a vote', 'talks': none that is told to be there. */
const isAny = (tree: Tree, noun: number): boolean =>
  tree.children(noun).every((c) => !/^(?:det|nmod:poss)/u.test(tree.relation(c)) || /^an?$/u.test(tree.lower(c)))

/** 'is expected to get a vote', 'would welcome talks': what may be is not there yet. */
function ofAny(tree: Tree, verb: number, words: StatusWords): ActStatus {
  const told = ofVerb(tree, verb, words, 0)
  return told === 'planned' || told === 'proposed' ? told : 'happened'
}

/** 'was meant to help': what a visit was for, not whether it was. */
const isMeant = (tree: Tree, verb: number, words: StatusWords): boolean =>
  words.meant.has(tree.lemma(tree.head(verb))) && !words.takingPlace.has(tree.lemma(verb))

/** 'what was to be a ceremony' */
const isWhat = (tree: Tree, noun: number): boolean =>
  /^(?:advcl|ccomp)$/u.test(tree.relation(noun)) && tree.children(noun).some((c) => tree.relation(c) === 'cop')

/** Whether a relative clause tells what becomes of its noun: 'which was to be held', 'that begins on Monday', not 'that he will use'. */
function isOfNoun(tree: Tree, verb: number): boolean {
  const children = tree.children(verb)
  const doer = children.find((c) => /^nsubj/u.test(tree.relation(c)))
  if (doer === undefined || !/^(?:which|that)$/u.test(tree.lower(doer))) return false
  return tree.relation(doer) === 'nsubj:pass' || !children.some((c) => tree.relation(c) === 'obj')
}
