import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { nameReport, type Report } from '../../record/report.ts'
import { extract } from '../index.ts'

const unknown = { file: 'a.txt', url: null, outlet: null, headline: null, published: null, zone: null, language: 'en' }
const empty = { credit: [], authors: [], furniture: [], parts: [], metadata: [], problems: [] }
const reportOf = (text: string, more: Partial<Report> = {}): Report =>
  nameReport({ ...unknown, ...empty, text, ...more })

/** The rules alone, as where a language has no model: what they do is known to the letter. */
const ruled = { ...english, models: {} }

describe('other outlets', () => {
  const cited = (text: string, outlet: string | null = null) =>
    extract(reportOf(text, { outlet }), ruled).citations.map((c) => c.cites)

  it.each([
    ['Reuters reported that the port was safe.', ['Reuters']],
    ['According to Axios, the Financial Times and Reuters, the port is safe.', ['Axios', 'Financial Times', 'Reuters']],
    ['Two officials told the BBC the port was safe.', ['BBC']],
    ['The news site Harbour Wire reported that the port was safe.', ['Harbour Wire']],
    ['Norwegian state media reported that the port was safe.', ['Norwegian state media']],
    ['Jan Lund told the Velden Weekly that the port was safe.', ['Velden Weekly']],
    ['The port was safe, the Karsa Times reported.', ['Karsa Times']],
    ['Jan Lund told the Karsa Post-Gazette the port was safe.', ['Karsa Post-Gazette']],
    ['Jan Lund said that they had met at the Velden Trading Post.', []],
    ['Harbour House Press Secretary Ada Berg told reporters that the port was safe.', []],
    ['Lorvian Foreign Affairs Minister Ada Berg told reporters the port was safe.', []],
    ['Jan Lund told Foreign Affairs the port was safe.', ['Foreign Affairs']],
    ['Jan Lund told Reuters President Berg would see the port.', ['Reuters']],
    ['She wrote on Twitter that the port was safe.', []],
    ['“It is a chance,” Ada Berg said in an address carried live on Karsan state television.', []],
    ['The vote was held on the long Karsan Peninsula, officials said in a report.', []],
    ['The Sun rose over Time Square as people said goodbye.', []],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })

  it.each([
    ['Karsa holds the journalist Ada Berg of The Washington Post, officials said.', []],
    ['Ada Berg of The Washington Post reported that the port was safe.', ['The Washington Post']],
    ['“It is a chance,” said Ada Berg of The Washington Post.', ['The Washington Post']],
  ])('are not leant on where somebody only works for them: %s', (text, expected) => {
    expect(extract(reportOf(text), english).citations.map((c) => c.cites)).toEqual(expected)
  })

  it('are others: an outlet does not cite itself', () => {
    expect(cited('Berg told The Daily Beast the port was safe.', 'The Daily Beast')).toEqual([])
    expect(cited('Berg told Velden News the port was safe.', 'Velden')).toEqual([])
    expect(cited('Berg told the Velden Gazette the port was safe.', 'The Velden Gazette')).toEqual([])
  })

  it.each([
    ['Two officials told Reuters the port was safe.', ['Reuters']],
    ['The port is safe, the BBC reported, citing two officials.', ['BBC']],
    ['Ada Berg told the Velden Weekly the port was safe.', ['Velden Weekly']],
    ['Jan Lund said the port was safe.', []],
  ])('stand between: %s', (text, via) => {
    expect(extract(reportOf(text), ruled).attributions[0]?.via).toEqual(via)
  })

  it('stand not between themselves and the report', () => {
    const [attribution] = extract(
      reportOf('According to Axios, the new plan says that the port is safe.'),
      english,
    ).attributions
    expect(attribution?.via).toEqual([])
  })

  it.each([
    'The port is safe, the BBC reported, citing two officials.',
    'Quoting two officials, the BBC reported that the port was safe.',
    'The BBC, citing two officials, reported that the port was safe.',
    'The BBC quoted two officials as saying that the port was safe.',
  ])('citing others, give way to those they cite: %s', (text) => {
    const [attribution] = extract(reportOf(text), english).attributions
    expect(attribution?.speaker).toBe('unnamed: two officials')
    expect(attribution?.via).toEqual(['BBC'])
  })
})
