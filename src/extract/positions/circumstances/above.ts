import type { ModalityWords } from '../../../languages/positions.ts'
import type { Tree } from '../../trees/tree.ts'
import { isInfinitive } from '../targets/clause-stretch.ts'
import { isBare } from '../targets/wanted.ts'
import type { Found, Step } from './found.ts'

/** Reads what the word of a step hangs on: 'refused to', 'it is vital that'. Whether what stands above that may tell more. */
export function readAbove(step: Step, found: Found): boolean {
  const { tree, at, m } = step
  const above = tree.head(at)
  const relation = tree.relation(at)
  const lemma = tree.lemma(above)
  const to = tree.children(at).some((c) => tree.xpos(c) === 'TO' && c < at)
  if (isNearing(step) || isUntrue(step) || isLet(step, to)) found.real = false
  if (/^(?:acl|ccomp|advcl)/u.test(relation) && isNoWay(tree, above, m)) {
    found.negated = !found.negated
    return false
  }
  if (relation === 'xcomp' || (relation === 'advcl' && to && m.unreal.has(lemma))) {
    if (m.refusing.has(lemma)) found.negated = !found.negated
    else if (m.obliging.has(lemma) && to) found.obliged = true
    else if (m.able.has(lemma)) found.able = true
    else if (m.unreal.has(lemma)) found.real = false
    return true
  }
  if (/^conj/u.test(relation)) return readJoint(step, found)
  // 'it is not a plan that we can support'
  if (relation.startsWith('acl:relcl') && isNotOne(tree, above, m)) found.negated = !found.negated
  if (isUnrealClause(step, to)) found.real = false
  return false
}

/** Whether a clause is not told as so by what it hangs on. */
function isUnrealClause(step: Step, to: boolean): boolean {
  const { tree, token, at, m } = step
  const above = tree.head(at)
  const relation = tree.relation(at)
  const lemma = tree.lemma(above)
  // 'it is vital that Lorvia sign'
  if (relation === 'csubj') return m.wishing.has(lemma) && tree.xpos(at) !== 'VBG'
  if (relation === 'ccomp') return isOnlySaid(step)
  // 'any sign that Lorvia accepts'
  if (/^acl/u.test(relation) && m.supposed.has(lemma) && !relation.includes('relcl')) return true
  // What something is done for: 'met in order to accept'; but who 'met them to promote the plan' did promote it.
  if (relation === 'advcl' && to) return at !== token || !m.voicing.has(tree.lemma(token)) || !isTold(tree, above)
  // 'pressure to accept', but 'the decision to reject'
  return relation === 'acl' && to && !m.resolves.has(lemma)
}

/** Whether a clause is what somebody denies, wishes, doubts or asks. */
function isOnlySaid({ tree, at, m }: Step): boolean {
  const above = tree.head(at)
  const lemma = tree.lemma(above)
  const below = tree.children(above)
  // 'I don’t think they want a deal'
  if (below.some((c) => tree.relation(c) === 'advmod' && m.negations.has(tree.lower(c)) && c < above)) return true
  const claimed = m.claiming.has(lemma) && /^VB[DZP]$/u.test(finite(tree, at)) && !isBare(tree, at, above, m)
  if (m.denying.has(lemma) || (m.wishing.has(lemma) && !claimed)) return true
  // 'will be able to say that they accepted', 'declined to say that they will'
  const over = tree.relation(above) === 'xcomp' ? tree.lemma(tree.head(above)) : ''
  if (m.unreal.has(over) || m.refusing.has(over)) return true
  // 'asked whether he thought that Karsa would accept'
  return below.some((c) => tree.relation(c) === 'mark' && /^(?:if|whether)$/u.test(tree.lower(c)))
}

/** Joined words share what stands beside the first: 'did not accept or sign' its 'not'; 'did not accept but wants' does not. */
function readJoint({ tree, at }: Step, found: Found): boolean {
  const beside = tree.children(at)
  // 'is likely to block the bill and to demand a vote' shares its 'likely'.
  const isOwn = (c: number) => /^(?:nsubj|mark)/u.test(tree.relation(c)) && !(tree.xpos(c) === 'TO' && isInfinitive(tree, tree.head(at))) // biome-ignore format: one line
  if (beside.some(isOwn)) return false
  const parts = (c: number) => /^(?:aux|cop)/u.test(tree.relation(c)) || tree.lower(c) === 'but'
  if (/^VB[DZP]$/u.test(tree.xpos(at)) || beside.some(parts)) found.shared = false
  return true
}

/** 'on the verge of signing', 'close to signing', 'stopped short of signing', 'far from signing' */
function isNearing({ tree, at, m }: Step): boolean {
  const above = tree.head(at)
  const near = (c: number) => above < c && c < at && m.nearing.has(tree.lower(c))
  return (
    tree.xpos(at) === 'VBG' &&
    /^(?:acl|advcl|ccomp|xcomp)/u.test(tree.relation(at)) &&
    (m.nearing.has(tree.lemma(above)) || tree.children(above).some(near))
  )
}

/** 'it is a lie that Lorvia accepted it' */
function isUntrue({ tree, at, m }: Step): boolean {
  const above = tree.head(at)
  const isClause = /^(?:acl|ccomp|csubj)/u.test(tree.relation(at))
  return m.untrue.has(tree.lemma(above)) && isClause && tree.children(above).some((c) => tree.relation(c) === 'cop')
}

/** 'let Karsa sign', 'accused them of signing' */
const isLet = ({ tree, at, m }: Step, to: boolean): boolean =>
  m.letting.has(tree.lemma(tree.head(at))) &&
  !to &&
  /^(?:VB|VBG)$/u.test(tree.xpos(at)) &&
  /^(?:xcomp|ccomp|advcl|acl|obl)/u.test(tree.relation(at))

const isNotOne = (tree: Tree, noun: number, m: ModalityWords) => {
  const before = tree.children(noun).filter((c) => c < noun)
  return before.some((c) => tree.relation(c) === 'cop') && before.some((c) => tree.relation(c) === 'advmod' && m.negations.has(tree.lower(c))) // biome-ignore format: one line
}

/** 'there is no way that Lorvia will accept' */
const isNoWay = (tree: Tree, noun: number, { ways }: ModalityWords) =>
  ways.has(tree.lemma(noun)) && tree.children(noun).some((c) => c < noun && tree.lower(c) === 'no')

/** Whether a verb tells what was done or is being done: no 'will', no 'not', no infinitive. */
const isTold = (tree: Tree, verb: number) =>
  tree.upos(verb) === 'VERB' &&
  (/^VB[DZP]$/u.test(tree.xpos(verb)) || tree.children(verb).some((c) => /^(?:aux|aux:pass)$/u.test(tree.relation(c)) && /^(?:has|have|had|is|are|was|were)$/u.test(tree.lower(c)))) && // biome-ignore format: one line
  !tree.children(verb).some((c) => c < verb && (tree.xpos(c) === 'MD' || /^(?:if|unless|not|n't|never)$/u.test(tree.lower(c)))) // biome-ignore format: one line

/** The tag of the finite verb of a clause: its auxiliary's, else its own. */
function finite(tree: Tree, verb: number): string {
  const aux = tree.children(verb).find((c) => /^(?:aux|cop)/u.test(tree.relation(c)))
  return tree.xpos(aux ?? verb)
}
