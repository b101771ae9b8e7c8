import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { names as words } from '../../languages/en/names/index.ts'
import type { Model } from '../model/model.ts'
import { labelCount } from './labels.ts'
import { createNameRecogniser, type Names, nameKinds, namesModel } from './names.ts'
import { plainTokens } from './testing/plain-tokens.ts'

const tags = [{ upos: 'PROPN', xpos: 'NNP' }]
const noise = (length: number, seed: number) =>
  Int8Array.from({ length }, (_, i) => 100 * Math.sin(seed + i * 12.9898) * Math.cos(i * 78.233))

/** A model of the right form that has learnt nothing: with `weight` 0 it finds no name, else any. */
const model = (weight: number): Model => ({
  ...namesModel,
  language: 'en',
  settings: {
    tags: ['NNP/PROPN'],
    consistency: 0.2,
    width: 4,
    pairRows: 1024,
    hiddenScale: weight,
    biasScale: weight,
    outputScale: weight,
    pairsScale: weight,
    transitionsScale: weight,
  },
  sections: {
    keys: new Uint32Array(1),
    fine: new Uint16Array(1),
    coarse: new Uint8Array(1),
    readiness: new Uint8Array(1),
    profile: new Uint8Array(1),
    hidden: noise(64 * 4, 1),
    bias: noise(4, 2),
    output: noise(labelCount * 4, 3),
    pairs: noise(1024 + labelCount, 4),
    transitions: noise(labelCount * labelCount, 5),
  },
})

const ruled = createNameRecogniser(model(0), tags, words)
const wild = createNameRecogniser(model(4), tags, words)

function shown({ start, end, kind }: Names, sentence: string): string {
  const tokens = sentence.split(' ')
  return Array.from(start, (from, n) => `${tokens.slice(from, end[n]).join(' ')}: ${nameKinds[kind[n]!]}`).join('; ')
}

describe('what rules find without a network', () => {
  it.each([
    ['On Monday the Danish envoy offered $ 3 million', 'Monday: date; Danish: nationality; $ 3 million: money'],
    ['In 2031 , 1,200 ships left', '2031: date; 1,200: number'],
    ['They met at 10 a.m. with two aides', 'two: number'],
    ['the White House said', 'White House: organisation'],
    ['told The New York Times and the Financial Times', 'The New York Times: outlet; Financial Times: outlet'],
    ['a danish pastry', ''],
    ['OSTERVIK , Lorvia ( Northline ) — Envoys met again today', 'OSTERVIK: place; Northline: outlet; today: date'],
    ['OSTERVIK and Selm were quiet', ''],
    [
      'the Ostervik Fishing Rights Agreement ( OFRA ) failed , and OFRA is dead',
      'Ostervik Fishing Rights Agreement: law; OFRA: law; OFRA: law',
    ],
    ['the Agreement ( ATM ) was on the ATM', ''],
    ['they signed the Ostervik Framework Agreement', 'Ostervik Framework Agreement: law'],
    ['they signed the Treaty of Ostervik in March 2031', 'Treaty of Ostervik: law; March 2031: date'],
    ['the council adopted Resolution 1234', 'Resolution 1234: law'],
    ['at the Ostervik Peace Summit', 'Ostervik Peace Summit: event'],
    ['a South Korean ship', 'South Korean: nationality'],
    ['from North Korea to Costa Rica', 'North Korea: place; Costa Rica: place'],
  ])('%s', (sentence, expected) => expect(shown(ruled.find(plainTokens(sentence)), sentence)).toBe(expected))
})

describe('names', () => {
  const vocabulary = [
    'Ada',
    'of',
    'the',
    'Monday',
    'March',
    '4',
    ',',
    '2031',
    '$',
    '3',
    'million',
    'White',
    'House',
    'Reuters',
  ]
  const word = fc.oneof(fc.constantFrom(...vocabulary, 'DANISH', "'s", '-'), fc.stringMatching(/^[^\s]{1,8}$/u))
  const text = fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 6 })

  it('are in order, apart from each other and inside their sentences, whatever the tokens', () => {
    fc.assert(
      fc.property(text, (sentences) => {
        const tokens = plainTokens(...sentences.map((sentence) => sentence.join(' ')))
        const found = wild.find(tokens)
        let last = 0
        found.start.forEach((from, n) => {
          const to = found.end[n]!
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          const sentence = tokens.sentences.findLastIndex((first) => first <= from)
          expect(to).toBeLessThanOrEqual(tokens.sentences[sentence + 1]!)
          expect(nameKinds[found.kind[n]!]).toBeDefined()
          last = to
        })
        expect(wild.find(tokens)).toEqual(found)
      }),
      { numRuns: 60 },
    )
  })

  it('are found in a sentence in the middle of a document as in the whole', () => {
    const [first, second] = ['They left .', 'On Monday the Danish envoy spoke .']
    const tokens = plainTokens(first, second)
    expect([...ruled.find(tokens).start]).toEqual([4, 6])
    expect([...ruled.find({ ...tokens, sentences: tokens.sentences.subarray(1) }).start]).toEqual([4, 6])
  })

  it('are none in an empty document', () => {
    expect(wild.find(plainTokens()).start).toHaveLength(0)
  })
})
