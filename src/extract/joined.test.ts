import { describe, expect, it } from 'vitest'
import { joined } from './joined.ts'

/** Tokens given with '|' where they touch and a space where they do not. */
function segments(cut: string) {
  const text = cut.replaceAll('|', '')
  const start: number[] = []
  const end: number[] = []
  let at = 0
  for (const piece of cut.split(/([| ])/)) {
    if (piece === '|') continue
    if (piece !== ' ') {
      start.push(at)
      end.push(at + piece.length)
    }
    at += piece.length
  }
  const [from, to] = [Uint32Array.from(start), Uint32Array.from(end)]
  const sentences = Uint32Array.of(0, from.length)
  return { text, language: 'en', start: from, end: to, sentences, paragraphs: Uint32Array.of(0, 1) }
}

describe('words of the rules', () => {
  it.each([
    ['a 14|-|point plan', 'a 14-point plan'],
    ['a Lorvia|-|backed , long|-|term|-|ish deal', 'a Lorvia-backed , long-term-ish deal'],
    ['$|3.5 for 40|%', '$3.5 for 40%'],
    ['they can|not wo|n’t', 'they cannot wo n’t'],
    ['Berg|’s port', 'Berg ’s port'],
    ['one - two', 'one - two'],
    ['word|- next', 'word - next'],
    ['and|/|or', 'and / or'],
  ])('%s', (cut, expected) => {
    const { text, start, end, sentences } = joined(segments(cut))
    expect(Array.from(start, (from, i) => text.slice(from, end[i])).join(' ')).toBe(expected)
    expect(sentences.at(-1)).toBe(start.length)
  })
})
