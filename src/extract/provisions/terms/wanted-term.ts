import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { isReturn } from '../particulars/bargain.ts'
import { tokensOf } from '../particulars/extent.ts'
import { type Classified, isAct, tellsAct } from '../particulars/issue-of.ts'
import { isProposal, proposalAt } from '../proposals/proposal-noun.ts'
import { type Standing, standingOf } from '../proposals/standing.ts'
import { isPeople, type TermReading } from '../reading.ts'
import type { Term } from './term.ts'

/**
 * What is to become of something, that a plan holds or somebody wants, whatever it is about: 'calls for the elimination of milk quotas'. It
 * is of the issue of its things, or else of one named after them.
 */
export function wantedTerm(reading: TermReading, noun: number, topic: Classified | null): Term | null {
  const { tree, words } = reading
  const verb = tree.head(noun)
  if (verb < 0 || tree.upos(verb) !== 'VERB' || !/^(?:obj|obl)$/u.test(tree.relation(noun))) return null
  const lemma = tree.lemma(verb)
  const wish = tree.relation(noun) === 'obj' ? lemma : `${lemma} ${prepositionOf(tree, noun)}`
  if (!words.wants.has(wish) || isEmpty(reading, noun)) return null
  if (!tellsAct(tree, noun, words)) return null
  const of = tree
    .children(noun)
    .find((c) => c > noun && /^(?:nmod|obl)$/u.test(tree.relation(c)) && isNoun(tree, c) && !isReturn(tree, c, words))
  if (of === undefined) return null
  // 'the release of three Lorvians'
  const freed =
    words.swaps.frees.has(tree.lemma(noun)) && (nameKind(tree, of) === 'nationality' || isPeople(reading, of))
  const standing = freed || !isEmpty(reading, of) ? standingOf(reading, noun) : null
  if (!standing) return null
  // What a plan includes is in it; what a town includes, or a party offers, is not asked for.
  if (standing.rule !== 'held' && words.holds.has(lemma) && !words.askings.has(lemma)) return null
  const tokens = tokensOf(tree, noun, { subject: -1, isOther: (token) => isAct(tree, token, words), words })
  const issue = freed ? 'prisoners' : (topic?.issue ?? (`other:${tree.lemma(of)}` as const))
  return { head: noun, verb: -1, tokens, issue, strength: 'none', standing }
}

const isNoun = (tree: Tree, token: number) => /^(?:NOUN|PROPN)$/u.test(tree.upos(token))

/** Words that no term is about: people, plans and their parts, hopes. */
function isEmpty(reading: TermReading, noun: number): boolean {
  const { tree, words } = reading
  const lemma = tree.lemma(noun)
  return isPeople(reading, noun) || isProposal(tree, noun, words) || words.parts.has(lemma) || words.weighed.has(lemma)
}

/** Why 'monitors' are on the table in 'the paragraph on monitors': what a part of a plan is about is a term of it. Null elsewhere. */
export function clauseOn({ tree, words }: TermReading, noun: number): Standing | null {
  const part = tree.head(noun)
  if (part < 0 || tree.relation(noun) !== 'nmod' || !words.clauses.has(tree.lemma(part))) return null
  if (!words.about.has(prepositionOf(tree, noun))) return null
  return { rule: 'held', proposal: proposalAt(tree, part, words) }
}
