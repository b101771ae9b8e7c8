import { describe, expect, it } from 'vitest'
import { findQuotes } from './quotes.ts'

/** What is quoted in a paragraph, with its marks; '…' behind one that the paragraph does not close. */
function quoted(text: string): string[] {
  const tokens = [...text.matchAll(/``|''|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)]
  const start = Uint32Array.from(tokens, (t) => t.index)
  const end = Uint32Array.from(tokens, (t) => t.index + t[0].length)
  const words = tokens.map((t) => t[0])
  return findQuotes(words, start, end, { from: 0, to: words.length }).map(
    ({ open, to, closed }) => text.slice(start[open], end[to - 1]) + (closed ? '' : '…'),
  )
}

describe('marks of quotation are paired', () => {
  it.each([
    ['Lind said: “We will go.” Berg left.', ['“We will go.”']],
    ['Lind said: "We will go." Berg left.', ['"We will go."']],
    ['Lind said: “We will go." Berg left.', ['“We will go."']],
    ['Lind sagte: „Wir gehen.“ Berg ging.', ['„Wir gehen.“']],
    ['Lind powiedziała: „Idziemy.” Berg wyszedł.', ['„Idziemy.”']],
    ['Лінд сказала: „Ми йдемо". Берг пішов.', ['„Ми йдемо"']],
    ['Лінд сказала: «Ми йдемо». Берг пішов.', ['«Ми йдемо»']],
    ['Lind called it ‘a trap’ and Berg’s men left.', ['‘a trap’']],
    ['Lind said: “We will go.', ['“We will go.…']],
    ['The towns’ mayors and Lind’s men met.', []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))
})
