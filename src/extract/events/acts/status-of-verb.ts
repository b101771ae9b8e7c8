import type { StatusWords } from '../../../languages/status-words.ts'
import type { EventStatus } from '../../../record/event.ts'
import type { Tree } from '../../trees/tree.ts'
import { isForemost } from '../who/foremost.ts'
import { isForgone, isInverted, isPreferred, triedFor, wantedDone, wasAble } from './beside-verb.ts'
import { fellThrough, isNegated, isOne, isStillToCome, looksAhead, putOff } from './ended.ts'

/** A status, or 'aimed' where the act is only what something is done for: 'to reach a deal'. */
export type ActStatus = EventStatus | 'aimed'

/** A verb and what its own auxiliaries and marks tell: 'would have', 'is to', 'if'. */
interface VerbRead {
  readonly tree: Tree
  readonly verb: number
  readonly words: StatusWords
  /** How many verbs below it have been asked. */
  readonly depth: number
  readonly to: boolean
  readonly have: boolean
  readonly progressive: boolean
  readonly will: boolean
  readonly may: boolean
  readonly unreal: boolean
  readonly conditional: boolean
}

/** What a step says: null where it was not done, undefined where the next step is to be asked. */
type Answer = ActStatus | null | undefined

/** How far an act came as its verb, and what that hangs on, tell; null where it was not done. `depth`: verbs below it that were asked. */
export function ofVerb(tree: Tree, verb: number, words: StatusWords, depth: number): ActStatus | null {
  if (isOne(words.cancelled, tree, verb) || fellThrough(tree, verb, words)) return 'cancelled'
  if (putOff(tree, verb, words)) return 'postponed'
  const isMark = (c: number) => tree.relation(c) === 'mark'
  // 'is due to meet': a parser may take both words for one mark.
  if (tree.children(verb).some((c) => isMark(c) && words.planned.has(tree.lower(c)))) return 'planned'
  const read = readVerb(tree, verb, words, depth)
  for (const step of [ofUndone, ofOwnWords, ofClause, ofForm, ofVerbAbove]) {
    const answer = step(read)
    if (answer !== undefined) return answer
  }
  return 'happened'
}

function readVerb(tree: Tree, verb: number, words: StatusWords, depth: number): VerbRead {
  const children = tree.children(verb)
  const aux = children.filter((c) => tree.relation(c).startsWith('aux'))
  const marks = children.filter((c) => tree.relation(c) === 'mark')
  return {
    tree,
    verb,
    words,
    depth,
    to: marks.some((c) => tree.lower(c) === 'to'),
    have: aux.some((c) => tree.lemma(c) === 'have'),
    progressive: tree.xpos(verb) === 'VBG' && aux.some((c) => tree.lemma(c) === 'be'),
    will: aux.some((c) => words.willVerbs.has(tree.lower(c))),
    may: aux.some((c) => words.mayVerbs.has(tree.lower(c))),
    unreal: aux.some((c) => words.unrealVerbs.has(tree.lower(c))),
    conditional: marks.some((c) => /^(?:if|unless|whether)$/u.test(tree.lower(c))),
  }
}

/** What was not done: 'did not meet', 'should have been signed', 'rather than sign'. */
function ofUndone({ tree, verb, words, have, unreal }: VerbRead): Answer {
  if (isPreferred(tree, verb, words) || isForgone(tree, verb, words)) return null
  // 'should have been signed', 'had she signed': it was not.
  if (have && (unreal || isInverted(tree, verb))) return null
  // 'agreed to nothing', 'met nobody'
  const isNothing = (c: number) =>
    /^(?:obj|obl)$/u.test(tree.relation(c)) && /^(?:nothing|nobody|none)$/u.test(tree.lower(c))
  // 'has not yet left for Karsa'
  if (isNegated(tree, verb, words) || tree.children(verb).some(isNothing))
    return have && isStillToCome(tree, verb) ? 'planned' : null
  return tree.relation(verb) === 'ccomp' && words.suspecting.has(tree.lemma(tree.head(verb))) ? null : undefined
}

