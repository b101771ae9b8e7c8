import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createLemmatizer, lemmaModel } from '../lemmas/lemmatizer.ts'
import { loadModel } from '../model/load-model.ts'
import { createTagger, taggerModel } from './tagger.ts'

const models = join(import.meta.dirname, '..', '..', 'languages', 'en', 'models')
const tagger = createTagger(loadModel(join(models, 'tagger.model'), taggerModel))
const lemma = createLemmatizer(loadModel(join(models, 'lemmas.model'), lemmaModel))

function tagged(sentence: string) {
  const words = sentence.split(' ')
  const start = new Uint32Array(words.length)
  const end = new Uint32Array(words.length)
  let at = 0
  words.forEach((word, i) => {
    start[i] = at
    end[i] = at + word.length
    at += word.length + 1
  })
  const tags = tagger.tag(sentence, start, end, Uint32Array.of(0, words.length))
  return words.map((word, i) => ({ word, ...tagger.tags[tags[i]!]! }))
}

describe('English tags', () => {
  it.each([
    [
      'The envoy said talks in Arvada had failed .',
      'The/DET envoy/NOUN said/VERB talks/NOUN in/ADP Arvada/PROPN had/AUX failed/VERB ./PUNCT',
    ],
    ['She talks to them daily .', 'She/PRON talks/VERB to/ADP them/PRON daily/ADV ./PUNCT'],
    ['They plan to leave soon', 'They/PRON plan/VERB to/PART leave/VERB soon/ADV'],
    ['The plan was his', 'The/DET plan/NOUN was/AUX his/PRON'],
    [
      'ENVOYS MEET IN EUROPE TO DISCUSS TRUCE',
      'ENVOYS/NOUN MEET/VERB IN/ADP EUROPE/PROPN TO/PART DISCUSS/VERB TRUCE/NOUN',
    ],
    ['He has n’t signed it', 'He/PRON has/AUX n’t/PART signed/VERB it/PRON'],
    ['1,200 people were freed', '1,200/NUM people/NOUN were/AUX freed/VERB'],
  ])('%s', (sentence, expected) => {
    expect(
      tagged(sentence)
        .map(({ word, upos }) => `${word}/${upos}`)
        .join(' '),
    ).toBe(expected)
  })

  it('tell participles from pasts and give features', () => {
    const [, was, agreed] = tagged('It was agreed yesterday .')
    expect([was!.xpos, agreed!.xpos]).toEqual(['VBD', 'VBN'])
    expect(
      tagger.features(
        'talks',
        tagger.tags.findIndex(({ xpos }) => xpos === 'NNS'),
      ),
    ).toBe('Number=Plur')
  })
})

describe('English lemmas', () => {
  it.each([
    ['ministers', 'NNS', 'NOUN', 'minister'],
    ['countries', 'NNS', 'NOUN', 'country'],
    ['met', 'VBD', 'VERB', 'meet'],
    ['withdrawn', 'VBN', 'VERB', 'withdraw'],
    ['signing', 'VBG', 'VERB', 'sign'],
    ['agreed', 'VBN', 'VERB', 'agree'],
    ['better', 'JJR', 'ADJ', 'good'],
    ["'re", 'VBP', 'AUX', 'be'],
    ['Swiss', 'JJ', 'ADJ', 'Swiss'],
    ['Arvadans', 'NNPS', 'PROPN', 'Arvadans'],
  ])('of %s as %s', (word, xpos, upos, expected) => expect(lemma(word, xpos, upos)).toBe(expected))
})
