import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('what somebody will not act without', () => {
  it.each([
    ['France would not lift the tariffs unless Poland opens its market.', 'France demands Poland opens its market'],
    ['“We won’t stop until the blockade is lifted,” Ana Lind said.', 'Ana Lind demands the blockade is lifted'],
    ['Ana Lind said France would sign nothing without monitors.', ''],
    ['France would sign nothing without monitors.', 'France demands monitors'],
    ['Analyst Ana Lind said that France would not sign until Poland lifts the tariffs.', ''],
    [
      '“We will impose tariffs unless Poland opens its market,” Ana Lind said.',
      'Ana Lind demands Poland opens its market',
    ],
    [
      'France said it would stay in the valley until Poland lifts the tariffs.',
      'France demands Poland lifts the tariffs',
    ],
    ['France will close its offices unless Poland lifts the tariffs.', ''],
    [
      'France said the talks would not resume unless Poland lifts the tariffs.',
      'France demands Poland lifts the tariffs',
    ],
    ['France cannot open its offices without a budget.', ''],
  ])('%s', (text, positions) => {
    expect(positionsTold(text).join('; ')).toBe(positions)
  })
})
