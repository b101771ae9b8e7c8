import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('what is still to come', () => {
  it.each([
    ['Ana Lind looks forward to meeting Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    ['Ana Lind is looking forward to the talks with Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    ['“We look forward to a summit between Ana Lind and Jan Berg,” she said.', 'meet Ana Lind > Jan Berg planned'],
    ['Lawmakers look ahead to the meeting between Ana Lind and Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    ['Ana Lind looked back on the talks with Jan Berg.', 'meet Ana Lind > Jan Berg'],
    ['Prices rose ahead of the talks between Ana Lind and Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    ['There was another leak ahead of Ana Lind’s talks with Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    [
      'The Tide has a scoop ahead of Ana Lind’s talks with Jan Berg this week.',
      'meet Ana Lind > Jan Berg 2031-03-31/2031-04-06 planned',
    ],
    ['In advance of the talks between Ana Lind and Jan Berg, prices rose.', 'meet Ana Lind > Jan Berg planned'],
    ['Ana Lind left before the vote, and met Jan Berg on Tuesday.', 'meet Ana Lind > Jan Berg 2031-04-01'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })
})
