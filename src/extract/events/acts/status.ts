import type { StatusWords } from '../../../languages/status-words.ts'
import type { EventStatus } from '../../../record/event.ts'
import { ruledOutBy } from '../../trees/ruled-out.ts'
import type { Tree } from '../../trees/tree.ts'
import { isForemost } from '../who/foremost.ts'
import { isAheadOf, isSetFor } from './ahead-of.ts'
import { isForgone, isInverted, isPreferred, triedFor, wantedDone, wasAble } from './beside-verb.ts'
import {
  caseOf,
  fellThrough,
  isBroken,
  isDisputed,
  isEndBehind,
  isNegated,
  isOne,
  isOnlyMeant,
  isStillToCome,
  leadsToNothing,
  looksAhead,
  putOff,
} from './ended.ts'

/** A status, or 'aimed' where the act is only what something is done for: 'to reach a deal'. */
type Told = EventStatus | 'aimed'

/** How far an act came as its words tell; null where they tell that it was not done, which is no event. */
export function statusOf(tree: Tree, trigger: number, words: StatusWords, carries = false): Told | null {
  const verbal = tree.upos(trigger) === 'VERB' && tree.relation(trigger) !== 'amod'
  return verbal ? ofVerb(tree, trigger, words, 0) : ofNoun(tree, trigger, words, carries)
}

const subject = /^(?:nsubj|nsubj:pass|obj|csubj)$/u

