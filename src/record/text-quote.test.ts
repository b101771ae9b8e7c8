import { expect, test } from 'vitest'
import { textQuote } from './text-quote.ts'

const text = 'A line before.\nThe two sides met in Torlin.\nA line after.'
const met = { start: text.indexOf('met'), end: text.indexOf('met') + 3 }

test('words are kept with what stands around them in their line', () => {
  expect(textQuote(text, met)).toEqual({ exact: 'met', prefix: 'The two sides ', suffix: ' in Torlin.' })
})

test('a line that is added changes nothing', () => {
  const longer = `An update of the day.\n${text}\nMore follows.`
  const start = longer.indexOf('met')
  expect(textQuote(longer, { start, end: start + 3 })).toEqual(textQuote(text, met))
})

test('a span outside the text is refused', () => {
  expect(() => textQuote(text, { start: 1, end: 1000 })).toThrow(RangeError)
})
