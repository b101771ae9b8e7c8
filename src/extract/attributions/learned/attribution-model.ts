import { lazily } from '../../../analyze/model/load-model.ts'
import type { Model, Section } from '../../../analyze/model/model.ts'
import { fromMuLaw } from '../../../analyze/model/mu-law.ts'
import type { Language } from '../../../languages/language.ts'
import type { WordClusters } from './facts.ts'
import type { Forest } from './forest.ts'
import { type Labeller, labelCount } from './labeller.ts'
import type { Scorer } from './scorer.ts'

/** What `readModel` is asked for. */
export const attributionsModel = { kind: 'attributions', version: 2 } as const

/** What finds candidates: several scorers of a kind are asked together. */
export interface Scorers {
  readonly cues: readonly Scorer[]
  readonly labellers: readonly Labeller[]
  readonly reranker: Scorer
  /** Corrects the reranker: asked of `hypothesisFacts`. */
  readonly ranks: Forest
  /** From this probability on a cue's window is looked at. */
  readonly least: number
}

/** What was learnt of how attributions are made. */
export interface AttributionModel extends Scorers {
  readonly clusters: WordClusters
  /** Logarithmic odds of being right: asked of `confidenceFacts`. */
  readonly confidence: Forest
  /** From what confidence on an attribution is given. */
  readonly threshold: number
}

const opened = new Map<string, () => AttributionModel>()

/** The model of a language, read when it is first asked for; null where the language has none. */
export function attributionModelOf({ models }: Pick<Language, 'models'>): AttributionModel | null {
  const file = models?.attributions
  if (!file) return null
  let model = opened.get(file.href)
  if (!model) {
    model = lazily(file, attributionsModel, openAttributionModel)
    opened.set(file.href, model)
  }
  return model()
}

/** Reads the tables of a model file. */
export function openAttributionModel({ settings, sections }: Model): AttributionModel {
  const scales = settings.scales as Readonly<Record<string, number>>
  const weights = (name: string) => fromMuLaw({ codes: sections[name] as Int8Array, scale: scales[name]! })
  const scorer = (name: string, labels: number): Scorer => {
    const bias = weights(`${name}.bias`)
    const pairs = weights(`${name}.pairs`)
    const hidden = weights(`${name}.hidden`)
    const output = weights(`${name}.output`)
    const width = bias.length
    return {
      labels,
      width,
      pairs,
      pairMask: pairs.length - labels - 1,
      hidden,
      hiddenMask: hidden.length / width - 1,
      bias,
      output,
    }
  }
  const labeller = (name: string): Labeller => {
    const edges = weights(`${name}.edges`)
    return { tokens: scorer(name, labelCount), edges, edgeMask: edges.length - labelCount * labelCount - 1 }
  }
  const forest = (name: string): Forest => ({
    depth: settings[`${name}Depth`] as number,
    fact: sections[`${name}.fact`] as Uint8Array,
    limit: sections[`${name}.limit`] as Float32Array,
    answer: weights(`${name}.answer`),
  })
  const numbered = (count: number) => Array.from({ length: count }, (_, i) => i)
  return {
    clusters: clustersOf(sections),
    cues: numbered(settings.cues as number).map((i) => scorer(`cues${i}`, 1)),
    reranker: scorer('reranker', 1),
    labellers: numbered(settings.labellers as number).map((i) => labeller(`labels${i}`)),
    least: settings.least as number,
    ranks: forest('ranks'),
    confidence: forest('confidence'),
    threshold: settings.threshold as number,
  }
}

/** Clusters are kept by the hash of the word, hashes in order. */
function clustersOf(sections: Readonly<Record<string, Section>>): WordClusters {
  const words = sections.words as Int32Array
  const fine = sections.fine as Uint16Array
  const coarse = sections.coarse as Uint8Array
  const rows = new Map<number, number>()
  for (const [row, hash] of words.entries()) rows.set(hash, row)
  return {
    fine: (hash) => fine[rows.get(hash) ?? -1] ?? 0,
    coarse: (hash) => coarse[rows.get(hash) ?? -1] ?? 0,
  }
}