function ofNoun(tree: Tree, noun: number, words: StatusWords, carries: boolean): Told | null {
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
  // 'a second meeting, which was to be held in Karsa'
  const relative = tree.children(noun).find((c) => tree.relation(c) === 'acl:relcl')
  if (relative !== undefined && !planned && isOfNoun(tree, relative)) {
    const there = ofVerb(tree, relative, words, 5)
    // 'the deal, which calls for a truce' is done.
    const isSet = tree.xpos(relative) === 'VBN' || tree.children(relative).some((c) => tree.relation(c) === 'xcomp')
    if (words.planned.has(tree.lemma(relative)) && isSet) planned = 'planned'
    else if (there && /^(?:planned|cancelled|postponed)$/u.test(there)) planned = there as EventStatus
  }
  // 'the summit, set for Friday, worries Berg'; but 'the talks set for Friday took place'
  if (!planned && !carries && tree.children(noun).some((c) => isSetFor(tree, noun, c, words))) planned = 'planned'
  const governor = tree.head(noun)
  if (governor < 0) return planned ?? 'happened'
  const lemma = tree.lemma(governor)
  const relation = tree.relation(noun)
  // 'called off what was to be a ceremony'
  // 'the deal scraps the panel': it does so itself.
  const acts = tree.relation(noun) === 'nsubj' && tree.children(governor).some((c) => tree.relation(c) === 'obj')
  const ended = isOne(words.cancelled, tree, governor) || fellThrough(tree, governor, words)
  // 'the talks have not collapsed', 'denied that talks had broken down'
  if (subject.test(relation) && (ended || isBroken(tree, governor, words)) && isDisputed(tree, governor, words))
    return 'under-way'
  // 'adjourned after the vote', 'delayed the bill until after the election' put off something else.
  const touched = !acts && !relation.startsWith('obl')
  if ((touched && isOne(words.cancelled, tree, governor)) || (isWhat(tree, noun) && fellThrough(tree, governor, words)))
    return isOnlyMeant(tree, governor, words) ? 'aimed' : 'cancelled'
  if (touched && putOff(tree, governor, words)) return 'postponed'
  // 'denied a meeting with Berg'
  if (relation === 'obj' && words.denied.has(lemma)) return isEndBehind(tree, noun, words) ? 'under-way' : 'denied'
  // 'new talks have not been scheduled'
  if (relation === 'nsubj:pass' && words.planned.has(lemma) && isNegated(tree, governor, words)) return null
  // 'a truce is set to begin', 'the talks are due to open'
  if (
    /^nsubj/u.test(relation) &&
    words.planned.has(lemma) &&
    tree.children(governor).some((c) => tree.relation(c) === 'xcomp' && !isMeant(tree, c, words))
  )
    return 'planned'
  if (leadsToNothing(tree, noun, words)) return 'cancelled'
  if (subject.test(relation) && tree.upos(governor) === 'VERB') {
    if (fellThrough(tree, governor, words)) return 'cancelled'
    // 'is scheduled to host them to continue the talks'
    if (words.goingOn.has(lemma))
      return /^(?:planned|proposed|aimed)$/u.test(ofVerb(tree, governor, words, 0) ?? '') ? 'planned' : 'under-way'
    if (planned) return planned
    if (relation === 'obj' && words.shunned.has(lemma)) return null
    // 'did not rule out a visit'
    if (tree.children(governor).some((c) => c > governor && words.rulingOut.has(`${lemma} ${tree.lower(c)}`)))
      return isNegated(tree, governor, words) ? 'proposed' : null
    if (relation === 'obj' && words.planned.has(lemma)) return 'planned'
    if (relation === 'obj' && words.proposed.has(lemma)) return 'proposed'
    const isFor = tree.children(governor).some((c) => tree.relation(c) === 'xcomp' && isMeant(tree, c, words))
    if (relation.startsWith('nsubj:pass') && words.planned.has(lemma) && !isFor) return 'planned'
    // What is said of a meeting, 'will discuss the meeting', is not how far it came.
    if (carries) return ofVerb(tree, governor, words, 0)
    return relation === 'obj' && isAny(tree, noun) ? ofAny(tree, governor, words) : 'happened'
  }
  if (planned) return planned
  if (/^nmod/u.test(relation) && words.cancelled.has(tree.lemma(governor))) return 'cancelled'
  if (relation === 'nmod' && /^(?:of|for)$/u.test(caseOf(tree, noun))) {
    if (words.proposed.has(lemma)) return 'proposed'
    if (words.planned.has(lemma) || words.readying.has(lemma)) return 'planned'
  }
  // 'close to a deal', 'on the brink of a deal'
  if (/^(?:nmod|obl)$/u.test(relation) && words.near.has(lemma) && /^(?:to|of)$/u.test(caseOf(tree, noun)))
    return 'proposed'
  if (isAheadOf(tree, noun, words)) return 'planned'
  if (tree.relation(noun) === 'obl' && /^(?:for|to)$/u.test(caseOf(tree, noun))) {
    // 'ready for a vote', 'scheduled for a vote', 'looks forward to the summit'
    if (words.planned.has(lemma) || looksAhead(tree, governor, words)) return 'planned'
    const later = tree.upos(governor) === 'VERB' ? ofVerb(tree, governor, words, 0) : null
    return later ?? 'happened'
  }
  return 'happened'
}

/** 'a vote', 'talks': none that is told to be there. */
const isAny = (tree: Tree, noun: number): boolean =>
  tree.children(noun).every((c) => !/^(?:det|nmod:poss)/u.test(tree.relation(c)) || /^an?$/u.test(tree.lower(c)))

