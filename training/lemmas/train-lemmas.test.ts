import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createLemmatizer, lemmaModel } from '../../src/analyze/lemmas/lemmatizer.ts'
import { readModel } from '../../src/analyze/model/read-model.ts'
import { writeModel } from '../../src/analyze/model/write-model.ts'
import { readTreebank, treebankTables } from '../corpora/read-treebank.ts'
import { lemmasToModel } from './lemmas-to-model.ts'
import { measureLemmas } from './measure-lemmas.ts'
import { trainLemmas, usualLemmaTraining } from './train-lemmas.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-lemmas-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A treebank of one sentence; words as 'form lemma UPOS XPOS'. */
function conllu(name: string, words: readonly string[]): string {
  const path = join(folder, name)
  const lines = words.map((word, i) => {
    const [form, lemma, upos, xpos] = word.split(' ')
    return [i + 1, form, lemma, upos, xpos, '_', 0, 'root', '_', '_'].join('\t')
  })
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

describe('learning lemmas', () => {
  it('lists what no rule makes, rules on known words only, and keeps capitals where the corpus does', async () => {
    const tables = treebankTables()
    const gold = await readTreebank(
      [
        conllu('gold.conllu', [
          'Talks talk NOUN NNS',
          'truces truce NOUN NNS',
          'envoys envoy NOUN NNS',
          'children child NOUN NNS',
          'Ruritanian Ruritanian ADJ JJ',
          'Former former ADJ JJ',
          '1,500 1500 NUM CD',
        ]),
      ],
      { tables },
    )
    const silver = await readTreebank(
      [conllu('silver.conllu', ['bridge bridge NOUN NN', 'bridge bridge NOUN NN', 'a a DET DT'])],
      { tables },
    )
    const clusters = { words: ['the'], fine: Uint16Array.of(1), coarse: Uint8Array.of(1), find: () => -1 }
    const own = [{ word: 'geese', tag: 'NNS/NOUN', lemma: 'goose' }]
    const learnt = trainLemmas(gold, silver, clusters, own, { ...usualLemmaTraining, clusterWords: 1 })
    const lemma = createLemmatizer(readModel(writeModel(lemmasToModel(learnt, 'xx')), lemmaModel, 'x.model'))

    expect(measureLemmas(lemma, gold)).toEqual({ exact: 100, ignoringCase: 100, misses: [] })
    expect(lemma('bridges', 'NNS', 'NOUN')).toBe('bridge')
    expect(lemma('geese', 'NNS', 'NOUN')).toBe('goose')
    expect(lemma('quibbets', 'NNS', 'NOUN')).toBe('quibbets')
    expect(learnt.listed.size).toBe(2)
  })
})
