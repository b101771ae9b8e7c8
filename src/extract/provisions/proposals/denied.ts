import type { TermWords } from '../../../languages/terms.ts'
import type { Tree } from '../../trees/tree.ts'
import type { Term } from '../terms/term.ts'
import { isProposal } from './proposal-noun.ts'
import type { Standing } from './standing.ts'

/** 'Lorvia will not pay the toll', of which no plan is told: what is refused is to pay it, and who refuses is a position. */
export function isRefusal(tree: Tree, verb: number, standing: Standing | null): boolean {
  const below = tree.children(verb).filter((c) => c < verb)
  return (
    standing?.rule === 'modal' &&
    below.some((c) => tree.relation(c) === 'aux' && /^(?:will|wo|would|'ll)$/u.test(tree.lower(c))) &&
    below.some((c) => /^(?:not|n't|never)$/u.test(tree.lower(c))) &&
    !below.some((c) => /^(?:aux:pass|nsubj:pass)$/u.test(tree.relation(c)))
  )
}

/**
 * Whether a term shares the 'not' of a verb before it, which its own words have not: 'test missiles' of "promised not to enrich uranium or
 * test missiles", "neither … nor test missiles". Without it the term would say the opposite.
 */
export function sharesDenial(tree: Tree, { head, verb, tokens, standing }: Term, { grammar }: TermWords): boolean {
  const at = verb >= 0 ? verb : head
  const within = (token: number) => tokens[0]! <= token && token <= tokens.at(-1)!
  const denies = (token: number) =>
    /^(?:not|n't|never|neither|nor)$/u.test(tree.lower(token)) && !grammar.merely.has(tree.lower(token + 1))
  if (tree.upos(at) !== 'VERB' || isRefusal(tree, at, standing)) return false
  // An object of its own: 'cede neither land nor weapons' goes with its verb.
  if (verb >= 0) return tree.children(verb).some((c) => c < verb && denies(c) && !within(c))
  // 'agreed never to join'
  const above = tree.relation(at) === 'xcomp' ? tree.head(at) : -1
  if (above >= 0 && tree.children(above).some((c) => above < c && c < at && denies(c) && !within(c))) return true
  for (let token = at, steps = 0; steps < 4; steps++) {
    const below = tree.children(token)
    if (below.some((c) => c < token && denies(c))) return !below.some((c) => c < token && denies(c) && within(c))
    const finite = below.some((c) => /^(?:nsubj|aux|cop)/u.test(tree.relation(c)) || tree.lower(c) === 'but')
    if (!/^conj/u.test(tree.relation(token)) || finite || /^VB[DZP]$/u.test(tree.xpos(token))) return false
    token = tree.head(token)
  }
  return false
}

/** 'did not', 'no' before a word. */
export const isDenied = (tree: Tree, token: number, { grammar }: TermWords): boolean =>
  tree.children(token).some((c) => c < token && grammar.nobody.has(tree.lower(c)))

/** The 'deal' of "no deal means no limits", which holds nothing. */
export const isNoPlan = (tree: Tree, noun: number, words: TermWords): boolean =>
  noun >= 0 && isProposal(tree, noun, words) && isDenied(tree, noun, words)
