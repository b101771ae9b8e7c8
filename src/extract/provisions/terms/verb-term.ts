import type { TermWords } from '../../../languages/terms.ts'
import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { leftmost, tokensOf } from '../particulars/extent.ts'
import { type Classified, isAct, issueOf } from '../particulars/issue-of.ts'
import { isRefusal } from '../proposals/denied.ts'
import { isProposal } from '../proposals/proposal-noun.ts'
import { type Standing, standingOf } from '../proposals/standing.ts'
import { isModal } from '../proposals/verb-at-table.ts'
import { isPeople, type TermReading } from '../reading.ts'
import { borneBy, isBound, isForsworn, raisedTo, underBan, withRaised } from './carried.ts'
import { isAlongside, isEffect, isJoinedEffect, isJudged } from './judged.ts'
import type { Term } from './term.ts'

/** The terms that a verb tells: one, or, where its objects are of several issues, several: 'cede land and weapons'. */
export function verbTerms(reading: TermReading, verb: number): Term[] {
  const { tree, words } = reading
  const lemma = tree.lemma(verb)
  if (/^(?:amod|compound|case|mark|fixed)/u.test(tree.relation(verb))) return []
  if (words.notTerms.has(lemma) || words.hinges.has(lemma) || refused(tree, verb) || onlyCarries(tree, verb, words))
    return []
  // 'the incentive to cut wages'
  const carrier = tree.relation(verb) === 'xcomp' ? tree.head(verb) : verb
  if (/^acl/u.test(tree.relation(carrier)) && words.weighed.has(tree.lemma(tree.head(carrier)))) return []
  const standing = standingOf(reading, verb)
  if (!standing || isJudged(reading, verb, standing) || (standing.rule === 'modal' && isAlongside(tree, verb, words)))
    return []
  const isOther = (token: number) => isAct(tree, token, words)
  const own = tree.children(verb).find((c) => /^nsubj/u.test(tree.relation(c))) ?? -1
  const told =
    own >= 0 &&
    !isProposal(tree, own, words) &&
    !words.parts.has(tree.lemma(own)) &&
    !/^(?:that|which|who)$/u.test(tree.lower(own))
  const subject = told ? own : -1
  const passive = tree.children(verb).some((c) => /^(?:aux:pass|nsubj:pass)$/u.test(tree.relation(c)))
  const onObject = !passive && tree.children(verb).some((c) => tree.relation(c) === 'obj')
  const read = tokensOf(tree, verb, { subject: onObject ? -1 : subject, isOther, words })
  const others = otherObjects(reading, verb, read)
  const apart = new Set(others.flatMap((o) => o.tokens))
  // Who is granted something is no part of what: 'grant Lorvia the right to inspect'.
  const alone = issueOf(
    tree,
    verb,
    read.filter((t) => !apart.has(t) && !isReceiver(tree, t)),
    words,
  )
  // 'soldiers will leave the country': what is done is done by the thing.
  const withSubject = alone ? null : issueOf(tree, verb, tokensOf(tree, verb, { subject, isOther, words }), words)
  const borne = alone || own >= 0 ? null : borneBy(tree, verb, words)
  const withBorne = borne === null ? null : issueOf(tree, verb, [borne, verb], words)
  // 'Lorvia will pull out of the pact': what leaves is no place that is left.
  const leaves = (c: Classified | null) => c !== null && isNamedBefore(tree, verb, c)
  const moved = withSubject?.issue.startsWith('forces') && !leaves(withSubject)
  const classified = leaves(alone) ? null : (alone ?? (moved ? withSubject : withBorne))
  const modal = isModal(tree, verb, words)
  if (!classified) {
    const raised = withRaised(tree, verb, fromSubject(tree, verb, subject, tokensOf(tree, verb, { subject, isOther, words })), words) // biome-ignore format: one line
    const tokens = underBan(reading, verb, raised)
    if (freesPeople(reading, verb))
      return [{ head: verb, verb: -1, tokens, issue: 'prisoners', strength: 'act', standing }]
    const bound = modal || isBound(tree, verb, words) || isForsworn(tree, verb, words)
    const duty = standing.rule === 'held' && reading.items[verb] === 1
    const issue = bound && (standing.proposal >= 0 || duty) && (onObject || passive) ? otherIssue(reading, verb) : null
    return issue ? [{ head: verb, verb: -1, tokens, issue, strength: 'none', standing }] : []
  }
  const { strength } = classified
  // What is paid every year is a price: '$90 million a year for the track'.
  const issue = classified.issue === 'economy.aid' && isDue(reading, verb) ? 'trade' : classified.issue
  if (standing.rule === 'modal' && /^(?:trade|budget|labour|economy\.aid)$/u.test(issue) && isOnesOwn(tree, verb)) return [] // biome-ignore format: one line
  if (standing.rule !== 'held' && tree.children(verb).some((c) => tree.relation(c) === 'obj' && /^(?:you|me)$/u.test(tree.lower(c)))) return [] // biome-ignore format: one line
  const acts = classified.act === verb || headed(classified, verb)
  const held = standing.rule === 'held'
  // 'tariffs on steel will rise' somebody sets; that 'exports will rise' is foretold.
  const goesUp = acts && !onObject && !passive && subject >= 0 && /^(?:trade|budget|labour)$/u.test(issue)
  const isSet = goesUp && words.duty.set.has(tree.lemma(subject))
  if (goesUp && !isSet && standing.rule === 'modal' && headed(classified, subject)) return []
  const object = tree.children(verb).find((c) => tree.relation(c) === 'obj')
  // 'brings relief from the sanctions'
  const relieves = object !== undefined && classified.act === object && words.holds.has(lemma)
  if (
    isEffect(reading, verb) &&
    !relieves &&
    (held ? !acts : standing.rule === 'modal' && (!acts || isJoinedEffect(reading, verb)))
  )
    return []
  if (strength === 'topic' && !(held && modal && read.some((t) => (t > verb || passive) && /^N/u.test(tree.xpos(t)))))
    return []
  // 'set the spending debate aside'
  const borneThing = tree.children(verb).find((c) => /^(?:obj|nsubj:pass)$/u.test(tree.relation(c))) ?? -1
  if (borneThing >= 0 && !relieves && !headed(classified, borneThing) && words.weighed.has(tree.lemma(borneThing)))
    return []
  // 'keep the trade deal' is of the text, and not of trade.
  if (object !== undefined && strength !== 'sure' && !headed(classified, object) && isProposal(tree, object, words)) return [] // biome-ignore format: one line
  if (strength === 'matter' && standing.rule === 'modal') return []
  if (held && !acts && !relieves && !modal && !isBare(tree, verb)) return []
  if (words.carriers.has(lemma) && strength !== 'sure' && !acts && !relieves) return []
  // What another verb does is that verb's term: 'it would leave the state unable to borrow'.
  if (!acts && classified.act >= 0 && tree.upos(classified.act) === 'VERB' && tree.relation(classified.act) !== 'amod')
    return []
  if (
    classified !== withBorne &&
    !isSet &&
    strength !== 'topic' &&
    !isNear(reading, verb, classified, { acts, rule: standing.rule })
  )
    return []
  const whole = fromSubject(tree, verb, subject, tokensOf(tree, verb, { subject, isOther, words }))
  const clause =
    isRefusal(tree, verb, standing) || (onObject && isDoneByThem(tree, verb, subject))
      ? whole.filter((t) => t >= verb)
      : withRaised(tree, verb, whole, words)
  const tokens = underBan(
    reading,
    verb,
    clause.filter((t) => !apart.has(t)),
  )
  const first: Term = { head: verb, verb: -1, tokens, issue, strength, standing }
  const more = others.flatMap(({ head, tokens, classified: c }): Term[] =>
    c.issue === issue ? [] : [{ head, verb, tokens, issue: c.issue, strength: c.strength, standing }],
  )
  return more.length < others.length ? [{ ...first, tokens: underBan(reading, verb, clause) }] : [first, ...more]
}

