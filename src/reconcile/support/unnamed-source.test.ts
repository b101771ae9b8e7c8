import { expect, it } from 'vitest'
import { wordings } from '../../languages/wordings.ts'
import { nameOfSource } from './unnamed-source.ts'

it.each([
  ['A Sennish diplomat', 'a Sennish diplomat'],
  ['Two aides', 'two aides'],
  ['Officials in Karsa', 'Officials in Karsa'],
  ['US officials', 'US officials'],
])('%s reads in a sentence as %s', (told, read) => expect(nameOfSource(told, wordings.get('en'))).toBe(read))
