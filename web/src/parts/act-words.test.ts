import { expect, it } from 'vitest'
import { actorsInWords, typeWord } from './act-words.ts'

it.each([
  ['meet', 'Meeting'],
  ['sanction', 'Sanctions'],
  ['other:arrest', 'Arrest'],
])('%s is headed "%s"', (type, word) => expect(typeWord(type)).toBe(word))

const named = (...names: string[]) => names.map((name) => ({ name }))

it.each<[type: string, who: string[], others: string[], where: string | null, words: string]>([
  ['meet', ['Ana Lind', 'Bram Oster'], ['Karsa'], 'Ostervik', 'of Ana Lind and Bram Oster with Karsa, in Ostervik'],
  ['meet', ['Ana Lind', 'Bram Oster', 'Ida Roe'], [], null, 'of Ana Lind, Bram Oster and Ida Roe'],
  ['attack', ['Lorvia'], ['Karsa'], null, 'by Lorvia on Karsa'],
  ['visit', ['Ana Lind'], ['Karsa'], 'Karsa', 'of Ana Lind to Karsa'],
  ['sanction', [], ['Karsa'], null, 'against Karsa'],
  ['call', [], ['Karsa', 'Lorvia'], null, 'of Karsa and Lorvia'],
  ['vote', [], [], 'Ostervik', 'in Ostervik'],
  ['other:arrest', ['Lorvia'], ['Ida Roe'], null, 'by Lorvia with Ida Roe'],
  ['resign', [], [], null, ''],
])('%s of %j with %j at %s reads "%s"', (type, who, others, where, words) =>
  expect(actorsInWords({ type, who: named(...who), with: named(...others), where })).toBe(words),
)
