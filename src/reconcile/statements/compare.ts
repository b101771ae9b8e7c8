import { type Content, sameNumbers } from './content.ts'
import { DENIAL } from './weights.ts'

/** How alike two contents are. Weights are in nats: a word of its own has about 5. */
export interface Likeness {
  /** The weight of the words that both have. */
  readonly shared: number
  /** How many words with content they share. */
  readonly words: number
  /** How many of these are no names: what somebody talks of is named in everything that he says of it. */
  readonly plain: number
  /** The share of the lighter one's weight that is shared. */
  readonly part: number
  /** The same three, counting words of a kind for most of their weight: what a retelling shares. */
  readonly retold: { readonly shared: number; readonly words: number; readonly part: number }
  /** The longest run of the same words: how many, their weight, and the share of the shorter one. */
  readonly run: { readonly length: number; readonly weight: number; readonly part: number }
  /** The weight of the heaviest quotation of one that stands whole in a quotation of the other, and in its other words. */
  readonly quotation: number
  readonly echoed: number
  /** Whether both say or both deny, around the words that they share. */
  readonly sameSense: boolean
  /** Whether both deny it. */
  readonly denied: boolean
  /** Whether one's numbers are all among the other's. */
  readonly sameNumbers: boolean
}

/** What a word of the same kind counts for. */
const AKIN = 0.75

/** Holds two contents against each other. */
export function compare(a: Content, b: Content, weights: Float64Array): Likeness {
  const inA = heavy(a)
  const inB = heavy(b)
  const both = new Set([...inA].filter((stem) => inB.has(stem)))
  const weigh = (stems: Iterable<number>) => {
    let sum = 0
    for (const stem of stems) sum += weights[stem] ?? 0
    return sum
  }
  const denial = a.denied && b.denied ? DENIAL : 0
  const shared = weigh(both) + denial
  const least = Math.min(weigh(inA) + (a.denied ? DENIAL : 0), weigh(inB) + (b.denied ? DENIAL : 0))
  const akin = kindred(a, b, both, weights)
  const retold = shared + AKIN * akin.weight
  return {
    shared,
    words: both.size + (denial ? 1 : 0),
    plain: plainAmong(a, b, both),
    part: least > 0 ? shared / least : 0,
    retold: { shared: retold, words: both.size + akin.words, part: least > 0 ? retold / least : 0 },
    run: longestRun(a, b, weights),
    ...heaviest(quotedIn(a, b, weights), quotedIn(b, a, weights)),
    sameSense: a.denied === b.denied && negative(a, both) === negative(b, both),
    denied: a.denied && b.denied,
    sameNumbers: sameNumbers(a.numbers, b.numbers),
  }
}

function heavy({ stems, kinds }: Content): Set<number> {
  const found = new Set<number>()
  for (let i = 0; i < stems.length; i++) if (kinds[i]! > 0) found.add(stems[i]!)
  return found
}

/** Words of one content that have one of their kind in the other, but not themselves; each serves once. */
function kindred(a: Content, b: Content, both: ReadonlySet<number>, weights: Float64Array) {
  const free = new Map<number, number[]>()
  for (let i = 0; i < b.stems.length; i++)
    if (b.kin[i]! > 0 && !both.has(b.stems[i]!)) free.set(b.kin[i]!, [...(free.get(b.kin[i]!) ?? []), b.stems[i]!])
  let weight = 0
  let words = 0
  const used = new Set(both)
  for (let i = 0; i < a.stems.length; i++) {
    if (a.kin[i] === 0 || used.has(a.stems[i]!)) continue
    const other = free.get(a.kin[i]!)?.find((stem) => !used.has(stem))
    if (other === undefined) continue
    used.add(other).add(a.stems[i]!)
    weight += Math.min(weights[a.stems[i]!]!, weights[other]!)
    words++
  }
  return { weight, words }
}

/** Whether 'not' stands among the shared words or just before: what else one of them says does not matter. */
function negative({ stems, kinds }: Content, shared: ReadonlySet<number>): boolean {
  let first = stems.length
  let last = -1
  for (let i = 0; i < stems.length; i++) {
    if (kinds[i]! < 1 || !shared.has(stems[i]!)) continue
    first = Math.min(first, i)
    last = i
  }
  for (let i = Math.max(0, first - 3); i <= Math.min(last + 1, stems.length - 1); i++) if (kinds[i] === -1) return true
  return false
}

function longestRun(a: Content, b: Content, weights: Float64Array): Likeness['run'] {
  let length = 0
  let end = 0
  let before = new Int32Array(b.stems.length + 1)
  let now = new Int32Array(b.stems.length + 1)
  for (let i = 0; i < a.stems.length; i++) {
    for (let j = 0; j < b.stems.length; j++) {
      now[j + 1] = a.stems[i] === b.stems[j] ? before[j]! + 1 : 0
      if (now[j + 1]! > length) {
        length = now[j + 1]!
        end = i + 1
      }
    }
    ;[before, now] = [now, before]
  }
  let weight = 0
  for (const stem of new Set(a.stems.subarray(end - length, end))) weight += weights[stem] ?? 0
  const shorter = Math.min(a.stems.length, b.stems.length)
  return { length, weight, part: shorter ? length / shorter : 0 }
}

/** How many words that both have are written small in one of them. */
function plainAmong(a: Content, b: Content, both: ReadonlySet<number>): number {
  const found = new Set<number>()
  for (const { stems, kinds, names } of [a, b])
    for (let i = 0; i < stems.length; i++) if (kinds[i]! > 0 && !names[i] && both.has(stems[i]!)) found.add(stems[i]!)
  return found.size
}

type Quoted = Pick<Likeness, 'quotation' | 'echoed'>

const heaviest = (a: Quoted, b: Quoted): Quoted => ({
  quotation: Math.max(a.quotation, b.quotation),
  echoed: Math.max(a.echoed, b.echoed),
})

/** What 'for' and 'not' count for in a quotation, of which every word was chosen. */
const FUNCTION_WORD = 1
const NEGATION = 4

/** The weight of the heaviest quotation in `a` whose words stand in a row in `b`, quoted there too or not. */
function quotedIn(a: Content, b: Content, weights: Float64Array): Quoted {
  const best = { quotation: 0, echoed: 0 }
  for (let from = 0; from < a.stems.length; ) {
    let to = from + 1
    while (to < a.stems.length && a.quotations[to] === a.quotations[from]) to++
    const at = a.quotations[from]! > 0 ? placeOf(a.stems.subarray(from, to), b.stems) : -1
    if (at >= 0) {
      let weight = 0
      const seen = new Set<number>()
      for (let k = from; k < to; k++) {
        if (seen.has(a.stems[k]!)) continue
        seen.add(a.stems[k]!)
        weight += a.kinds[k]! > 0 ? (weights[a.stems[k]!] ?? 0) : a.kinds[k]! < 0 ? NEGATION : FUNCTION_WORD
      }
      const how = b.quotations[at]! > 0 ? 'quotation' : 'echoed'
      best[how] = Math.max(best[how], weight)
    }
    from = to
  }
  return best
}

/** Where words stand in a row in a text, or -1. */
function placeOf(words: Int32Array, text: Int32Array): number {
  for (let at = 0; at + words.length <= text.length; at++) {
    let i = 0
    while (i < words.length && text[at + i] === words[i]) i++
    if (i === words.length) return at
  }
  return -1
}

/** Whether all of one stands in a row in the other. */
export const standsIn = (a: Content, b: Content) => placeOf(a.stems, b.stems) >= 0 || placeOf(b.stems, a.stems) >= 0
