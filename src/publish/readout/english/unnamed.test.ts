import { expect, it } from 'vitest'
import { unnamedInWords } from './unnamed.ts'

it.each([
  ['unnamed: A port official, who was in the room', 'a port official'],
  ['unnamed: the senator', 'the senator'],
  ['unnamed: Karsan officials', 'Karsan officials'],
])('%s is, inside a sentence, %s', (speaker, expected) => expect(unnamedInWords(speaker)).toBe(expected))
