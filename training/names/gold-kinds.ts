import { place } from '../../src/analyze/names/labels.ts'
import type { NameWords } from '../../src/languages/name-words.ts'
import { type LearntKind, labelBits, markName, outside } from './name-corpus.ts'

/** What a corpus's kind of name says of ours. */
export type KindMap = Readonly<Record<string, readonly LearntKind[]>>

const rest: readonly LearntKind[] = ['nationality', 'event', 'law', 'other']

export const unerKinds: KindMap = { PER: ['person'], ORG: ['organisation'], LOC: ['place'], OTH: rest }

export const wikigoldKinds: KindMap = { ...unerKinds, MISC: rest }

export const crossnerKinds: KindMap = {
  politician: ['person'],
  person: ['person'],
  country: ['place'],
  location: ['place'],
  organisation: ['organisation'],
  politicalparty: ['organisation'],
  election: ['event'],
  event: ['event'],
  misc: rest,
}

/** Which of the kinds that a corpus does not tell apart a name's words speak for. */
export function narrow(
  kinds: readonly LearntKind[],
  words: readonly string[],
  lists: NameWords,
): readonly LearntKind[] {
  const people = words.every((word) => lists.nationalities.has(word.toLowerCase()))
  if (people && words[0]!.endsWith('s') && words[0]!.length > 4) return ['nationality']
  if (kinds !== rest) return kinds
  if (people) return ['nationality']
  const last = words[words.length - 1]!.toLowerCase()
  if (lists.laws.has(last)) return ['law']
  if (lists.events.has(last)) return ['event']
  // Events and laws that no word tells are not offered: the network would make one of them the kind of all it cannot place.
  return words.length === 1 ? ['nationality', 'other'] : ['other']
}

const capital = /^\p{Lu}/u

/**
 * What a sentence's spans allow its tokens to be. Words for peoples are nationalities wherever the corpus marks nothing, and other
 * words with a capital within a sentence may be names of kinds that it does not mark.
 */
export function allowedBy(
  words: readonly string[],
  spans: Iterable<readonly [from: number, to: number, kind: string]>,
  kinds: KindMap,
  lists: NameWords,
): number[] {
  const allowed = words.map((word, i) => {
    if (capital.test(word) && lists.nationalities.has(word.toLowerCase()))
      return labelBits(['nationality'], place.single)
    return capital.test(word) && i > 0 ? outside | openKinds : outside
  })
  for (const [from, to, kind] of spans) {
    const ours = kinds[kind]
    if (ours === undefined) continue
    markName(allowed, from, to, narrow(ours, words.slice(from, to), lists))
  }
  return allowed
}

/** What a capitalised word may be where a corpus marks persons, organisations and places only. */
const openKinds = [0, 1, 2, 3].reduce((bits, where) => bits | labelBits(['other'], where), 0)

export const gumKinds: KindMap = {
  person: ['person'],
  organization: ['organisation'],
  place: ['place'],
  event: ['event'],
  abstract: rest,
  object: rest,
  animal: ['other'],
  plant: ['other'],
  substance: ['other'],
}
