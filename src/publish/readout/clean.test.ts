import { describe, expect, it } from 'vitest'
import { clean } from './clean.ts'

describe('words fit for a terminal', () => {
  it.each([
    ['plain', 'Gates “open”, says Ána', 'Gates “open”, says Ána'],
    ['lines and tabs become one line', 'a\n\n\tb\r\nc', 'a b c'],
    ['escape sequences are shown', '\u001b[2J\u001b]52;c;aGk=\u0007', '\uFFFD[2J\uFFFD]52;c;aGk=\uFFFD'],
    ['so are changes of direction', 'abc\u202Edef\u2066', 'abc\uFFFDdef\uFFFD'],
  ])('%s', (_, text, expected) => expect(clean(text)).toBe(expected))
})
