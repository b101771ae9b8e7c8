import { cueFeatureLimit, cueFeatures } from '../../src/extract/attributions/learned/cue-features.ts'
import type { Scorer } from '../../src/extract/attributions/learned/scorer.ts'
import { shuffle } from '../random.ts'
import type { ExampleText } from './examples.ts'
import { type LearnerOptions, meanOf, newLearner, newTrace, scoreTrace, stepTrace } from './learner.ts'

/** Trains a scorer that tells the heads of cues: one score a token, the logit of its being one. */
export function trainCues(
  texts: readonly ExampleText[],
  options: Omit<LearnerOptions, 'labels'>,
  rounds: number,
  say: (line: string) => void,
): Scorer {
  const learner = newLearner({ ...options, labels: 1 })
  const { scorer } = learner
  const mean = meanOf([scorer.pairs, scorer.hidden, scorer.bias, scorer.output])
  const trace = newTrace(options.width, cueFeatureLimit)
  const out = new Float64Array(1)
  const order = [...texts]
  for (let round = 0; round < rounds; round++) {
    shuffle(order, learner.random)
    let loss = 0
    let tokens = 0
    order.forEach(({ facts, proposals, isCue }, n) => {
      const done = (round + n / order.length) / rounds
      for (let i = 0; i < facts.size; i++) {
        cueFeatures(facts, proposals, i, trace)
        scoreTrace(learner, trace, out, 0)
        const right = isCue[i]!
        const p = 1 / (1 + Math.exp(-out[0]!))
        loss -= Math.log(Math.max(1e-9, right ? p : 1 - p))
        tokens++
        out[0] = p - right
        if (Math.abs(out[0]) > 1e-3) stepTrace(learner, trace, out, 1 - 0.95 * done)
      }
      if (done > 0.6 && n % 60 === 0) mean.add()
    })
    say(`cues, round ${round + 1}: loss ${(loss / tokens).toFixed(5)} a token`)
  }
  mean.take()
  return scorer
}
