import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

const lind = (demand: string) => `Ana Lind demands ${demand}`

describe('what somebody wants done first', () => {
  it.each([
    ['“Water first,” Ana Lind said.', lind('Water first')],
    ['“Prisoners first,” Ana Lind insisted. “Trade later.”', lind('Prisoners first')],
    ['“The trains must run first,” Ana Lind said.', lind('trains must run first')],
    ['“The trains must run before the water flows,” Ana Lind said.', lind('trains must run before the water flows')],
    ['“There must be water in the river first, and soon,” Ana Lind said.', lind('water in the river first')],
    ['Ana Lind said that there had to be a truce first.', lind('truce first')],
    ['“The truce has to come first,” Ana Lind said.', lind('truce has to come first')],
    ['Lind: ‘Water first’\n\nAna Lind, the prime minister, spoke.', lind('Water first')],
  ])('%s', (text, position) => {
    expect(positionsTold(text)).toContain(position)
  })

  it.each([
    ['“America first,” Ana Lind said.'],
    ['“Safety first,” Ana Lind said.'],
    ['“Ladies first,” Ana Lind said.'],
    ['“First things first,” Ana Lind said.'],
    ['“Country before party,” Ana Lind said.'],
    ['“People before profits,” Ana Lind said.'],
    ['“It was the first truce in years,” Ana Lind said.'],
    ['“The trains ran first,” Ana Lind said.'],
    ['“The bill must pass the Senate first,” Ana Lind said.'],
    ['“Must the trains run first?” Ana Lind asked.'],
    ['“The truce came first,” Ana Lind said.'],
    ['“No comment before Monday,” Ana Lind said.'],
    ['“No referendum before Monday,” Ana Lind said.'],
    ['“No meeting before spring,” Ana Lind said.'],
    ['“I was in the trains first,” Ana Lind said.'],
    ['The trains must run first.'],
    ['“The first train must be clean,” Ana Lind said.'],
    ['Jan Berg, a historian, spoke. “The truce had to come first in 1918,” he said.'],
    // What hangs on it is a condition of what was offered.
    ['“We are ready to talk about rails. But there must be water in the river first,” Ana Lind said.'],
  ])('not in %s', (text) => {
    expect(positionsTold(text).join('; ')).not.toContain('demands')
  })
})
