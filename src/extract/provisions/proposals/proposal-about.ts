import type { TermWords } from '../../../languages/terms.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import type { ProposalMention } from './proposal-mention.ts'

/** The nouns behind a proposal's that tell its matter, by their lemmas: 'toll' of 'a bill to end the toll', 'a deal on the toll'. */
export function aboutAt(tree: Tree, noun: number, { about }: TermWords): ReadonlySet<string> {
  const found = new Set<string>()
  const take = (head: number) => {
    const { from, to } = phraseOf(tree, head)
    for (let i = from; i < to; i++) if (/^(?:NOUN|PROPN)$/u.test(tree.upos(i))) found.add(tree.lemma(i))
  }
  for (const child of tree.children(noun)) {
    if (child < noun) continue
    const relation = tree.relation(child)
    if (relation === 'nmod' && about.has(prepositionOf(tree, child))) take(child)
    else if (relation.startsWith('acl') && /^VBG?$/u.test(tree.xpos(child)))
      for (const object of tree.children(child)) if (tree.relation(object) === 'obj') take(object)
  }
  return found
}

/** The most words that tell a proposal's matter. */
const longest = 6

/**
 * What a proposal that has no name may be called by its matter: 'agreement on prisoners', 'plan to cut wages'; null where nothing short tells it.
 * Of 'supporting the deal to help the port' the infinitive need not belong to the deal, of 'a deal to help the port' it does.
 */
export function namedByMatter({ tree, token, definite }: ProposalMention, { about }: TermWords): string | null {
  const child = tree.children(token).find((c) => {
    if (c < token || c > token + longest) return false
    if (tree.relation(c) === 'nmod') return about.has(prepositionOf(tree, c))
    const done = tree.children(c).some((d) => tree.relation(d) === 'obj')
    return !definite && tree.relation(c) === 'acl' && tree.xpos(c) === 'VB' && done
  })
  if (child === undefined) return null
  const parts = tree.children(child).filter((c) => c > child && /^(?:obj|nmod|flat|compound:prt)$/u.test(tree.relation(c))) // biome-ignore format: one line
  const to = Math.max(child + 1, ...parts.map((c) => phraseOf(tree, c).to))
  if (to > token + longest + 1) return null
  for (let i = token; i < to; i++)
    if (tree.upos(i) === 'PUNCT' || /^(?:PRP|PRP\$|WDT|WP)$/u.test(tree.xpos(i))) return null
  const { text, start, end } = tree.analysis
  return text.slice(start[token], end[to - 1]).replace(/\s+/gu, ' ')
}
