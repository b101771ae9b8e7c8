import { mix, mix3 } from './hash.ts'
import { margin, type SentenceView } from './sentence-view.ts'

/**
 * What the labels of other words say of word i. `labels` holds those given so far, that of word i at i + margin, 0 outside the
 * sentence. In the first pass only the labels before are known; in the second all have one, word i itself too. Each function
 * writes hashes as `wordPairs` does, into `out` from place n on, and answers the next place.
 */
export function pairsOfFirstPass(
  v: SentenceView,
  i: number,
  labels: Uint8Array,
  out: Int32Array,
  from: number,
): number {
  const k = i + margin
  const last = labels[k - 1]!
  const two = (last << 8) | labels[k - 2]!
  const w = v.word[k]!
  const cls = v.known[k]!
  const suffix3 = v.suffixes[2]![k]!
  let n = from
  out[n++] = mix(50, last)
  out[n++] = mix(51, two)
  out[n++] = mix3(52, last, w)
  out[n++] = mix3(53, last, cls)
  out[n++] = mix3(54, two, cls)
  out[n++] = mix3(55, last, mix(cls, v.known[k + 1]!))
  out[n++] = mix3(56, last, v.word[k + 1]!)
  out[n++] = mix3(57, last, suffix3)
  out[n++] = mix3(58, two, w)
  out[n++] = mix3(59, last, v.fine[k]!)
  return n
}

export function pairsOfSecondPass(
  v: SentenceView,
  i: number,
  labels: Uint8Array,
  out: Int32Array,
  from: number,
): number {
  const k = i + margin
  const last = labels[k - 1]!
  const own = labels[k]!
  const next = labels[k + 1]!
  const before = (last << 8) | labels[k - 2]!
  const ahead = (next << 8) | labels[k + 2]!
  const around = (last << 8) | next
  const w = v.word[k]!
  const cls = v.known[k]!
  let n = from
  out[n++] = mix3(60, own, cls)
  out[n++] = mix3(61, own, w)
  out[n++] = mix3(62, last, w)
  out[n++] = mix3(63, next, w)
  out[n++] = mix3(64, around, cls)
  out[n++] = mix3(65, around, w)
  out[n++] = mix3(66, before, cls)
  out[n++] = mix3(67, ahead, cls)
  out[n++] = mix3(68, around, v.suffixes[2]![k]!)
  out[n++] = mix3(69, mix(before, next), cls)
  out[n++] = mix3(70, mix(ahead, last), cls)
  out[n++] = mix3(71, around, v.fine[k]!)
  out[n++] = mix3(72, mix(own, around), v.capital[k]!)
  out[n++] = mix3(73, before, w)
  out[n++] = mix3(74, ahead, w)
  return n
}

export function singlesOfFirstPass(labels: Uint8Array, i: number, out: Int32Array, from: number): number {
  const last = labels[i + margin - 1]!
  const lastButOne = labels[i + margin - 2]!
  out[from] = mix(182, last)
  out[from + 1] = mix(183, (last << 8) | lastButOne)
  out[from + 2] = mix(184, lastButOne)
  return from + 3
}

export function singlesOfSecondPass(
  labels: Uint8Array,
  i: number,
  capital: number,
  out: Int32Array,
  from: number,
): number {
  const k = i + margin
  const own = labels[k]!
  let n = from
  out[n++] = mix(185, labels[k - 1]!)
  out[n++] = mix(186, labels[k - 2]!)
  out[n++] = mix(187, labels[k + 1]!)
  out[n++] = mix(188, labels[k + 2]!)
  out[n++] = mix(189, own)
  out[n++] = mix(190, (labels[k - 1]! << 8) | labels[k + 1]!)
  out[n++] = mix3(191, own, capital)
  return n
}
