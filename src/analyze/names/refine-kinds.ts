import type { TaggedTokens } from '../parser/parser.ts'
import { isFree, type NameSpans, putName, removeName } from './name-spans.ts'
import { type NameKind, untold } from './names.ts'
import { mark } from './word-marks.ts'

/** How many words a law's or an event's name may have before its noun. */
const longest = 7

/** Kinds that a name's noun decides: 'the Lisbon Agreement', 'Resolution 1701', 'the Treaty of Ostervik', 'the Ostervik Summit'. */
export function refineKinds(
  { text, start, end, sentences }: TaggedTokens,
  marks: Uint32Array,
  spans: NameSpans,
  numberOf: (kind: NameKind) => number,
): void {
  const kinds = { law: numberOf('law'), event: numberOf('event'), date: numberOf('date') }
  const [person, organisation, outlet] = [numberOf('person'), numberOf('organisation'), numberOf('outlet')]
  const has = (k: number, bits: number) => (marks[k]! & bits) !== 0
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [first, last] = [sentences[s]!, sentences[s + 1]!]
    if (mostlyCapital(marks, first, last)) continue
    for (let i = first; i < last; i++) {
      if (spans.from[i] === i + 1) renameByNoun(i)
      if (has(i, mark.capital) && has(i, mark.law | mark.event)) nameAround(i, first, last)
    }
  }

  /** A name that the network found ends with a noun that decides its kind. */
  function renameByNoun(i: number): void {
    const kind = spans.kind[i]!
    const final = spans.to[i]! - 1
    if (kind !== untold && kind !== kinds.event && kind !== kinds.law && kind !== organisation) return
    const noun = has(final, mark.digits) && final > i ? final - 1 : final
    if (noun === i && final === i) return
    if (has(noun, mark.law)) spans.kind[i] = kinds.law
    else if (kind === organisation) return
    else if (has(noun, mark.event)) spans.kind[i] = kinds.event
    else if (has(final, mark.unit)) spans.kind[i] = kinds.date
  }

  /** The name of which token i is the noun, by its capitals alone. */
  function nameAround(i: number, first: number, last: number): void {
    const law = has(i, mark.law)
    if (i + 1 < last && has(i + 1, mark.capital)) return
    const own = spans.from[i]! - 1
    if (
      own >= 0 &&
      (spans.kind[own] === person || (spans.kind[own] === organisation && !law) || spans.kind[own] === outlet)
    )
      return
    let from = i
    const belongs = (k: number) => k >= first && has(k, mark.capital) && !isName(k, person)
    while (i - from < longest && belongs(from - 1)) from--
    // 'the Peace and Justice Law'
    if (law && from < i && text.slice(start[from - 1], end[from - 1]) === 'and' && belongs(from - 2)) from -= 2
    // The first word of a sentence has a capital anyway.
    if (from === first && from < i && spans.from[from] === 0) from++
    let to = i + 1
    const isPart = (k: number) => has(k, mark.capital) && !has(k, mark.month | mark.weekday)
    if (law && to < last && has(to, mark.digits)) to++
    else if (law && to + 1 < last && /^(?:of|on)$/.test(text.slice(start[to], end[to])) && isPart(to + 1)) {
      to += 2
      while (to < last && isPart(to)) to++
    }
    if (to - from < 2) return
    for (let k = from; k < to; k++)
      if (spans.from[k]! > 0 && !isFree(spans, from, to)) removeName(spans, spans.from[k]! - 1)
    putName(spans, from, to, law ? kinds.law : kinds.event)
  }

  function isName(i: number, kind: number): boolean {
    return spans.from[i]! > 0 && spans.kind[spans.from[i]! - 1] === kind
  }
}

/** Whether a capital says nothing here, as in a headline. */
export function mostlyCapital(marks: Uint32Array, first: number, last: number): boolean {
  let capitals = 0
  for (let i = first; i < last; i++) if ((marks[i]! & mark.capital) !== 0) capitals++
  return capitals > 0.6 * (last - first)
}
