import { mix } from '../tagger/hash.ts'
import { margin } from './name-runs.ts'
import type { NameView } from './name-view.ts'

/** At most this many features of either kind a word. */
export const featureLimit = 96

const mix3 = (a: number, b: number, c: number): number => mix(mix(a, b), c)

/** The single facts that the network sees and finds its own combinations of: writes a hash for each, answers how many. */
export function singleFeatures(v: NameView, k: number, out: Int32Array): number {
  let n = 0
  for (let place = -2; place <= 2; place++) {
    const q = k + place
    const kind = 100 + (place + 2) * 10
    out[n++] = mix(kind, v.word[q]!)
    out[n++] = mix(kind + 1, v.fine[q]!)
    out[n++] = mix(kind + 2, v.coarse[q]!)
    out[n++] = mix(kind + 3, v.tag[q]!)
    out[n++] = mix(kind + 4, v.shape[q]!)
    out[n++] = mix3(kind + 5, v.readiness[q]!, v.capital[q]!)
    out[n++] = mix(kind + 6, v.profile[q]!)
    out[n++] = mix(kind + 8, v.listed[q]!)
    out[n++] = mix(kind + 7, v.suffixes[1]![q]!)
  }
  out[n++] = mix(160, v.coarse[k - 3]!)
  out[n++] = mix(161, v.coarse[k + 3]!)
  for (let s = 0; s < v.suffixes.length; s++) out[n++] = mix(170 + s, v.suffixes[s]![k]!)
  for (let s = 0; s < v.prefixes.length; s++) out[n++] = mix(175 + s, v.prefixes[s]![k]!)
  const start = k === margin ? 1 : 0
  out[n++] = mix3(180, v.capital[k]!, v.casing * 2 + start)
  const first = v.first[k]!
  const last = v.last[k]! - 1
  out[n++] = mix(190, v.word[first]!)
  out[n++] = mix(191, v.fine[first]!)
  out[n++] = mix(192, v.profile[first]!)
  out[n++] = mix(193, v.word[last]!)
  out[n++] = mix(194, v.fine[last]!)
  out[n++] = mix(195, v.profile[last]!)
  out[n++] = mix(196, v.word[first - 1]!)
  out[n++] = mix(197, v.fine[first - 1]!)
  out[n++] = mix(198, v.word[last + 1]!)
  out[n++] = mix(199, v.fine[last + 1]!)
  out[n++] = mix3(200, Math.min(k - first, 4), Math.min(last - k, 4))
  out[n++] = mix3(202, v.listed[first]!, v.listed[last]!)
  out[n++] = mix(203, v.listed[first - 1]!)
  out[n++] = mix(201, v.tag[last + 1]!)
  return n
}

/** The pairs and triples that the table of weights knows. */
export function pairFeatures(v: NameView, k: number, out: Int32Array): number {
  const { word, fine, coarse, tag, shape, profile, capital, readiness } = v
  const w = word[k]!
  const first = v.first[k]!
  const last = v.last[k]! - 1
  const start = k === margin ? 1 : 0
  // Below 0 before the core of the run.
  const where = ((Math.min(k - first, 3) & 7) << 3) | Math.min(last - k, 3)
  const look = mix3(capital[k]!, v.casing, start)
  const suffix = v.suffixes[1]![k]!
  let n = 0
  out[n++] = mix(1, w)
  out[n++] = mix3(2, w, look)
  out[n++] = mix3(3, word[k - 1]!, w)
  out[n++] = mix3(4, w, word[k + 1]!)
  out[n++] = mix3(5, word[k - 1]!, word[k + 1]!)
  out[n++] = mix3(6, word[k - 2]!, word[k - 1]!)
  out[n++] = mix3(7, word[k + 1]!, word[k + 2]!)
  out[n++] = mix3(8, word[k - 1]!, look)
  out[n++] = mix3(9, word[k + 1]!, look)
  out[n++] = mix3(10, fine[k]!, look)
  out[n++] = mix3(11, fine[k - 1]!, fine[k]!)
  out[n++] = mix3(12, fine[k]!, fine[k + 1]!)
  out[n++] = mix3(13, mix(coarse[k - 1]!, coarse[k]!), coarse[k + 1]!)
  out[n++] = mix3(14, mix(tag[k - 1]!, tag[k]!), tag[k + 1]!)
  out[n++] = mix3(15, mix(tag[k - 2]!, tag[k - 1]!), tag[k]!)
  out[n++] = mix3(16, mix(tag[k]!, tag[k + 1]!), tag[k + 2]!)
  out[n++] = mix3(17, mix(shape[k - 1]!, shape[k]!), shape[k + 1]!)
  out[n++] = mix3(18, suffix, look)
  out[n++] = mix3(19, v.suffixes[2]![k]!, capital[k]!)
  out[n++] = mix3(20, v.prefixes[2]![k]!, capital[k]!)
  out[n++] = mix3(21, profile[k]!, look)
  out[n++] = mix3(22, profile[k - 1]!, profile[k]!)
  out[n++] = mix3(23, profile[k]!, profile[k + 1]!)
  out[n++] = mix3(24, profile[k]!, word[k - 1]!)
  out[n++] = mix3(25, profile[k]!, word[k + 1]!)
  out[n++] = mix3(26, mix(readiness[k]!, tag[k]!), look)
  out[n++] = mix3(27, word[last]!, where)
  out[n++] = mix3(28, word[first]!, where)
  out[n++] = mix3(29, fine[last]!, where)
  out[n++] = mix3(30, fine[first]!, where)
  out[n++] = mix3(31, mix(profile[first]!, profile[last]!), where)
  out[n++] = mix3(32, word[first - 1]!, where)
  out[n++] = mix3(33, word[last + 1]!, where)
  out[n++] = mix3(34, fine[first - 1]!, where)
  out[n++] = mix3(35, fine[last + 1]!, where)
  out[n++] = mix3(36, mix(coarse[first - 1]!, coarse[last + 1]!), where)
  out[n++] = mix3(37, mix(suffix, v.suffixes[1]![last]!), where)
  out[n++] = mix3(39, mix(v.listed[k]!, v.listed[k + 1]!), where)
  out[n++] = mix3(40, mix(v.listed[k - 1]!, v.listed[k]!), look)
  out[n++] = mix3(41, mix(v.listed[first]!, v.listed[last]!), where)
  out[n++] = mix3(38, mix(word[first]!, word[last]!), where)
  return n
}
