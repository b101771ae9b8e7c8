import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bound } from '../../languages/accounts.ts'
import { sameAmount } from './same-amount.ts'

describe('two numbers of one thing', () => {
  it.each<[number, Bound, number, Bound, 'grain' | 'differ']>([
    [2000, 'about', 1950, 'exact', 'grain'],
    [6, 'exact', 6.5, 'about', 'grain'],
    [30, 'least', 32, 'exact', 'grain'],
    [600, 'exact', 617, 'exact', 'grain'],
    [6, 'exact', 4, 'exact', 'differ'],
    [2e12, 'exact', 2.2e12, 'exact', 'grain'],
    [1e9, 'exact', 1.2e9, 'exact', 'differ'],
    [2e9, 'exact', 3e9, 'exact', 'differ'],
    [20, 'exact', 22, 'exact', 'differ'],
    [2000, 'exact', 2200, 'exact', 'differ'],
    [212, 'exact', 218, 'exact', 'differ'],
    [120, 'least', 90, 'least', 'differ'],
    [4, 'least', 40, 'exact', 'differ'],
  ])('%d %s and %d %s: %s%s', (a, x, b, y, expected) => {
    expect(sameAmount({ value: a, bound: x }, { value: b, bound: y })).toBe(expected)
  })

  it('are the same either way round', () => {
    const amount = fc.record({
      value: fc.integer({ min: 1, max: 100_000 }),
      bound: fc.constantFrom<Bound>('exact', 'about', 'least', 'most'),
    })
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        fc.pre(a.value !== b.value)
        expect(sameAmount(a, b)).toBe(sameAmount(b, a))
      }),
    )
  })
})
