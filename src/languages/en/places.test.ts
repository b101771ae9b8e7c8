import { expect, it } from 'vitest'
import { inPlace } from './places.ts'

it.each([
  ['Velden', 'in Velden'],
  ['White House', 'at the White House'],
  ['the Grand Hotel', 'at the Grand Hotel'],
  ['Halle', 'in Halle'],
])('%s', (where, expected) => expect(inPlace(where)).toBe(expected))
