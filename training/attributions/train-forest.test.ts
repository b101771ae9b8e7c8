import { expect, it } from 'vitest'
import { askForest } from '../../src/extract/attributions/learned/forest.ts'
import { seededRandom } from '../random.ts'
import { trainForest } from './train-forest.ts'

const options = { trees: 40, depth: 3, rate: 0.3, stiffness: 1, share: 0.8, seed: 1 }

/** Rows of three facts, the last of which tells nothing, and what the first two decide together. */
function madeUp(count: number) {
  const random = seededRandom(3)
  const facts = Float32Array.from({ length: count * 3 }, () => random() * 4)
  const right = Array.from({ length: count }, (_, row) => facts[row * 3]! > 1 !== facts[row * 3 + 1]! > 2.5)
  return { rows: { facts, width: 3, count }, right }
}

const grow = ({ rows, right }: ReturnType<typeof madeUp>) =>
  trainForest(
    rows,
    (sums, slope, bend) => {
      for (let row = 0; row < rows.count; row++) {
        const p = 1 / (1 + Math.exp(-sums[row]!))
        slope[row] = p - (right[row] ? 1 : 0)
        bend[row] = p * (1 - p) + 0.01
      }
    },
    options,
  )

it('learns what no fact alone decides', () => {
  const made = madeUp(2000)
  const forest = grow(made)
  const answers = made.right.map((right, row) => askForest(forest, made.rows.facts, row * 3) > 0 === right)
  expect(answers.filter(Boolean).length / answers.length).toBeGreaterThan(0.95)
})

it('grows the same trees from the same seed', () => {
  expect(grow(madeUp(300))).toEqual(grow(madeUp(300)))
})

it('asks nothing of rows that are all alike, and gives their mean', () => {
  const rows = { facts: new Float32Array(100).fill(2), width: 1, count: 100 }
  const forest = trainForest(
    rows,
    (sums, slope, bend) => {
      slope.set(sums.map((sum) => sum - 3))
      bend.fill(1)
    },
    { ...options, share: 1 },
  )
  expect(askForest(forest, [2])).toBeCloseTo(3, 1)
})
