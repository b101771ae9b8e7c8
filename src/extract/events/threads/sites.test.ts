import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'
import { siteOf } from './sites.ts'

describe('how two places lie to each other', () => {
  it.each([
    ['oval office', 'white house', 'same'],
    ['white house', 'oval office', 'same'],
    ['hall of mirrors', 'palace of versailles', 'same'],
    ['security council chamber', 'un headquarters', 'same'],
    ['white house', 'washington', 'within'],
    ['oval office', 'washington', 'within'],
    ['elysee palace', 'paris', 'within'],
    ['cabinet room', 'downing street', 'same'],
    ['cabinet room', 'white house', 'same'],
    ['cabinet room', 'kremlin', null],
    ['oval office', 'roosevelt room', null],
    ['white house', 'us capitol', null],
    ['paris', 'washington', null],
  ] as const)('%s, %s: %s', (a, b, expected) => expect(siteOf(a, b)).toBe(expected))
})

describe('a meeting told by its room, its house and its day', () => {
  it.each([
    ['by house, room and day', 'Ana Lind met Jan Berg at the White House on Wednesday. During the Oval Office meeting, Lind asked Berg for help. The White House meeting lasted an hour. That Wednesday meeting was their first.', ['meet Ana Lind > Jan Berg @ Oval Office 2031-04-02']],
    ['the room first', 'At an Oval Office meeting on Wednesday, Ana Lind asked Jan Berg for help. At the White House meeting, Berg said no. That Wednesday meeting between Lind and Berg lasted an hour.', ['meet Ana Lind > Jan Berg @ Oval Office 2031-04-02']],
    ['left by somebody', 'Ana Lind met Jan Berg in the Oval Office on Wednesday. Berg left the White House meeting after an hour.', ['meet Ana Lind > Jan Berg @ Oval Office 2031-04-02']],
    ['the meeting of the day', 'Ana Lind met Jan Berg at the Kremlin on Wednesday. The Wednesday meeting was their first.', ['meet Ana Lind > Jan Berg @ Kremlin 2031-04-02']],
    ['another day, another meeting', 'Ana Lind met Jan Berg in the Oval Office on Tuesday. She met Eva Holt at the White House on Wednesday.', ['meet Ana Lind > Jan Berg @ Oval Office 2031-04-01', 'meet Ana Lind > Eva Holt @ White House 2031-04-02']],
    ['two of one day', 'Ana Lind met Jan Berg on Tuesday. She met Eva Holt on Tuesday. The Tuesday meeting with Berg lasted an hour.', ['meet Ana Lind > Jan Berg 2031-04-01', 'meet Ana Lind > Eva Holt 2031-04-01']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected)) // biome-ignore format: a table
})
