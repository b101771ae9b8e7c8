import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { nameReport } from '../../record/report.ts'
import { readDocument, spanOf } from '../document.ts'
import { extract } from '../index.ts'
import { told } from './testing/told.ts'

/** The rules alone, as where a language has no model. */
const ruled = { ...english, models: {} }

const unknown = { file: 'a.txt', url: null, outlet: null, headline: null, published: null, zone: null, language: 'en' }
const empty = { credit: [], authors: [], furniture: [], parts: [], metadata: [], problems: [] }

/** What is found, as 'SOURCE > CONTENT / MORE CONTENT', a line each. */
function attributed(text: string): string[] {
  return extract(nameReport({ ...unknown, ...empty, text }), ruled).attributions.map(
    ({ source, content }) =>
      `${source ? quote(text, source) : '-'} > ${content.map((piece) => quote(text, piece)).join(' / ')}`,
  )
}

describe('according to', () => {
  it.each([
    [
      'According to the Tide, the Harbour Mail, and Reuters, the new toll would close the port.',
      ['the Tide, the Harbour Mail, and Reuters > the new toll would close the port'],
    ],
    [
      'According to the Tide, the Harbour Mail and Reuters, the new toll would close the port.',
      ['the Tide, the Harbour Mail and Reuters > the new toll would close the port'],
    ],
    ['According to Ada Berg, the mayor, the port is safe.', ['Ada Berg, the mayor > the port is safe']],
    [
      'According to Ada Berg, Jan Lund and Odran Velk left the city.',
      ['Ada Berg > Jan Lund and Odran Velk left the city'],
    ],
    [
      'However, according to a Lorvian official, Berg’s ship after the storm was slower.',
      ['a Lorvian official > Berg’s ship after the storm was slower'],
    ],
    [
      'The port takes, according to the ministry, nine ships a day.',
      ['the ministry > The port takes / nine ships a day'],
    ],
    [
      'In May, according to the ministry, the port took nine ships.',
      ['the ministry > In May / the port took nine ships'],
    ],
  ])('%s', (text, expected) => expect(attributed(text)).toEqual(expected))
})

describe('a noun that looks like a verb', () => {
  it.each([
    [
      'Denmark kept repeating promises that Lorvia views as a bluff.',
      ['Denmark > promises that Lorvia views as a bluff', 'Lorvia > as a bluff'],
    ],
    [
      'The minister repeated claims that the envoy sees as a threat.',
      ['The minister > claims that the envoy sees as a threat'],
    ],
  ])('%s', (text, expected) => expect(attributed(text)).toEqual(expected))
})

describe('a quotation signed with a name', () => {
  it.each([
    ['“We leave at dawn.” — Ada Berg', ['Ada Berg > “We leave at dawn.”']],
    // posts, as pages show them
    [
      'We leave at dawn. The port is closed.... — Ada R. Berg (@adaberg) May 3, 2031',
      ['Ada R. Berg > We leave at dawn. The port is closed....'],
    ],
    ['We leave — all of us — at dawn! — Rep. Jan Lund (@lund)', ['Rep. Jan Lund > We leave — all of us — at dawn!']],
    ['The port is closed.\n\nWe leave at dawn.\n\n— Ada Berg (@adaberg) May 3, 2031', ['Ada Berg > We leave at dawn.']],
    ['The port — closed by Ada Berg (62) in May — is open again.', []],
    ['— Ada Berg (@adaberg) May 3, 2031', []],
    [
      '“We leave at dawn. All of us.”― Ada Berg, mayor of Tal.',
      ['Ada Berg, mayor of Tal > “We leave at dawn. All of us.”'],
    ],
    // The dash only breaks the sentence.
    ['“We leave at dawn” — Ada Berg said so twice.', []],
    ['“Dawn” — Lorvia’s oldest ship — left the harbour on Monday.', []],
  ])('%s', (text, expected) => expect(attributed(text).filter((each) => !each.startsWith('-'))).toEqual(expected))

  it('is direct speech where it is a post, without quotation marks', () => {
    const text = 'We leave at dawn. — Ada Berg (@adaberg) May 3, 2031'
    expect(extract(nameReport({ ...unknown, ...empty, text }), english).attributions[0]?.form).toBe('direct')
  })
})

describe('a transcript', () => {
  it.each([
    ['ADA BERG: We leave at dawn. All of us.', ['ADA BERG > We leave at dawn. All of us']],
    ['“BERG: We leave at dawn. All of us.”', ['BERG > We leave at dawn. All of us']],
    ['“LUND: Why?”\n\n“BERG: We were told to.', ['LUND > Why', 'BERG > We were told to']],
    ['“Note: the ship is late.”', []],
  ])('%s', (text, expected) => expect(attributed(text).filter((each) => !each.startsWith('-'))).toEqual(expected))
})

describe('a verb in front of everything', () => {
  it.each([
    [
      'Said one old teacher in Oslo, who came on foot: “Nobody asked us about the port.”',
      ['one old teacher in Oslo, who came on foot > “Nobody asked us about the port.”'],
    ],
  ])('%s', (text, expected) => expect(attributed(text)).toEqual(expected))
})

