import { describe, expect, it } from 'vitest'
import { readModel } from '../../src/analyze/model/read-model.ts'
import { writeModel } from '../../src/analyze/model/write-model.ts'
import { createParser } from '../../src/analyze/parser/parser.ts'
import { parserModel } from '../../src/analyze/parser/weights.ts'
import { treebankTables } from '../corpora/read-treebank.ts'
import type { TreebankTables } from '../corpora/treebank.ts'
import { seededRandom } from '../random.ts'
import type { Corpus, Trees } from './corpus.ts'
import { type ParserSettings, trainParser } from './train-parser.ts'

type Row = readonly [form: string, upos: string, head: number, relation: string]

const nouns = ['envoy', 'minister', 'plan', 'island', 'border', 'harbour']
const verbs = ['backed', 'met', 'left', 'saw']

function runningSum(values: readonly number[]): number[] {
  let sum = 0
  return values.map((value) => {
    sum += value
    return sum
  })
}

const tags = ['DET', 'NOUN', 'VERB', 'ADP', 'PUNCT'].map((name) => ({ upos: name, xpos: name }))

/** A sentence of a made-up grammar, in which 'of' depends on the noun before it and 'in' on the verb. */
function sentence(random: () => number): Row[] {
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!
  const rows: Row[] = [
    ['the', 'DET', 2, 'det'],
    [pick(nouns), 'NOUN', 3, 'nsubj'],
    [pick(verbs), 'VERB', 0, 'root'],
    ['the', 'DET', 5, 'det'],
    [pick(nouns), 'NOUN', 3, 'obj'],
  ]
  if (random() < 0.7) {
    const isOf = random() < 0.5
    const at = rows.length + 1
    rows.push([isOf ? 'of' : 'in', 'ADP', at + 1, 'case'])
    rows.push([pick(nouns), 'NOUN', isOf ? 5 : 3, isOf ? 'nmod' : 'obl'])
  }
  rows.push(['.', 'PUNCT', 3, 'punct'])
  return rows
}

function trees(tables: TreebankTables, seed: number, count: number): { trees: Trees; rows: Row[][] } {
  const random = seededRandom(seed)
  const rows = Array.from({ length: count }, () => sentence(random))
  const all = rows.flat()
  const ends = [0, ...runningSum(rows.map((sentence) => sentence.length))]
  const head = Int32Array.from(
    rows.flatMap((sentence) => sentence.map((r) => (r[2] === 0 ? sentence.length : r[2] - 1))),
  )
  return {
    rows,
    trees: {
      form: Int32Array.from(all, (row) => tables.forms.number(row[0])),
      upos: Uint8Array.from(all, (row) => tables.upos.number(row[1])),
      xpos: Uint8Array.from(all, (row) => tables.xpos.number(row[1])),
      head,
      lifted: head,
      relation: Uint8Array.from(all, (row) => tables.relations.number(row[3])),
      sentences: Int32Array.from(ends),
    },
  }
}

const options: ParserSettings = {
  seed: 3,
  tokens: 12_000,
  hidden: 32,
  width: 32,
  rate: 0.02,
  batch: 120,
  dropout: 0.1,
  goldShare: 1,
  sisterShare: 0,
  sisterUntil: 0,
  goldNoise: 0,
  networks: 1,
  silverNoise: 0,
  clustered: 10,
  leastFrequent: 4,
  reportEvery: 1e9,
}

function train(): { bytes: Uint8Array; unseen: Row[][] } {
  const tables = treebankTables()
  const gold = trees(tables, 1, 300).trees
  const none = trees(tables, 1, 0).trees
  const dev = trees(tables, 2, 60)
  const corpus: Corpus = { tables, gold: [gold], silver: [], sister: [], dev: [['dev', dev.trees]], held: none }
  return { bytes: writeModel(trainParser(corpus, new Map(), 'xx', options, () => undefined)), unseen: dev.rows }
}

describe('training a parser', () => {
  it('learns a made-up grammar, attachment by preposition included, into a model of 8 bits', () => {
    const { bytes, unseen } = train()
    const parser = createParser(readModel(bytes, parserModel, 'made-up.model'), tags)
    for (const rows of unseen) {
      const text = rows.map(([form]) => form).join(' ')
      const ends = runningSum(rows.map(([form]) => form.length + 1)).map((end) => end - 1)
      const parsed = parser.parse({
        text,
        start: Uint32Array.from(rows, ([form], i) => ends[i]! - form.length),
        end: Uint32Array.from(ends),
        sentences: Uint32Array.of(0, rows.length),
        tag: Uint8Array.from(rows, ([, upos]) => tags.findIndex((tag) => tag.upos === upos)),
      })
      expect([...parsed.head].map((head) => head + 1)).toEqual(rows.map(([, , head]) => head))
      expect([...parsed.relation].map((r) => parser.relations[r])).toEqual(rows.map(([, , , relation]) => relation))
    }
  })

  it('gives the same bytes for the same seed', () => {
    expect(train().bytes).toEqual(train().bytes)
  })
})
