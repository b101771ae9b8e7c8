import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { nameReport } from '../../record/report.ts'
import { extract } from '../index.ts'

const unknown = { file: 'a.txt', url: null, outlet: null, headline: null, published: null, zone: null, language: 'en' }
const empty = { credit: [], authors: [], furniture: [], parts: [], metadata: [], problems: [] }

const viaOf = (text: string) =>
  extract(nameReport({ ...unknown, ...empty, text }), english).attributions.map(({ via }) => via.join(', '))

describe('what somebody writes for an outlet', () => {
  it.each([
    ['Ada Berg wrote in an op-ed for Reuters that the port was safe.', ['Reuters']],
    ['In a column in the Financial Times, Ada Berg argued that the port was safe.', ['Financial Times']],
    [
      'Ada Berg wrote in an op-ed for Reuters that the port was safe.\n\nShips came.\n\n“We leave at dawn,” she wrote.',
      ['Reuters', 'Reuters'],
    ],
    [
      'Ada Berg wrote in an op-ed for Reuters that the port was safe. Berg told the BBC that rain fell.',
      ['Reuters', 'BBC'],
    ],
    ['Ada Berg said that a column in the Financial Times was false.', ['']],
    ['Ada Berg wrote in an essay that the port was safe.', ['']],
  ])('%s', (text, expected) => expect(viaOf(text)).toEqual(expected))
})

describe('what somebody tells an outlet', () => {
  it.each([
    ['“We leave at dawn,” Ada Berg told the BBC.\n\n“The ships are ready,” Berg said.', ['BBC', 'BBC']],
    ['“We leave at dawn,” Ada Berg told the BBC.\n\n“The ships are ready,” Berg said in a statement.', ['BBC', '']],
    ['“We leave at dawn,” Ada Berg told the BBC.\n\n“The ships are ready,” Jan Lund said.', ['BBC', '']],
    ['“We leave at dawn,” Ada Berg said Sunday on CNN.', ['CNN']],
    [
      '“We leave at dawn,” Ada Berg said in an interview with Velden radio station VLM-FM ahead of the vote.',
      ['VLM-FM'],
    ],
    ['“It is a chance,” Ada Berg said in an address carried live on Karsan state television.', ['']],
    ['Ada Berg, speaking on the BBC, said that the ships were ready.', ['BBC']],
    ['Ada Berg told Lorvian TV’s Channel 9 that the ships were ready.', ['Channel 9']],
  ])('%s', (text, expected) => expect(viaOf(text)).toEqual(expected))
})
