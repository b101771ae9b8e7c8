import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { nameReport } from '../../record/report.ts'
import { extract } from '../index.ts'

const unknown = { file: 'a.txt', url: null, outlet: null, headline: null, published: null, zone: null, language: 'en' }
const empty = { credit: [], authors: [], furniture: [], parts: [], metadata: [], problems: [] }

/** What is found, as 'SOURCE > CONTENT', a line each. */
const told = (text: string): string[] =>
  extract(nameReport({ ...unknown, ...empty, text }), english).attributions.map(
    ({ source, content }) =>
      `${source ? quote(text, source) : '-'} > ${content.map((piece) => quote(text, piece)).join(' / ')}`,
  )

describe('what somebody does is nothing that is said', () => {
  it.each([
    ['The Senate passed the bill.', []],
    ['The deal calls for the closing of the port.', []],
    ['The two countries agreed to open the port in May.', []],
    ['Karsa agreed to open the port in May.', ['Karsa > to open the port in May']],
    ['The minister has called a press conference for Monday.', []],
    ['President Ada Berg called Prime Minister Jan Lund.', []],
    ['Ada Berg called the deal a disaster.', ['Ada Berg > the deal a disaster']],
    ['Other officials appeared to play down the attacks.', []],
    ['Envoy Ada Berg, asked where the ships were, left the room.', []],
    ['It is still unclear whether the port will open.', []],
    ['The pact, which is called the Karsa Harbour Accord, was signed.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