/** What its own words tell: 'whether it signs', 'was to be held', 'will meet', 'might meet'. */
function ofOwnWords({ tree, verb, words, depth, to, have, will, may, conditional }: VerbRead): Answer {
  const children = tree.children(verb)
  if (children.some((c) => tree.relation(c) === 'mark' && tree.lower(c) === 'whether')) return 'proposed'
  const wanted = wantedDone(tree, verb, words)
  // 'wants the deal signed in May', 'got the deal signed'
  if (wanted >= 0) return words.getting.has(tree.lemma(wanted)) ? ofVerb(tree, wanted, words, depth + 1) : 'proposed'
  // 'was to be held', 'is set to sign'
  const isBe = (c: number) => /^(?:was|were|is|are)$/u.test(tree.lower(c)) && /^(?:aux|cop)$/u.test(tree.relation(c))
  if (to && tree.relation(verb) !== 'advcl' && !have && children.some(isBe))
    return later(tree, verb, words) ?? 'planned'
  if (will) {
    // 'a bill that would levy tariffs'
    const isOfBill = tree.relation(verb).startsWith('acl') && words.bills.has(tree.lemma(tree.head(verb)))
    return later(tree, verb, words) ?? (isOfBill ? 'proposed' : 'planned')
  }
  if (may || conditional) return have ? 'happened' : 'proposed'
  return undefined
}

/** What the clause is for: 'the first time the leaders meet', 'insisted that Congress vote'. */
function ofClause({ tree, verb, words }: VerbRead): Answer {
  const governor = tree.head(verb)
  const relation = tree.relation(verb)
  // 'it will be the first time the leaders meet'
  if (relation.startsWith('acl') && /^VB[PZ]$/u.test(tree.xpos(verb)) && words.occasions.has(tree.lemma(governor))) {
    const said = tree.children(governor).map((c) => tree.lower(c))
    if (said.some((word) => words.willVerbs.has(word))) return 'planned'
    if (said.some((word) => words.mayVerbs.has(word))) return 'proposed'
  }
  // 'insisted that Congress vote', 'demand that they sign'
  const isDemand = relation === 'ccomp' && words.demanding.has(tree.lemma(governor))
  return isDemand && /^VBP?$/u.test(tree.xpos(verb)) ? 'proposed' : undefined
}

/** What its form tells: 'is meeting', 'after meeting'. */
function ofForm({ tree, verb, words, progressive }: VerbRead): Answer {
  const children = tree.children(verb)
  if (progressive) {
    const going = children.some((c) => /^(?:is|are|'s|'re|am|been)$/u.test(tree.lower(c)))
    const isTo = words.goingTo.has(tree.lemma(verb)) && children.some((c) => tree.relation(c) === 'xcomp')
    return going ? (isTo ? 'planned' : 'under-way') : 'happened'
  }
  // 'after speaking with Berg'
  const isAfter = (c: number) => c < verb && /^(?:after|since|upon)$/u.test(tree.lower(c))
  return tree.xpos(verb) === 'VBG' && children.some(isAfter) ? 'happened' : undefined
}

/** What an infinitive or a participle hangs on: 'declined to meet', 'close to reaching', 'agreed to meet'. */
function ofVerbAbove(read: VerbRead): Answer {
  const { tree, verb, words, depth, to, have } = read
  const governor = tree.head(verb)
  const hangs = to || tree.xpos(verb) === 'VBG' || tree.xpos(verb) === 'VB'
  if (governor < 0 || depth >= 6 || !hangs || have) return undefined
  const above = tree.lemma(governor)
  if (words.refused.has(above) || (to && isRefused(tree, governor, words))) return null
  if (!/^(?:xcomp|ccomp|acl|csubj|advcl|obl|conj)/u.test(tree.relation(verb))) return undefined
  const described = ofDescription(read)
  if (described !== undefined) return described
  if (to) return ofPurpose(read)
  return tree.upos(governor) === 'VERB' ? ofDoneBeside(read) : undefined
}

