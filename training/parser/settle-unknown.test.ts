import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settleUnknown } from './settle-unknown.ts'

describe('unknown heads', () => {
  it.each([
    ['the next token', [-1, 2, 3], [1, 2, 3], [0]],
    ['the one before, where the next hangs on it', [3, -1, 1], [3, 0, 1], [1]],
    ['the root, where all hang on it', [-1, 0], [2, 0], [0]],
    ['nothing, where all are known', [1, 2], [1, 2], []],
  ])('get %s', (_, given, settled, unknown) => {
    const heads = Int32Array.from(given)
    expect(settleUnknown(heads)).toEqual(unknown)
    expect([...heads]).toEqual(settled)
  })

  it('leave a tree, whichever heads of a tree are unknown', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 20 }), (tokens) => {
        const heads = Int32Array.from(tokens, ([seed, isKnown], i) =>
          isKnown ? (i === 0 ? tokens.length : seed % i) : -1,
        )
        settleUnknown(heads)
        for (const token of heads.keys()) {
          let steps = 0
          for (let at = token; at !== heads.length; at = heads[at]!) expect(steps++).toBeLessThanOrEqual(heads.length)
        }
      }),
    )
  })
})
