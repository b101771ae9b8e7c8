import type { TermWords } from '../../../languages/terms.ts'
import { ruledOutBy } from '../../trees/ruled-out.ts'
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
    (/^(?:not|n't|never|neither|nor)$/u.test(tree.lower(token)) && !grammar.merely.has(tree.lower(token + 1))) ||
    isRuledOut(tree, token, grammar)
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

/** 'circumstances' of 'under no circumstances', 'longer' of 'no longer' */
const isRuledOut = (tree: Tree, token: number, { ruledOut, longer }: TermWords['grammar']): boolean =>
  ruledOutBy(tree, tree.head(token), ruledOut) === token ||
  (longer.has(tree.lower(token)) && tree.lower(token - 1) === 'no')

/** A term with the phrase before it that denies it: 'in no case may Lorvia raise the toll', and not that it may. */
export function withDenial<T extends Term>(tree: Tree, term: T, { grammar }: TermWords): T {
  const { verb, head, tokens } = term
  const noun = tree.children(verb >= 0 ? verb : head).find((c) => isRuledOut(tree, c, grammar)) ?? -1
  const [first] = tokens
  // 'neither Lorvia nor Vessia would withdraw'
  const doers = tree.children(verb >= 0 ? verb : head).filter((c) => /^nsubj/u.test(tree.relation(c)))
  if (tree.lower(first! - 1) === 'neither' && doers.some((c) => first! <= c && c <= tokens.at(-1)!))
    return { ...term, tokens: [first! - 1, ...tokens] }
  if (noun < 0 || noun >= first! || noun < tree.first[first!]!) return term
  const from = Math.min(...tree.children(noun).filter((c) => c < noun))
  return { ...term, tokens: [...Array.from({ length: first! - from }, (_, k) => from + k), ...tokens] }
}

/** 'The plan would not require Lorvia to disarm', 'nothing in the plan obliges it to', 'under the plan nobody would': what no plan holds. */
export function isNotHeld(tree: Tree, { verb, head }: Term, words: TermWords): boolean {
  const { nobody } = words.grammar
  for (let at = verb >= 0 ? verb : head, steps = 0; at >= 0 && steps < 3; at = tree.head(at), steps++) {
    const below = tree.children(at).filter((c) => c < at)
    const subject = below.find((c) => /^nsubj/u.test(tree.relation(c)))
    if (
      subject !== undefined &&
      tree.upos(subject) === 'PRON' &&
      (nobody.has(tree.lower(subject)) || /^(?:nothing|none)$/u.test(tree.lower(subject)))
    )
      return true
    const isPlan = subject !== undefined && isProposal(tree, subject, words)
    if (steps > 0 && isPlan && below.some((c) => /^(?:not|n't|never)$/u.test(tree.lower(c)))) return true
    if (subject !== undefined && steps > 0) return false
    if (!/^(?:xcomp|ccomp)$/u.test(tree.relation(at))) return false
  }
  return false
}

/** 'did not', 'no' before a word. */
export const isDenied = (tree: Tree, token: number, { grammar }: TermWords): boolean =>
  tree.children(token).some((c) => c < token && grammar.nobody.has(tree.lower(c)))

/** The 'deal' of "no deal means no limits", which holds nothing. */
export const isNoPlan = (tree: Tree, noun: number, words: TermWords): boolean =>
  noun >= 0 && isProposal(tree, noun, words) && isDenied(tree, noun, words)
