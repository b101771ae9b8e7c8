import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentation } from '../../languages/en/segmentation.ts'
import { loadModel } from '../model/load-model.ts'
import { sentenceStarts } from '../sentences.ts'
import { tokenise } from '../tokens.ts'
import { createSentenceDecider, sentenceModel } from './sentence-decider.ts'

const file = join(import.meta.dirname, '..', '..', 'languages', 'en', 'models', 'sentences.model')
const decide = createSentenceDecider(loadModel(file, sentenceModel))

function sentencesOf(text: string): string[] {
  const start: number[] = []
  const end: number[] = []
  tokenise(text, { start: 0, end: text.length }, segmentation, (s, e) => {
    start.push(s)
    end.push(e)
  })
  const words = {
    length: start.length,
    word: (i: number) => text.slice(start[i], end[i]),
    gap: (i: number) => i === 0 || end[i - 1] !== start[i],
  }
  const starts = words.length > 0 ? sentenceStarts(words, segmentation, decide) : []
  return starts.map((s, n) => text.slice(start[s], end[(starts[n + 1] ?? start.length) - 1]))
}

// Sentences are parted by a bar.
describe('English sentences by the model', () => {
  it.each([
    'It rained.|It snowed.',
    'Gen. Berg met Mr. Lund.|They left.',
    'He moved to the U.S. in May.|The U.S. agreed.',
    'He left the U.S.|The talks went on.',
    'Talks began at 9 a.m. Monday.',
    '“We leave.”|She left.',
    '“Why?” Berg asked.',
    '“Why?” the foreign minister asked.|“Who knows?”',
    '“It is over.”|Berg left the room.',
    "''We leave.''|She left.",
    'The rate was 3.5 percent.|It fell.',
    'John F. Berg spoke.',
    'It was I.|They left.',
    'OSTRAVA, Lorvia (AP) —|The talks failed.',
    'The port — once the largest — is shut.',
    'Lund (K-Arv.) said no.|Berg (L-Ost.) said yes.',
    '“[The] plan is dead,” Berg said.',
    'They met (in secret).|Nobody knew.',
    'They met.|(Nobody knew.)|Then they left.',
    'Berg said: “We will not go.”',
    'Was it true?|Nobody knew!|They left ...',
    '1. Prisoners go home.',
    'The firm, Lund Inc., agreed.|It pays.',
    'The company is Lund Inc.|It pays.',
    'Karsa signed in 2015.|Vessia did not.',
  ])('%s', (marked) => {
    expect(sentencesOf(marked.replaceAll('|', ' '))).toEqual(marked.split('|'))
  })

  it('part any text in order and lose nothing', () => {
    const pieces = [
      '“',
      '”',
      '"',
      "''",
      '. ',
      '.',
      ' ',
      'U.S. ',
      'Mr. ',
      '😀',
      '—',
      ': ',
      'said ',
      'It ',
      '(',
      ')',
      '? ',
    ]
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const plain = (parts: string[]) => parts.join('').replace(/\s/g, '')
        expect(plain(sentencesOf(text))).toBe(plain([text]))
      }),
    )
  })
})
