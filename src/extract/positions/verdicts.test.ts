import { describe, expect, it } from 'vitest'
import { positionsTold } from './testing/positions-told.ts'

describe('what somebody holds of a matter or of doing something', () => {
  it.each([
    ['“It would be a mistake to lift the sanctions,” Ana Lind said.', 'Ana Lind rejects lift the sanctions'],
    ['Ana Lind warned that lifting the tariffs would be a mistake.', 'Ana Lind rejects lifting the tariffs'],
    [
      '“It is vital that both sides respect the ceasefire,” Ana Lind said.',
      'Ana Lind demands both sides respect the ceasefire',
    ],
    ['“The war was necessary to lift the blockade,” Ana Lind said.', ''],
    ['“A referendum would be a disaster,” Ana Lind said.', 'Ana Lind rejects referendum'],
    ['“A referendum would be great,” Ana Lind said.', ''],
    ['Ana Lind said that a referendum was off the table.', 'Ana Lind rejects referendum'],
    ['“A referendum is out of the question,” Ana Lind said.', 'Ana Lind rejects referendum'],
    ['“A referendum is a question of time,” Ana Lind said.', ''],
  ])('%s', (text, positions) => {
    expect(positionsTold(text).join('; ')).toBe(positions)
  })
})
