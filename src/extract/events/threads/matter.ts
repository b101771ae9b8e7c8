import type { EventWords } from '../../../languages/event-words.ts'
import type { Tree } from '../../trees/tree.ts'
import type { Act } from '../acts/act.ts'
import { family } from './family.ts'

/**
 * What an act is about where its words tell: 'nuclear' of 'the nuclear deal', 'house' of what a chamber votes on, 'poll' of an election; else
 * null. What is about another matter is another act.
 */
export function matterOf(tree: Tree, token: number, type: string, words: EventWords): string | null {
  const children = tree.children(token)
  if (type === 'vote') {
    if (words.polls.has(tree.lemma(token))) return 'poll'
    const isChambers = children.some((c) => tree.relation(c) === 'nsubj' && words.chambers.has(tree.lemma(c)))
    return tree.upos(token) === 'VERB' && (isChambers || tree.lemma(token) !== 'vote') ? 'house' : null
  }
  if (type === 'sign' && tree.upos(token) === 'VERB') return paperSigned(tree, token, words)
  if (!/^(?:talks|deal)$/u.test(family(type)) || tree.upos(token) === 'VERB') return null
  for (const c of children) {
    if (c > token || !/^(?:compound|amod)/u.test(tree.relation(c))) continue
    const field = words.deals.fields.get(tree.lemma(c)) ?? words.deals.fields.get(tree.lower(c))
    if (field) return field
  }
  return null
}

/** What else than a deal is signed: 'signed letter', 'signed law' of 'signed the bill'; null for deals. */
function paperSigned(tree: Tree, verb: number, { laws, papers, orders }: EventWords): string | null {
  const paper = tree.children(verb).find((c) => /^(?:obj|nsubj:pass)$/u.test(tree.relation(c))) ?? tree.head(verb)
  if (paper < 0) return null
  const lemma = tree.lemma(paper)
  if (laws.has(lemma)) return `${signed}law`
  return papers.has(lemma) || orders.has(lemma) ? `${signed}${lemma}` : null
}

const signed = 'signed '

/** Whether two acts are about different matters: a nuclear deal and a budget deal, an election and a vote of the house, a letter signed and a deal. */
export function isAnotherMatter(a: Act, b: Act): boolean {
  if (a.matter !== null && b.matter !== null) return a.matter !== b.matter
  const isSigned = [a, b].some(({ matter }) => matter?.startsWith(signed))
  return isSigned && a.noun === null && b.noun === null
}
