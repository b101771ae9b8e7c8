import type { Hypothesis } from '../../src/extract/attributions/learned/hypotheses.ts'
import { hypothesisFeatureLimit } from '../../src/extract/attributions/learned/hypothesis-features.ts'
import { CONTENT, SOURCE } from '../../src/extract/attributions/learned/labeller.ts'
import { overlapOf } from '../../src/extract/attributions/learned/overlap.ts'
import { softmax } from '../../src/extract/attributions/learned/reranker.ts'
import type { Scorer } from '../../src/extract/attributions/learned/scorer.ts'
import { shuffle } from '../random.ts'
import { type LearnerOptions, meanOf, newLearner, newTrace, scoreTrace, stepTrace, type Trace } from './learner.ts'

/** Ways to label one window, their features, and how good each is. */
export interface Choices {
  readonly hypotheses: readonly Hypothesis[]
  readonly features: readonly Int32Array[]
  readonly worth: readonly number[]
}

/** How good labels are beside the right ones: the content's overlap, more where all of it is right, and the source's. */
export function worthOf(labels: Uint8Array, right: Uint8Array): number {
  const content = overlapOf(labels, right, CONTENT)
  return content + (content > 0.99 ? 0.5 : 0) + 0.5 * overlapOf(labels, right, SOURCE)
}

/** Trains a scorer by the log-probability that the best way, or one as good, is chosen. */
export function trainReranker(
  windows: readonly Choices[],
  options: Omit<LearnerOptions, 'labels'>,
  rounds: number,
): Scorer {
  const learner = newLearner({ ...options, labels: 1 })
  const { scorer, random } = learner
  const mean = meanOf([scorer.pairs, scorer.hidden, scorer.bias, scorer.output])
  const traces: Trace[] = []
  const slope = new Float64Array(1)
  const order = [...windows]
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    order.forEach(({ hypotheses, features, worth }, at) => {
      const done = (round + at / order.length) / rounds
      const scores = new Float64Array(hypotheses.length)
      hypotheses.forEach((_, h) => {
        traces[h] ??= newTrace(options.width, hypothesisFeatureLimit)
        const trace = traces[h]!
        trace.singleCount = trace.pairCount = features[h]!.length
        trace.singles.set(features[h]!)
        trace.pairs.set(features[h]!)
        scoreTrace(learner, trace, scores, h)
      })
      const p = softmax(scores, hypotheses)
      const top = Math.max(...worth)
      let right = 0
      for (let h = 0; h < p.length; h++) if (worth[h]! > top - 0.02) right += p[h]!
      for (let h = 0; h < p.length; h++) {
        slope[0] = p[h]! - (worth[h]! > top - 0.02 ? p[h]! / right : 0)
        if (Math.abs(slope[0]) > 1e-3) stepTrace(learner, traces[h]!, slope, 1 - 0.9 * done)
      }
      if (done > 0.5 && at % 500 === 0) mean.add()
    })
  }
  mean.take()
  return scorer
}
