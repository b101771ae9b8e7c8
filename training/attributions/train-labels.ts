import { type Chain, sumPaths } from '../../src/extract/attributions/learned/chain.ts'
import {
  boundaryFeatures,
  cueFactsOf,
  labelFeatureLimit,
  labelFeatures,
} from '../../src/extract/attributions/learned/label-features.ts'
import { forceCue, type Labeller, labelCount, newChain } from '../../src/extract/attributions/learned/labeller.ts'
import { shuffle } from '../random.ts'
import type { Example, ExampleText } from './examples.ts'
import { type LearnerOptions, meanOf, newLearner, newTrace, scoreTrace, stepTrace, type Trace } from './learner.ts'

const L = labelCount

/** Trains a labeller by the log-loss of whole windows (a conditional random field). */
export function trainLabels(
  texts: readonly ExampleText[],
  options: Omit<LearnerOptions, 'labels'> & { readonly edgeBits: number },
  rounds: number,
  say: (line: string) => void,
): Labeller {
  const learner = newLearner({ ...options, labels: L })
  const { scorer } = learner
  const edgeRows = 2 ** options.edgeBits
  const edges = new Float32Array(edgeRows + L * L)
  const seenEdges = new Float32Array(edgeRows + L * L).fill(0.05)
  const mean = meanOf([scorer.pairs, scorer.hidden, scorer.bias, scorer.output, edges])
  const order = texts.flatMap((text) => text.examples.map((example) => [text, example] as const))
  const traces: Trace[] = []
  const edgeRowsOf: Int32Array[] = []
  const chain = newChain()
  const slope = new Float64Array(L)
  let forward = new Float64Array(0)
  let backward = new Float64Array(0)
  let loss = 0

  const score = ({ facts, proposals }: ExampleText, { view }: Example): void => {
    const length = view.to - view.from
    chain.length = length
    if (chain.emission.length < length * L) {
      chain.emission = new Float64Array(length * L * 2)
      chain.transition = new Float64Array(length * L * L * 2)
      forward = new Float64Array(length * L * 2)
      backward = new Float64Array(length * L * 2)
    }
    const own = cueFactsOf(facts, view.cue)
    for (let at = 0; at < length; at++) {
      const i = view.from + at
      traces[at] ??= newTrace(options.width, labelFeatureLimit)
      edgeRowsOf[at] ??= new Int32Array(64)
      const trace = traces[at]!
      labelFeatures(facts, proposals, view, own, i, trace)
      scoreTrace(learner, trace, chain.emission, at * L)
      chain.transition.fill(0, at * L * L, (at + 1) * L * L)
      if (at === 0) continue
      const rows = edgeRowsOf[at]!
      const count = boundaryFeatures(facts, view, own, i, rows)
      rows[63] = count
      for (let f = 0; f < count; f++) {
        rows[f] = rows[f]! & (edgeRows - 1)
        for (let t = 0; t < L * L; t++) chain.transition[at * L * L + t]! += edges[rows[f]! + t]!
      }
    }
  }

  const learn = (chain: Chain, { view, labels }: Example, pace: number): void => {
    const { length, emission, transition } = chain
    forceCue(chain, view.cue - view.from)
    const all = sumPaths(chain, forward, backward)
    let path = 0
    for (let at = 0; at < length; at++) {
      path += emission[at * L + labels[at]!]!
      if (at > 0) path += transition[(at * L + labels[at - 1]!) * L + labels[at]!]!
    }
    loss += all - path
    for (let at = 0; at < length; at++) {
      let most = 0
      for (let l = 0; l < L; l++) {
        const p = Math.exp(forward[at * L + l]! + backward[at * L + l]! - all)
        slope[l] = p - (labels[at] === l ? 1 : 0)
        most = Math.max(most, Math.abs(slope[l]!))
      }
      if (at > 0) {
        const rows = edgeRowsOf[at]!
        const count = rows[63]!
        for (let b = 0; b < L; b++) {
          for (let l = 0; l < L; l++) {
            const t = b * L + l
            const p = Math.exp(
              forward[(at - 1) * L + b]! +
                transition[(at * L + b) * L + l]! +
                emission[at * L + l]! +
                backward[at * L + l]! -
                all,
            )
            const g = p - (labels[at - 1] === b && labels[at] === l ? 1 : 0)
            if (g > -1e-3 && g < 1e-3) continue
            for (let f = 0; f < count; f++) {
              const row = rows[f]! + t
              seenEdges[row]! += g * g
              edges[row]! -= (options.pairRate * pace * g) / Math.sqrt(seenEdges[row]!)
            }
          }
        }
      }
      if (most > 1e-3) stepTrace(learner, traces[at]!, slope, pace)
    }
  }

  for (let round = 0; round < rounds; round++) {
    shuffle(order, learner.random)
    loss = 0
    order.forEach(([text, example], n) => {
      const done = (round + n / order.length) / rounds
      score(text, example)
      learn(chain, example, 1 - 0.95 * done)
      if (done > 0.6 && n % 1000 === 0) mean.add()
    })
    say(`labels, round ${round + 1}: loss ${(loss / order.length).toFixed(4)} a cue`)
  }
  mean.take()
  return { tokens: scorer, edges, edgeMask: edgeRows - 1 }
}
