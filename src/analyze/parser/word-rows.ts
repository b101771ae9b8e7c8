import type { Model } from '../model/model.ts'

/** Finds the row of a word by its hash: its own vector's (from 1), or 0; and its cluster (from 1), or 0. */
export interface WordRows {
  row(hash: number): number
  cluster(hash: number): number
}

/** The words of a model: hashes in ascending order, in one list those with a vector, in another those with a cluster only. */
export function readWordRows(model: Model): WordRows {
  const own = model.sections.wordHashes as Uint32Array
  const clustered = model.sections.clusterHashes as Uint32Array
  const clusters = model.sections.clusterOf as Uint16Array
  return {
    row: (hash) => find(own, hash >>> 0) + 1,
    cluster: (hash) => {
      const at = find(clustered, hash >>> 0)
      return at < 0 ? 0 : clusters[at]!
    },
  }
}

function find(ascending: Uint32Array, wanted: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = ascending[middle]!
    if (value === wanted) return middle
    if (value < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}
