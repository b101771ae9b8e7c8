import { describe, expect, it } from 'vitest'
import { positionsTold as told } from '../testing/positions-told.ts'

describe('its time is there', () => {
  it.each([
    ['“Now is the time for a truce,” Ana Lind said.', 'Ana Lind demands truce'],
    ['“Now is the time to lift the siege,” Ana Lind said.', 'Ana Lind demands lift the siege'],
    ['“The time has come to lift the siege,” Ana Lind said.', 'Ana Lind demands lift the siege'],
    ['“The time has come for a truce,” Ana Lind said.', 'Ana Lind demands truce'],
    ['Ana Lind said the time was ripe for a truce.', 'Ana Lind demands truce'],
    ['Ana Lind said this was the right moment to lift the siege.', 'Ana Lind demands lift the siege'],
    ['“Now is not the time to raise tariffs,” Ana Lind said.', 'Ana Lind rejects raise tariffs'],
    ['“This is not the moment for a referendum,” Ana Lind said.', 'Ana Lind rejects referendum'],
  ])('%s', (text, position) => {
    expect(told(text)).toEqual([position])
  })

  it.each([
    'Now is the time to lift the siege.',
    '“Now is the time for patience,” Ana Lind said.',
    '“Now is the time to talk,” Ana Lind said.',
    '“It was a hard time for the ceasefire,” Ana Lind said.',
    '“If now is the time for a truce, we will see,” Ana Lind said.',
    '“The time for questions is over,” Ana Lind said.',
    '“The train has come to the siege,” Ana Lind said.',
    '“This is a time of war,” Ana Lind said.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
