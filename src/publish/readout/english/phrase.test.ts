import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAtPhrase } from './phrase.ts'

describe('a text that is too long', () => {
  it.each([
    ['The gates stay shut. Nobody knows for how long they will.', 40, 'The gates stay shut.'],
    ['the gates stay shut until the trains run to the sea', 40, 'the gates stay shut…'],
    ['a flow of at least 120 cubic metres a second into the river', 34, 'a flow…'],
    ['open the gates, free all prisoners and pull back the guns', 40, 'open the gates, free all prisoners…'],
    ['the so-called ‘peace plan of the neighbours’ was read out aloud', 36, 'the so-called peace plan…'],
    ['the gates (all of them that are still working) stay shut for now', 42, 'the gates…'],
  ])('%s (%i): %s', (text, most, expected) => expect(cutAtPhrase(text, most)).toBe(expected))

  it('is never longer than asked, and what is short stays as it is', () =>
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 20, max: 200 }), (text, most) => {
        const cut = cutAtPhrase(text, most)
        return text.length <= most ? cut === text : cut.length <= most
      }),
    ))
})
