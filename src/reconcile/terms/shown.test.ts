import { expect, test } from 'vitest'
import { isReadable, shownWords } from './shown.ts'

test.each([
  ['would lower tolls on steel', 'lower tolls on steel'],
  ['It would lower tolls on steel', 'lower tolls on steel'],
  ['it will also allow inspectors into the port', 'allow inspectors into the port'],
  ['they will withdraw from Sella', 'withdraw from Sella'],
  ['it keeps the toll on ferries', 'keeps the toll on ferries'],
  ['shall free all prisoners', 'free all prisoners'],
  ['pay “at least 9 crowns a ship', 'pay at least 9 crowns a ship'],
  ['the so-called "harbour tax', 'the so-called harbour tax'],
  ['free trade” with Karsa', 'free trade with Karsa'],
  ['stop shelling at noon (2 p.m. in Vessia', 'stop shelling at noon'],
  ['tolls on trucks) and ferries', 'tolls on trucks and ferries'],
  // What stays as it stands.
  ['would not lower tolls', 'would not lower tolls'],
  ['would be lowered by May', 'would be lowered by May'],
  ['would have raised the limit', 'would have raised the limit'],
  ['Lorvia would lower tolls', 'Lorvia would lower tolls'],
  ['it is closed', 'it is closed'],
  ['it was opened', 'it was opened'],
  ['pay “9 crowns” a ship', 'pay “9 crowns” a ship'],
  ['tolls on trucks (9 crowns) in Sella', 'tolls on trucks (9 crowns) in Sella'],
  ['may leave the union', 'may leave the union'],
  ['a will to act', 'a will to act'],
  ['The plan would be void', 'The plan would be void'],
  ['his ships', 'his ships'],
])('“%s” is shown as “%s”', (words, shown) => {
  expect(shownWords(words, 'en')).toBe(shown)
})

test.each([
  ['are frozen since May', false],
  ['would be closed', false],
  ['it is closed', false],
  ['these tolls', false],
  ['such ferries', false],
  ['our ships in Sella', false],
  ['tolls on the', false],
  ['a fund designed', false],
  ['more than the two payments', false],
  ['significantly lower than the toll', false],
  ['the “harbour tax', false],
  ['can leave the union', false],
  ['an end to the toll', true],
  ['withdraw its guns', true],
  ['more money for ferries', true],
  ['Lorvia would open the port', true],
  ['ships must pay', true],
  ['the “harbour tax”', true],
  ['isolate the port', true],
  ['hand over the hostages', true],
])('“%s” can be read by itself: %s', (words, readable) => {
  expect(isReadable(words, 'en')).toBe(readable)
})
