import { argumentsOf } from '../../trees/arguments.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderAt } from '../holders/holders.ts'
import { isPromised } from '../holders/promised.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch, isInfinitive } from '../targets/clause-stretch.ts'
import { clauseAt, complementsOf } from '../targets/complements.ts'
import { freeWords } from '../targets/free-words.ts'
import { verbSenses } from './inner-stance.ts'

/** A term that a speaker says his own side will carry out: “we will open the gates”, said that Lorvia would pay for the dam. */
export function undertakingAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words, said } = reading
  if (tree.upos(token) !== 'VERB' || words.modality.undemanding.has(tree.lemma(token))) return []
  if (isPromised(reading, token) || isThought(reading, token)) return []
  // 'we will vote against the deal'
  if (isAgainst(reading, token)) return []
  const aux = tree.children(token).filter((c) => tree.relation(c) === 'aux').map((c) => tree.lower(c)) // biome-ignore format: one line
  const may = aux.some((a) => /^(?:may|might)$/u.test(a))
  if (!may && !aux.some((a) => /^(?:will|would|'ll|'d)$/u.test(a))) return []
  const around = circumstancesOf(tree, token, may ? { ...words.modality, perhaps: new Set() } : words.modality)
  if (!around.real || around.negated || around.obliged || around.able) return []
  const { subject, passive } = argumentsOf(tree, token)
  if (passive || subject < 0) return []
  const { start, end } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  const within = said.at({ start: start[token]!, end: end[token]! })
  const holder = holderAt(reading, subject)
  if (!speaker || !within || within.inCue || !holder) return []
  const own = [speaker, said.governmentOf(speaker)]
  if (!holder.ids.every((id) => own.includes(id))) return []
  // In what is quoted 'they' are not those who speak.
  if (holder.by === 'pronoun' && within.attribution.form !== 'indirect') return []
  const complement = clauseAt(tree, token, { from: token, to: doneEnd(reading, token) })
  const conditional = around.conditional || awaitsOther(tree, token)
  const stance = conditional ? 'conditional' : may ? 'open' : 'supports'
  // 'we will move the guns on the day that the water flows', of no plan that was told
  const held = conditional && !may && isHolding(reading, token)
  const brings = isBringing(reading, token)
  const grants = held || brings || isGrant(reading, token)
  const { text } = tree.analysis
  return standsOf(reading, {
    // A verb of stance tells an act where it is done to a term: 'we will withdraw our troops'.
    stance: ({ by }) =>
      by === 'term' || brings || (!words.verbs.has(tree.lemma(token)) && (by === 'back' || grants)) ? stance : null,
    holder,
    complement,
    on: grants ? 'matters' : 'told',
    otherwise: held ? freeWords(text.slice(start[token], end[complement.to - 1]), words) : undefined,
    word: token,
    rule: 'undertaking',
    // What 'will' was said, 'would' passes on.
    hedged: around.would && within.attribution.form === 'direct',
  })
}

/** 'vote against the deal', 'walk away from the talks': nothing that is carried out. */
const isAgainst = (reading: PositionReading, verb: number): boolean =>
  (verbSenses(reading, verb) ?? []).some(
    (sense) =>
      sense.stance === 'rejects' &&
      !sense.inner &&
      !sense.frames.includes('object') &&
      complementsOf(reading, verb, sense).some((c) => reading.words.deals.has(reading.tree.lemma(c.head))),
  )

/** 'nobody thought that we would raise the tariffs' */
function isThought({ tree, words }: PositionReading, token: number): boolean {
  const above = tree.head(token)
  if (above < 0 || !words.beliefs.has(tree.lemma(above))) return false
  return !tree.children(above).some((c) => /^nsubj/u.test(tree.relation(c)) && /^(?:i|we)$/u.test(tree.lower(c)))
}

/** Whether what will be done is done to a measure, or ends an evil: 'impose tariffs', 'stop the attacks', 'retaliate against the tariffs'. */
function isGrant({ tree, words }: PositionReading, token: number): boolean {
  // 'we’ll talk tariffs'
  if (words.talks.has(tree.lemma(token))) return false
  const ends = words.averting.has(tree.lemma(token))
  return tree
    .children(token)
    .filter((c) => tree.relation(c) === 'obj' || (tree.relation(c) === 'obl' && prepositionOf(tree, c) === 'against'))
    .some((c) => words.measures.has(tree.lemma(c)) || (ends && words.evils.has(tree.lemma(c))))
}

/** 'we will bring the bill to the floor', 'they would pass legislation' */
function isBringing({ tree, words }: PositionReading, token: number): boolean {
  const object = words.carrying.has(tree.lemma(token)) ? doneTo(tree, token) : undefined
  return object !== undefined && words.occasions.has(tree.lemma(object)) && words.deals.has(tree.lemma(object))
}

/** What something is done to: 'the gates' of "open the gates", of 'hand over the gates' where a parser takes 'over' for a preposition. */
const doneTo = (tree: Tree, token: number) =>
  tree.children(token).find((c) => c > token && (tree.relation(c) === 'obj' || prepositionOf(tree, c) === 'against')) ??
  tree.children(token).find((c) => c > token && tree.relation(c) === 'obl' && /^(?:over|back|out|up|off|in|down)$/u.test(prepositionOf(tree, c)) && tree.lower(token + 1) === prepositionOf(tree, c)) // biome-ignore format: one line

/** Whether it gives way with what a side holds: 'move the guns', 'open the gates'; not 'fire the guns', 'cross that bridge'. */
function isHolding({ tree, words }: PositionReading, token: number): boolean {
  if (!words.grammar.yielding.has(tree.lemma(token))) return false
  const object = doneTo(tree, token)
  return object !== undefined && words.holdings.has(tree.lemma(object))
}

/** 'when they open their port': what others do then is waited for; 'when the council returns' tells no more than a time. */
const awaitsOther = (tree: Tree, token: number) =>
  tree
    .children(token)
    .some(
      (c) =>
        tree.relation(c) === 'advcl' &&
        tree.children(c).some((w) => tree.lower(w) === 'when' && w < c) &&
        tree.children(c).some((s) => tree.relation(s) === 'nsubj' && /^(?:they|you)$/u.test(tree.lower(s))) &&
        tree.children(c).some((o) => tree.relation(o) === 'obj'),
    )

/** Behind what is done: 'open the gates' of “we will open the gates if the siege ends”, 'begin to open the gates'. */
function doneEnd(reading: PositionReading, token: number): number {
  const { tree, words } = reading
  const below = tree.children(token).filter((c) => c > token)
  const begins = words.grammar.beginning.has(tree.lemma(token))
  const inner = begins ? below.find((c) => tree.relation(c) === 'xcomp') : undefined
  if (inner !== undefined) return doneEnd(reading, inner)
  const object = doneTo(tree, token)
  if (object === undefined) return token + 1
  // 'pass legislation to lift the tariffs'
  const aim = isBringing(reading, token) ? [...tree.children(object), ...tree.children(token)].find((c) => c > object && isInfinitive(tree, c) && /^(?:acl|advcl)$/u.test(tree.relation(c))) : undefined // biome-ignore format: one line
  return aim === undefined ? phraseOf(tree, object).to : clauseStretch(tree, aim).to
}
