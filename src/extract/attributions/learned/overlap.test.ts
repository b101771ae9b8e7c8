import fc from 'fast-check'
import { expect, it } from 'vitest'
import { overlapOf, overlapsOf } from './overlap.ts'

it.each<[a: number[], b: number[], overlap: number]>([
  [[1, 1, 0], [1, 0, 0], 0.5],
  [[1, 1, 0], [0, 0, 1], 0],
  [[2, 2, 0], [2, 0, 0], 1],
])('tells how far %j and %j have label 1 in the same places', (a, b, overlap) =>
  expect(overlapOf(Uint8Array.from(a), Uint8Array.from(b), 1)).toBe(overlap),
)

it('tells it of every two of some ways, and nothing of those not asked for', () => {
  const ways = fc
    .integer({ min: 1, max: 70 })
    .chain((length) =>
      fc.array(fc.uint8Array({ min: 0, max: 3, minLength: length, maxLength: length }), { minLength: 1, maxLength: 5 }),
    )
  fc.assert(
    fc.property(ways, fc.nat(5), (ways, left) => {
      const overlaps = overlapsOf(ways, 2, (way) => way !== left)
      for (const [a, one] of ways.entries())
        for (const [b, other] of ways.entries())
          expect(overlaps[a * ways.length + b]).toBe(a === left || b === left ? 0 : overlapOf(one, other, 2))
    }),
  )
})
