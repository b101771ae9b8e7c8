import { describe, expect, it } from 'vitest'
import { positionsTold } from './testing/positions-told.ts'

describe('what a plan gets from others', () => {
  it.each([
    ['The peace plan drew criticism from Ana Lind.', ['Ana Lind doubts peace plan']],
    ['The peace plan won support from Norway.', ['Norway supports peace plan']],
    ['Peter Berg faces criticism from Ana Lind for signing the peace plan.', ['Ana Lind doubts peace plan']],
    ['The peace plan could win support from Norway.', []],
    ['Peter Berg faces criticism from Ana Lind.', []],
  ])('%s', (text, positions) => {
    expect(positionsTold(text).filter((t) => !/accepts/u.test(t))).toEqual(positions)
  })
})
