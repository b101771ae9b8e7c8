import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lazyWeights } from './lazy-weights.ts'
import { muLawTable } from './mu-law.ts'

it('weights that are needed are made, and most others are not', () => {
  const values = muLawTable(2)
  fc.assert(
    fc.property(fc.int8Array({ minLength: 1, maxLength: 1000 }), fc.nat(), fc.nat(300), (codes, at, count) => {
      const { weights, need } = lazyWeights(codes, values, new Float32Array(codes.length))
      const from = at % codes.length
      const to = Math.min(codes.length, from + count)
      need(from, to - from)
      for (let i = from; i < to; i++) expect(weights[i]).toBe(values[codes[i]! + 128])
      for (let i = 0; i < codes.length; i++) if (i < from - 64 || i > to + 64) expect(weights[i]).toBe(0)
    }),
  )
})
