import type { TermWords } from '../../../languages/terms.ts'
import type { Tree } from '../../trees/tree.ts'
import { isNoPlan } from './denied.ts'
import { isProposal, proposalAt } from './proposal-noun.ts'

/** How far back a list may have begun, in tokens. */
const reach = 80

const finite = /^(?:VBZ|VBP|VBD|MD)$/u

/**
 * The proposal, or -1 where it has no name, in whose list a word stands: 'the plan includes, among others, …', 'several concessions,
 * including …'. Read along the line, since parsers lose their way in lists. Null where it stands in none.
 */
export function listedIn(tree: Tree, token: number, words: TermWords): number | null {
  const first = Math.max(tree.first[token]!, token - reach)
  for (let i = token - 1; i >= first; i--) {
    const lower = tree.lower(i)
    // 'including a toll (ships have to pay it), new rules'
    if (lower === ')') {
      while (i > first && tree.lower(i) !== '(') i--
      continue
    }
    // 'offers Lorvia protection if Karsa closes the port': what is only supposed is no item.
    if (tree.relation(i) === 'mark' && words.conditions.has(lower)) return null
    if (
      words.grammar.listing.has(lower) ||
      (lower === 'such' && tree.lower(i + 1) === 'as') ||
      (lower === 'them' && tree.lower(i - 1) === 'among')
    ) {
      for (let k = i - 1; k >= first; k--) {
        // 'issues such as health care' are no plan's, 'concessions such as a truce' are.
        if (lower === 'such') return tree.upos(k) === 'NOUN' && words.askings.has(tree.lemma(k)) ? -1 : null
        // 'proposed changes to the law, including …'
        const part = tree.relation(k) === 'nmod' ? tree.head(k) : -1
        if (part >= 0 && words.parts.has(tree.lemma(part)) && tree.children(part).some((c) => words.stages.has(tree.lower(c)))) return -1 // biome-ignore format: one line
        if (isProposal(tree, k, words) && i - k < 7) return k
        if (tree.upos(k) !== 'NOUN' || i - k > 13 || !words.parts.has(tree.lemma(k))) continue
        for (let h = k - 1; h >= first; h--) if (isProposal(tree, h, words)) return h
        return words.askings.has(tree.lemma(k)) ? -1 : null
      }
      return null
    }
    if (finite.test(tree.xpos(i))) {
      // 'includes a toll and strengthened labour rules', of which a tagger may make a verb.
      const isItem = tree.xpos(i) === 'VBD' && /^conj/u.test(tree.relation(i)) && finite.test(tree.xpos(tree.head(i))) && words.holds.has(tree.lemma(tree.head(i))) // biome-ignore format: one line
      if (isItem) continue
      if (tree.lemma(i) === 'be' && isAmong(tree, i, words)) return -1
      if (!words.holds.has(tree.lemma(i)) || !/^(?:VBZ|VBP|VBD)$/u.test(tree.xpos(i))) return null
      const subject = tree.children(i).find((c) => /^nsubj/u.test(tree.relation(c))) ?? -1
      const proposal = proposalAt(tree, subject, words)
      return proposal >= 0 && !isNoPlan(tree, subject, words) ? proposal : null
    }
  }
  return null
}

/** The 'are' of "Among the demands are an end to the blockade and …". */
function isAmong(tree: Tree, verb: number, words: TermWords): boolean {
  const first = tree.first[verb]!
  if (tree.lower(first) !== words.grammar.among) return false
  for (let i = first + 1; i < verb; i++) {
    if (finite.test(tree.xpos(i))) return false
    if (tree.upos(i) === 'NOUN') return words.askings.has(tree.lemma(i)) || words.clauses.has(tree.lemma(i))
  }
  return false
}
