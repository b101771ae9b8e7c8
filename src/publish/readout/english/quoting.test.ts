import { describe, expect, it } from 'vitest'
import { capital, ended, quoted } from './quoting.ts'

describe('a page’s words inside our sentence', () => {
  it.each([
    ['“We will come,”', '“We will come”'],
    ['"No deal."', '“No deal.”'],
    ['to “open the gates” by May,', '“to ‘open the gates’ by May”'],
    ['“We will come', '“We will come”'],
    ['“Gates” and “locks”', '“‘Gates’ and ‘locks’”'],
    ['the so-called “peace plan', '“the so-called peace plan”'],
    ['the gates\n stay shut', '“the gates stay shut”'],
  ])('%s', (words, expected) => expect(quoted(words)).toBe(expected))

  it('cuts what is too long after a whole phrase', () =>
    expect(quoted('the gates stay shut until May', 25)).toBe('“the gates stay shut…”'))

  it('gives a sentence its capital and its end', () => {
    expect(ended(capital('the gates stay shut'))).toBe('The gates stay shut.')
    expect(ended('Lind said: “No.”')).toBe('Lind said: “No.”')
  })
})
