import { expect, it } from 'vitest'
import { setInWords } from './set-in-words.ts'

const nameOf = (id: string) => (id === 'a_1' ? 'Lorvia' : id)

it.each<[field: string, value: string | null, words: string]>([
  ['issue', 'forces.size', 'the issue is Forces: size'],
  ['stance', 'conditional', 'the stance is on condition'],
  ['when', '2031-04-05', 'the day is 5 April 2031'],
  ['party', 'a_1', 'it acts for Lorvia'],
  ['party', null, 'it acts for no side'],
  ['when', null, 'when is not known'],
  ['where', 'Ostervik', 'the place is Ostervik'],
  ['colour', 'a_1', 'colour is Lorvia'],
])('%s set to %s reads "%s"', (field, value, words) => expect(setInWords({ field, value }, nameOf)).toBe(words))
