import { describe, expect, it } from 'vitest'
import { told } from './testing/told.ts'

describe('where what is told ends', () => {
  it.each([
    [
      'The envoy said that the port would open in May, although it is unclear if the ships will come.',
      ['The envoy > that the port would open in May'],
    ],
    [
      'The envoy told reporters they were close to a deal, holding up two fingers.',
      ['The envoy > they were close to a deal'],
    ],
    ['Karsa wants to close the port and is building a wall.', ['Karsa > to close the port']],
    ['Ships may come, and according to Ada Berg, the port is safe.', ['Ada Berg > the port is safe']],
    [
      'The envoy said that the port was safe, but Jan Lund said it was not.',
      ['The envoy > that the port was safe', 'Jan Lund > it was not'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
