import { markWord } from '../../src/analyze/parser/word-marks.ts'
import type { Clusters } from '../corpora/read-clusters.ts'
import type { WordKinds } from './batch-words.ts'

/** Cluster by the hash of a lower-case word, 1 to 1,000, most frequent words first. */
export function clustersByHash({ words, fine }: Clusters): Map<number, number> {
  const marks = new Int32Array(3)
  const clusters = new Map<number, number>()
  for (const [i, word] of words.entries()) {
    markWord(word, 0, word.length, marks)
    if (!clusters.has(marks[0]!)) clusters.set(marks[0]!, fine[i]! + 1)
  }
  return clusters
}

/** The words with vectors of their own, by hash: row number from 1. */
export interface Vocabulary {
  readonly rows: Map<number, number>
  readonly kinds: WordKinds
}

/** Gives every form of the training data its rows; words met fewer than `least` times have no vector of their own. */
export function buildKinds(
  forms: readonly string[],
  frequency: Int32Array,
  clusters: ReadonlyMap<number, number>,
  least: number,
): Vocabulary {
  const marks = new Int32Array(3)
  const byHash = new Map<number, number>()
  const hashes = forms.map((form, i) => {
    markWord(form, 0, form.length, marks)
    byHash.set(marks[0]!, (byHash.get(marks[0]!) ?? 0) + frequency[i]!)
    return [marks[0]!, marks[1]!, marks[2]!] as const
  })
  const rows = new Map<number, number>()
  for (const [hash, count] of byHash) if (count >= least) rows.set(hash, rows.size + 1)
  const kindRows = new Int32Array(forms.length * 4)
  const counts = new Int32Array(forms.length)
  for (const [i, [hash, suffix, shape]] of hashes.entries()) {
    kindRows.set([rows.get(hash) ?? 0, clusters.get(hash) ?? 0, suffix, shape], i * 4)
    counts[i] = byHash.get(hash)!
  }
  return { rows, kinds: { rows: kindRows, counts } }
}
