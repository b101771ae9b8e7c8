import { expect, it } from 'vitest'
import { placeInWords } from './places.ts'

it.each([
  ['Velden', 'in Velden'],
  ['U.S.', 'in the U.S.'],
  ['United States', 'in the United States'],
  ['the United States', 'in the United States'],
  ['Merin Gap', 'in the Merin Gap'],
  ['Netherlands', 'in the Netherlands'],
  ['Senate', 'in the Senate'],
  ['White House', 'at the White House'],
  ['North Velden', 'in North Velden'],
  ['Uskar', 'in Uskar'],
])('%s is told "%s"', (where, words) => expect(placeInWords(where)).toBe(words))
