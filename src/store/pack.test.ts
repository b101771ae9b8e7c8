import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pack, unpack } from './pack.ts'

it.each<[object]>([
  [{}],
  [{ id: 's_1', list: [], none: null, inner: { list: [1] } }],
  [{ list: Array.from({ length: 8_001 }, (_, i) => ({ i, words: '“Ääkkönen”' })), after: 'é' }],
])('gives back what was packed (%#)', async (value) =>
  expect(JSON.stringify(await unpack(await pack(value)))).toBe(JSON.stringify(value)),
)

it('gives back any object of JSON', () =>
  fc.assert(
    fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[a-z]+$/u), fc.jsonValue()), async (value) => {
      expect(JSON.stringify(await unpack(await pack(value)))).toBe(JSON.stringify({ ...value }))
    }),
    { numRuns: 50 },
  ))

it('leaves out what JSON leaves out', async () => expect(await unpack(await pack({ asOf: undefined }))).toEqual({}))

it.each(['', 'AAAA', 'no base64!'])('throws at the part %j', async (part) => expect(unpack([part])).rejects.toThrow())

it('throws where a part is missing', async () => {
  const parts = await pack({ id: 's_1', list: Array.from({ length: 12_001 }, (_, i) => i), last: true })
  expect(parts).toHaveLength(7)
  for (const gone of parts.keys()) await expect(unpack(parts.filter((_, i) => i !== gone))).rejects.toThrow()
})
