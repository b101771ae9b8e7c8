import { expect, it } from 'vitest'
import { hasFiniteVerb } from './finite.ts'

it.each([
  ['the gates opened on Monday', true],
  ['both sides met in Velden', true],
  ['Karsa wants the gates', true],
  ['it isn’t over', true],
  ['two unnamed officials', false],
  ['the two signed a pact', true],
  ['the new pact with Karsa at the lower gate', false],
])('%s: %s', (words, expected) => expect(hasFiniteVerb(words)).toBe(expected))
