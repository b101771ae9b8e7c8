import { describe, expect, it } from 'vitest'
import { openKernels } from './kernels.ts'

const wave = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => Math.sin(from + i) * 2)

/** Lays the given lists of floats out one after another and answers their addresses. */
const lay = (kernels: ReturnType<typeof openKernels>, ...lists: number[][]): number[] => {
  const floats = new Float32Array(kernels.memory.buffer)
  let at = 256
  return lists.map((list) => {
    const address = at * 4
    floats.set(list, at)
    at += list.length + 4
    return address
  })
}
const read = (kernels: ReturnType<typeof openKernels>, at: number, count: number): number[] => [
  ...new Float32Array(kernels.memory.buffer, at, count),
]
const expectClose = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual.length).toBe(expected.length)
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, 4)
}

describe('kernels', () => {
  const columns = 64
  const bytes = columns * 4

  it('adds rows named by a list, one of them twice', () => {
    const kernels = openKernels(1 << 16)
    const [a, b, c] = [wave(1, columns), wave(5, columns), wave(9, columns)]
    const [at, bt, ct] = lay(kernels, a, b, c)
    new Int32Array(kernels.memory.buffer).set([at!, bt!, bt!])
    kernels.sumRows(0, 12, bytes, ct!)
    expectClose(
      read(kernels, ct!, columns),
      c.map((value, i) => value + a[i]! + 2 * b[i]!),
    )
  })

  it('adds one row to the rows named by a list, twice where it is named twice', () => {
    const kernels = openKernels(1 << 16)
    const [a, b, c] = [wave(1, columns), wave(5, columns), wave(9, columns)]
    const [at, bt, ct] = lay(kernels, a, b, c)
    new Int32Array(kernels.memory.buffer).set([at!, bt!, bt!])
    kernels.scatterRow(0, 12, bytes, ct!)
    expectClose(
      read(kernels, at!, columns),
      a.map((value, i) => value + c[i]!),
    )
    expectClose(
      read(kernels, bt!, columns),
      b.map((value, i) => value + 2 * c[i]!),
    )
  })

  it('multiplies a row by a matrix, a matrix by a row, and adds an outer product', () => {
    const kernels = openKernels(1 << 16)
    const [x, row] = [wave(2, 5), wave(3, columns)]
    const matrix = Array.from({ length: 5 }, (_, i) => wave(10 * i, columns))
    const [xt, rowt, mt, out] = lay(kernels, x, row, matrix.flat(), new Array<number>(columns).fill(7))
    kernels.rowTimesMatrix(xt!, xt! + 20, mt!, bytes, out!)
    expectClose(
      read(kernels, out!, columns),
      row.map((_, j) => matrix.reduce((sum, m, i) => sum + x[i]! * m[j]!, 0)),
    )
    const before = read(kernels, xt!, 5)
    kernels.matrixTimesRow(xt!, xt! + 20, mt!, bytes, rowt!)
    expectClose(
      read(kernels, xt!, 5),
      matrix.map((m, i) => before[i]! + m.reduce((sum, value, j) => sum + value * row[j]!, 0)),
    )
    const factors = read(kernels, xt!, 5)
    kernels.addOuter(xt!, xt! + 20, mt!, bytes, rowt!)
    expectClose(
      read(kernels, mt!, 5 * columns),
      matrix.flatMap((m, i) => m.map((value, j) => value + factors[i]! * row[j]!)),
    )
  })

  it('takes a step of Adam and clears the gradient', () => {
    const kernels = openKernels(1 << 16)
    const floats = new Float32Array(kernels.memory.buffer)
    floats.set([0.1, 0.5, 0.25, 1e-3], 0)
    floats.set([1, 2, 3, 4], 64)
    floats.set([1, -1, 0, 2], 128)
    kernels.adam(256, 272, 256, 0)
    const expected = [1, -1, 0, 2].map((g, i) => i + 1 - (0.1 * 0.5 * g) / (Math.sqrt(0.25 * g * g) + 1e-3))
    expectClose([...floats.slice(64, 68)], expected)
    expect([...floats.slice(128, 132)]).toEqual([0, 0, 0, 0])
  })
})
