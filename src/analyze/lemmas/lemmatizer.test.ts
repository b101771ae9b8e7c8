import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordHash } from '../tagger/hash.ts'
import { applyEdit, editOf } from './edit.ts'
import { type LemmaTables, lemmatizer, listedKey } from './lemmatizer.ts'
import { knows, learnWord, wordFilter } from './word-filter.ts'

const tags = ['NNS/NOUN', 'VBD/VERB', 'NNP/PROPN']
const known = wordFilter(100)
for (const [word, upos] of [
  ['city', 'NOUN'],
  ['talk', 'NOUN'],
  ['agree', 'VERB'],
  ['plan', 'VERB'],
] as const)
  learnWord(known, word, upos)
const tables: LemmaTables = {
  tags,
  unknown: 'stays',
  rules: [
    [
      { ending: 'ies', edits: [{ cut: 3, add: 'y' }] },
      { ending: 's', edits: [{ cut: 1, add: '' }] },
    ],
    [
      {
        ending: 'ed',
        edits: [
          { cut: 2, add: '' },
          { cut: 1, add: '' },
          { cut: 3, add: '' },
        ],
      },
    ],
    [],
  ],
  listed: new Map([[listedKey('went', 1), editOf('went', 'go')]]),
  known,
  capitalised: new Set([wordHash('ruritanian')]),
}
const lemma = lemmatizer(tables)

describe('lemmas', () => {
  it.each([
    ['cities', 'NNS', 'NOUN', 'city'],
    ['Talks', 'NNS', 'NOUN', 'talk'],
    ['agreed', 'VBD', 'VERB', 'agree'],
    ['planned', 'VBD', 'VERB', 'plan'],
    ['went', 'VBD', 'VERB', 'go'],
    ['Went', 'VBD', 'VERB', 'go'],
    ['Arvada', 'NNP', 'PROPN', 'Arvada'],
    ['Ruritanian', 'JJ', 'ADJ', 'Ruritanian'],
    ['Former', 'JJ', 'ADJ', 'former'],
    ['1,200,000', 'CD', 'NUM', '1200000'],
    ['', 'NNS', 'NOUN', ''],
  ])('%s as %s', (word, xpos, upos, expected) => expect(lemma(word, xpos, upos)).toBe(expected))

  it('are never invented: a rule that makes no known word leaves the form', () => {
    expect(lemma('glorbs', 'NNS', 'NOUN')).toBe('glorbs')
    expect(lemma('talks', 'XYZ', 'NOUN')).toBe('talks')
  })

  it('follow the rule of the longest ending where the tables say so', () => {
    const bold = lemmatizer({ ...tables, unknown: 'by-rule' })
    expect(bold('glorbs', 'NNS', 'NOUN')).toBe('glorb')
    expect(bold('glorbies', 'NNS', 'NOUN')).toBe('glorby')
    expect(bold('cities', 'NNS', 'NOUN')).toBe('city')
  })

  it('are made by edits that give back any lemma', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (word, made) => {
        expect(applyEdit(editOf(word, made), word)).toBe(made)
      }),
    )
  })
})

describe('a word filter', () => {
  it('never denies a word it was given, and takes few others for known', () => {
    const filter = wordFilter(1000)
    for (let i = 0; i < 1000; i++) learnWord(filter, `word${'abcdefghij'[i % 10]}${'x'.repeat(i / 10)}`, 'NOUN')
    for (let i = 0; i < 1000; i++) {
      expect(knows(filter, `word${'abcdefghij'[i % 10]}${'x'.repeat(i / 10)}`, 'NOUN')).toBe(true)
    }
    let wrong = 0
    for (let i = 0; i < 1000; i++)
      if (knows(filter, `other${'abcdefghij'[i % 10]}${'y'.repeat(i / 10)}`, 'NOUN')) wrong++
    expect(wrong).toBeLessThan(30)
  })
})
