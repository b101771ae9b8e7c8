import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTreebank } from './read-treebank.ts'
import { onlyTrees, selectSentences } from './select-sentences.ts'
import type { Treebank } from './treebank.ts'

const row = (id: string, form: string, head: number) => `${id}\t${form}\t${form}\tNOUN\tX\t_\t${head}\tdep\t_\t_`
const file = [
  ['# sent_id = whole', row('1', 'a', 2), row('2', 'b', 0), row('3', 'c', 2)],
  ['# sent_id = cycle', row('1', 'd', 2), row('2', 'e', 1)],
  // A range with an analysis of its own, and heads that count what is not in the file.
  ['# sent_id = range', row('1-3', 'f-g', 4), row('4', 'h', 0), row('5', 'i', 1)],
]
  .map((sentence) => `${sentence.join('\n')}\n\n`)
  .join('')

let folder: string
let bank: Treebank
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'treebank-'))
  writeFileSync(join(folder, 'a.conllu'), file)
  bank = await readTreebank([join(folder, 'a.conllu')])
})
afterAll(() => rmSync(folder, { recursive: true }))

const formsOf = ({ form, tables }: Treebank) => Array.from(form, (number) => tables.forms.strings[number])

test('a range that is itself a word is read as one, and heads lead to the words there are', () => {
  expect(formsOf(bank)).toEqual(['a', 'b', 'c', 'd', 'e', 'f-g', 'h', 'i'])
  expect([...bank.head]).toEqual([2, 0, 2, 2, 1, 2, 0, 1])
})

test('sentences without a tree are left out', () => {
  const trees = onlyTrees(bank)
  expect(formsOf(trees)).toEqual(['a', 'b', 'c', 'f-g', 'h', 'i'])
  expect([...trees.sentences]).toEqual([0, 3, 6])
  expect(trees.sentenceIds).toEqual(['whole', 'range'])
  expect(onlyTrees(trees)).toBe(trees)
})

test('sentences are selected with all that belongs to them', () => {
  const last = selectSentences(bank, (sentence) => sentence === 2)
  expect(formsOf(last)).toEqual(['f-g', 'h', 'i'])
  expect([...last.head]).toEqual([2, 0, 1])
  expect([...last.sentences]).toEqual([0, 3])
})
