import { phraseOf } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderOfPredicate } from '../holders/holder-of-predicate.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { type Complement, clauseAt, phraseAt } from '../targets/complements.ts'

/** What somebody needs or wants to see is what he demands: “we need to see Karsa withdraw”, 'wants to see the siege end'. */
export function sightAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  const verb = tree.head(token)
  if (
    !words.grammar.seeing.has(tree.lemma(token)) ||
    tree.relation(token) !== 'xcomp' ||
    !words.needing.has(tree.lemma(verb))
  )
    return []
  const around = circumstancesOf(tree, verb, words.modality)
  if (!around.real || around.negated || around.conditional || around.able) return []
  const holder = holderOfPredicate(reading, verb, 'verb')
  if (!holder || (words.needs.has(tree.lemma(verb)) && holder.by !== 'speaker')) return []
  const below = tree.children(token)
  const seen = below.find((c) => c > token && /^(?:obj|ccomp)$/u.test(tree.relation(c)))
  const does = below.find((c) => c > token && tree.relation(c) === 'xcomp') ?? (seen !== undefined && tree.upos(seen) === 'VERB' ? seen : undefined) // biome-ignore format: one line
  // 'to see what becomes of the truce'
  const asks = does !== undefined && tree.children(does).some((c) => /^W/u.test(tree.xpos(c)))
  if (seen === undefined || asks) return []
  const complement: Complement =
    does === undefined
      ? phraseAt(tree, seen)
      : { ...clauseAt(tree, does), from: phraseOf(tree, seen).from, asked: seen }
  return standsOf(reading, {
    stance: 'demands',
    holder,
    complement,
    on: does === undefined ? 'matters' : 'anything',
    word: token,
    trigger: verb,
    rule: 'verb',
  })
}
