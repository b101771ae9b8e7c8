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
    ['Lind told us “it is late,”', '“Lind told us ‘it is late’”'],
    ['Lind told us “it is late,” and left', '“Lind told us ‘it is late,’ and left”'],
    ['the gates\n stay shut', '“the gates stay shut”'],
    ['Lind welcomed the pact. ..', '“Lind welcomed the pact…”'],
    ['It may go on...', '“It may go on…”'],
    ['It may go on . . .', '“It may go on…”'],
    ['It ended in the U.S.', '“It ended in the U.S.”'],
    ['by 5 p.m.', '“by 5 p.m.”'],
    ['the deals it rejects)', '“the deals it rejects”'],
    ['the toll (of 40 crowns a ship', '“the toll of 40 crowns a ship”'],
    ['the act (of 2030)', '“the act (of 2030)”'],
    ['the gates (upper) and locks)', '“the gates (upper) and locks”'],
  ])('%s', (words, expected) => expect(quoted(words)).toBe(expected))

  it('cuts what is too long after a whole phrase', () =>
    expect(quoted('the gates stay shut until May', 25)).toBe('“the gates stay shut…”'))

  it('gives a sentence its capital and its end', () => {
    expect(ended(capital('the gates stay shut'))).toBe('The gates stay shut.')
    expect(ended('Lind said: “No.”')).toBe('Lind said: “No.”')
  })

  it.each([
    ['Lind said: “We go.” (reported on 2 April)', 'Lind said: “We go” (reported on 2 April).'],
    ['“They met.” (Tide) or “They rang.” (report 3)', '“They met” (Tide) or “They rang” (report 3).'],
    ['“They met.” but “They rang.”', '“They met” but “They rang.”'],
    ['“They met.” and “They rang.”', '“They met” and “They rang.”'],
    ['“They met.”, “They rang.” or “They wrote.”', '“They met”, “They rang” or “They wrote.”'],
    ['“‘They met.’” (Tide)', '“‘They met’” (Tide).'],
    ['“He lives in the U.S.” (Tide)', '“He lives in the U.S.” (Tide).'],
    ['“It ends at 5 p.m.” (Tide)', '“It ends at 5 p.m.” (Tide).'],
    ['“Is it over?” (Tide) or “No!” (report 3)', '“Is it over?” (Tide) or “No!” (report 3).'],
    ['“They met…” (Tide)', '“They met…” (Tide).'],
    ['“They met.” Then it rained', '“They met.” Then it rained.'],
  ])('a quotation’s own full stop stands in the way of what follows: %s', (text, expected) =>
    expect(ended(text)).toBe(expected),
  )
})
