import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { names } from '../../languages/en/names/index.ts'
import { loadModel } from '../model/load-model.ts'
import { createTagger, taggerModel } from '../tagger/tagger.ts'
import { createNameRecogniser, nameKinds, namesModel } from './names.ts'
import { plainTokens } from './testing/plain-tokens.ts'

const models = join(import.meta.dirname, '..', '..', 'languages', 'en', 'models')
const tagger = createTagger(loadModel(join(models, 'tagger.model'), taggerModel))
const recogniser = createNameRecogniser(loadModel(join(models, 'names.model'), namesModel), tagger.tags, names)

function found(...sentences: readonly string[]): string {
  const tokens = plainTokens(...sentences)
  const { text, start: first, end: last, sentences: borders } = tokens
  const { start, end, kind } = recogniser.find({ ...tokens, tag: tagger.tag(text, first, last, borders) })
  return Array.from(start, (from, n) => `${text.slice(first[from], last[end[n]! - 1])}: ${nameKinds[kind[n]!]}`).join(
    '; ',
  )
}

describe('English names', () => {
  it.each([
    [
      'President Ada Lindqvist met Prime Minister Tomas Arvelo in Geneva on Monday .',
      'Ada Lindqvist: person; Tomas Arvelo: person; Geneva: place; Monday: date',
    ],
    [
      'The Foreign Ministry in Paris said it would pay $ 3 million to the United Nations .',
      'Foreign Ministry: organisation; Paris: place; $ 3 million: money; United Nations: organisation',
    ],
    [
      'The Kremlin told Reuters that 40 Russian soldiers had left .',
      'Kremlin: organisation; Reuters: outlet; 40: number; Russian: nationality',
    ],
    ['Mr. Lindqvist said the talks had failed .', 'Lindqvist: person'],
    ['The envoys talked about nothing else .', ''],
    // Particles are parts of names, with a capital or without.
    [
      'Ben Lindqvist and Chris Van Doren met in Las Vegas .',
      'Ben Lindqvist: person; Chris Van Doren: person; Las Vegas: place',
    ],
    ['President de Arvelo blamed Abu Toprak .', 'de Arvelo: person; Abu Toprak: person'],
    // Initials are what their name is, wherever they stand.
    [
      'The Ostervik Port Workers Union ( OPWU ) said that OPWU members would strike .',
      'Ostervik Port Workers Union: organisation; OPWU: organisation; OPWU: organisation',
    ],
  ])('%s', (sentence, expected) => expect(found(sentence)).toBe(expected))

  it('are found again by surname, in the same document', () => {
    expect(found('Ada Lindqvist arrived in Ostervik .', 'Talks went well , Lindqvist said .')).toBe(
      'Ada Lindqvist: person; Ostervik: place; Lindqvist: person',
    )
  })
})
