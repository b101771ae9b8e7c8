import { labelOf, learntKinds, place } from '../../src/analyze/names/labels.ts'
import { labelTokens, type NameLabeller } from '../../src/analyze/names/name-labeller.ts'
import type { NameCorpus } from './name-corpus.ts'
import { compareNames, type NameScore, namesIn } from './score-names.ts'

/** The kinds that all corpora mark. */
const common = new Set<string>(['person', 'organisation', 'place'])

/** How well a labeller finds a corpus's persons, organisations and places. */
export function measureNames(labeller: NameLabeller, corpus: NameCorpus): NameScore {
  return compareNames(namesIn(labelCorpus(labeller, corpus)), certainNames(corpus.allowed), (kind) => common.has(kind))
}

/** The label of every token, document by document. */
export function labelCorpus(labeller: NameLabeller, { tokens, documents }: NameCorpus): Uint8Array {
  const labels = new Uint8Array(tokens.start.length)
  for (let d = 0; d + 1 < documents.length; d++) {
    labelTokens(
      labeller,
      { ...tokens, sentences: tokens.sentences.subarray(documents[d], documents[d + 1]! + 1) },
      labels,
    )
  }
  return labels
}

/** The names that a corpus is sure of, kind included. */
function certainNames(allowed: Uint32Array): Set<string> {
  const names = new Set<string>()
  for (let kind = 0; kind < learntKinds.length; kind++) {
    const only = (where: number) => (1 << labelOf(kind, where)) >>> 0
    let from = -1
    allowed.forEach((bits, i) => {
      if (bits === only(place.single)) names.add(`${i}-${i + 1}-${learntKinds[kind]}`)
      else if (bits === only(place.begin)) from = i
      else if (bits === only(place.end)) names.add(`${from}-${i + 1}-${learntKinds[kind]}`)
    })
  }
  return names
}
