import { mix, mix3 } from './hash.ts'
import { margin, type SentenceView } from './sentence-view.ts'

/**
 * The pairs and triples of word i and its neighbours that the table of weights knows: writes a hash for each into `out` and
 * answers how many there are. Every kind of feature starts from its own number, so that two kinds share a hash by chance
 * only.
 */
export function wordPairs(v: SentenceView, i: number, out: Int32Array): number {
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
  return n
}

/** The single facts that the network sees and finds its own combinations of; hashes as in `wordPairs`. */
export function wordSingles(v: SentenceView, i: number, out: Int32Array): number {
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
  return n
}
