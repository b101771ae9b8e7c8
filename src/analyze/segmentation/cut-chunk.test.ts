import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Splitting } from '../../languages/language.ts'
import { cutChunk } from './cut-chunk.ts'

const splitting: Splitting = {
  clitics: ["n't", "'s"],
  fused: new Map([['cannot', [3]]]),
  elided: new Set(),
  prefixes: new Set(['anti']),
  suffixes: new Set(['wise']),
  units: new Set(['km']),
}

function cut(chunk: string): string[] {
  const parts: string[] = []
  cutChunk(chunk, splitting, (start, end) => parts.push(chunk.slice(start, end)))
  return parts
}

describe('a chunk', () => {
  it.each([
    ['ferry-boat', 'ferry - boat'],
    ['anti-ferry-boat', 'anti-ferry - boat'],
    ['ferry-wise', 'ferry-wise'],
    ['Berg-Lund’s', 'Berg - Lund ’s'],
    ['CANNOT', 'CAN NOT'],
    ['don’t', 'do n’t'],
    ['12km', '12 km'],
    ['12kmh', '12kmh'],
    ['3-4km', '3 - 4 km'],
    ['3/4-size', '3/4 - size'],
    ['and/or', 'and / or'],
    ['2024-05-17', '2024-05-17'],
    ["1980's", "1980's"],
    ["1984's", "1984 's"],
  ])('%s is cut into %s', (chunk, expected) => expect(cut(chunk).join(' ')).toBe(expected))

  it('is cut without losing a sign', () => {
    const pieces = fc.constantFrom('a', 'anti', 'wise', '-', '–', '/', "'s", "n't", '’', '1', '20', 'km', 'cannot', '.')
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1 }), (parts) => {
        const chunk = parts.join('')
        expect(cut(chunk).join('')).toBe(chunk)
        expect(cut(chunk)).not.toContain('')
      }),
    )
  })
})
