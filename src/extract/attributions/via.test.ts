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

describe('what a sentence says it has from an outlet', () => {
  const ofPort = (text: string) => [...new Set(viaOf(text))]
  it.each<[string, string[]]>([
    [
      'Ada Berg declared that the port was safe, writes the Tide with reference to the TV channel LorviaTV.',
      ['LorviaTV'],
    ],
    ['Referring to Reuters, the site wrote that the port was safe.', ['Reuters']],
    ['Citing the BBC, Ada Berg wrote that the port was safe.', ['BBC']],
    [
      'Ada Berg declared that the port was safe, informs the Tide with reference to Reuters.\n\n“The ships are ready,” said Berg in the interview.\n\nAccording to her, the ferries sail on Saturday.',
      ['Reuters'],
    ],
    // What she cites herself, and what has nothing to do with an outlet.
    ['Ada Berg said that the port was safe, citing two engineers.', ['']],
    ['“I am citing the BBC,” Ada Berg said.', ['']],
    ['Ada Berg said that, with reference to the treaty, the port was safe.', ['']],
    ['Ada Berg told the BBC that the port was safe. According to Jan Lund, the ferries sail.', ['BBC', '']],
    [
      'Ada Berg told the BBC that the port was safe. According to him, a friend of Jan Lund, the ferries sail.',
      ['BBC', ''],
    ],
    [
      'Ada Berg told the BBC that the port was safe. According to a statement by her office, the ferries sail.',
      ['BBC', ''],
    ],
  ])('%s', (text, expected) => expect(ofPort(text)).toEqual(expected))
})

describe('whose sources speak', () => {
  it.each<[string, string[]]>([
    ['The plan was first reported by Reuters. Its sources said that the port was safe.', ['Reuters']],
    ['The BBC broke the news of the plan. The broadcaster’s sources said that the port was safe.', ['BBC']],
    ['Reuters and the BBC told of the plan. Its sources said that the port was safe.', ['']],
    ['Karsa read the plan. Its sources said that the port was safe.', ['']],
    ['The plan was first reported by Reuters. Its authors said that the port was safe.', ['']],
    ['The plan was first reported by Reuters. Sources said that the port was safe.', ['']],
  ])('%s', (text, expected) => {
    const found = extract(nameReport({ ...unknown, ...empty, text }), english).attributions
    expect(
      found
        .filter(({ content }) => text.slice(content[0]!.start).includes('port was safe'))
        .map(({ via }) => via.join(', '))
        .slice(-1),
    ).toEqual(expected)
  })
})

describe('an outlet without a name', () => {
  it.each<[string, string[]]>([
    ['“We leave at dawn,” Ada Berg told state radio.', ['state radio']],
    ['Ada Berg told state-run television that the ships were ready.', ['state-run television']],
    ['Ada Berg told public radio on Monday that the ships were ready.', ['public radio']],
    ['Ada Berg told the state television that the ships were ready.', ['state television']],
    ['Ada Berg told state officials that the ships were ready.', ['']],
    ['Ada Berg told reporters that state radio was wrong.', ['']],
    ['Ada Berg told the radio officer that the ships were ready.', ['']],
    ['Ada Berg said in an address carried live on state television that the ships were ready.', ['']],
  ])('%s', (text, expected) => expect(viaOf(text)).toEqual(expected))
})

describe('the same outlet', () => {
  it.each([
    ['A Karsan official told Reuters that the point was dead. Ada Berg told the same agency that it was not.', ['Reuters', 'Reuters']],
    ['A Karsan official told Reuters that the point was dead, a claim that Ada Berg denied to the same agency.', ['Reuters', 'Reuters']],
    ['Ada Berg told the BBC she would go. Jan Lund told the same broadcaster that he would stay.', ['BBC', 'BBC']],
    ['Ada Berg told the Velden Weekly she would go. Jan Lund said to the same paper that he would stay.', ['Velden Weekly', 'Velden Weekly']],
    ['Ada Berg told the Velden Weekly she would go. Jan Lund told the same crowd that he would stay.', ['Velden Weekly', '']],
    ['Ada Berg said she would go. Jan Lund told the same newspaper that he would stay.', ['', '']],
    ['Ada Berg told the BBC she would go. It rained. Jan Lund told the same channel that he would stay.', ['BBC', 'BBC']],
    ['Ada Berg told the BBC she would go. “I will stay,” Jan Lund said in an interview with the same broadcaster.', ['BBC', 'BBC']],
    ['Ada Berg told the BBC she would go. Jan Lund said in the same interview with the broadcaster that he would stay.', ['BBC', 'BBC']],
    ['Ada Berg told the Velden Weekly she would go. “We stay,” Jan Lund said to the same local paper.', ['Velden Weekly', 'Velden Weekly']],
    // 'the same agency' tells what the name before is of
    ['A Karsan official told Northline that the point was dead. Ada Berg told the same agency that it was not.', ['Northline', 'Northline']],
    ['A Karsan official told Northline that the point was dead, a claim that Ada Berg, the envoy, denied to the same agency.', ['Northline', 'Northline']],
    ['The road was open, Ada Berg told Orbita. It was not, Ole Rask told the same broadcaster.', ['Orbita', 'Orbita']],
    ['A Karsan official told Northline that the point was dead. Ada Berg told the agency that it was not.', ['', '']],
    ['Ada Berg told Jan Lund that the road was open. Ole Rask told the same agency that it was not.', ['', '']],
    ['Ada Berg told Parliament that the road was open. Ole Rask told the same newspaper that it was not.', ['', '']],
  ])('%s', (text, expected) => expect(viaOf(text)).toEqual(expected)) // biome-ignore format: one line
})

describe('the paper', () => {
  it.each([
    ['The Velden Weekly reported that the plan was dead. Ada Berg told the newspaper that it was not.', ['', 'Velden Weekly']],
    ['Ada Berg told the Velden Weekly she would go. It rained. Jan Lund told the paper that he would stay.', ['Velden Weekly', 'Velden Weekly']],
    ['The Karsa Ledger published the plan. Ada Berg denied to the paper that it was hers.', ['', 'Karsa Ledger']],
    ['Reuters said the plan was dead. Two officials told the news agency that it would be withdrawn.', ['', 'Reuters']],
    ['Northline reported that the plan was dead. “It lives,” Ada Berg told the outlet.', ['', 'Northline']],
    ['Ada Berg told the BBC she would go. Jan Lund, speaking to the broadcaster, said he would stay.', ['BBC', 'BBC']],
    ['Ada Berg told the BBC she would go. “I will stay,” Jan Lund said in an interview with the broadcaster.', ['BBC', 'BBC']],
    ['Ada Berg said the paper was wrong. Jan Lund told the newspaper that the port was safe.', ['', '']],
    ['Jan Lund runs the Port Agency. Ada Berg told the agency that the port was safe.', ['']],
    ['Ada Berg told Reuters she would go. The nuclear agency closed the reactor. Jan Lund told the agency that the port was safe.', ['Reuters', '']],
    ['Ada Berg told Reuters she would go. Jan Lund told a newspaper that the port was safe.', ['Reuters', '']],
    ['Ada Berg told Reuters she would go. Jan Lund told the company that the port was safe.', ['Reuters', '']],
    ['Ada Berg told Reuters she would go. Jan Lund told the crowd that the agency was safe.', ['Reuters', '']],
  ])('%s', (text, expected) => expect(viaOf(text)).toEqual(expected)) // biome-ignore format: one line
})
