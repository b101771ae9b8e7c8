import { expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

const before =
  'Lorvian Premier Jan Lind met Green leader Ada Berg and Liberal senator Jan Holt in Lorvia on Monday to debate a budget bill, which the Greens and the Liberals wrote. '

const told = (text: string) => positionsTold(before + text)

it.each([
  // Nouns.
  ['A deal must meet the Greens’ desire for farm protections.', ['Greens supports farm protections']],
  ['The Liberals’ requirement for border controls is known.', ['Liberals demands border controls']],
  ['Lind’s agreement to the bill surprised many.', ['Jan Lind accepts budget bill']],
  ['The farmers got a promise from Lind that he would soon bring forward a wage bill.', ['Jan Lind accepts wage bill']],
  ['“There is an urgent need for a truce,” Berg said.', ['Ada Berg demands truce']],
  ['“There is no need for a truce,” Berg said.', []],
  ['There is a need for a truce.', []],
  ['Berg rejected calls for a truce.', ['Ada Berg rejects truce']],
  ['Berg expressed concern about the effects of the bill.', ['Ada Berg doubts budget bill']],
  ['Berg’s desire for fame is known.', []],
])('nouns: %s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

it.each([
  // Verdicts.
  ['Berg said that tying the two bills together was “ridiculous”.', ['Ada Berg doubts tying the two bills together']],
  ['“Cutting the wages would be foolish,” Berg said.', ['Ada Berg doubts Cutting the wages']],
  ['“Selling the guarantees is reckless,” Berg said.', ['Ada Berg rejects Selling the guarantees']],
  ['Berg dismissed the bill as a “sham”.', ['Ada Berg rejects budget bill']],
  ['Berg denounced the bill as “disgraceful”.', ['Ada Berg rejects budget bill']],
  ['Lind hailed the bill as historic.', ['Jan Lind supports budget bill']],
  ['The bill was denounced by Berg as a disgrace.', ['Ada Berg rejects budget bill']],
  ['“Swimming was great,” Berg said.', []],
  ['“The bill is conditional on the vote,” Lind said.', ['Jan Lind conditional budget bill']],
  ['“My mood is dependent on the weather,” Lind said.', []],
  ['The bill passed. “Today is a great day for Lorvia,” Lind said.', ['Jan Lind supports budget bill']],
  ['The bill passed. “Today was a dark day,” Berg said.', ['Ada Berg doubts budget bill']],
  ['The bill passed. “Today is Monday,” Berg said.', []],
  ['The bill passed. “This is an embarrassing moment for Lorvia,” Berg said.', ['Ada Berg doubts budget bill']],
  ['Many Liberals were frustrated that the bill did nothing for farms.', ['many Liberals doubts budget bill']],
  ['Berg was pleased that the bill includes aid.', ['Ada Berg supports budget bill']],
  ['Berg was angry that the bill would take money from farms.', ['Ada Berg doubts budget bill']],
  ['Berg was pleased that the train left.', []],
])('verdicts: %s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

it.each([
  // Verbs.
  ['Lind trumpeted the bill’s passage in a letter.', ['Jan Lind supports bill’s passage in a letter']],
  ['Berg chose to support the bill.', ['Ada Berg supports budget bill']],
  ['Berg decided to oppose the wage increase.', ['Ada Berg rejects the wage increase']],
  ['Berg will work with both parties to reach a wage deal.', ['Ada Berg supports reach a wage deal']],
  ['The bill, which was approved by the Senate on Thursday by 80-17, raises taxes.', ['Senate accepts budget bill']],
  ['Berg would have been lost had she voted against the bill.', []],
  ['Had Berg supported the bill, it would have passed.', []],
  [
    'Farm groups were furious after a majority of Green senators voted for the bill.',
    ['majority of Green senators supports budget bill'],
  ],
  ['“No more lotteries!” Berg said.', ['Ada Berg rejects lotteries']],
  ['“No more questions,” Berg said.', []],
])('verbs: %s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})
