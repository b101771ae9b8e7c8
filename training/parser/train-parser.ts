import type { Model } from '../../src/analyze/model/model.ts'
import type { Sizes } from '../../src/analyze/parser/weights.ts'
import { seededRandom } from '../random.ts'
import type { WordKinds } from './batch-words.ts'
import type { Corpus, Trees } from './corpus.ts'
import { exportModel } from './export.ts'
import { mergeNetworks } from './merge-networks.ts'
import { newNetwork } from './network.ts'
import { withTagNoise } from './noise.ts'
import { scoreNetwork } from './score.ts'
import { buildKinds } from './word-kinds.ts'

export interface ParserSettings {
  readonly seed: number
  /** So many networks are trained one after another, from seeds that follow each other, and merged into one. */
  readonly networks: number
  /** Tokens to learn from, repeats counted; the rate falls to nothing over them. */
  readonly tokens: number
  readonly hidden: number
  readonly width: number
  readonly rate: number
  /** Tokens a batch. */
  readonly batch: number
  readonly dropout: number
  /** The share of sentences that are gold, and the shares of tags made wrong on purpose. */
  readonly goldShare: number
  /** The share of sentences that are a sister language's, until this share of all tokens is done. */
  readonly sisterShare: number
  readonly sisterUntil: number
  readonly goldNoise: number
  readonly silverNoise: number
  /** How many words without a vector of their own keep their cluster. */
  readonly clustered: number
  /** Words met fewer times have no vector of their own; a time in gold counts twice. */
  readonly leastFrequent: number
  readonly reportEvery: number
}

/** What proved best: see the model's card for what was tried. */
export const usualParser: ParserSettings = {
  seed: 1,
  networks: 1,
  tokens: 12_000_000,
  hidden: 256,
  width: 64,
  rate: 0.012,
  batch: 1000,
  dropout: 0.1,
  goldShare: 0.25,
  sisterShare: 0.6,
  sisterUntil: 0.9,
  goldNoise: 0.04,
  silverNoise: 0,
  clustered: 60_000,
  leastFrequent: 8,
  reportEvery: 2_000_000,
}

/** In the clustering that the words come with. */
const CLUSTERS = 1000
const EXPLORE_FROM = 200_000

/** Answers the next sentence in an order shuffled anew each round. */
function cycle(trees: readonly Trees[], random: () => number): () => readonly [bank: number, sentence: number] {
  const all = trees.flatMap((bank, b) => Array.from({ length: bank.sentences.length - 1 }, (_, s) => [b, s] as const))
  let at = all.length
  return () => {
    if (at >= all.length) {
      for (let i = all.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1))
        ;[all[i], all[j]] = [all[j]!, all[i]!]
      }
      at = 0
    }
    return all[at++]!
  }
}

/** Trains a parser with a dynamic oracle on gold and silver trees mixed, and answers its model; `say` is told how it goes. */
export function trainParser(
  corpus: Corpus,
  clusters: ReadonlyMap<number, number>,
  language: string,
  options: ParserSettings,
  say: (line: string) => void,
): Model {
  const { tables, gold } = corpus
  const frequency = new Int32Array(tables.forms.strings.length)
  for (const trees of gold) for (const form of trees.form) frequency[form]! += 2
  for (const trees of [...corpus.silver, ...corpus.sister]) for (const form of trees.form) frequency[form]! += 1
  const { rows, kinds } = buildKinds(tables.forms.strings, frequency, clusters, options.leastFrequent)
  const sizes = {
    hidden: options.hidden,
    width: options.width,
    words: rows.size,
    clusters: clusters.size > 0 ? CLUSTERS : 0,
    upos: tables.upos.strings.length,
    xpos: tables.xpos.strings.length,
    relations: tables.relations.strings.length,
  }
  const labels = { upos: tables.upos.strings, xpos: tables.xpos.strings, relations: tables.relations.strings }
  say(`${rows.size} words with a vector`)
  const networks = Array.from({ length: options.networks }, (_, n) =>
    trainNetwork(corpus, sizes, kinds, { ...options, seed: options.seed + n }, say),
  )
  const merged = mergeNetworks(sizes, networks)
  return exportModel({ sizes: merged.sizes, rows, clusters, ...labels }, merged.parameters, language, options.clustered)
}

/** Trains one network and answers its parameters. */
function trainNetwork(
  corpus: Corpus,
  sizes: Sizes,
  kinds: WordKinds,
  options: ParserSettings,
  say: (line: string) => void,
): Float32Array {
  const random = seededRandom(options.seed)
  const { tables, gold, dev, held } = corpus
  const hasSilver = corpus.silver.length > 0
  const network = newNetwork(sizes, kinds, random)

  const measured = held.form.length > 0 ? [...dev, ['held-back silver', held] as const] : dev
  const report = (done: number): void => {
    for (const [name, trees] of measured) {
      const { uas, las, lasWithSubtypes } = scoreNetwork(network, trees, tables.relations.strings)
      say(`${done} tokens, ${name}: UAS ${uas} LAS ${las} with subtypes ${lasWithSubtypes}`)
    }
  }

  const nextGold = cycle(gold, random)
  const nextSilver = hasSilver ? cycle(corpus.silver, random) : nextGold
  const nextSister = cycle(corpus.sister, random)
  let noisyGold: readonly Trees[] = gold
  const exploreFrom = Math.min(EXPLORE_FROM, options.tokens / 8)
  const noisySilver = corpus.silver.map((trees) => withTagNoise(trees, gold, options.silverNoise, random))
  const nextTrees = (): readonly [Trees, sentence: number] => {
    const mayBeSister = corpus.sister.length > 0 && done < options.sisterUntil * options.tokens
    if (mayBeSister && random() < options.sisterShare) {
      const [b, s] = nextSister()
      return [corpus.sister[b]!, s]
    }
    const isGold = !hasSilver || random() < options.goldShare
    const [b, s] = isGold ? nextGold() : nextSilver()
    return [isGold ? noisyGold[b]! : noisySilver[b]!, s]
  }
  let [done, loss, lossFrom, renewed, reported] = [0, 0, 0, Number.NEGATIVE_INFINITY, 0]
  while (done < options.tokens) {
    if (done - renewed >= 1_000_000) {
      noisyGold = gold.map((trees) => withTagNoise(trees, gold, options.goldNoise, random))
      renewed = done
    }
    network.beginBatch({ random, dropout: options.dropout, explore: done < exploreFrom ? 0 : 0.9 })
    let size = 0
    while (size < options.batch) {
      const [trees, s] = nextTrees()
      const base = trees.sentences[s]!
      const count = trees.sentences[s + 1]! - base
      const { form: kind, upos, xpos, lifted: head, relation } = trees
      loss += network.parse({ kind, upos, xpos, base, count }, { head, relation })
      size += count
    }
    // The rate rises over the first 50,000 tokens and then falls in a straight line.
    network.step(options.rate * Math.min(1, (done + 1) / 50_000) * Math.max(0.01, 1 - done / options.tokens))
    done += size
    if (done - lossFrom >= 200_000) {
      say(`${done} tokens, loss ${(loss / (done - lossFrom)).toFixed(4)} a token`)
      ;[loss, lossFrom] = [0, done]
    }
    if (done - reported >= options.reportEvery || done >= options.tokens) {
      report(done)
      reported = done
    }
  }
  return network.parameters.slice()
}