/** 'her taxes should not rise': one person's own, which nobody bargains for. */
const isOnesOwn = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb)
    .filter((c) => /^(?:obj|nsubj)/u.test(tree.relation(c)))
    .some((c) => tree.children(c).some((d) => tree.relation(d) === 'nmod:poss' && /^(?:my|your|his|her)$/u.test(tree.lower(d)))) // biome-ignore format: one line

/** 'They'll free the prisoners': away from its page nobody knows who 'they' are; 'they will only free them' is told whole. */
const isDoneByThem = (tree: Tree, verb: number, subject: number): boolean =>
  subject >= 0 &&
  /^(?:i|you|he|she|we|they)$/u.test(tree.lower(subject)) &&
  !tree.children(verb).some((c) => c < verb && /^(?:not|n't|never|nor|neither|only|no)$/u.test(tree.lower(c)))

/** Whether the place that something is done to stands before an active verb, and so does it. */
const isNamedBefore = (tree: Tree, verb: number, { issue, thing }: Classified): boolean =>
  issue.startsWith('forces') &&
  thing < verb &&
  nameKind(tree, thing) === 'place' &&
  !tree.children(verb).some((c) => tree.relation(c) === 'nsubj:pass')

/** 'keep talking over the tariffs', 'force the embargo to be lifted': what hangs on it tells what is done. */
const onlyCarries = (tree: Tree, verb: number, words: TermWords): boolean =>
  tree.children(verb).some((c) => {
    if (c < verb || !/^(?:xcomp|advcl)$/u.test(tree.relation(c))) return false
    if (tree.xpos(c) === 'VBG') return tree.relation(c) === 'xcomp' && words.notTerms.has(tree.lemma(c))
    return words.controls.has(tree.lemma(verb)) && tree.children(c).some((below) => tree.relation(below) === 'aux:pass')
  })

/** 'release two Lorvians', of whom no word says that they are held. */
const freesPeople = (reading: TermReading, verb: number): boolean =>
  reading.words.swaps.frees.has(reading.tree.lemma(verb)) &&
  reading.tree.children(verb).some((c) => {
    if (!/^(?:obj|nsubj:pass)$/u.test(reading.tree.relation(c)) || !/S$/u.test(reading.tree.xpos(c))) return false
    return nameKind(reading.tree, c) === 'nationality' || isPeople(reading, c)
  })

/** The first of two objects, where it is a name. */
const isReceiver = (tree: Tree, token: number): boolean =>
  tree.relation(token) === 'iobj' ||
  (tree.relation(token) === 'obj' &&
    tree.upos(token) === 'PROPN' &&
    tree.children(tree.head(token)).some((c) => c > token && tree.relation(c) === 'obj'))

/** Whether money is paid over and over: 'pay 90 million crowns a year'. */
const isDue = ({ tree, words }: TermReading, verb: number): boolean =>
  words.dues.has(tree.lemma(verb)) &&
  Array.from({ length: Math.min(tree.last[verb]!, verb + 12) - verb }, (_, k) => verb + k).some(
    (t) => words.spans.has(tree.lemma(t)) && words.grammar.rates.has(tree.lower(t - 1)),
  )

/** Of what is known only to be in a proposal, the thing it is about: 'other:toll'; null where the verb tells what becomes of the text. */
function otherIssue({ tree, words, people }: TermReading, verb: number): Term['issue'] | null {
  if (words.ofTexts.has(tree.lemma(verb)) || words.carriers.has(tree.lemma(verb)) || words.holds.has(tree.lemma(verb)))
    return null
  // 'it has loopholes that could delay a payment'
  const described = tree.relation(verb) === 'acl:relcl' ? tree.head(verb) : -1
  const laid = [words.proposals, words.clauses, words.parts, words.rules]
  if (described >= 0 && !laid.some((kind) => kind.has(tree.lemma(described)))) return null
  const own = tree.children(verb).find((c) => /^(?:obj|nsubj:pass)$/u.test(tree.relation(c)))
  const raised = own === undefined ? raisedTo(tree, verb, words) : -1
  const done = raised >= 0 ? raised : own
  // '75 percent of a car', 'half of a car's value'
  const whole = (part: number) => tree.children(part).find((c) => /^nmod/u.test(tree.relation(c)))
  let object = done
  for (let steps = 0; object !== undefined && steps < 3 && words.measures.has(tree.lemma(object)); steps++) object = whole(object) // biome-ignore format: one line
  // 'not to join the Sea Pact'
  if (
    object !== undefined &&
    words.joins.has(tree.lemma(verb)) &&
    words.leagues.has(tree.lemma(object)) &&
    tree.upos(object) === 'PROPN'
  )
    // biome-ignore format: one line
    return 'alliance'
  if (
    object === undefined ||
    tree.upos(object) !== 'NOUN' ||
    words.parts.has(tree.lemma(object)) ||
    words.measures.has(tree.lemma(object)) ||
    (words.rules.has(tree.lemma(object)) &&
      !tree.children(object).some((c) => /^(?:compound|nmod)$/u.test(tree.relation(c)))) || // biome-ignore format: one line
    words.proposals.has(tree.lemma(object))
  )
    return null
  const none = [people, words.weighed, words.outcomes]
  return none.some((kind) => kind.has(tree.lemma(object))) ? null : `other:${tree.lemma(object)}`
}

/** Objects joined to the first that make terms of their own with the verb. */
function otherObjects(reading: TermReading, verb: number, read: readonly number[]) {
  const { tree, words } = reading
  return read.flatMap((head) => {
    const again = tree.relation(head) === 'obj' && read.some((t) => t < head && tree.relation(t) === 'obj')
    if ((tree.relation(head) !== 'conj' && !again) || !/^(?:NOUN|PROPN)$/u.test(tree.upos(head))) return []
    const first = tree.head(head)
    const above = tree.head(first)
    const part = tree.relation(first) === 'nmod' && tree.head(above) === verb && words.measures.has(tree.lemma(above))
    const tokens = tokensOf(tree, head, { subject: -1, isOther: () => true, words })
    const done = issueOf(tree, verb, [verb, ...tokens], words)
    const alone = issueOf(tree, head, tokens, words)
    // 'open the gates, free all prisoners': what a tagger took for an adjective.
    if (alone && alone.strength !== 'topic' && alone.act >= 0) return [{ head, tokens, classified: alone }]
    if ((tree.relation(first) !== 'obj' && !part) || isPeople(reading, head)) return []
    const classified = done?.strength === 'act' && done.act === verb ? done : alone
    return classified && (classified.strength !== 'topic' || tokens.length > 1) ? [{ head, tokens, classified }] : []
  })
}

/** Whether a word is among those that tell the thing. */
export const headed = (c: Classified, token: number): boolean => c.thing <= token && token < c.thingTo

/** 'to cede', 'ceding' */
export const isBare = (tree: Tree, verb: number) => /^(?:VB|VBG)$/u.test(tree.xpos(verb))

/** 'will never accept', 'no bank will lend': no term. */
function refused(tree: Tree, verb: number): boolean {
  const subject = tree.children(verb).find((c) => tree.relation(c) === 'nsubj')
  if (subject !== undefined && tree.children(subject).some((c) => tree.relation(c) === 'det' && tree.lower(c) === 'no'))
    return true
  return tree.children(verb).some((c) => tree.relation(c) === 'advmod' && tree.lower(c) === 'never')
}

/** Without what stands before the subject: 'what matters is that', 'in return'. */
function fromSubject(tree: Tree, verb: number, subject: number, tokens: readonly number[]): readonly number[] {
  const mark = tree.children(verb).findLast((c) => tree.relation(c) === 'mark' && c < verb && tree.lower(c) !== 'to')
  const from = mark !== undefined ? mark + 1 : subject < 0 || subject > verb ? -1 : leftmost(tree, subject)
  return tokens.filter((t) => t >= from)
}

/** 'suspend the account over the attacks': why or when, and not what. */
const isCause = (tree: Tree, token: number, words: TermWords) => words.grammar.causes.has(prepositionOf(tree, token))

/**
 * Whether what the verb is done to is the thing itself: 'cede land', 'cut the size of the army', and not 'reduce the risk of attacks'. What
 * is only said to be to come must fit closely; what the verb does not tell itself, its object has to.
 */
export function isNear(
  { tree, words }: TermReading,
  verb: number,
  { act, thing, thingTo, issue }: Classified,
  { acts, rule }: { readonly acts: boolean; readonly rule: Standing['rule'] },
): boolean {
  if (thing <= verb && verb < thingTo) return true
  if (!acts && act >= 0 && tree.head(act) === verb && tree.relation(act) === 'obj') return true
  for (let token = thing; token < thingTo; token++) {
    for (let at = token, steps = 0; steps < 5; steps++) {
      const relation = tree.relation(at)
      const governor = tree.head(at)
      if (governor < 0) break
      if (governor === verb) {
        if (
          /^(?:obj|nsubj|nsubj:pass|obl|xcomp|advmod)/u.test(relation) &&
          (relation !== 'obl:agent' || issue === 'monitoring') &&
          !isCause(tree, at, words) &&
          (acts || !words.grammar.opposed.has(prepositionOf(tree, at)))
        )
          return true
        break
      }
      const deep = words.measures.has(tree.lemma(governor)) || (acts && rule !== 'modal')
      const part = /^(?:nmod|obl)$/u.test(relation) && deep
      // 'make rustling a crime'
      const made = relation === 'obj' && tree.xpos(governor) === 'VBG' && tree.relation(governor) === 'xcomp'
      if (!part && !made && !/^(?:compound|amod|conj|nmod:poss|appos|flat|xcomp)/u.test(relation)) break
      at = governor
    }
  }
  return false
}
