import { expect, it } from 'vitest'
import { languages } from '../../languages/index.ts'
import { cutSentences } from './cut-sentences.ts'

it.each<[string, string, string[]]>([
  ['at its sign', 'Lind came. Berg left.', ['Lind came.', 'Berg left.']],
  ['not after an initial', 'Lind met J. Berg in Sella.', ['Lind met J. Berg in Sella.']],
  ['where its paragraph ends, though on a letter', '“We chose Plan O.”\n\nBerg left.', ['“We chose Plan O.”', 'Berg left.']], // biome-ignore format: one line
])('A sentence ends %s', (_, text, expected) => {
  const cut = cutSentences(text, [{ start: 0, end: text.length }], languages.get('en')!.segmentation)
  expect(cut.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
