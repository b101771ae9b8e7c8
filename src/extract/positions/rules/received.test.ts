import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('what a plan gets from others', () => {
  it.each([
    ['The peace plan drew criticism from Ana Lind.', ['Ana Lind doubts peace plan']],
    ['The peace plan won support from Norway.', ['Norway supports peace plan']],
    ['Peter Berg faces criticism from Ana Lind for signing the peace plan.', ['Ana Lind doubts peace plan']],
    ['The peace plan ran into opposition from Norway.', ['Norway rejects peace plan']],
    ['The peace plan was met with criticism from Norway.', ['Norway doubts peace plan']],
    ['The peace plan touched off objections from Norway.', ['Norway rejects peace plan']],
    // Who sits in a house is not the house.
    [
      'The Congress met. The peace plan faces opposition from Republicans in Congress.',
      ['Republicans rejects peace plan'],
    ],
    ['The peace plan could win support from Norway.', []],
    ['Peter Berg faces criticism from Ana Lind.', []],
  ])('%s', (text, positions) => {
    expect(positionsTold(text).filter((t) => !/accepts/u.test(t))).toEqual(positions)
  })
})
