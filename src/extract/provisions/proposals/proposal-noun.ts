import type { TermWords } from '../../../languages/terms.ts'
import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'

/** Whether a noun names what is on the table: 'plan', not 'insurance plan'. */
export function isProposal(tree: Tree, token: number, words: TermWords): boolean {
  if (!/^N/u.test(tree.xpos(token)) || !words.proposals.has(tree.lemma(token))) return false
  if (/^(?:compound|flat)/u.test(tree.relation(token)) || nameKind(tree, token) === 'person') return false
  if (isVerbMisread(tree, token)) return false
  return !tree.children(token).some((c) => tree.relation(c) === 'compound' && words.notBefore.has(tree.lemma(c)))
}

/** 'Lind Outlines Wage Offer', 'the administration plans to raise it': plurals that are what somebody does. */
function isVerbMisread(tree: Tree, token: number): boolean {
  if (!/S$/u.test(tree.xpos(token)) || token + 1 >= tree.last[token]!) return false
  const next = token + 1
  if (tree.lower(next) === 'to')
    return /^(?:root|ccomp|parataxis|iobj)$/u.test(tree.relation(token)) && tree.xpos(next + 1) === 'VB'
  return tree.xpos(token) === 'NNPS' && /^(?:NOUN|PROPN|ADJ|DET)$/u.test(tree.upos(next))
}

/** How far back what 'it' stands for may be told, in tokens. */
const reach = 90

/** What the sentence before spoke of first; for an 'it' that begins its sentence one further back, over sentences of nothing that 'it' may be: 'Farmers will get loans.' */
function spokenOf(tree: Tree, token: number, words: TermWords): number {
  for (let end = tree.first[token]!; end > 0 && token - end < reach; end = tree.first[end - 1]!) {
    const from = Math.max(tree.first[end - 1]!, token - reach)
    let other = false
    for (let i = end - 1; i >= from; i--) {
      if (!/^nsubj/u.test(tree.relation(i))) continue
      if (isProposal(tree, i, words)) return i
      other ||= tree.xpos(i) === 'NN' || tree.upos(i) === 'PROPN'
    }
    if (other || tree.lower(token) !== 'it' || tree.first[token] !== token) return -1
  }
  return -1
}

/** The proposal that a subject stands for: itself, the noun before its relative clause, or what 'it' points back to; -1 where it is none. */
export function proposalAt(tree: Tree, token: number, words: TermWords): number {
  if (token < 0) return -1
  if (isProposal(tree, token, words)) return token
  const lower = tree.lower(token)
  if (/^(?:which|that)$/u.test(lower)) {
    const clause = tree.head(token)
    const noun = clause >= 0 && tree.relation(clause).startsWith('acl') ? tree.head(clause) : -1
    // 'provisions that would require …'
    return noun >= 0 && (isProposal(tree, noun, words) || words.clauses.has(tree.lemma(noun))) ? noun : -1
  }
  if (/^(?:it|they|these|this)$/u.test(lower)) {
    const before = spokenOf(tree, token, words)
    if (before >= 0) return before
  }
  // 'parts of the plan', 'one provision of the draft'
  if (words.parts.has(tree.lemma(token)))
    for (const child of tree.children(token))
      if (tree.relation(child) === 'nmod' && isProposal(tree, child, words)) return child
  return -1
}
