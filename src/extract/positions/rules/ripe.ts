import { phraseOf, prepositionOf } from '../../trees/tree.ts'
import { circumstancesOf } from '../holders/circumstances.ts'
import { speaking } from '../holders/holders.ts'
import type { Reading } from '../reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch, isInfinitive } from '../targets/clause-stretch.ts'
import type { Complement } from '../targets/complements.ts'

/**
 * What a speaker asks for by saying that its time is there: “now is the time for a truce”, “the time has come to lift the siege”; and turns down
 * by saying that it is not: “this is not the time to raise tariffs”.
 */
export function ripeAt(reading: Reading, token: number): Stand[] {
  const { tree, words, said } = reading
  if (!words.grammar.times.has(tree.lemma(token))) return []
  const come = comeAt(reading, token)
  const now = come < 0 && tree.children(token).some((c) => tree.relation(c) === 'cop') && isNow(reading, token)
  if (come < 0 && !now) return []
  const verb = come < 0 ? token : come
  const speaker = said.speakerAt(tree.analysis.start[token]!)
  const around = circumstancesOf(tree, verb, words.modality)
  if (!speaker || !around.real || around.conditional || around.obliged || around.able || around.would) return []
  const complement = ripeFor(reading, verb) ?? ripeFor(reading, token)
  if (!complement || words.talks.has(tree.lemma(complement.head))) return []
  return standsOf(reading, {
    stance: around.negated ? 'rejects' : 'demands',
    holder: speaking(speaker),
    complement,
    on: 'matters',
    word: token,
    rule: 'duty',
  })
}

/** 'now is the time', 'this is the right moment', 'now is not the time' */
const isNow = ({ tree }: Reading, token: number) =>
  tree.children(token).some((c) => c < token && /^(?:nsubj|advmod|obl)/u.test(tree.relation(c)) && /^(?:now|this)$/u.test(tree.lower(c))) && // biome-ignore format: one line
  tree.children(token).some((c) => tree.lower(c) === 'the')

/** The verb of 'the time has come', 'the time is ripe'; -1 elsewhere. */
function comeAt({ tree, words }: Reading, token: number): number {
  const above = tree.head(token)
  if (above < 0 || tree.relation(token) !== 'nsubj' || !tree.children(token).some((c) => tree.lower(c) === 'the')) return -1 // biome-ignore format: one line
  return words.grammar.ripe.has(tree.lower(above)) ? above : -1
}

/** What it is the time for. */
function ripeFor({ tree }: Reading, head: number): Complement | null {
  const below = tree.children(head).filter((c) => c > head)
  const asked = below.find((c) => /^(?:nmod|obl)$/u.test(tree.relation(c)) && prepositionOf(tree, c) === 'for') ?? -1
  const clause = [...below, ...(asked < 0 ? [] : tree.children(asked))].find(
    (c) =>
      /^(?:acl|xcomp|advcl|ccomp|csubj)$/u.test(tree.relation(c)) && tree.upos(c) === 'VERB' && isInfinitive(tree, c),
  )
  if (clause !== undefined) return { head: clause, clause: true, bare: false, asked, ...clauseStretch(tree, clause) }
  return asked < 0 ? null : { head: asked, clause: false, bare: false, asked: -1, ...phraseOf(tree, asked) }
}
