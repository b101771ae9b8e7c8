import { isProposal } from '../proposals/proposal-noun.ts'
import type { Standing } from '../proposals/standing.ts'
import type { TermReading } from '../reading.ts'

/**
 * Whether a verb tells what somebody thinks that a text lacks or is: 'the deal does not dismantle the plants', 'it gives farmers a good deal'.
 * A term says what is to be done, not what is missed or won.
 */
export function isJudged(reading: TermReading, verb: number, standing: Standing): boolean {
  const { tree, words } = reading
  const { rule, proposal } = standing
  const children = tree.children(verb)
  if (children.some((c) => tree.relation(c) === 'obj' && isProposal(tree, c, words))) return rule === 'held'
  // 'does not expand paid leave', whose "paid" a parser may take for a verb.
  if (tree.relation(verb) === 'xcomp' && tree.upos(tree.head(verb)) === 'VERB' && isJudged(reading, tree.head(verb), standing)) return true // biome-ignore format: one line
  // 'The deal will not stop the war'; but what it 'will not allow' is a ban.
  const ofPlan = children.some((c) => /^nsubj/u.test(tree.relation(c)) && isProposal(tree, c, words))
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
