import { expect, it } from 'vitest'
import { isRunTogether } from './run-together.ts'

it.each([
  ['LundAda', true],
  ['BergGOP', true],
  ['HarbourThe', true],
  ['MacBride', false],
  ['DeVries', false],
  ['FitzAlan', false],
  ['McLund', false],
  ['Lund', false],
  ['LUND', false],
  ['al-Omari', false],
])('%s is two words run together: %s', (word, two) => expect(isRunTogether(word)).toBe(two))
