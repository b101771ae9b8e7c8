import { expect, it } from 'vitest'
import { citedIn } from './cited-in.ts'

it('gives the passages of a sentence by their numbers', () => {
  const passage = (number: number) => ({ number, report: 'r_1', start: number, end: number + 5, quote: 'words' })
  const references = [passage(1), passage(2), passage(3)]
  expect(citedIn({ references }, { references: [3, 1, 9] })).toEqual([passage(3), passage(1)])
})
