import type { Model } from '../../src/analyze/model/model.ts'
import { toMuLaw } from '../../src/analyze/model/mu-law.ts'
import { parserModel, type Sizes, type TableName, tables } from '../../src/analyze/parser/weights.ts'
import { layOut } from './layout.ts'

/** What a trained network is, apart from its parameters. */
export interface Trained {
  readonly sizes: Sizes
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly relations: readonly string[]
  /** The row of each word's own vector, from 1, by hash. */
  readonly rows: ReadonlyMap<number, number>
  /** Clusters by hash, most frequent words first. */
  readonly clusters: ReadonlyMap<number, number>
}

/**
 * The model of a trained network in 8 bits. A word's vector takes its cluster's in; of the words without a vector, the
 * `clustered` most frequent keep their cluster.
 */
export function exportModel(trained: Trained, parameters: Float32Array, language: string, clustered: number): Model {
  const { sizes, rows, clusters, upos, xpos, relations } = trained
  const layout = layOut(sizes)
  const table = (name: TableName): Float32Array => {
    const { at, rows: count, columns } = layout[name]
    return parameters.slice(at, at + count * columns)
  }
  const ascending = [...rows.keys()].sort((a, b) => (a >>> 0) - (b >>> 0))
  const { width } = sizes
  const [wordVectors, clusterVectors] = [table('wordVectors'), table('clusterVectors')]
  const folded = new Float32Array(wordVectors.length)
  folded.set(wordVectors.subarray(0, width))
  for (const [i, hash] of ascending.entries()) {
    const from = rows.get(hash)! * width
    const cluster = clusters.get(hash) ?? 0
    for (let k = 0; k < width; k++) {
      folded[(i + 1) * width + k] = wordVectors[from + k]! + (cluster > 0 ? clusterVectors[cluster * width + k]! : 0)
    }
  }
  clusterVectors.fill(0, 0, width)
  const others = [...clusters].filter(([hash]) => !rows.has(hash)).slice(0, clustered)
  others.sort(([a], [b]) => (a >>> 0) - (b >>> 0))
  const changed: Partial<Record<TableName, Float32Array>> = { wordVectors: folded, clusterVectors }
  const scales: Record<string, number> = {}
  const sections: Record<string, Int8Array | Uint32Array | Uint16Array> = {
    wordHashes: Uint32Array.from(ascending),
    clusterHashes: Uint32Array.from(others, ([hash]) => hash),
    clusterOf: Uint16Array.from(others, ([, cluster]) => cluster),
  }
  for (const name of tables) {
    const { codes, scale } = toMuLaw(changed[name] ?? table(name))
    sections[name] = codes
    scales[name] = scale
  }
  return { ...parserModel, language, settings: { sizes: { ...sizes }, scales, upos, xpos, relations }, sections }
}