/** 'close to reaching a deal', 'open to negotiating', 'optimism about reaching a deal' */
function ofDescription({ tree, verb, words }: VerbRead): Answer {
  const governor = tree.head(verb)
  const above = tree.lemma(governor)
  // 'close to reaching a deal', 'open to negotiating', 'was able to strike a deal'
  if (/^(?:ADJ|ADV)$/u.test(tree.upos(governor))) {
    if (words.near.has(above)) return isNegated(tree, governor, words) ? 'proposed' : 'planned'
    if (words.able.has(above)) return wasAble(tree, governor, words) ? 'happened' : 'proposed'
    // 'make it easier to travel'
    if (words.proposed.has(above) || words.easing.has(above)) return 'proposed'
  }
  if (tree.xpos(verb) !== 'VBG' || tree.upos(governor) !== 'NOUN') return undefined
  if (words.hoped.has(above)) return 'proposed'
  return words.lacking.has(above) || words.feared.has(above) ? null : undefined
}

/** What 'to' leads to: 'hopes to meet', 'the first envoy to visit', 'came to meet'. */
function ofPurpose({ tree, verb, words, depth }: VerbRead): ActStatus | null {
  const governor = tree.head(verb)
  const above = tree.lemma(governor)
  const relation = tree.relation(verb)
  if (words.proposed.has(above)) return 'proposed'
  if (words.planned.has(above)) return later(tree, verb, words) ?? later(tree, governor, words) ?? 'planned'
  // 'kept up pressure on them to lift it'
  const keeps = tree.children(governor).some((c) => tree.relation(c) === 'obj' && c < verb)
  if (words.underWay.has(above) && !keeps)
    return ofVerb(tree, governor, words, depth + 1) === 'planned' ? 'planned' : 'under-way'
  // 'the first envoy to visit Karsa since the war'
  // 'looks forward to being the first to visit Karsa', 'would be the first'
  const isAhead = (c: number) => words.willVerbs.has(tree.lower(c)) || /^(?:be|being)$/u.test(tree.lower(c))
  if (relation.startsWith('acl') && isForemost(tree, governor))
    return tree.children(governor).some(isAhead) ? 'planned' : 'happened'
  if (relation.startsWith('acl') && /^N/u.test(tree.xpos(governor))) return 'aimed'
  // 'came home, only to be captured'
  if (relation.startsWith('advcl') && tree.children(verb).some((c) => c < verb && tree.lower(c) === 'only'))
    return ofVerb(tree, governor, words, depth + 1) ?? 'happened'
  // 'arrived to meet': what somebody came for.
  if (relation.startsWith('advcl')) return 'aimed'
  // 'has to be passed', not 'had to be passed'
  if (above === 'have' && tree.xpos(governor) !== 'VBD') return 'proposed'
  return words.achieved.has(above) ? ofVerb(tree, governor, words, depth + 1) : 'aimed'
}

/** What is told beside another verb without 'to': 'began meeting', 'let her sign', 'left, meeting Berg on the way'. */
function ofDoneBeside({ tree, verb, words, depth }: VerbRead): ActStatus | null {
  const governor = tree.head(verb)
  const above = tree.lemma(governor)
  const beside = () => ofVerb(tree, triedFor(tree, verb, words), words, depth + 1)
  // 'Leaving a meeting, Lind urged calm': what is done beside it is not what she urges.
  if (isDoneBeside(tree, verb)) return beside() ?? 'happened'
  if (words.underWay.has(above) && !tree.relation(verb).startsWith('advcl')) return 'under-way'
  if (words.proposed.has(above)) return 'proposed'
  if (words.planned.has(above) || looksAhead(tree, governor, words)) return 'planned'
  // 'did not let her sign'
  return beside() ?? (tree.xpos(verb) === 'VB' ? null : 'happened')
}

/** 'Leaving a meeting, Lind urged calm', 'she urged calm, leaving a meeting': a participle with nothing before it, set off by a comma. */
function isDoneBeside(tree: Tree, verb: number): boolean {
  if (tree.xpos(verb) !== 'VBG' || tree.relation(verb) !== 'advcl') return false
  if (tree.children(verb).some((c) => c < verb && /^(?:mark|case|aux|nsubj)/u.test(tree.relation(c)))) return false
  return verb === tree.first[verb] ? true : tree.lower(verb - 1) === ','
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
