import type { Span } from '../../../record/passage.ts'
import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import type { PositionReading } from '../position-reading.ts'
import type { Stand } from '../stand.ts'
import { phraseAt } from '../targets/complements.ts'
import { freeWords } from '../targets/free-words.ts'

/** Tokens `[from, to)`. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * What a speaker asks for by the order of two things: “Water first,” “The trains must run before the water flows.” The demand is that
 * order, so it is told in its own words. What stands behind an offer, “But the trains must run first,” is what that hangs on.
 */
export function orderAt(reading: PositionReading, token: number): Stand[] {
  const order = orderFrom(reading, token)
  const speaker = reading.said.speakerAt(reading.tree.analysis.start[token]!)
  if (!order || !speaker || isBehindOffer(reading, token)) return []
  const { from, to } = order
  return [
    {
      stance: 'demands',
      holders: [speaker],
      by: 'speaker',
      target: { on: wordsOf(reading, order), by: 'words' },
      complement: phraseAt(reading.tree, from, { from, to }),
      trigger: from,
      holderAt: -1,
      act: false,
      rule: 'duty',
      hedged: false,
    },
  ]
}

/** The order that somebody asked for in a sentence, in its own words; null where the sentence asks for none. */
export function orderTold(reading: PositionReading, sentence: number): string | null {
  const { tree } = reading
  for (let i = tree.first[sentence]!; i < tree.last[sentence]!; i++) {
    const order = orderFrom(reading, i)
    if (order) return wordsOf(reading, order)
  }
  return null
}

function wordsOf({ tree, words }: PositionReading, { from, to }: Stretch): string {
  const { text, start, end } = tree.analysis
  return freeWords(text.slice(start[from], end[to - 1]), words)
}

/** The words of an order that begins at a token. */
function orderFrom(reading: PositionReading, token: number): Stretch | null {
  const { tree } = reading
  const unit = unitAt(reading, token)
  if (!unit) return null
  if (token === unit.from) {
    const bare = bareEnd(reading, unit)
    if (bare > 0) return { from: token, to: bare }
  }
  // 'lawmakers think the truce must come first': they do.
  const begins = token === unit.from || /^(?:PUNCT|CCONJ|SCONJ)$/u.test(tree.upos(token - 1))
  return begins ? dutyFrom(reading, { from: token, to: unit.to }) : null
}

/** What the speaker of a token says in its sentence, without signs and an 'and' around it; null where nobody speaks. */
function unitAt({ tree, said }: PositionReading, token: number): Stretch | null {
  const { start, end } = tree.analysis
  if (/^(?:PUNCT|X)$/u.test(tree.upos(token))) return null
  const piece: Span | null = said.pieceAt({ start: start[token]!, end: end[token]! })
  if (!piece) return null
  let from = token
  let to = token + 1
  while (from > tree.first[token]! && start[from - 1]! >= piece.start) from--
  while (to < tree.last[token]! && end[to]! <= piece.end) to++
  while (from < token && (tree.upos(from) === 'PUNCT' || /^(?:and|but|so|that)$/u.test(tree.lower(from)))) from++
  while (to > token + 1 && tree.upos(to - 1) === 'PUNCT') to--
  return tree.lower(tree.last[token]! - 1) === '?' || tree.lower(to) === '?' ? null : { from, to }
}

/** Behind an order told without a verb: 'water first'; -1 elsewhere. */
function bareEnd(reading: PositionReading, { from, to }: Stretch): number {
  const { tree } = reading
  const thing = thingEnd(reading, from, to)
  if (!thing.fits || tree.lower(thing.to) !== 'first') return -1
  return thing.to + 1 === to || tree.upos(thing.to + 1) === 'PUNCT' ? thing.to + 1 : -1
}

