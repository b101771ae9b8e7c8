import type { TermWords } from '../../../languages/terms.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { isProposal } from './proposal-noun.ts'

/** The subject of a verb, or of the one that it is joined to: 'the plan frees hostages and includes a truce'; -1 where there is none. */
export function subjectOf(tree: Tree, verb: number): number {
  for (let at = verb, steps = 0; steps < 3; at = tree.head(at), steps++) {
    const own = tree.children(at).find((c) => /^nsubj/u.test(tree.relation(c)))
    if (own !== undefined) return own
    // 'The draft, parts of which were seen, would cut wages', of which parsers make two sentences of two subjects.
    const both = /^(?:conj|parataxis)/u.test(tree.relation(at)) ? tree.children(tree.head(at)).filter((c) => /^nsubj/u.test(tree.relation(c))) : [] // biome-ignore format: one line
    if (both.length > 1) return both[0]!
    if (!/^conj/u.test(tree.relation(at)) || tree.upos(tree.head(at)) !== 'VERB') break
  }
  return -1
}

/** Whether a verb's own auxiliaries, or the verb that carries it, say that it would be. */
export function isModal(tree: Tree, verb: number, words: TermWords): boolean {
  let perfect = false
  let modal = false
  let be = false
  let to = false
  for (const child of tree.children(verb)) {
    const relation = tree.relation(child)
    if (relation === 'mark' && tree.lower(child) === 'to') to = true
    if (!relation.startsWith('aux')) continue
    if (tree.lemma(child) === 'have') perfect = true
    if (tree.lemma(child) === 'be' && relation === 'aux') be = true
    if (words.modals.has(tree.lower(child))) modal = true
  }
  if (perfect) return false
  if (modal || (be && to)) return true
  const governor = tree.head(verb)
  if (governor < 0 || tree.relation(verb) !== 'xcomp') return false
  return words.duties.has(tree.lemma(governor)) && to && !needsMeans(tree, governor, verb)
}

/** 'needs money to pay its rent': what is needed is the money. */
const needsMeans = (tree: Tree, governor: number, verb: number): boolean =>
  tree
    .children(governor)
    .some((c) => c < verb && tree.relation(c) === 'obj' && tree.xpos(c) === 'NN' && tree.children(c).every((d) => !/^(?:det|nmod:poss)$/u.test(tree.relation(d)))) // biome-ignore format: one line

export const isMay = (tree: Tree, verb: number, { grammar }: TermWords): boolean =>
  tree.children(verb).some((c) => tree.relation(c) === 'aux' && grammar.may.has(tree.lower(c)))

/** 'under the plan', 'in the draft' on a verb. */
export function framed(tree: Tree, verb: number, words: TermWords): number {
  for (const child of tree.children(verb))
    if (
      /^(?:obl|advmod|nmod)/u.test(tree.relation(child)) &&
      (isProposal(tree, child, words) || isNewRule(tree, child, words))
    ) {
      const { frames, framesBehind, bringing } = words.grammar
      const frame = prepositionOf(tree, child)
      // 'With this deal, Lorvia cuts off every road to war' tells what it brings.
      if (bringing.has(frame) && !isModal(tree, verb, words)) continue
      if ((child < verb ? frames : framesBehind).has(frame)) return child
    }
  return -1
}

/** 'the new rules', 'the changes agreed to by Lorvia': what a plan would bring. */
function isNewRule(tree: Tree, token: number, words: TermWords): boolean {
  const lemma = tree.lemma(token)
  const laid = words.rules.has(lemma) || words.clauses.has(lemma)
  if (laid && tree.children(token).some((c) => words.stages.has(tree.lower(c)))) return true
  // 'agreed' may be taken for the verb of the sentence.
  const next = token + 1
  const isAgreed = next < tree.last[token]! && tree.upos(next) === 'VERB' && words.commits.has(tree.lemma(next))
  return isAgreed && (laid || words.parts.has(lemma))
}

/** The 'Bans' of a list's line "Bans imports of sugar", or what is joined to it: nobody is told to do it but the plan. */
export const beginsLine = (tree: Tree, verb: number): boolean =>
  /^(?:VB|VBZ|VBP)$/u.test(tree.xpos(verb)) &&
  subjectOf(tree, verb) < 0 &&
  (tree.relation(verb) === 'root' || (/^conj/u.test(tree.relation(verb)) && tree.relation(tree.head(verb)) === 'root'))

/** 'a law that makes it a crime', 'the 1975 statute bars towns from': what is so. */
export const isInForce = (tree: Tree, law: number, verb: number, { laws, stages }: TermWords): boolean =>
  law >= 0 &&
  laws.has(tree.lemma(law)) &&
  tree.xpos(verb) === 'VBZ' &&
  !tree.children(law).some((c) => stages.has(tree.lower(c)))

/** 'should have barred' */
export const isPerfect = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((c) => tree.lemma(c) === 'have' && tree.relation(c) === 'aux')

/** A verb in the past, which tells what was: 'imposed', 'has imposed'; not what a plan 'would have imposed'. */
export function isPast(tree: Tree, verb: number): boolean {
  // 'give up land, cut its army': a form that is the infinitive too.
  if (tree.xpos(verb) === 'VBD') return tree.lower(verb) !== tree.lemma(verb)
  return (
    tree.xpos(verb) === 'VBN' &&
    tree.children(verb).some((c) => tree.lemma(c) === 'have' && tree.relation(c) === 'aux') &&
    !tree.children(verb).some((c) => tree.xpos(c) === 'MD')
  )
}
