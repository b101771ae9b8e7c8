import type { NameWordTable } from '../../src/analyze/names/name-lexicon.ts'
import type { TaggedTokens } from '../../src/analyze/parser/parser.ts'
import { isLetter, isUpper, wordHash } from '../../src/analyze/tagger/hash.ts'
import type { Clusters } from '../corpora/read-clusters.ts'

/** How often a word was seen, in all and within sentences with and without a capital, and the cluster row it belongs to. */
interface WordCount {
  total: number
  upper: number
  lower: number
  row: number
}

/** Which words get a row. */
export interface NameLexiconOptions {
  /** The most frequent words of the clusters. */
  readonly clusterWords: number
  /** Other words that the texts have at least so often. */
  readonly leastCount: number
}

/** Counts the words of some texts by their hash. Sentences in capitals or in title case say nothing of a word's capital. */
export function countWords(texts: readonly TaggedTokens[]): Map<number, WordCount> {
  const counts = new Map<number, WordCount>()
  for (const { text, start, end, sentences } of texts) {
    for (let s = 0; s + 1 < sentences.length; s++) {
      const [from, to] = [sentences[s]!, sentences[s + 1]!]
      let capitals = 0
      let letters = 0
      for (let i = from; i < to; i++) {
        if (!isLetter(text.charCodeAt(start[i]!))) continue
        letters++
        if (isUpper(text.charCodeAt(start[i]!))) capitals++
      }
      const usual = capitals <= 0.5 * letters && capitals > 0
      for (let i = from; i < to; i++) {
        const key = wordHash(text.slice(start[i], end[i])) >>> 0
        const count = counts.get(key) ?? { total: 0, upper: 0, lower: 0, row: -1 }
        if (count.total === 0) counts.set(key, count)
        count.total++
        if (!usual || i === from) continue
        if (isUpper(text.charCodeAt(start[i]!))) count.upper++
        else count.lower++
      }
    }
  }
  return counts
}

/** A table of the words counted and of those of the clusters, its profiles all 0. */
export function buildNameWords(
  counts: Map<number, WordCount>,
  clusters: Clusters,
  { clusterWords, leastCount }: NameLexiconOptions,
): NameWordTable {
  clusters.words.forEach((word, row) => {
    const key = wordHash(word) >>> 0
    const count = counts.get(key)
    if (count) {
      if (count.row < 0) count.row = row
      if (row < clusterWords) count.total = Math.max(count.total, leastCount)
    } else if (row < clusterWords) counts.set(key, { total: leastCount, upper: 0, lower: 0, row })
  })
  const keys = [...counts.keys()]
    .filter((key) => key !== 0 && counts.get(key)!.total >= leastCount)
    .sort((a, b) => a - b)
  const rows = keys.length + 1
  const table = {
    keys: Uint32Array.from([0, ...keys]),
    fine: new Uint16Array(rows),
    coarse: new Uint8Array(rows),
    readiness: new Uint8Array(rows),
    profile: new Uint8Array(rows),
  }
  keys.forEach((key, i) => {
    const { upper, lower, row } = counts.get(key)!
    if (row >= 0) {
      table.fine[i + 1] = clusters.fine[row]! + 1
      table.coarse[i + 1] = clusters.coarse[row]! + 1
    }
    table.readiness[i + 1] = readinessOf(upper, lower)
  })
  return table
}

/** In seven steps, how readily a word takes a capital; 0 where it was seen too seldom. */
function readinessOf(upper: number, lower: number): number {
  if (upper + lower < 3) return 0
  const share = upper / (upper + lower)
  return 1 + [0.02, 0.1, 0.3, 0.5, 0.8, 0.97].filter((least) => share >= least).length
}
