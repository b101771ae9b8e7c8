import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { forgetHeads } from './forget-heads.ts'
import { readTreebank } from './read-treebank.ts'
import { unknownHead } from './treebank.ts'

const folder = mkdtempSync(join(tmpdir(), 'treebank-'))
afterAll(() => rmSync(folder, { recursive: true }))
const row = (id: number, form: string, head: number) => `${id}\t${form}\t${form}\tNOUN\tX\t_\t${head}\tdep\t_\t_`

it('forgets the heads of earlier words of one form, where they are the last one’s, and of words that hang on themselves', async () => {
  const copied = [row(1, 'a', 2), row(2, 'b', 0), row(3, 'a', 2), row(4, 'c', 4), row(5, 'd', 2), row(6, 'd', 5)]
  const file = join(folder, 'a.conllu')
  writeFileSync(file, `${copied.join('\n')}\n\n${copied.join('\n')}\n\n`)
  const { head } = forgetHeads(await readTreebank([file]), 1)
  expect([...head]).toEqual([unknownHead, 0, 2, unknownHead, 2, 5, 2, 0, 2, unknownHead, 2, 5])
})
