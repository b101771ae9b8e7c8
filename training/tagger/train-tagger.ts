import type { Lexicon } from '../../src/analyze/tagger/lexicon.ts'
import type { Network } from '../../src/analyze/tagger/network.ts'
import { forget, margin, sentenceView, viewSentence } from '../../src/analyze/tagger/sentence-view.ts'
import type { Clusters } from '../corpora/read-clusters.ts'
import type { Treebank } from '../corpora/treebank.ts'
import { shuffle } from '../random.ts'
import { type BuiltLexicon, buildLexicon, type LexiconOptions } from './build-lexicon.ts'
import { type Labels, labelsOf } from './labels.ts'
import { type LearnerOptions, learnSentence, newLearner, settle } from './learner.ts'
import { mergeTaggers } from './merge-taggers.ts'
import { runningMean } from './running-mean.ts'
import { fillSentence, sentenceText } from './sentence-text.ts'

/** How a tagger is trained. Every round reads all gold sentences and the next `silverPerRound` silver ones, mixed. */
export interface TaggerSettings extends LearnerOptions {
  /** So many networks are trained one after another, from seeds that follow each other, and merged into one. */
  readonly networks: number
  readonly rounds: number
  readonly silverPerRound: number
  /** The pace of a last round over gold alone, which has the last word where the silver errs; 0 for none. */
  readonly lastPace: number
  /** How readily a word is forgotten for one sentence: one seen n times, with a chance of this / (this + n). */
  readonly forgetting: number
  /** The share of gold sentences respelt in capitals, and in small letters. */
  readonly respelt: number
  readonly lexicon: LexiconOptions
}

/** What proved best: see the model's card for what was tried. */
export const usualTagger: TaggerSettings = {
  width: 48,
  hiddenBits: 16,
  pairBits: 21,
  seed: 1,
  networks: 1,
  rate: 0.06,
  pairRate: 0.02,
  sure: 2,
  settled: 0.997,
  dropout: 0.25,
  rounds: 8,
  silverPerRound: 30_000,
  lastPace: 0.3,
  forgetting: 1,
  respelt: 0.02,
  lexicon: { leastSilver: 3, clusterWords: 100_000, leastForChoices: 20, leastForOpen: 10, leastShare: 0.001 },
}

/** A tagger as it comes out of training, weights still in floats. */
export interface TrainedTagger {
  readonly labels: Labels
  readonly lexicon: Lexicon
  readonly network: Network
}

/** Corpora that share their tables. */
export interface TrainingData {
  readonly gold: Treebank
  readonly silver: Treebank
  readonly clusters: Clusters
}

type AfterRound = (round: number, tagger: TrainedTagger, loss: number) => void

/** Trains a tagger. `afterRound` is told of each round of each network and may measure the network as it stands. */
export function trainTagger(data: TrainingData, options: TaggerSettings, afterRound: AfterRound): TrainedTagger {
  const { gold, silver, clusters } = data
  const labels = labelsOf(gold)
  const built = buildLexicon([gold], [silver], clusters, labels.names.length, labels.of, options.lexicon)
  const networks = Array.from({ length: options.networks }, (_, n) =>
    trainNetwork(data, labels, built, { ...options, seed: options.seed + n }, afterRound),
  )
  return { labels, lexicon: built.lexicon, network: mergeTaggers(networks) }
}

/** Trains one network. */
function trainNetwork(
  { gold, silver }: TrainingData,
  labels: Labels,
  { lexicon, choices }: BuiltLexicon,
  options: TaggerSettings,
  afterRound: AfterRound,
): Network {
  const learner = newLearner(labels.names.length, choices, options)
  const frequency = wordFrequency(gold, silver, lexicon)
  const view = sentenceView()
  const sentence = sentenceText()
  const { random } = learner
  const mean = runningMean(learner.network)
  const silverSentences = silver.sentences.length - 1
  const learn = (number: number, pace: number): void => {
    const bank = number < 0 ? silver : gold
    const s = number < 0 ? -1 - number : number
    fillSentence(sentence, bank, s, respelling(number < 0 ? 1 : random(), options.respelt))
    viewSentence(view, lexicon, sentence.text, sentence.start, sentence.end, 0, sentence.size)
    for (let k = margin; k < view.size + margin; k++) {
      const often = options.forgetting + frequency[view.row[k]!]!
      if (random() * often < options.forgetting) forget(view, k)
    }
    const from = bank.sentences[s]!
    learnSentence(learner, view, lexicon.choices, (i) => labels.of(bank, from + i), pace)
  }
  const tagger = { labels, lexicon, network: learner.network }
  const everyGold = () => Array.from({ length: gold.sentences.length - 1 }, (_, s) => s)
  let nextSilver = 0
  for (let round = 0; round < options.rounds; round++) {
    const order = everyGold()
    for (let k = 0; k < options.silverPerRound && silverSentences > 0; k++) {
      order.push(-1 - (nextSilver++ % silverSentences))
    }
    shuffle(order, random)
    learner.words = learner.loss = 0
    order.forEach((number, at) => {
      const done = (round + at / order.length) / options.rounds
      learn(number, 1 - 0.97 * done)
      if (done > 0.7 && at % 4000 === 0) mean.add()
    })
    afterRound(round, tagger, learner.loss / learner.words)
  }
  mean.take()
  if (silverSentences > 0 && options.lastPace > 0) {
    settle(learner)
    const order = everyGold()
    shuffle(order, random)
    learner.words = learner.loss = 0
    order.forEach((number, at) => {
      learn(number, options.lastPace * (1 - 0.95 * (at / order.length)))
    })
    afterRound(options.rounds, tagger, learner.loss / learner.words)
  }
  return learner.network
}

function respelling(chance: number, share: number): ((form: string) => string) | undefined {
  if (chance < share) return (form) => form.toUpperCase()
  return chance < share * 1.5 ? (form) => form.toLowerCase() : undefined
}

/** How often each row's word is in the corpora; what the silver says counts a tenth. */
function wordFrequency(gold: Treebank, silver: Treebank, lexicon: Lexicon): Float64Array {
  const frequency = new Float64Array(lexicon.keys.length)
  const view = sentenceView()
  const sentence = sentenceText()
  for (const bank of [gold, silver]) {
    const weight = bank === silver ? 0.1 : 1
    for (let s = 0; s + 1 < bank.sentences.length; s++) {
      fillSentence(sentence, bank, s)
      viewSentence(view, lexicon, sentence.text, sentence.start, sentence.end, 0, sentence.size)
      for (let k = margin; k < view.size + margin; k++) frequency[view.row[k]!]! += weight
    }
  }
  return frequency
}
