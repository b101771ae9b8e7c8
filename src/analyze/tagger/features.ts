import { mix } from './hash.ts'
import { margin, type SentenceView } from './sentence-view.ts'

/** At most this many features of either kind a word. */
export const featureLimit = 64

const mix3 = (a: number, b: number, c: number): number => mix(mix(a, b), c)

/**
 * The pairs and triples that the table of weights knows: writes a hash for each into `out` and answers how many there are.
 * `last` and `lastButOne` are the labels given to the two words before, 0 outside the sentence. Every kind of feature
 * starts from its own number, so that two kinds share a hash by chance only.
 */
export function pairFeatures(v: SentenceView, i: number, last: number, lastButOne: number, out: Int32Array): number {
  const k = i + margin
  const { word, fine, coarse, known, capital, suffixes } = v
  const w = word[k]!
  const before = word[k - 1]!
  const after = word[k + 1]!
  const look = mix3(capital[k]!, v.casing, i === 0 ? 1 : 0)
  const cls = known[k]!
  const clsBefore = known[k - 1]!
  const clsAfter = known[k + 1]!
  const clsLook = mix(cls, look)
  const suffix3 = suffixes[2]![k]!
  const two = (last << 8) | lastButOne
  let n = 0
  out[n++] = mix(1, w)
  out[n++] = mix3(2, w, look)
  out[n++] = mix3(3, suffixes[0]![k]!, look)
  out[n++] = mix3(4, suffixes[1]![k]!, look)
  out[n++] = mix3(5, suffix3, look)
  out[n++] = mix3(6, suffixes[3]![k]!, capital[k]!)
  out[n++] = mix3(7, suffixes[4]![k]!, capital[k]!)
  out[n++] = mix(10, v.prefixes[2]![k]!)
  out[n++] = mix(11, v.prefixes[3]![k]!)
  out[n++] = mix3(12, v.shape[k]!, v.casing * 2 + (i === 0 ? 1 : 0))
  out[n++] = mix3(13, fine[k]!, capital[k]!)
  out[n++] = mix(15, clsLook)
  out[n++] = mix(16, before)
  out[n++] = mix(17, after)
  out[n++] = mix(18, word[k - 2]!)
  out[n++] = mix(19, word[k + 2]!)
  out[n++] = mix3(20, before, w)
  out[n++] = mix3(21, w, after)
  out[n++] = mix3(22, mix(before, after), clsLook)
  out[n++] = mix3(23, clsLook, clsBefore)
  out[n++] = mix3(24, clsLook, clsAfter)
  out[n++] = mix3(25, mix(clsLook, clsBefore), clsAfter)
  out[n++] = mix3(26, mix(clsLook, clsAfter), known[k + 2]!)
  out[n++] = mix3(27, mix(clsLook, clsBefore), known[k - 2]!)
  out[n++] = mix3(29, clsAfter, known[k + 2]!)
  out[n++] = mix3(30, fine[k - 1]!, clsLook)
  out[n++] = mix3(31, fine[k + 1]!, clsLook)
  out[n++] = mix3(32, fine[k - 1]!, fine[k]!)
  out[n++] = mix3(33, fine[k]!, fine[k + 1]!)
  out[n++] = mix3(34, mix(coarse[k - 1]!, coarse[k]!), coarse[k + 1]!)
  out[n++] = mix3(35, w, clsAfter)
  out[n++] = mix3(36, w, clsBefore)
  out[n++] = mix3(37, w, coarse[k + 1]!)
  out[n++] = mix3(38, w, v.lastWord)
  out[n++] = mix3(39, suffix3, suffixes[2]![k - 1]!)
  out[n++] = mix3(40, suffix3, suffixes[2]![k + 1]!)
  out[n++] = mix3(41, mix(w, word[k + 2]!), clsAfter)
  out[n++] = mix(50, last)
  out[n++] = mix(51, two)
  out[n++] = mix3(52, last, w)
  out[n++] = mix3(53, last, cls)
  out[n++] = mix3(54, two, cls)
  out[n++] = mix3(55, last, mix(cls, clsAfter))
  out[n++] = mix3(56, last, after)
  out[n++] = mix3(57, last, suffix3)
  out[n++] = mix3(58, two, w)
  out[n++] = mix3(59, last, fine[k]!)
  return n
}

/** The single facts that the network sees and finds its own combinations of; hashes as in `pairFeatures`. */
export function singleFeatures(v: SentenceView, i: number, last: number, lastButOne: number, out: Int32Array): number {
  const k = i + margin
  let n = 0
  for (let place = -2; place <= 2; place++) {
    const q = k + place
    const kind = 100 + (place + 2) * 10
    out[n++] = mix(kind, v.word[q]!)
    out[n++] = mix(kind + 1, v.known[q]!)
    out[n++] = mix(kind + 2, v.fine[q]!)
    out[n++] = mix3(kind + 3, v.suffixes[2]![q]!, v.capital[q]!)
    out[n++] = mix(kind + 4, v.coarse[q]!)
    out[n++] = mix(kind + 5, v.suffixes[1]![q]!)
    out[n++] = mix(kind + 6, v.shape[q]!)
  }
  for (let s = 0; s < v.suffixes.length; s++) out[n++] = mix3(160 + s, v.suffixes[s]![k]!, v.capital[k]!)
  for (let s = 0; s < v.prefixes.length; s++) out[n++] = mix(170 + s, v.prefixes[s]![k]!)
  out[n++] = mix3(180, v.shape[k]!, v.casing * 2 + (i === 0 ? 1 : 0))
  out[n++] = mix(181, v.lastWord)
  out[n++] = mix(182, last)
  out[n++] = mix(183, (last << 8) | lastButOne)
  out[n++] = mix(184, lastButOne)
  return n
}
