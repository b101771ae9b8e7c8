import type { TableName } from '../../src/analyze/parser/weights.ts'
import type { TrainingMemory } from './memory.ts'

/** One output layer over the hidden units: the actions, or the relations of arcs to one side. */
export interface Output {
  /** Scores the hidden units; the array is shared by all outputs. */
  score(): Float32Array
  /** With the scores' gradient in that array, adds to the layer's gradient and to the hidden units' `delta`. */
  passBack(): void
}

export function newOutput(memory: TrainingMemory, table: TableName, biasTable: TableName): Output {
  const { kernels, layout, floats, rowBytes, logitsAt, hiddenAt, spareAt, deltaAt, apart, sizes } = memory
  const { rows, at } = layout[table]
  const scores = floats.subarray(logitsAt / 4, logitsAt / 4 + rows)
  const scoresEnd = logitsAt + rows * 4
  const biasAt = layout[biasTable].at
  const bias = floats.subarray(biasAt, biasAt + rows)
  const biasGradient = floats.subarray(biasAt + apart / 4, biasAt + apart / 4 + rows)
  const spare = floats.subarray(spareAt / 4, spareAt / 4 + sizes.hidden)
  const delta = floats.subarray(deltaAt / 4, deltaAt / 4 + sizes.hidden)
  return {
    score() {
      scores.set(bias)
      kernels.matrixTimesRow(logitsAt, scoresEnd, at * 4, rowBytes, hiddenAt)
      return scores
    },
    passBack() {
      kernels.addOuter(logitsAt, scoresEnd, at * 4 + apart, rowBytes, hiddenAt)
      for (let i = 0; i < rows; i++) biasGradient[i]! += scores[i]!
      kernels.rowTimesMatrix(logitsAt, scoresEnd, at * 4, rowBytes, spareAt)
      for (let i = 0; i < delta.length; i++) delta[i]! += spare[i]!
    },
  }
}

/** The index of the highest score. */
export function best(scores: Float32Array): number {
  let top = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[top]!) top = i
  return top
}

/** Makes chances of scores, in place. */
export function softmax(scores: Float32Array): void {
  let most = Number.NEGATIVE_INFINITY
  for (const score of scores) most = Math.max(most, score)
  let sum = 0
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp(scores[i]! - most)
    sum += scores[i]!
  }
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum
}
