import type { PositionWords } from '../../../languages/positions.ts'
import type { Stretch } from '../../document.ts'
import { phraseOf, type Tree } from '../../trees/tree.ts'
import type { Complement } from './complements.ts'

/**
 * The words of a complement that tell what somebody wants or rejects: who is asked where he has a name, and no more than the thing itself.
 * Left out are what stands before it ('In the meantime, …'), when and why it is to be ('… after the talks', '… last week') and
 * what is told of it beside ('…, which the council passed').
 */
export function demandStretch(tree: Tree, complement: Complement, words: PositionWords): Stretch {
  const from = begin(tree, complement)
  return { from, to: endBefore(tree, complement, Math.max(from, complement.head), words) }
}

function begin(tree: Tree, { head, clause, from, asked }: Complement): number {
  // 'urged him to sign': who he is, the words alone do not tell.
  if (asked >= 0 && tree.upos(asked) !== 'PRON') return Math.min(phraseOf(tree, asked).from, from)
  if (!clause) return from
  const subject = tree.children(head).find((c) => c < head && /^nsubj/u.test(tree.relation(c)))
  const first = subject === undefined ? from : phraseOf(tree, subject).from
  return first > from && tree.lower(first - 1) === ',' ? first : from
}

function endBefore(tree: Tree, complement: Complement, head: number, words: PositionWords): number {
  const { to } = complement
  for (let i = head + 1; i < to; i++) {
    const word = tree.lower(i)
    if (word === ',' && i + 1 < to && /^W/u.test(tree.xpos(i + 1)) && /^(?:which|who|whom|whose|where)$/u.test(tree.lower(i + 1))) return i // biome-ignore format: one line
    if (isSeenAs(tree, complement, i, words)) return behindSigns(tree, i, head)
    const apart = /^(?:mark|case|advmod)$/u.test(tree.relation(i)) && /^(?:advcl|obl|nmod)/u.test(tree.relation(tree.head(i))) // biome-ignore format: one line
    if (apart && words.settings.has(word) && tree.head(i) > i) return behindSigns(tree, i, head)
    // '… last week', but not '… over the last week'
    const past = words.grammar.last.has(word) && words.spans.has(tree.lower(i + 1)) && i + 2 >= to
    if (past && tree.upos(i - 1) !== 'DET' && tree.upos(i - 1) !== 'ADP') return behindSigns(tree, i, head)
  }
  return to
}

/** 'criticized the toll as a tax': what a thing is called belongs to the verb; 'the use of Sella as a base' does not. */
function isSeenAs(tree: Tree, { head, clause }: Complement, token: number, { grammar }: PositionWords): boolean {
  if (clause || tree.lower(token) !== 'as' || !/^(?:obj|nsubj:pass)$/u.test(tree.relation(head))) return false
  if (grammar.serving.has(tree.lemma(head))) return false
  let top = token
  for (let steps = 0; steps < 4 && tree.head(top) > token && tree.head(top) !== head; steps++) top = tree.head(top)
  // 'rejected it as the talks began'
  const isWhen = tree.children(top).some((c) => /^nsubj/u.test(tree.relation(c)))
  return tree.head(top) === head && !isWhen && phraseOf(tree, top).from <= token + 1
}

/** Where what stands before a token ends, without its comma. */
function behindSigns(tree: Tree, token: number, head: number): number {
  let to = token
  while (to > head + 1 && tree.upos(to - 1) === 'PUNCT') to--
  return to
}
