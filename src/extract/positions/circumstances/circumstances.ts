import type { ModalityWords } from '../../../languages/positions.ts'
import { ruledOutBy } from '../../trees/ruled-out.ts'
import type { Tree } from '../../trees/tree.ts'
import { readAbove } from './above.ts'
import { readBeside } from './beside.ts'
import { isConditional } from './conditions.ts'
import type { Found, Step } from './found.ts'
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

/** So many words up a stance may still be hedged. */
const highest = 6

/** Reads the words around a verb, adjective or noun that tells a stance: step by step up the tree, each with what stands beside it. */
export function circumstancesOf(tree: Tree, token: number, m: ModalityWords): Circumstances {
  const found: Found = {
    negated: isAnythingBut(tree, token),
    real: !isQuestion(tree, token),
    able: false,
    would: false,
    yet: false,
    awaited: false,
    conditional: isConditional(tree, token, m),
    obliged: false,
    shared: true,
  }
  let at = token
  for (let steps = 0; steps < highest; steps++) {
    const step: Step = { tree, token, at, m }
    if (found.shared && ruledOutBy(tree, at, m.ruledOut) >= 0) found.negated = !found.negated
    for (const child of tree.children(at)) readBeside(step, child, found)
    if (tree.head(at) < 0 || !readAbove(step, found)) break
    at = tree.head(at)
  }
  const { negated, real, able, would, yet, awaited, conditional, obliged } = found
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

/** 'anything but happy', 'anything but a friend' */
function isAnythingBut(tree: Tree, token: number): boolean {
  let at = token - 1
  while (/^(?:DET|ADJ|ADV)$/u.test(tree.upos(at)) && token - at < 4) at--
  return tree.lower(at) === 'but' && tree.lower(at - 1) === 'anything'
}

function isDone(tree: Tree, token: number): boolean {
  const aux = tree.children(token).filter((c) => tree.relation(c).startsWith('aux'))
  return (
    tree.xpos(token) !== 'VB' &&
    !aux.some((c) => tree.xpos(c) === 'MD') &&
    !/^(?:xcomp|ccomp)/u.test(tree.xpos(token) === 'VBG' ? tree.relation(token) : '')
  )
}
