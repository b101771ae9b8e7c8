import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readClusters } from './read-clusters.ts'
import { readTreebank } from './read-treebank.ts'
import { heldBackSentences, readSilverSources } from './silver-sources.ts'

const conllu = `# newdoc id = one
# sent_id = one-1
# newpar
1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
1\tDo\tdo\tAUX\tVB\tVerbForm=Inf\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
2.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_
3\t!\t_\tPUNCT\t.\t_\t0\troot\t_\t_

# sent_id = one-2
1\tÖl\tÖl\tPROPN\tNNP\tNumber=Sing\t0\troot\t_\t_

# newdoc id = two
# sent_id = two-1
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
`
const folder = mkdtempSync(join(tmpdir(), 'readout-corpora-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text)
  return path
}

describe('a treebank', () => {
  it('is read with its words, sentences, paragraphs and documents', async () => {
    const read = await readTreebank([file('a.conllu.gz', conllu)])
    expect([...read.form].map((f) => read.tables.forms.strings[f])).toEqual(['Do', "n't", '!', 'Öl', 'Yes'])
    expect([...read.lemma].map((l) => read.tables.lemmas.strings[l])).toEqual(['do', 'not', undefined, 'Öl', 'yes'])
    expect([...read.head]).toEqual([3, 3, 0, 0, 0])
    expect([...read.spaceAfter]).toEqual([0, 0, 1, 1, 1])
    expect([...read.sentences]).toEqual([0, 3, 4, 5])
    expect(read.sentenceIds).toEqual(['one-1', 'one-2', 'two-1'])
    expect([...read.documents]).toEqual([0, 2, 3])
    expect([...read.paragraphs]).toEqual([0, 2, 3])
  })

  it('keeps only the sentences asked for, over several files', async () => {
    const path = file('b.conllu', conllu)
    const read = await readTreebank([path, path], { keep: (n) => n % 2 === 1 })
    expect(read.sentenceIds).toEqual(['one-2', 'one-1', 'two-1'])
    expect((await readTreebank([path, path], { limit: 4 })).sentenceIds).toHaveLength(4)
  })
})

describe('word clusters', () => {
  it('are found by word', async () => {
    const clusters = await readClusters(file('clusters.tsv.gz', 'the\t776\t99\nof\t5\t9\n'))
    const row = clusters.find('of')
    expect([row, clusters.fine[row], clusters.coarse[row], clusters.find('Of')]).toEqual([1, 5, 9, -1])
  })
})

describe('silver texts', () => {
  it('have every twentieth held back', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${2 * i + 1}\t${2 * i + 2}\tf\tc\ti${i}\tThe Paper\t2020-01-01`)
    const texts = await readSilverSources(file('sources.tsv', ['first\tlast\tfile', ...rows].join('\n')))
    const held = heldBackSentences(texts)
    expect([...held.keys()].filter((sentence) => held[sentence])).toEqual([39, 40, 79, 80])
  })
})
