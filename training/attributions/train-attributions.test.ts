import { expect, it } from 'vitest'
import { readModel } from '../../src/analyze/model/read-model.ts'
import { writeModel } from '../../src/analyze/model/write-model.ts'
import { attributionsModel, openAttributionModel } from '../../src/extract/attributions/learned/attribution-model.ts'
import { findLearned } from '../../src/extract/attributions/learned/find-learned.ts'
import { spanOf } from '../../src/extract/document.ts'
import { english } from '../../src/languages/en/index.ts'
import { noClusters } from '../corpora/read-clusters.ts'
import { attributionsToModel } from './attributions-to-model.ts'
import { exampleText } from './examples.ts'
import type { MarkedText } from './read-polnear.ts'
import { clusterLookup, trainOn, usualAttributions } from './train-attributions.ts'

/** A text of sentences marked as '[who] <cue> {content}'. */
function marked(file: string, sentences: readonly string[]): MarkedText {
  let text = 'A headline of some words\n\nBy Jan Lund\n\n'
  const attributions = sentences.map((sentence) => {
    const spans: Record<string, { start: number; end: number }[]> = { '[': [], '<': [], '{': [] }
    let open = ''
    let start = 0
    for (const sign of sentence) {
      if ('[<{'.includes(sign)) {
        open = sign
        start = text.length
      } else if (']>}'.includes(sign)) spans[open]!.push({ start, end: text.length })
      else text += sign
    }
    text += '\n\n'
    return { source: spans['[']!, cue: spans['<']!, content: spans['{']! }
  })
  return { file, text: text.trimEnd(), attributions }
}

const people = ['The envoy', 'Ada Berg', 'The minister', 'A Karsan official', 'The mayor', 'Lorvia']
const things = [
  'the port was safe',
  'the talks had failed',
  'a deal was near',
  'nine ships would come',
  'rain would fall',
]
const texts = Array.from({ length: 8 }, (_, t) =>
  marked(
    `${t}.txt`,
    people.map((who, i) =>
      (i + t) % 2
        ? `[${who}] <said> {${things[(i + t) % 5]}} .`.replace(' .', '.')
        : `The ship left. {Salt was dear}, [${who.replace('The', 'the')}] <murmured>.`,
    ),
  ),
)
const none = { attributions: 0, examples: 0, contentTokens: 0, contentReached: 0 }
const small = { width: 4, pairBits: 14, hiddenBits: 10, pairRate: 0.05, rate: 0.05, dropout: 0.1 }
const settings = {
  ...usualAttributions,
  cues: small,
  labels: { ...small, edgeBits: 14 },
  rerank: small,
}

function trainModel() {
  const read = texts.flatMap((text) => exampleText(text, english, clusterLookup(noClusters, 0), { ...none }) ?? [])
  return writeModel(
    attributionsToModel(
      trainOn(read, settings, 7, () => undefined),
      noClusters,
      0,
      0,
    ),
  )
}

it('learns from marked texts to find what stands in others, the same for the same seed', { timeout: 60_000 }, () => {
  const bytes = trainModel()
  const model = openAttributionModel(readModel(bytes, attributionsModel, 'made up'))
  const other = marked('other.txt', ['[The captain] <said> {the road was closed}.'])
  const { facts, proposals } = exampleText(other, english, model.clusters, { ...none })!
  const [draft] = findLearned(facts.document, proposals.drafts, model)
  const { document } = facts
  expect(spanOf(document, draft!.source!)).toEqual(other.attributions[0]!.source[0])
  expect(spanOf(document, draft!.content[0]!)).toEqual(other.attributions[0]!.content[0])
  expect(Buffer.compare(bytes, trainModel())).toBe(0)
})
