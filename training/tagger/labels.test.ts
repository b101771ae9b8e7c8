import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { forgetHeads } from '../corpora/forget-heads.ts'
import { readTreebank } from '../corpora/read-treebank.ts'
import { labelsOf } from './labels.ts'

const folder = mkdtempSync(join(tmpdir(), 'labels-'))
afterAll(() => rmSync(folder, { recursive: true }))
const row = (id: number, form: string, upos: string, head: number) =>
  `${id}\t${form}\t${form}\t${upos}\tX\t_\t${head}\tdep\t_\t_`

it('labels words by both their tags, and not those that have the row of another word', async () => {
  const file = join(folder, 'a.conllu')
  // The first 'a' has the row of the second; the last word would hang on itself.
  const rows = [row(1, 'a', 'PRON', 3), row(2, 'b', 'NOUN', 3), row(3, 'c', 'VERB', 0), row(4, 'a', 'PRON', 3)]
  writeFileSync(file, `${[...rows, row(5, 'd', 'ADV', 5)].join('\n')}\n\n`)
  const bank = forgetHeads(await readTreebank([file]), 1)
  const labels = labelsOf(bank)
  expect(labels.names).toEqual(['', 'X/PRON', 'X/NOUN', 'X/VERB'])
  expect([0, 1, 2, 3, 4].map((word) => labels.of(bank, word))).toEqual([-1, 2, 3, 1, -1])
})
