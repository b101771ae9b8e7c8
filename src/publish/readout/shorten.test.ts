import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten, wrap } from './shorten.ts'

describe('shortening and wrapping', () => {
  it('cuts between words and shows the cut', () => {
    expect(shorten('the gates of the dam  are\nshut', 18)).toBe('the gates of the…')
    expect(shorten('short', 18)).toBe('short')
  })

  it('never gives more than was asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 40 }),
        (text, most) => shorten(text, most).length <= most,
      ),
    )
  })

  it('wraps at spaces and keeps every word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
        const lines = wrap(words.join(' '), 20, '  ')
        expect(lines.split(/\s+/).filter(Boolean)).toEqual(words)
        for (const line of lines.split('\n')) expect(line.length).toBeLessThanOrEqual(20)
      }),
    )
  })
})
