import { describe, expect, it } from 'vitest'
import { positionsTold } from './testing/positions-told.ts'

describe('a stance of another time', () => {
  it.each([
    'Ana Lind opposed the tariffs when she was governor.',
    'Ana Lind, who opposed the tariffs when she was a senator, said nothing.',
    'When she ran for office, Ana Lind supported the tariffs.',
    'Ana Lind opposed the tariffs when Jan Berg was president.',
    'Ana Lind rejected the tariffs when they were first proposed.',
    'Ana Lind supported the tariffs when they were imposed in 1998.',
    'Back when she led the union, Ana Lind demanded a referendum.',
    'Ana Lind once supported the tariffs.',
    'Ana Lind used to oppose the tariffs.',
    'Ana Lind initially opposed the referendum.',
  ])('is none now: %s', (text) => expect(positionsTold(text)).toEqual([]))

  it.each([
    ['Ana Lind opposes the tariffs, as she did when she was governor.', 'Ana Lind rejects tariffs'],
    ['Ana Lind has opposed the tariffs since she was governor.', 'Ana Lind rejects tariffs'],
    ['Ana Lind opposed the tariffs when she spoke on Monday.', 'Ana Lind rejects tariffs'],
    ['Ana Lind rejected the ceasefire when asked about it on Monday.', 'Ana Lind rejects the ceasefire'],
    ['When the text was published, Ana Lind rejected the referendum.', 'Ana Lind rejects referendum'],
    ['Ana Lind, once a senator, opposes the tariffs.', 'Ana Lind rejects tariffs'],
    ['Ana Lind rejected the tariffs as the talks began.', 'Ana Lind rejects tariffs as the talks began'],
    ['Ana Lind used her speech to oppose the tariffs.', 'Ana Lind rejects tariffs'],
    ['Ana Lind at once rejected the tariffs.', 'Ana Lind rejects tariffs'],
  ])('is one now: %s', (text, told) => expect(positionsTold(text)).toContain(told))
})
