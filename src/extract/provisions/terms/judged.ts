import type { TermWords } from '../../../languages/terms.ts'
import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'
import { isProposal, proposalAt } from '../proposals/proposal-noun.ts'
import type { Standing } from '../proposals/standing.ts'
import { isModal } from '../proposals/verb-at-table.ts'
import type { TermReading } from '../reading.ts'

/**
 * Whether a verb tells what somebody thinks that a text lacks or is: 'the deal does not dismantle the plants', 'it gives farmers a good deal'.
 * A term says what is to be done, not what is missed or won.
 */
export function isJudged(reading: TermReading, verb: number, standing: Standing): boolean {
  const { tree, words } = reading
  const { rule, proposal } = standing
  const children = tree.children(verb)
  // 'repeal the Harbour Act' says what becomes of a law there is.
  const isLaw = (c: number) => words.laws.has(tree.lemma(c)) && nameKind(tree, c) === 'law'
  // 'join the Sea Pact' is to become a member of what there is.
  const isLeague = (c: number) => words.joins.has(tree.lemma(verb)) && words.leagues.has(tree.lemma(c)) && tree.upos(c) === 'PROPN' // biome-ignore format: one line
  if (children.some((c) => tree.relation(c) === 'obj' && isProposal(tree, c, words) && !isLaw(c) && !isLeague(c)))
    return rule === 'held'
  // 'fails to cut taxes'; 'does not expand paid leave', whose "paid" a parser may take for a verb.
  const above = tree.head(verb)
  if (tree.relation(verb) === 'xcomp' && tree.upos(above) === 'VERB')
    if (isJudged(reading, above, standing) || (rule === 'held' && words.fails.has(tree.lemma(above)))) return true
  // 'It won't cut spending or shrink the debt.'
  const joined = /^conj/u.test(tree.relation(verb)) && tree.upos(above) === 'VERB' && !children.some((c) => /^(?:nsubj|aux)/u.test(tree.relation(c))) // biome-ignore format: one line
  if (joined && isJudged(reading, above, standing)) return true
  // 'The deal will not stop the war'; but what it 'will not allow' is a ban.
  const ofPlan = children.some((c) => /^nsubj/u.test(tree.relation(c)) && proposalAt(tree, c, words) >= 0)
  const effect = ofPlan && !words.controls.has(tree.lemma(verb))
  const does = children.some(
    (c) => tree.relation(c) === 'aux' && (tree.lemma(c) === 'do' || (effect && /^(?:will|wo)$/u.test(tree.lower(c)))),
  )
  const not = children.some((c) => tree.relation(c) === 'advmod' && /^(?:not|n't)$/u.test(tree.lower(c)))
  return rule === 'held' && proposal >= 0 && does && not
}

/** Whether a verb tells what a text does to the world, or is joined to one that does: 'will strengthen the middle class and create jobs'. */
export function isEffect(reading: TermReading, verb: number): boolean {
  return tellsEffect(reading, verb) || isJoinedEffect(reading, verb)
}

/** The 'create jobs' of "it will strengthen the middle class and create jobs". */
export const isJoinedEffect = (reading: TermReading, verb: number): boolean =>
  /^conj/u.test(reading.tree.relation(verb)) &&
  tellsEffect(reading, reading.tree.head(verb)) &&
  !reading.words.carriers.has(reading.tree.lemma(reading.tree.head(verb)))

const tellsEffect = ({ tree, words }: TermReading, verb: number) => words.ofTexts.has(tree.lemma(verb))

/** 'while touting the cuts, he will …', 'insurance covering drugs would …': what only goes with what would be; not 'by cutting wages'. */
export function isAlongside(tree: Tree, verb: number, words: TermWords): boolean {
  if (tree.xpos(verb) !== 'VBG' || isModal(tree, verb, words)) return false
  // 'would cut the rebate, allowing families only half of it'
  if (words.controls.has(tree.lemma(verb)) && tree.lower(verb - 1) === ',') return false
  if (/^(?:acl|csubj)/u.test(tree.relation(verb))) return true
  const mark = tree.children(verb).find((c) => tree.relation(c) === 'mark')
  return tree.relation(verb) === 'advcl' && (mark === undefined || !words.grammar.means.has(tree.lower(mark)))
}
