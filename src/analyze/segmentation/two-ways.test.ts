import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { beyondPlain, plainSigns, twoWays } from './two-ways.ts'

test.each(Object.entries(plainSigns))('of the plain signs, %s are these: %s', (name, members) => {
  const [whole, plain] = [new RegExp(`\\p{${name}}`, 'u'), new RegExp(`[${members}]`, 'u')]
  for (let code = 0; code < 0x10000; code++) {
    const sign = String.fromCharCode(code)
    if (!beyondPlain.test(sign)) expect([sign, plain.test(sign)]).toEqual([sign, whole.test(sign)])
  }
})

describe('a pattern made two ways', () => {
  const sources = [String.raw`\p{L}+`, String.raw`[\p{L}\p{N}._-]{2,}@\p{Lu}?`, String.raw`\[(?:\p{N}|…)\]|[^\p{L}]`]
  const sign = fc.oneof(fc.constantFrom(...'[]…1aZé²€@.“ж中😀'), fc.string({ minLength: 1, maxLength: 1 }))
  it.each(sources)('finds the same in any text: %s', (source) => {
    const either = twoWays(source, 'gu')
    const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((m) => [m.index, m[0]])
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const text = signs.join('')
        expect(found(text, either(text))).toEqual(found(text, new RegExp(source, 'gu')))
      }),
    )
  })
})
