import { expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

const before =
  'Lorvian Premier Jan Lind met Green leader Ada Berg and Liberal senator Jan Holt in Lorvia on Monday to debate a budget bill, which the Greens and the Liberals wrote. '

it.each([
  // Counted, or a part.
  ['Sixteen Green senators voted against the bill.', ['Sixteen Green senators rejects budget bill']],
  ['Six Liberals supported the bill.', ['Six Liberals supports budget bill']],
  ['More than 12 Green lawmakers oppose the bill.', ['More than 12 Green lawmakers rejects budget bill']],
  ['A majority of Green senators supported the bill.', ['majority of Green senators supports budget bill']],
  ['A handful of Liberals opposed the bill.', ['handful of Liberals rejects budget bill']],
  ['The bill was backed by a minority of Liberal lawmakers.', ['minority of Liberal lawmakers supports budget bill']],
  ['Ada Berg insisted that the Green leadership was “pleased” by the deal.', ['Greens supports budget bill']],
  ['Six senators voted against the bill, including Liberal senator Jan Holt.', []],
  [
    'Six Green senators voted against the bill, including Ada Berg.',
    ['Six Green senators rejects budget bill', 'Ada Berg rejects budget bill'],
  ],
  ['Four lawmakers voted against two bills, including the budget bill.', []],
  // Voters, and those told of before, are no such group.
  ['Sixteen Green voters opposed the bill.', []],
  ['The three Greens opposed the bill.', []],
  ['A number of guests opposed the bill.', []],
])('parts of a side: %s', (text, expected) => {
  expect([...positionsTold(before + text)].sort()).toEqual([...expected].sort())
})

it.each([
  // Who is meant by 'who'.
  [
    'Liberal leaders, including senator Jan Holt, who called the bill “a disgrace”, left.',
    ['Jan Holt doubts budget bill'],
  ],
  ['“We were tricked,” added Ada Berg, who voted against the bill.', ['Ada Berg rejects budget bill']],
  ['The Greens sent Ada Berg, who opposes the bill.', ['Ada Berg rejects budget bill']],
  ['They were joined by Ada Berg, who supports the bill.', ['Ada Berg supports budget bill']],
  ['Jan Holt was one of four Lorvian lawmakers who voted against the bill.', ['Jan Holt rejects budget bill']],
  ['Ada Berg is one of the Greens who oppose the bill.', ['Ada Berg rejects budget bill']],
])('who: %s', (text, expected) => {
  expect(positionsTold(before + text)).toEqual(expected)
})

it.each([
  // What another is quoted as saying inside somebody's words is not the speaker's.
  ['“And Lind told me, ‘I like the bill,’ ” Berg said.', []],
  ['“He said, ‘I support the bill,’ ” Berg said.', []],
  ['“Then Lind asked, ‘Why? I oppose the bill,’ ” Berg said.', []],
  ['“And I told Lind, ‘I like the bill,’ ” Berg said.', ['Ada Berg supports budget bill']],
  ['“I said, ‘I oppose the bill,’ ” Berg said.', ['Ada Berg rejects budget bill']],
  ['“He said, ‘I like fish.’ But I oppose the bill,” Berg said.', ['Ada Berg rejects budget bill']],
  ['“It’s simple: I oppose the bill,” Berg said.', ['Ada Berg rejects budget bill']],
  ['“Lind’s men said ‘no’, but I support the bill,” Berg said.', ['Ada Berg supports budget bill']],
])('words within words: %s', (text, expected) => {
  expect(positionsTold(before + text)).toEqual(expected)
})
