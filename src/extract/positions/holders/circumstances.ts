import type { ModalityWords } from '../../../languages/positions.ts'
import { ruledOutBy } from '../../trees/ruled-out.ts'
import type { Tree } from '../../trees/tree.ts'
import { isInfinitive } from '../targets/clause-stretch.ts'
import { isCapital } from '../targets/complement-words.ts'
import { isBare } from '../targets/wanted.ts'
import { hangsOnMoment } from './moments.ts'
import { isQuestion } from './questions.ts'

/** How real what a word tells is, by the words around it: "would never accept" is negated, "if they accept" is not real. */
export interface Circumstances {
  readonly negated: boolean
  /** Whether it is told as so; not what is hoped, asked, tried or put under an 'if'. */
  readonly real: boolean
  /** 'can', 'could' */
  readonly able: boolean
  readonly would: boolean
  /** It is denied only so far: 'has not yet signed'. */
  readonly yet: boolean
  /** Nothing but that makes it unreal: 'has yet to sign'. */
  readonly awaited: boolean
  /** It hangs on an 'if' or 'unless'. */
  readonly conditional: boolean
  /** 'must', 'should', 'has to' */
  readonly obliged: boolean
  /** It is done or being done: no 'will', no infinitive. */
  readonly done: boolean
}

/** Reads the words around a verb, adjective or noun that tells a stance. */
export function circumstancesOf(tree: Tree, token: number, m: ModalityWords): Circumstances {
  let negated = false
  let real = !isQuestion(tree, token)
  let able = false
  let would = false
  let obliged = false
  let yet = false
  let awaited = false
  let conditional = false
  let shared = true
  if (hasProviso(tree, token, m) || hangsOnMoment(tree, token, m)) conditional = true
  if (wantsFirst(tree, token, m) || wantsFirstNext(tree, token, m)) conditional = true
  if (isAnythingBut(tree, token)) negated = true
  let at = token
  for (let steps = 0; steps < 6; steps++) {
    const beside = tree.children(at)
    if (shared && ruledOutBy(tree, at, m.ruledOut) >= 0) negated = !negated
    for (const child of beside) {
      const relation = tree.relation(child)
      const word = tree.lower(child)
      const denies = /^(?:advmod|det|cc:preconj|cc|neg)/u.test(relation) && m.negations.has(word) && child < token
      if (denies && shared && !(word === 'no' && relation === 'det' && at !== token)) negated = !negated
      if (word === 'without' && relation === 'mark') negated = !negated
      if (m.longer.has(word) && child < at && child > 0 && tree.lower(child - 1) === 'no' && shared) negated = !negated
      // 'neither accepted nor refused it'
      const either = word === 'neither' && /^(?:cc|advmod|det)/u.test(relation)
      if (either && (at === token || (tree.head(token) === at && tree.relation(token) === 'conj'))) real = false
      if (relation === 'advmod' && word === 'yet' && tree.lemma(at) === 'have') awaited = true
      if (relation === 'advmod' && word === 'yet' && at === token) yet = true
      // 'No Lorvian government could accept it'; but 'no deal means war'
      if (relation === 'nsubj' && at === token && isNoneOf(tree, child)) real = false
      // 'Neither Lorvia nor Karsa accepted it'
      if (/^nsubj/u.test(relation) && shared && [child, ...tree.children(child)].some((c) => c <= child && tree.lower(c) === 'neither')) negated = !negated // biome-ignore format: one line
      if (relation.startsWith('aux')) {
        // 'should Lorvia refuse it, the talks end'
        const turned =
          /^(?:should|had)$/u.test(word) && beside.some((c) => c > child && c < at && /^nsubj/u.test(tree.relation(c)))
        if (turned) real = false
        if (!shared) continue
        if (m.able.has(word)) able = true
        if (m.obliged.has(word)) obliged = true
        if (/^(?:would|'d)$/u.test(word)) would = true
      }
      // 'this was probably a mistake' is a verdict all the same.
      const weighed = relation === 'advmod' && at === token && tree.upos(token) === 'NOUN'
      if (/^(?:aux|advmod)/u.test(relation) && shared && m.perhaps.has(word) && child < at && !weighed) real = false
      // 'spoke before endorsing the plan' tells of the endorsement.
      const told = word === 'before' && tree.xpos(at) === 'VBG' && tree.xpos(tree.head(at)) === 'VBD'
      if (relation === 'mark' && m.open.has(word) && child < at && !told) real = false
      // 'as long as Lorvia honours it'
      if (word === 'as' && child > 0 && m.long.has(tree.lower(child - 1)) && child < at) real = false
      // 'rather than reject it'
      if (/^(?:mark|cc|case)$/u.test(relation) && m.instead.has(word) && child < at) real = false
      if (at === token && isCondition(tree, child, m)) conditional = true
      // 'we will only sign a deal that'
      if (word === 'only' && relation === 'advmod' && child < token && at === token && beside.some((c) => /^(?:will|wo|would|'ll|'d|can|could)$/u.test(tree.lower(c)))) conditional = true // biome-ignore format: one line
    }
    const relation = tree.relation(at)
    const above = tree.head(at)
    if (above < 0) break
    const to = beside.some((c) => tree.xpos(c) === 'TO' && c < at)
    const lemma = tree.lemma(above)
    // 'on the verge of signing', 'close to signing', 'stopped short of signing', 'far from signing'
    const near =
      m.nearing.has(lemma) || tree.children(above).some((c) => above < c && c < at && m.nearing.has(tree.lower(c)))
    if (tree.xpos(at) === 'VBG' && near && /^(?:acl|advcl|ccomp|xcomp)/u.test(relation)) real = false
    // 'it is a lie that Lorvia accepted it'
    if (m.untrue.has(lemma) && /^(?:acl|ccomp|csubj)/u.test(relation) && tree.children(above).some((c) => tree.relation(c) === 'cop')) real = false // biome-ignore format: one line
    if (
      m.letting.has(lemma) &&
      !to &&
      /^(?:VB|VBG)$/u.test(tree.xpos(at)) &&
      /^(?:xcomp|ccomp|advcl|acl|obl)/u.test(relation)
    )
      real = false
    if (/^(?:acl|ccomp|advcl)/u.test(relation) && isNoWay(tree, above, m)) {
      negated = !negated
      break
    }
    if (relation === 'xcomp' || (relation === 'advcl' && to && m.unreal.has(lemma))) {
      if (m.refusing.has(lemma)) negated = !negated
      else if (m.obliging.has(lemma) && to) obliged = true
      else if (m.able.has(lemma)) able = true
      else if (m.unreal.has(lemma)) real = false
    } else if (relation === 'csubj' && m.wishing.has(lemma) && tree.xpos(at) !== 'VBG') {
      // 'it is vital that Lorvia sign'
      real = false
      break
    } else if (relation === 'ccomp') {
      // 'I don’t think they want a deal'
      if (
        tree.children(above).some((c) => tree.relation(c) === 'advmod' && m.negations.has(tree.lower(c)) && c < above)
      )
        real = false
      const claimed = m.claiming.has(lemma) && /^VB[DZP]$/u.test(finite(tree, at)) && !isBare(tree, at, above, m)
      if (m.denying.has(lemma) || (m.wishing.has(lemma) && !claimed)) real = false
      // 'will be able to say that they accepted', 'declined to say that they will'
      const over = tree.relation(above) === 'xcomp' ? tree.lemma(tree.head(above)) : ''
      if (m.unreal.has(over) || m.refusing.has(over)) real = false
      // 'asked whether he thought that Karsa would accept'
      if (tree.children(above).some((c) => tree.relation(c) === 'mark' && /^(?:if|whether)$/u.test(tree.lower(c)))) real = false // biome-ignore format: one line
      break
    } else if (/^acl/u.test(relation) && m.supposed.has(lemma) && !relation.includes('relcl')) {
      // 'any sign that Lorvia accepts'
      real = false
      break
    } else if (relation === 'advcl' && to) {
      // What something is done for: 'met in order to accept'; but who 'met them to promote the plan' did promote it.
      if (at !== token || !m.voicing.has(tree.lemma(token)) || !isTold(tree, above)) real = false
      break
    } else if (relation === 'acl' && to) {
      // 'pressure to accept', but 'the decision to reject'
      if (!m.resolves.has(lemma)) real = false
      break
    } else if (relation.startsWith('acl:relcl')) {
      // 'it is not a plan that we can support'
      if (isNotOne(tree, above, m)) negated = !negated
      break
    } else if (!/^conj/u.test(relation)) break
    // 'is likely to block the bill and to demand a vote' shares its 'likely'.
    else if (
      beside.some(
        (c) => /^(?:nsubj|mark)/u.test(tree.relation(c)) && !(tree.xpos(c) === 'TO' && isInfinitive(tree, above)),
      )
    )
      break // biome-ignore format: one line
    // 'did not accept or sign' shares its 'not'; 'did not accept but wants' does not.
    else if (
      /^VB[DZP]$/u.test(tree.xpos(at)) ||
      beside.some((c) => /^(?:aux|cop)/u.test(tree.relation(c)) || tree.lower(c) === 'but')
    )
      shared = false
    at = above
  }
  return {
    negated,
    real: real && !awaited,
    able,
    would,
    conditional,
    obliged,
    yet: yet && negated,
    awaited: real && awaited && !negated,
    done: isDone(tree, token),
  }
}

/** 'No Lorvian government' */
function isNoneOf(tree: Tree, noun: number): boolean {
  const below = tree.children(noun)
  return below.some((c) => tree.lower(c) === 'no') && below.some((c) => /^(?:amod|compound)$/u.test(tree.relation(c)) && isCapital(tree, c)) // biome-ignore format: one line
}

/** 'anything but happy', 'anything but a friend' */
function isAnythingBut(tree: Tree, token: number): boolean {
  let at = token - 1
  while (/^(?:DET|ADJ|ADV)$/u.test(tree.upos(at)) && token - at < 4) at--
  return tree.lower(at) === 'but' && tree.lower(at - 1) === 'anything'
}

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

function isDone(tree: Tree, token: number): boolean {
  const aux = tree.children(token).filter((c) => tree.relation(c).startsWith('aux'))
  return (
    tree.xpos(token) !== 'VB' &&
    !aux.some((c) => tree.xpos(c) === 'MD') &&
    !/^(?:xcomp|ccomp)/u.test(tree.xpos(token) === 'VBG' ? tree.relation(token) : '')
  )
}

/** The tag of the finite verb of a clause: its auxiliary's, else its own. */
function finite(tree: Tree, verb: number): string {
  const aux = tree.children(verb).find((c) => /^(?:aux|cop)/u.test(tree.relation(c)))
  return tree.xpos(aux ?? verb)
}

function isCondition(tree: Tree, child: number, m: ModalityWords): boolean {
  const relation = tree.relation(child)
  if (relation === 'advcl') {
    // 'While Lind called it void if it is broken, Berg praised it': the 'if' is of what stands before it.
    const whiles = (c: number) => tree.relation(c) === 'mark' && /^(?:while|although|though|whereas)$/u.test(tree.lower(c)) // biome-ignore format: one line
    const apart = (c: number) => c < child && tree.relation(c) === 'advcl' && tree.children(c).some(whiles)
    if (child < tree.head(child) && tree.children(tree.head(child)).some(apart)) return false
    if (m.conditions.has(tree.lower(child))) return true
    // 'will sign it once it is on his desk' tells when.
    const it = (c: number) => /^nsubj/u.test(tree.relation(c)) && /^(?:it|they|that|this)$/u.test(tree.lower(c))
    const once = (c: number) =>
      tree.lower(c) === 'once' && tree.lower(c - 1) !== 'only' && tree.children(child).some(it)
    if (tree.children(child).some(once)) return false
    // 'Once he had left, the council passed the bill.'
    const since = (c: number) => tree.lower(c) === 'once' && tree.lower(c - 1) !== 'only'
    const above = tree.head(child)
    if (tree.xpos(above) === 'VBD' && child < above && tree.children(child).some(since)) return false
    return tree.children(child).some((c) => /^(?:mark|advmod)$/u.test(tree.relation(c)) && m.conditions.has(tree.lower(c)) && c < child) // biome-ignore format: one line
  }
  // 'if the shelling stops', where a parser takes what is done for a noun
  const marked = (c: number) => tree.relation(c) === 'mark' && c < child && m.conditions.has(tree.lower(c))
  if (relation === 'obl' && tree.children(child).some(marked)) return true
  return (
    relation === 'obl' && m.condition.has(tree.lemma(child)) && tree.children(child).some((c) => tree.lower(c) === 'on')
  )
}

/** Whether 'on condition that' or the like follows in the sentence, before another clause is joined to it. */
function hasProviso(tree: Tree, token: number, m: ModalityWords): boolean {
  const { text, start, end } = tree.analysis
  let last = token
  while (
    last + 1 < tree.last[token]! &&
    last < token + 30 &&
    !/^(?:but|while|although|though|;)$/u.test(tree.lower(last + 1))
  )
    last++
  const rest = text.slice(start[token], end[last]).toLowerCase().replace(/\s+/gu, ' ')
  // What is said on condition of not being named is said without one.
  return (
    m.provisos.some((words) => rest.includes(` ${words} `) && !rest.includes(` not ${words} `)) &&
    !m.named.some((word) => rest.includes(` ${word}`))
  )
}

/** 'is ready to open the gates, but wants the trains first' */
function wantsFirst(tree: Tree, token: number, m: ModalityWords): boolean {
  const heads = [token, ...tree.children(token).filter((c) => tree.relation(c) === 'xcomp')]
  const joined = heads.flatMap((h) => tree.children(h).filter((c) => tree.relation(c) === 'conj' && c > token))
  return joined.some((c) => {
    const below = tree.children(c)
    if (!below.some((b) => tree.lower(b) === 'but') || !m.asking.has(tree.lemma(c))) return false
    for (let i = c; i < tree.last[token]!; i++) if (m.first.has(tree.lower(i))) return true
    return false
  })
}

/** “We will open the gates. But the trains must run first”: the same breath goes on. */
function wantsFirstNext(tree: Tree, token: number, m: ModalityWords): boolean {
  const next = tree.last[token]!
  if (next >= tree.length || tree.lower(next) !== 'but') return false
  const { text, end, start } = tree.analysis
  if (/["”\n]/u.test(text.slice(end[next - 1]! - 1, start[next]))) return false
  let asks = false
  let first = false
  for (let i = next; i < tree.last[next]!; i++) {
    if (/^(?:must|should|has|have)$/u.test(tree.lower(i)) || m.asking.has(tree.lemma(i))) asks = true
    if (m.first.has(tree.lower(i))) first = true
  }
  return asks && first
}
