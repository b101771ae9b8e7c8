import { expect, it } from 'vitest'
import { isAlike } from './alike.ts'

it.each([
  ['There is no military way out of the crisis', 'said that there is no military way out', true],
  ['The gates will be opened in May', 'The gates were blown up by the army', false],
])('%s | %s: %s', (a, b, expected) => {
  expect(isAlike(a, b)).toBe(expected)
  expect(isAlike(b, a)).toBe(expected)
})
