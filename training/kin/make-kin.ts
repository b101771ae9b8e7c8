import { join } from 'node:path'
import type { Model } from '../../src/analyze/model/model.ts'
import { kinModel } from '../../src/reconcile/statements/kin.ts'
import { wordHash } from '../../src/reconcile/word-hash.ts'
import { type Clusters, readClusters } from '../corpora/read-clusters.ts'
import { saveModel } from '../corpora/save-model.ts'
import type { MakeOptions } from '../languages/recipe.ts'

/** Words that are kept: rarer ones fall into clusters by chance. */
const MOST = 30_000

/** The words' clusters as a model: hashes in ascending order, and for each its cluster, from 1. */
export function kinToModel({ words, fine }: Clusters, language: string, most: number): Model {
  const rows = new Map<number, number>()
  for (let i = 0; i < words.length && rows.size < most; i++) {
    const hash = wordHash(words[i]!) >>> 0
    if (/^\p{L}{3,}$/u.test(words[i]!) && !rows.has(hash)) rows.set(hash, fine[i]! + 1)
  }
  const sorted = [...rows].sort(([a], [b]) => a - b)
  const hashes = Uint32Array.from(sorted, ([hash]) => hash)
  const kinds = Uint16Array.from(sorted, ([, kind]) => kind)
  return { ...kinModel, language, settings: {}, sections: { hashes, kinds } }
}

/** Makes a language's model of words of a kind from its clusters. Throws where the recipe names none. */
export async function makeKin({ recipe, data, out, say }: MakeOptions): Promise<void> {
  if (!recipe.clusters) throw new Error(`${recipe.language} has no clusters of words`)
  saveModel(kinToModel(await readClusters(join(data, recipe.clusters)), recipe.language, MOST), out, say)
}
