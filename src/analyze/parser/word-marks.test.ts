import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markWord, SHAPES, SUFFIX_BUCKETS } from './word-marks.ts'

const marks = (word: string): { hash: number; suffix: number; shape: number } => {
  const out = new Int32Array(3)
  markWord(`<${word}>`, 1, word.length + 1, out)
  return { hash: out[0]!, suffix: out[1]!, shape: out[2]! }
}

describe('the marks of a word', () => {
  const same: [string, string][] = [
    ['Envoy', 'envoy'],
    ['ПОСОЛ', 'посол'],
    ['2024', '1999'],
    ['G7', 'g8'],
    ['it’s', "it's"],
  ]
  it.each(same)('%s and %s are one word', (a, b) => expect(marks(a).hash).toBe(marks(b).hash))

  const ending: [string, string][] = [
    ['signing', 'Meeting'],
    ['1990s', '2020s'],
  ]
  it.each(ending)('%s and %s end alike', (a, b) => {
    expect(marks(a).suffix).toBe(marks(b).suffix)
    expect(marks(a).hash === marks(b).hash).toBe(a === '1990s')
  })

  it('tell apart how words are written', () => {
    const words = ['envoy', 'Envoy', 'ENVOY', 'eNvoy', 'A', 'a', '7', '77', 'G7', 'ex-envoy', 'Ex-envoy', '%', '!!']
    expect(new Set(words.map((word) => marks(word).shape)).size).toBe(words.length)
  })

  it.each(['“', '’', '—', '…', '€', '!'])('take %s for no letter', (mark) =>
    expect(marks(mark).shape).toBe(marks('%').shape),
  )

  it('lie within their ranges for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        const { suffix, shape } = marks(word)
        expect(suffix >= 0 && suffix < SUFFIX_BUCKETS && shape >= 0 && shape < SHAPES).toBe(true)
      }),
    )
  })
})
