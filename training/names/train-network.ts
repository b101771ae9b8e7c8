import { type ListTable, listed } from '../../src/analyze/names/list-table.ts'
import type { NameLexicon, NameWordTable } from '../../src/analyze/names/name-lexicon.ts'
import type { NameNetwork } from '../../src/analyze/names/name-network.ts'
import { margin } from '../../src/analyze/names/name-runs.ts'
import { type NameView, nameView, viewNames } from '../../src/analyze/names/name-view.ts'
import { shuffle } from '../random.ts'
import type { NameCorpus } from './name-corpus.ts'
import { learnRun, type NameLearnerOptions, newNameLearner } from './name-learner.ts'

/** A corpus with the words that its names are to be found by. */
export interface Lesson {
  readonly corpus: NameCorpus
  readonly words: NameWordTable
}

export interface NetworkTraining extends NameLearnerOptions {
  readonly rounds: number
  /** How readily a word is forgotten for one sentence: one seen n times, with a chance of this / (this + n). */
  readonly forgetting: number
  /** How often a word's tag, and its profile, is not seen. */
  readonly tagDropout: number
  readonly profileDropout: number
}

/** Trains a network on some corpora; `afterRound` hears of the loss a word. */
export function trainNetwork(
  lessons: readonly Lesson[],
  lists: ListTable,
  tagNumber: Uint8Array,
  options: NetworkTraining,
  afterRound: (round: number, loss: number) => void = () => undefined,
): NameNetwork {
  const learner = newNameLearner(options)
  const { random } = learner
  const lexicons = lessons.map(({ words }) => ({ ...words, lists }))
  const frequency = wordFrequency(lessons, lexicons, lists, tagNumber)
  const view = nameView()
  for (let round = 0; round < options.rounds; round++) {
    const order: number[] = []
    lessons.forEach(({ corpus }, l) => {
      for (let s = 0; s + 1 < corpus.tokens.sentences.length; s++) order.push(l + lessons.length * s)
    })
    shuffle(order, random)
    learner.loss = learner.words = 0
    order.forEach((number, at) => {
      const lesson = number % lessons.length
      const s = Math.floor(number / lessons.length)
      const { tokens, allowed } = lessons[lesson]!.corpus
      const pace = 1 - (0.97 * (round + at / order.length)) / options.rounds
      const from = tokens.sentences[s]!
      viewNames(view, lexicons[lesson]!, tokens, tagNumber, from, tokens.sentences[s + 1]!)
      for (let k = margin; k < view.size + margin; k++) {
        const often = options.forgetting + (frequency.get(view.word[k]!) ?? 0)
        if (random() * often < options.forgetting) forgetWord(view, k)
        if (random() < options.tagDropout) view.tag[k] = 0
        if (random() < options.profileDropout) view.profile[k] = 0
        if (random() < options.profileDropout) view.listed[k] = 0
      }
      for (let k = margin; k < view.size + margin; k++) {
        if (view.last[k] === k || view.from[k] !== k) continue
        learnRun(learner, view, k, view.last[k]!, allowed, from + k - margin, pace)
      }
    })
    afterRound(round, learner.loss / learner.words)
  }
  return learner.network
}

/** Makes a word one never seen: what its longest beginning and ending say of it goes with it. */
function forgetWord(view: NameView, k: number): void {
  view.word[k] = 0
  view.prefixes[2]![k] = 0
  view.suffixes[2]![k] = 0
}

function wordFrequency(
  lessons: readonly Lesson[],
  lexicons: readonly NameLexicon[],
  lists: ListTable,
  tagNumber: Uint8Array,
): Map<number, number> {
  const counts = new Map<number, number>()
  const view = nameView()
  lessons.forEach(({ corpus: { tokens } }, l) => {
    for (let s = 0; s + 1 < tokens.sentences.length; s++) {
      viewNames(view, lexicons[l]!, tokens, tagNumber, tokens.sentences[s]!, tokens.sentences[s + 1]!)
      for (let k = margin; k < view.size + margin; k++) {
        const word = view.word[k]!
        counts.set(word, (counts.get(word) ?? 0) + 1)
      }
    }
  })
  for (const [word, bits] of lists) if (bits & listed.joint) counts.set(word, Number.POSITIVE_INFINITY)
  return counts
}
