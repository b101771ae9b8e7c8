import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLabels, chainRoom, labelProbabilities, powersOfSteps, stepCount, stepWeights } from './label-chain.ts'
import { closes, follows, labelCount, labelOf, opens, place } from './labels.ts'

const run = (size: number) =>
  fc.record({
    size: fc.constant(size),
    scores: fc.array(fc.float({ min: -4, max: 4, noNaN: true }), {
      minLength: size * labelCount,
      maxLength: size * labelCount,
    }),
    steps: fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { minLength: stepCount, maxLength: stepCount }),
  })

const transitionsOf = (steps: readonly number[]) => {
  const transitions = new Float32Array(labelCount * labelCount)
  for (const [s, weight] of steps.entries()) transitions[stepWeights[s]!] = weight
  return transitions
}

/** Every whole chain of labels of that size. */
function* chains(size: number, before: readonly number[] = []): Generator<readonly number[]> {
  if (before.length === size) {
    if (closes[before[size - 1]!]) yield before
    return
  }
  for (let next = 0; next < labelCount; next++) {
    const last = before[before.length - 1]
    if (last === undefined ? opens[next] : follows[last * labelCount + next]) yield* chains(size, [...before, next])
  }
}

describe('chains of labels', () => {
  it('allow a name to go on only within its kind', () => {
    const begin = labelOf(1, place.begin)
    expect(follows[begin * labelCount + labelOf(1, place.end)]).toBe(1)
    expect(follows[begin * labelCount + labelOf(2, place.end)]).toBe(0)
    expect(follows[begin * labelCount]).toBe(0)
    expect([opens[labelOf(1, place.inside)], closes[begin], closes[0]]).toEqual([0, 0, 1])
  })

  it('have the best one, and the probabilities, that counting all of them gives', () => {
    fc.assert(
      fc.property(fc.oneof(run(1), run(2), run(3)), ({ size, scores, steps }) => {
        const transitions = transitionsOf(steps)
        const table = Float32Array.from(scores)
        let [sum, best] = [0, Number.NEGATIVE_INFINITY]
        const first = new Float64Array(labelCount)
        const scoreOf = (chain: readonly number[]) =>
          chain.reduce(
            (score, label, i) =>
              score + table[i * labelCount + label]! + (i > 0 ? transitions[chain[i - 1]! * labelCount + label]! : 0),
            0,
          )
        for (const chain of chains(size)) {
          const score = scoreOf(chain)
          sum += Math.exp(score)
          first[chain[0]!]! += Math.exp(score)
          best = Math.max(best, score)
        }
        const labels = new Uint8Array(size)
        bestLabels(chainRoom(), table, transitions, labels)
        // Two chains may be as good as each other, but for what single precision rounds off.
        expect(scoreOf([...labels])).toBeCloseTo(best, 4)
        const out = new Float64Array(size * labelCount)
        const log = labelProbabilities(chainRoom(), table, powersOfSteps(transitions), out)
        expect(log).toBeCloseTo(Math.log(sum), 4)
        for (let l = 0; l < labelCount; l++) expect(out[l]).toBeCloseTo(first[l]! / sum, 5)
      }),
      { numRuns: 20 },
    )
  })

  it('keep to the labels allowed, and say where none is', () => {
    const scores = new Float32Array(2 * labelCount)
    const out = new Float64Array(2 * labelCount)
    const powers = powersOfSteps(new Float32Array(labelCount * labelCount))
    const bit = (label: number) => (1 << label) >>> 0
    const [begin, end] = [labelOf(0, place.begin), labelOf(0, place.end)]
    const under = (...allowed: number[]) =>
      labelProbabilities(chainRoom(), scores, powers, out, { allowed: Uint32Array.from(allowed) })
    const log = under(bit(begin), bit(end))
    expect([log, out[begin], out[labelCount + end]]).toEqual([0, 1, 1])
    expect(under(bit(begin), bit(0))).toBe(Number.NEGATIVE_INFINITY)
  })
})
