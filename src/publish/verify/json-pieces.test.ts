import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonPieces } from './json-pieces.ts'

const many = Array.from({ length: 4_001 }, (_, i) => ({ i, words: 'a\nb', in: [i, []] }))

it.each([0, 1] as const)('writes what JSON.stringify writes, letter by letter (indent %i)', (indent) => {
  const written = (value: object) => [...jsonPieces(value, indent)].join('')
  for (const value of [{}, { a: [] }, { a: undefined, b: 1 }, { many, after: null }, { numbers: many.map((m) => m.i) }])
    expect(written(value) === JSON.stringify(value, null, indent)).toBe(true)
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const plain = { ...value }
      expect(written(plain)).toBe(JSON.stringify(plain, null, indent))
    }),
  )
})

it('never writes more than a part of a long list at once', () =>
  expect([...jsonPieces({ many })].length).toBeGreaterThan(4))