describe('a source', () => {
  it.each([
    ['The envoy on Monday said the port was safe.', ['The envoy > the port was safe']],
    ['The envoy of the port said ships would come.', ['The envoy of the port > ships would come']],
  ])('%s', (text, expected) => expect(attributed(text)).toEqual(expected))
})

describe('a name that looks like a verb', () => {
  it.each([
    ['Mrs May also promised deputies a vote.', ['Mrs May > deputies a vote']],
    ['Jan Lund left. May said she knew the port.', ['May > she knew the port']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('an outlet behind the last comma', () => {
  const talks = 'The talks go on in Tal next week'
  it.each([
    [`${talks}, the BBC reports.`, [`the BBC > ${talks}`]],
    [`${talks}, the Reuters news agency reported on Monday.`, [`the Reuters news agency > ${talks}`]],
    [`${talks}, reports Reuters news agency.`, [`Reuters news agency > ${talks}`]],
    [`${talks}, BBC reports in hand.`, []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('what is told once', () => {
  it.each([
    ['Ada Berg declined to say how much Lund had paid.', ['Ada Berg > to say how much Lund had paid']],
    [
      '"This is a lie,” Ada Berg said today. "The ministry has forgotten every dock."',
      ['Ada Berg > "This is a lie,” / "The ministry has forgotten every dock."'],
    ],
    ['“We leave, and soon.” Berg said ships would come.', ['Berg > ships would come']],
  ])('%s', (text, expected) => expect(attributed(text)).toEqual(expected))
})

describe('a quotation that nobody claims', () => {
  const more = '“We will never come back to the port.”'
  it.each([
    ['goes on at once', `“We leave,” Jan Lund said.\n\n${more}`, ['Jan Lund', 'Jan Lund']],
    ['is nobody’s further on', `Jan Lund said no.\n\nThe bill would close the port.\n\n${more}`, ['Jan Lund', null]],
    ['is of whoever is led to ask', 'Jan Lund said no. The strike led Ada Berg to ask today, “Is the port any better off without a mayor?”', ['Jan Lund', 'Ada Berg']], // biome-ignore format: one line
    ['is of whoever leads to it with a colon', 'From the port, Ada Berg reports for our morning programme:\n\n“The ships are here and nobody leaves.”', ['Ada Berg']], // biome-ignore format: one line
    ['is of the paper that reports it', 'Jan Lund came.\n\n“The fight for the port goes on,” the Vessia Post reports.', ['Vessia Post']], // biome-ignore format: one line
    ['is no speech where the report goes on with it', 'Jan Lund said no. “Arrests of sailors and even of cooks” do not belong to the plan.', ['Jan Lund']], // biome-ignore format: one line
  ])('%s', (_, text, speakers) => {
    const { attributions, actors } = extract(nameReport({ ...unknown, ...empty, text }), english)
    const who = attributions.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name ?? speaker)
    expect(who).toEqual(speakers)
  })

  it('opened in another of the same marks is a quotation by itself', () => {
    const text = '"One of the two envoys said nobody is sure: "It has been discussed," the envoy said. "We will see."'
    const document = readDocument(nameReport({ ...unknown, ...empty, text }), ruled)
    const quoted = document.quotes.map((each) => quote(text, spanOf(document, { from: each.open, to: each.to })))
    expect(quoted.slice(1)).toEqual(['"It has been discussed,"', '"We will see."'])
  })

  it('opened again and again without an end is not of whom it quotes', () => {
    const text = `"The deputies met. Jan Lund blames Berg. "'We wait for the mayor,' he said. "In the council Ada Berg chided them."`
    const { attributions } = extract(nameReport({ ...unknown, ...empty, text }), ruled)
    expect(attributions.map(({ speaker }) => speaker)).toEqual([null])
    expect(attributions[0]!.content).toHaveLength(3)
  })
})

describe('no attribution', () => {
  it.each([
    ['The ministry did not respond to a request for comment.'],
    ['Ada Berg did not immediately reply to requests for an interview.'],
    ['Ada Berg spoke on condition of anonymity.'],
    ['The envoy discussed the plan with Ada Berg.'],
    ['The envoy met the mayor to discuss the plan.'],
    ['Ada Berg denied it.'],
    ['Ada Berg rejected them.'],
    ['Ada Berg refused to do so.'],
    ['Ada Berg agreed to it.'],
    ['Ada Berg thanked nobody else.'],
    ['Ada Berg announced 20 kilometres.'],
    ['Ada Berg spoke last night.'],
    ['The source asked not to be identified.'],
    ['A clerk requested anonymity.'],
    ['The regatta concluded on Sunday in a surprise: a draw.'],
  ])('%s', (text) => expect(attributed(text)).toEqual([]))

  it('is not what somebody declines to say', () => {
    expect(attributed('Ada Berg declined to comment.')).toEqual(['Ada Berg > to comment'])
  })
})
