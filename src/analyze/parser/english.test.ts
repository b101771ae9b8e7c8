import { describe, expect, it } from 'vitest'
import { lazily } from '../model/load-model.ts'
import { createParser } from './parser.ts'
import { parserModel } from './weights.ts'

type Row = readonly [form: string, upos: string, xpos: string, head: number, relation: string]

const sentences: readonly Row[][] = [
  [
    ['The', 'DET', 'DT', 2, 'det'],
    ['envoy', 'NOUN', 'NN', 3, 'nsubj'],
    ['met', 'VERB', 'VBD', 0, 'root'],
    ['the', 'DET', 'DT', 5, 'det'],
    ['minister', 'NOUN', 'NN', 3, 'obj'],
    ['of', 'ADP', 'IN', 7, 'case'],
    ['Vessia', 'PROPN', 'NNP', 5, 'nmod'],
    ['on', 'ADP', 'IN', 9, 'case'],
    ['Monday', 'PROPN', 'NNP', 3, 'obl'],
    ['.', 'PUNCT', '.', 3, 'punct'],
  ],
  [
    ['Talks', 'NOUN', 'NNS', 3, 'nsubj'],
    ['will', 'AUX', 'MD', 3, 'aux'],
    ['resume', 'VERB', 'VB', 10, 'ccomp'],
    ['if', 'SCONJ', 'IN', 7, 'mark'],
    ['both', 'DET', 'DT', 6, 'det'],
    ['sides', 'NOUN', 'NNS', 7, 'nsubj'],
    ['agree', 'VERB', 'VBP', 3, 'advcl'],
    [',', 'PUNCT', ',', 3, 'punct'],
    ['she', 'PRON', 'PRP', 10, 'nsubj'],
    ['said', 'VERB', 'VBD', 0, 'root'],
    ['.', 'PUNCT', '.', 10, 'punct'],
  ],
  [
    ['The', 'DET', 'DT', 2, 'det'],
    ['plan', 'NOUN', 'NN', 7, 'nsubj:pass'],
    ['that', 'PRON', 'WDT', 5, 'obj'],
    ['Tarn', 'PROPN', 'NNP', 5, 'nsubj'],
    ['rejected', 'VERB', 'VBD', 2, 'acl:relcl'],
    ['was', 'AUX', 'VBD', 7, 'aux:pass'],
    ['drafted', 'VERB', 'VBN', 0, 'root'],
    ['by', 'ADP', 'IN', 10, 'case'],
    ['three', 'NUM', 'CD', 10, 'nummod'],
    ['envoys', 'NOUN', 'NNS', 7, 'obl:agent'],
    ['.', 'PUNCT', '.', 7, 'punct'],
  ],
]
const tags = [...new Map(sentences.flat().map(([, upos, xpos]) => [`${upos}/${xpos}`, { upos, xpos }])).values()]
const english = lazily(new URL('../../languages/en/models/parser.model', import.meta.url), parserModel, (model) =>
  createParser(model, tags),
)

describe('the English parser', () => {
  it.each(sentences.map((rows) => [rows.map(([form]) => form).join(' '), rows] as const))(
    'parses: %s',
    (text, rows) => {
      const parser = english()
      let at = 0
      const start = Uint32Array.from(rows, ([form]) => {
        at += form.length + 1
        return at - form.length - 1
      })
      const parsed = parser.parse({
        text,
        start,
        end: start.map((from, i) => from + rows[i]![0].length),
        sentences: Uint32Array.of(0, rows.length),
        tag: Uint8Array.from(rows, (row) => tags.findIndex(({ upos, xpos }) => upos === row[1] && xpos === row[2])),
      })
      // Where a comma hangs says little, and the treebanks differ on it.
      const words = rows.map((row, i) => [i, row] as const).filter(([, row]) => row[1] !== 'PUNCT')
      expect(words.map(([i, [form]]) => [form, parsed.head[i]! + 1, parser.relations[parsed.relation[i]!]])).toEqual(
        words.map(([, [form, , , head, relation]]) => [form, head, relation]),
      )
    },
  )
})
