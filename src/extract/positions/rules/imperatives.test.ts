import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('what somebody tells others to do', () => {
  it.each([
    ['“Lift the blockade now,” Ana Lind said.', 'Ana Lind demands Lift the blockade now'],
    ['“Don’t lift the sanctions,” Ana Lind said.', 'Ana Lind rejects lift the sanctions'],
    [
      '“Let the first train go on the same day as the first water,” Ana Lind said.',
      'Ana Lind proposes first train go on the same day as the first water',
    ],
    ['“Let me speak of the blockade,” Ana Lind said.', ''],
    ['“Look at the blockade,” Ana Lind said.', ''],
  ])('%s', (text, positions) => {
    expect(positionsTold(text).join('; ')).toBe(positions)
  })
})