/** 'is expected to get a vote', 'would welcome talks': what may be is not there yet. */
function ofAny(tree: Tree, verb: number, words: StatusWords): Told {
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

function ofVerb(tree: Tree, verb: number, words: StatusWords, depth: number): Told | null {
  const lemma = tree.lemma(verb)
  if (isOne(words.cancelled, tree, verb) || fellThrough(tree, verb, words)) return 'cancelled'
  if (putOff(tree, verb, words)) return 'postponed'
  let to = false
  let have = false
  let progressive = false
  let negated = ruledOutBy(tree, verb, words.ruledOut) >= 0
  let will = false
  let may = false
  let unreal = false
  let conditional = false
  for (const child of tree.children(verb)) {
    const relation = tree.relation(child)
    const word = tree.lower(child)
    if (relation === 'mark' && word === 'to') to = true
    // 'is due to meet': a parser may take both words for one mark.
    if (relation === 'mark' && words.planned.has(word)) return 'planned'
    if (relation === 'mark' && /^(?:if|unless|whether)$/u.test(word)) conditional = true
    if (relation === 'advmod' && /^(?:not|n't|never)$/u.test(word)) negated = true
    // 'agreed to nothing', 'met nobody'
    if (/^(?:obj|obl)$/u.test(relation) && /^(?:nothing|nobody|none)$/u.test(word)) negated = true
    if (!relation.startsWith('aux')) continue
    const aux = tree.lemma(child)
    if (aux === 'have') have = true
    if (aux === 'be' && tree.xpos(verb) === 'VBG') progressive = true
    if (words.willVerbs.has(word)) will = true
    if (words.mayVerbs.has(word)) may = true
    if (words.unrealVerbs.has(word)) unreal = true
  }
  if (isPreferred(tree, verb, words) || isForgone(tree, verb, words)) return null
  // 'should have been signed', 'had she signed': it was not.
  if (have && (unreal || isInverted(tree, verb))) return null
  // 'has not yet left for Karsa'
  if (negated && have && isStillToCome(tree, verb)) return 'planned'
  if (negated) return null
  if (tree.relation(verb) === 'ccomp' && words.suspecting.has(tree.lemma(tree.head(verb)))) return null
  if (tree.children(verb).some((c) => tree.relation(c) === 'mark' && tree.lower(c) === 'whether')) return 'proposed'
  const wanted = wantedDone(tree, verb, words)
  // 'wants the deal signed in May', 'got the deal signed'
  if (wanted >= 0) return words.getting.has(tree.lemma(wanted)) ? ofVerb(tree, wanted, words, depth + 1) : 'proposed'
  const outcome = later(tree, verb, words)
  // 'was to be held', 'is set to sign'
  if (
    to &&
    tree.relation(verb) !== 'advcl' &&
    !have &&
    tree
      .children(verb)
      .some((c) => /^(?:was|were|is|are)$/u.test(tree.lower(c)) && /^(?:aux|cop)$/u.test(tree.relation(c)))
  )
    return outcome ?? 'planned'
  // 'a bill that would levy tariffs'
  if (will && tree.relation(verb).startsWith('acl') && words.bills.has(tree.lemma(tree.head(verb))))
    return outcome ?? 'proposed'
  if (will) return outcome ?? 'planned'
  if (may || conditional) return have ? 'happened' : 'proposed'
  const governor = tree.head(verb)
  const relation = tree.relation(verb)
  // 'it will be the first time the leaders meet'
  if (relation.startsWith('acl') && /^VB[PZ]$/u.test(tree.xpos(verb)) && words.occasions.has(tree.lemma(governor))) {
    const said = tree.children(governor).map((c) => tree.lower(c))
    if (said.some((word) => words.willVerbs.has(word))) return 'planned'
    if (said.some((word) => words.mayVerbs.has(word))) return 'proposed'
  }
  // 'insisted that Congress vote', 'demand that they sign'
  if (relation === 'ccomp' && /^VBP?$/u.test(tree.xpos(verb)) && words.demanding.has(tree.lemma(governor)))
    return 'proposed'
  if (progressive) {
    const going = tree.children(verb).some((c) => /^(?:is|are|'s|'re|am|been)$/u.test(tree.lower(c)))
    if (going && words.goingTo.has(lemma) && tree.children(verb).some((c) => tree.relation(c) === 'xcomp'))
      return 'planned'
    return going ? 'under-way' : 'happened'
  }
  // 'after speaking with Berg'
  if (
    tree.xpos(verb) === 'VBG' &&
    tree.children(verb).some((c) => c < verb && /^(?:after|since|upon)$/u.test(tree.lower(c)))
  )
    return 'happened'
  if (governor >= 0 && depth < 6 && (to || tree.xpos(verb) === 'VBG' || tree.xpos(verb) === 'VB') && !have) {
    const above = tree.lemma(governor)
    if (words.refused.has(above) || (to && isRefused(tree, governor, words))) return null
    const linked = /^(?:xcomp|ccomp|acl|csubj|advcl|obl|conj)/u.test(relation)
    // 'close to reaching a deal', 'open to negotiating', 'was able to strike a deal'
    if (linked && /^(?:ADJ|ADV)$/u.test(tree.upos(governor))) {
      if (words.near.has(above)) return isNegated(tree, governor, words) ? 'proposed' : 'planned'
      if (words.able.has(above)) return wasAble(tree, governor, words) ? 'happened' : 'proposed'
      // 'make it easier to travel'
      if (words.proposed.has(above) || words.easing.has(above)) return 'proposed'
    }
    // 'optimism about reaching a deal'
    if (linked && tree.xpos(verb) === 'VBG' && tree.upos(governor) === 'NOUN') {
      if (words.hoped.has(above)) return 'proposed'
      if (words.lacking.has(above) || words.feared.has(above)) return null
    }
    if (linked && to) {
      if (words.proposed.has(above)) return 'proposed'
      if (words.planned.has(above)) return outcome ?? later(tree, governor, words) ?? 'planned'
      if (words.underWay.has(above))
        return ofVerb(tree, governor, words, depth + 1) === 'planned' ? 'planned' : 'under-way'
      // 'the first envoy to visit Karsa since the war'
      // 'looks forward to being the first to visit Karsa', 'would be the first'
      const isAhead = tree.children(governor).some((c) => words.willVerbs.has(tree.lower(c)) || /^(?:be|being)$/u.test(tree.lower(c))) // biome-ignore format: one line
      if (relation.startsWith('acl') && isForemost(tree, governor)) return isAhead ? 'planned' : 'happened'
      if (relation.startsWith('acl') && /^N/u.test(tree.xpos(governor))) return 'aimed'
      // 'came home, only to be captured'
      if (relation.startsWith('advcl') && tree.children(verb).some((c) => c < verb && tree.lower(c) === 'only'))
        return ofVerb(tree, governor, words, depth + 1) ?? 'happened'
      // 'arrived to meet': what somebody came for.
      if (relation.startsWith('advcl')) return 'aimed'
      // 'has to be passed', not 'had to be passed'
      if (above === 'have' && tree.xpos(governor) !== 'VBD') return 'proposed'
      if (words.achieved.has(above)) return ofVerb(tree, governor, words, depth + 1)
      return 'aimed'
    }
    if (linked && tree.upos(governor) === 'VERB') {
      if (words.underWay.has(above) && !relation.startsWith('advcl')) return 'under-way'
      if (words.proposed.has(above)) return 'proposed'
      if (words.planned.has(above) || looksAhead(tree, governor, words)) return 'planned'
      const beside = ofVerb(tree, triedFor(tree, verb, words), words, depth + 1)
      // 'did not let her sign'
      return beside ?? (tree.xpos(verb) === 'VB' ? null : 'happened')
    }
  }
  return 'happened'
}

/** 'declined to send a team to join the talks': what was to come of what was not done. */
function isRefused(tree: Tree, from: number, words: StatusWords): boolean {
  let at = from
  for (let steps = 0; steps < 3 && at >= 0 && /^(?:xcomp|advcl|acl|obj)$/u.test(tree.relation(at)); steps++) {
    at = tree.head(at)
    if (words.refused.has(tree.lemma(at))) return true
  }
  return false
}

/** What a sentence says became of what was planned in it: 'was to meet …, but postponed the trip'. */
function later(tree: Tree, verb: number, words: StatusWords): EventStatus | null {
  for (const child of tree.children(verb)) {
    if (!/^(?:conj|parataxis|advcl)/u.test(tree.relation(child)) || child < verb) continue
    if (isOne(words.cancelled, tree, child) || fellThrough(tree, child, words)) return 'cancelled'
    if (putOff(tree, child, words)) return 'postponed'
  }
  const governor = tree.head(verb)
  return governor >= 0 && tree.relation(verb) === 'xcomp' ? later(tree, governor, words) : null
}
