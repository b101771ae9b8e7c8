import { expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { withoutStateless } from './stateless.ts'

it.each([
  ['economist at the Lorvian Harbour Institute', 'economist at the'],
  ['professor at the University of Northern Lorvia', 'professor at the'],
  ['president of the Lorvian Chamber of Trade and Ships', 'president of the'],
  ['head of Lorvia’s Harbour Fund', 'head of Lorvia’s'],
  ['Lorvian foreign minister', 'Lorvian foreign minister'],
  ['Lorvian Harbour Ministry spokesman', 'Lorvian Harbour Ministry spokesman'],
])('%s, without bodies that are no state’s: %s', (title, left) => {
  expect(withoutStateless(title, english.sides!.stateless)).toBe(left)
})
