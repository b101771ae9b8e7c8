import type { Model, Section } from '../../src/analyze/model/model.ts'
import { toMuLaw } from '../../src/analyze/model/mu-law.ts'
import { wordHash } from '../../src/analyze/tagger/hash.ts'
import { attributionsModel, type Scorers } from '../../src/extract/attributions/learned/attribution-model.ts'
import type { Forest } from '../../src/extract/attributions/learned/forest.ts'
import type { Scorer } from '../../src/extract/attributions/learned/scorer.ts'
import type { Clusters } from '../corpora/read-clusters.ts'

/** What training gives, weights in floats. */
export interface TrainedAttributions extends Scorers {
  readonly confidence: Forest
  readonly threshold: number
}

/** Weights in 8 bits; those nearer to nothing than `faint` become nothing, which lets the file be packed. */
export function attributionsToModel(
  trained: TrainedAttributions,
  clusters: Clusters,
  clusterWords: number,
  faint: number,
): Model {
  const sections: { [name: string]: Section } = {}
  const scales: { [name: string]: number } = {}
  const put = (name: string, weights: Float32Array, least = 0) => {
    const { codes, scale } = toMuLaw(weights.map((weight) => (Math.abs(weight) < least ? 0 : weight)))
    sections[name] = codes
    scales[name] = scale
  }
  const putScorer = (name: string, { pairs, hidden, bias, output }: Scorer) => {
    put(`${name}.pairs`, pairs, faint)
    put(`${name}.hidden`, hidden, faint / 4)
    put(`${name}.bias`, bias)
    put(`${name}.output`, output)
  }
  for (const [i, scorer] of trained.cues.entries()) putScorer(`cues${i}`, scorer)
  for (const [i, { tokens, edges }] of trained.labellers.entries()) {
    putScorer(`labels${i}`, tokens)
    put(`labels${i}.edges`, edges, faint)
  }
  putScorer('reranker', trained.reranker)
  const putForest = (name: string, { fact, limit, answer }: Forest) => {
    sections[`${name}.fact`] = fact
    sections[`${name}.limit`] = limit
    put(`${name}.answer`, answer)
  }
  putForest('ranks', trained.ranks)
  putForest('confidence', trained.confidence)
  const rows = Array.from({ length: Math.min(clusterWords, clusters.words.length) }, (_, row) => row)
  return {
    ...attributionsModel,
    language: 'en',
    settings: {
      scales,
      cues: trained.cues.length,
      labellers: trained.labellers.length,
      least: trained.least,
      ranksDepth: trained.ranks.depth,
      confidenceDepth: trained.confidence.depth,
      threshold: trained.threshold,
    },
    sections: {
      ...sections,
      words: Int32Array.from(rows, (row) => wordHash(clusters.words[row]!)),
      fine: Uint16Array.from(rows, (row) => clusters.fine[row]! + 1),
      coarse: Uint8Array.from(rows, (row) => clusters.coarse[row]! + 1),
    },
  }
}
