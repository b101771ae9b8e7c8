import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderOfPredicate } from '../holders/holder-of-predicate.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { complementsOf } from '../targets/complements.ts'
import { stanceLemma } from './inner-stance.ts'

/**
 * What somebody says he will end, or is ending: “we will end the program”, said that he was scrapping the law. Verbs that tell a stance only as
 * what is meant, 'end', tell it here too. His own weapons program he gives up: that is a term.
 */
export function endingAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words, said } = reading
  if (tree.upos(token) !== 'VERB') return []
  const senses = (words.verbs.get(stanceLemma(reading, token)) ?? []).filter((s) => s.inner && s.stance === 'rejects')
  if (senses.length === 0) return []
  const aux = tree.children(token).filter((c) => /^aux/u.test(tree.relation(c))).map((c) => tree.lower(c)) // biome-ignore format: one line
  const will = aux.some((a) => /^(?:will|would|'ll|’ll|'d|’d)$/u.test(a))
  if (!will && !(tree.xpos(token) === 'VBG' && aux.some((a) => /^(?:is|was|are|were|am|'m|’m|'s|’s|'re|’re)$/u.test(a)))) return [] // biome-ignore format: one line
  const around = circumstancesOf(tree, token, words.modality)
  if (!around.real || around.negated || around.obliged || around.able || around.conditional) return []
  const { start, end } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  const within = said.at({ start: start[token]!, end: end[token]! })
  const holder = holderOfPredicate(reading, token, 'verb')
  if (!speaker || !holder || within?.inCue) return []
  const own = [speaker, said.governmentOf(speaker)]
  if (!holder.ids.every((id) => own.includes(id))) return []
  return senses.flatMap((sense) =>
    complementsOf(reading, token, sense)
      .filter((c) => !c.clause && words.grammar.standing.has(tree.lemma(c.head)) && !isHis(reading, c.head))
      .flatMap((complement) =>
        standsOf(reading, { stance: 'rejects', holder, complement, on: 'deals', word: token, rule: 'verb' }),
      ),
  )
}

/** 'our program', 'its own program' */
const isHis = ({ tree }: PositionReading, head: number) =>
  tree.children(head).some((c) => tree.relation(c) === 'nmod:poss' && tree.upos(c) === 'PRON')