/** Behind a thing told by a noun and what stands before it, and whether it may be bargained for; -1 where none stands there. */
function thingEnd({ tree, words }: PositionReading, from: number, to: number): { to: number; fits: boolean } {
  let i = from
  while (i < to && i < from + 7 && /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(tree.upos(i)) && tree.lower(i) !== 'no') i++
  const head = i - 1
  const noun = head >= from && /^(?:NOUN|PROPN)$/u.test(tree.upos(head)) && nameKind(tree, head) === null
  if (!noun) return { to: -1, fits: false }
  const lemma = tree.upos(head) === 'PROPN' ? tree.lower(head) : tree.lemma(head)
  return { to: i, fits: words.matters.has(lemma) || words.holdings.has(lemma) }
}

/** What must be so first: 'the trains must run first', 'there must be water first'. */
function dutyFrom(reading: PositionReading, { from, to }: Stretch): Stretch | null {
  const { tree, words } = reading
  const there = tree.lower(from) === 'there'
  let at = there ? from + 1 : from
  let thing = there ? { to: -1, fits: true } : thingEnd(reading, from, to)
  if (!there) {
    if (thing.to < 0 || !thing.fits) return null
    if (words.deals.has(tree.lemma(thing.to - 1))) return null
    at = thing.to
  }
  const begins = dutyEnd(reading, at)
  // 'must be freed first'
  const must = !there && tree.lower(begins) === 'be' && tree.xpos(begins + 1) === 'VBN' ? begins + 1 : begins
  if (must < 0 || must >= to) return null
  if (there) {
    if (tree.lower(must) !== 'be') return null
    thing = thingEnd(reading, must + 1, to)
    if (thing.to < 0 || !thing.fits) return null
  } else if (tree.upos(must) !== 'VERB' || !/^VB[PN]?$/u.test(tree.xpos(must))) return null
  const end = clauseEnd(tree, must + 1, to)
  for (let i = must + 1; i < end; i++) {
    const first = tree.lower(i) === 'first' && (i + 1 === end || tree.lower(i + 1) === 'before')
    const before = tree.lower(i) === 'before' && isThingIn(reading, i + 1, end)
    if (first || before) return isTold(reading, must) ? { from: there ? must + 1 : from, to: end } : null
  }
  return null
}

/** Whether it is told as so. */
function isTold({ tree, words }: PositionReading, verb: number): boolean {
  const { real, negated, conditional } = circumstancesOf(tree, verb, words.modality)
  return real && !negated && !conditional
}

function isThingIn({ tree, words }: PositionReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tree.upos(i) === 'NOUN' && (words.matters.has(tree.lemma(i)) || words.holdings.has(tree.lemma(i)))) return true
  return false
}

/** Behind 'must', 'has to', 'will have to', 'needs to', where the verb stands; -1 where none of them stands there. */
function dutyEnd({ tree, words }: PositionReading, at: number): number {
  if (/^(?:must|should)$/u.test(tree.lower(at))) return at + 1
  const verb = /^(?:will|would|'ll)$/u.test(tree.lower(at)) ? at + 1 : at
  return words.modality.obliging.has(tree.lemma(verb)) && tree.lower(verb + 1) === 'to' ? verb + 2 : -1
}

/** Behind a clause: before the next comma, or where the stretch ends. */
function clauseEnd(tree: Tree, from: number, to: number): number {
  let i = from
  while (i < to && tree.upos(i) !== 'PUNCT' && !/^(?:but|because|while)$/u.test(tree.lower(i))) i++
  return i
}

/** “We accept the truce. But the trains must run first”: the same breath goes on. */
function isBehindOffer({ tree, said }: PositionReading, token: number): boolean {
  const { start, end } = tree.analysis
  const first = tree.first[token]!
  let from = first
  while (from < token && tree.upos(from) === 'PUNCT') from++
  if (tree.lower(from) !== 'but' || first === 0) return false
  const here = said.pieceAt({ start: start[token]!, end: end[token]! })
  return here !== null && here.start <= start[first - 1]!
}
