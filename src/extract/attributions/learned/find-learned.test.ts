import { describe, expect, it } from 'vitest'
import { english } from '../../../languages/en/index.ts'
import { quote } from '../../../record/passage.ts'
import { nameReport } from '../../../record/report.ts'
import { extract } from '../../index.ts'

const unknown = { file: 'a.txt', url: null, outlet: null, headline: null, published: null, zone: null, language: 'en' }
const empty = { credit: [], authors: [], furniture: [], parts: [], metadata: [], problems: [] }
const attributionsIn = (text: string) => extract(nameReport({ ...unknown, ...empty, text }), english).attributions

/** What is found, as 'SOURCE > CONTENT / MORE CONTENT', a line each. */
const found = (text: string): string[] =>
  attributionsIn(text).map(
    ({ source, content }) =>
      `${source ? quote(text, source) : '-'} > ${content.map((piece) => quote(text, piece)).join(' / ')}`,
  )

describe('what a model finds', () => {
  it.each([
    ['“We leave at dawn,” Ada Berg said on Monday.', 'Ada Berg > “We leave at dawn,”'],
    ['The envoy said that the port would open in May.', 'The envoy > that the port would open in May'],
    [
      'The port will open in May, according to two Lorvian officials.',
      'two Lorvian officials > The port will open in May',
    ],
    [
      '“We will leave,” said Ada Berg, the mayor. “But not today.”',
      'Ada Berg, the mayor > “We will leave,” / “But not today.”',
    ],
    ['The minister believes the talks will fail.', 'The minister > the talks will fail'],
    ['Karsa denied that its ships had left the harbour.', 'Karsa > that its ships had left the harbour'],
  ])('%s', (text, expected) => expect(found(text)).toContain(expected))

  it('tells what one says of another too', () => {
    const text = 'The envoy said that Vessia believed the port was safe.'
    expect(found(text)).toEqual(['The envoy > that Vessia believed the port was safe', 'Vessia > the port was safe'])
  })

  it('tells of nobody who is only said to do something', () => {
    const text = 'The mayor said that Jan Lund knows the harbour and its ships.'
    expect(found(text)).toEqual(['The mayor > that Jan Lund knows the harbour and its ships'])
  })

  it('leaves a sentence alone in which nobody says or thinks anything', () => {
    expect(found('The ship left the harbour on Monday with nine tons of salt.')).toEqual([])
  })

  it('says how sure it is, and more so of plain speech', () => {
    const [said] = attributionsIn('“We leave at dawn,” Ada Berg said on Monday.')
    expect(said).toMatchObject({ rule: 'model' })
    expect(said?.confidence).toBeGreaterThan(0.8)
    expect(said?.confidence).toBeLessThan(1)
  })
})
