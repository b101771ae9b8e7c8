import type { Holder } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { orderTold } from './orders.ts'

/** How many sentences back 'the offer' may have been made. */
const far = 2

/**
 * What 'the offer' or 'the demand' that somebody judges is, where another asked for an order of things just before: the words of that
 * order, 'the trains must run first'; null elsewhere.
 */
export function offeredBefore(reading: PositionReading, matter: number, { ids }: Holder): string | null {
  const { tree, words, said } = reading
  if (!words.grammar.offers.has(tree.lemma(matter)) || tree.upos(matter) !== 'NOUN') return null
  const below = tree.children(matter)
  if (!below.some((c) => /^(?:det|nmod:poss)$/u.test(tree.relation(c)) && !/^(?:an?|any|no)$/u.test(tree.lower(c)))) return null // biome-ignore format: one line
  if (below.some((c) => /^(?:amod|compound|nmod|acl)$/u.test(tree.relation(c)) && c < matter)) return null
  for (let first = tree.first[matter]!, back = 0; first > 0 && back < far; back++) {
    first = tree.first[first - 1]!
    const speaker = speakerIn(reading, first)
    const own = speaker === null || ids.includes(speaker) || ids.some((id) => said.governmentOf(id) === speaker)
    const order = own ? null : orderTold(reading, first)
    if (order) return order
  }
  return null
}

/** Who speaks in a sentence. */
function speakerIn({ tree, said }: PositionReading, first: number): string | null {
  for (let i = first; i < tree.last[first]!; i++) {
    const speaker = tree.upos(i) === 'PUNCT' ? null : said.speakerAt(tree.analysis.start[i]!)
    if (speaker) return speaker
  }
  return null
}
