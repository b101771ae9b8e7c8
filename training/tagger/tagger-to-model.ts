import type { Json, Model, Section } from '../../src/analyze/model/model.ts'
import { toMuLaw } from '../../src/analyze/model/mu-law.ts'
import { featureKey, packLists, taggerModel } from '../../src/analyze/tagger/tagger.ts'
import type { Treebank } from '../corpora/treebank.ts'
import type { TrainedTagger } from './train-tagger.ts'

/** A trained tagger as a model to write, its weights in 8 bits, with the morphological features that `gold` shows. */
export function taggerToModel(tagger: TrainedTagger, gold: Treebank, language: string): Model {
  const { labels, lexicon, network } = tagger
  const settings: { [key: string]: Json } = {
    labels: labels.names,
    width: network.width,
    sure: network.sure,
    pairRows: network.pairMask + 1,
  }
  const sections: { [name: string]: Section } = { ...lexicon, choiceLists: packLists(network.choices) }
  for (const table of ['pairs', 'hidden', 'bias', 'output'] as const) {
    const weights = new Float32Array(network[table])
    const { codes, scale } = toMuLaw(table === 'pairs' ? pruned(weights) : weights)
    sections[table] = codes
    settings[`${table}Scale`] = scale
  }
  const features = featureTables(tagger, gold)
  settings.features = features.names
  Object.assign(sections, features.sections)
  return { ...taggerModel, language, settings, sections }
}

/** Three in five of the weights for pairs are so small that they decide nothing; as zeros they pack to nothing. */
function pruned(weights: Float32Array): Float32Array {
  return weights.map((weight) => (Math.abs(weight) < 0.02 ? 0 : weight))
}

function featureTables({ labels }: TrainedTagger, gold: Treebank) {
  const byTag = new Map<number, Map<number, number>>()
  const byWord = new Map<number, Map<number, number>>()
  const tagOfKey = new Map<number, number>()
  const count = (map: Map<number, Map<number, number>>, key: number, feature: number) => {
    const counts = map.get(key) ?? new Map<number, number>()
    counts.set(feature, (counts.get(feature) ?? 0) + 1)
    map.set(key, counts)
  }
  for (let i = 0; i < gold.form.length; i++) {
    const tag = labels.of(gold, i)
    if (tag < 0) continue
    const key = featureKey(gold.tables.forms.strings[gold.form[i]!]!, tag)
    count(byTag, tag, gold.features[i]!)
    count(byWord, key, gold.features[i]!)
    tagOfKey.set(key, tag)
  }
  const names: string[] = ['_']
  const number = (feature: number) => {
    const name = gold.tables.features.strings[feature]!
    const at = names.indexOf(name)
    return at >= 0 ? at : names.push(name) - 1
  }
  const most = (counts: Map<number, number>) => [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
  const usualFeatures = Uint16Array.from(labels.names, (_, tag) => {
    const counts = byTag.get(tag)
    return counts ? number(most(counts)) : 0
  })
  const exceptions = [...byWord]
    .map(([key, counts]) => [key, number(most(counts))] as const)
    .filter(([key, feature]) => feature !== usualFeatures[tagOfKey.get(key)!])
    .sort((a, b) => a[0] - b[0])
  return {
    names,
    sections: {
      usualFeatures,
      featureKeys: Uint32Array.from(exceptions, ([key]) => key),
      featureValues: Uint16Array.from(exceptions, ([, feature]) => feature),
    },
  }
}
