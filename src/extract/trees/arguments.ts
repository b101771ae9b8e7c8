import { isForemost } from '../events/who/foremost.ts'
import { nameKind } from './name-at.ts'
import { prepositionOf, type Tree } from './tree.ts'
import { treeWords } from './tree-words.ts'

/** What stands with a verb. Tokens are heads of phrases; -1 where there is none. */
export interface Arguments {
  readonly subject: number
  readonly object: number
  readonly passive: boolean
  readonly agent: number
  readonly obliques: readonly number[]
}

/** Subject, objects and obliques of a verb; the subject of what it is joined to or hangs on where it has none of its own. */
export function argumentsOf(tree: Tree, verb: number): Arguments {
  let subject = -1
  let object = -1
  let agent = -1
  let passive = false
  const obliques: number[] = []
  for (const child of tree.children(verb)) {
    const relation = tree.relation(child)
    if (/^nsubj(?::pass|:outer)?$/u.test(relation)) {
      subject = child
      if (relation === 'nsubj:pass') passive = true
    } else if (relation === 'obj') object = child
    else if (relation === 'obl:agent' && !isTime(tree, child)) agent = child
    else if (relation === 'aux:pass') passive = true
    else if (relation === 'obl' || relation === 'iobj') {
      if (prepositionOf(tree, child) === 'by' && tree.xpos(verb) === 'VBN' && !isTime(tree, child)) agent = child
      else obliques.push(child)
    }
  }
  // 'he’s cut a deal': a parser may take it for 'he is cut'.
  if (
    passive &&
    object >= 0 &&
    tree.children(verb).some((c) => tree.relation(c) === 'aux:pass' && tree.lower(c) === "'s")
  )
    passive = false
  // 'the deal signed by both sides'
  if (tree.relation(verb) === 'acl' && tree.xpos(verb) === 'VBN' && subject < 0) {
    passive = true
    subject = tree.head(verb)
  }
  // 'was arrested and jailed'
  const joined = tree.head(verb)
  if (tree.relation(verb) === 'conj' && tree.xpos(verb) === 'VBN' && subject < 0 && !passive && object < 0) {
    const shared = tree.children(joined).find((c) => tree.relation(c) === 'nsubj:pass')
    if (shared !== undefined && !tree.children(verb).some((c) => tree.relation(c) === 'aux')) {
      passive = true
      subject = shared
    }
  }
  // 'Denn came home and was arrested'
  for (
    let at = verb;
    passive && subject < 0 && object < 0 && /^(?:conj|xcomp|advcl)$/u.test(tree.relation(at));
    at = tree.head(at)
  )
    subject = tree.children(tree.head(at)).find((c) => /^nsubj/u.test(tree.relation(c)) && c < verb) ?? -1
  if (passive) {
    object = subject
    subject = -1
  }
  for (let at = verb, steps = 0; subject < 0 && !passive && steps < 4; steps++) {
    const relation = tree.relation(at)
    const above = tree.head(at)
    if (above < 0 || !/^(?:conj|xcomp|advcl|acl)/u.test(relation)) break
    if (relation.startsWith('acl')) {
      const does = tree.xpos(verb) === 'VBG' || (tree.xpos(verb) === 'VB' && isForemost(tree, above))
      if (!relation.includes('relcl')) subject = /^N/u.test(tree.xpos(above)) && does ? above : -1
      break
    }
    // 'asked Lorvia to send': who is asked does it.
    const asked =
      relation === 'xcomp' ? tree.children(above).find((c) => tree.relation(c) === 'obj' && c < at) : undefined
    // 'Four days later, Lind said': a parser may take the days for a subject too.
    subject = asked ?? tree.children(above).findLast((c) => /^nsubj/u.test(tree.relation(c))) ?? -1
    at = above
  }
  return { subject, object, passive, agent, obliques }
}

/** 'by Friday', 'by the end of May': no doer. */
const isTime = (tree: Tree, head: number): boolean =>
  nameKind(tree, head) === 'date' || treeWords(tree)?.moments.has(tree.lemma(head)) === true
