import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('what somebody holds of what was done', () => {
  it.each([
    ['Ana Lind defended the hostage rescue.', ['Ana Lind supports hostage rescue']],
    ['Ana Lind defended the decision to free the prisoners.', ['Ana Lind supports decision to free the prisoners']],
    ['Ana Lind hailed the move to free the prisoners.', ['Ana Lind supports move to free the prisoners']],
    [
      'Ana Lind criticized Peter Berg for signing the peace deal.',
      ['Ana Lind doubts peace deal', 'Peter Berg accepts peace deal'],
    ],
    // Praise for turning a deal down is against it.
    [
      'Ana Lind applauded Peter Berg for rejecting the peace deal.',
      ['Ana Lind rejects peace deal', 'Peter Berg rejects peace deal'],
    ],
    ['Ana Lind praised Peter Berg for making an effort.', []],
    ['Ana Lind condemned the move.', []],
    ['Ana Lind objected to efforts to lift the tariffs.', ['Ana Lind rejects lift the tariffs']],
  ])('%s', (text, positions) => {
    expect(positionsTold(text)).toEqual(positions)
  })
})
