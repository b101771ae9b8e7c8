import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/index.ts'
import { quote } from '../record/passage.ts'
import { nameReport, type Report } from '../record/report.ts'
import { extract } from './index.ts'

const reportOf = (text: string, more: Partial<Report> = {}): Report =>
  nameReport({
    file: 'a.txt',
    url: null,
    outlet: null,
    credit: [],
    headline: null,
    authors: [],
    published: null,
    zone: null,
    language: 'en',
    text,
    furniture: [],
    parts: [],
    metadata: [],
    problems: [],
    ...more,
  })

/** The rules alone, as where a language has no model: what they do is known to the letter. */
const ruled = { ...english, models: {} }

/** What is found, as 'SOURCE > CONTENT / MORE CONTENT', a line each. */
function attributed(text: string): string[] {
  return extract(reportOf(text), ruled).attributions.map(
    ({ source, content }) =>
      `${source ? quote(text, source) : '-'} > ${content.map((piece) => quote(text, piece)).join(' / ')}`,
  )
}

it('takes no words of a heading into the title that stands under it', () => {
  const { actors } = extract(
    reportOf('Berg: Saturday, ten o’clock\n\nForeign Minister Ada Berg said the talks would go ahead.'),
    ruled,
  )
  expect(actors.flatMap((a) => a.roles.map((r) => r.title))).toEqual(['Foreign Minister'])
})

describe('who said what', () => {
  it.each([
    ['after the words', '“We leave at dawn,” Ada Berg said.', ['Ada Berg > “We leave at dawn,”']],
    ['in front of the words', 'Ada Berg said: “We leave at dawn.”', ['Ada Berg > “We leave at dawn.”']],
    [
      'with a verb of any kind',
      '“We leave at dawn,” Ada Berg thundered at the gate.',
      ['Ada Berg > “We leave at dawn,”'],
    ],
    ['with such a verb turned round', '“We leave at dawn,” coughed Ada Berg.', ['Ada Berg > “We leave at dawn,”']],
    [
      'with such a verb behind an apposition',
      '“We leave at dawn,” Capt. Ada Berg, a daughter of farmers, lashed out on Tuesday. “Nobody asked us.”',
      ['Capt. Ada Berg, a daughter of farmers > “We leave at dawn,” / “Nobody asked us.”'],
    ],
    ['turned round', '“We leave at dawn,” said Ada Berg, the mayor.', ['Ada Berg, the mayor > “We leave at dawn,”']],
    ['inside the words', '“We leave,” Berg said, “but not today.”', ['Berg > “We leave,” / “but not today.”']],
    ['over two sentences', '“We leave,” Berg said. “Not today.”', ['Berg > “We leave,” / “Not today.”']],
    ['in the marks of typewriters', "''We leave at dawn,'' Ms. Berg said.", ["Ms. Berg > ''We leave at dawn,''"]],
    ['in straight marks', '"We leave at dawn," Ms. Berg said.', ['Ms. Berg > "We leave at dawn,"']],
    [
      'without marks',
      'The envoy said that the port would open in May.',
      ['The envoy > that the port would open in May'],
    ],
    ['without that', 'Officials said the port would open.', ['Officials > the port would open']],
    ['at the end', 'The port will open in May, the envoy said on Monday.', ['the envoy > The port will open in May']],
    ['in the middle', 'The port, she said, is closed.', ['she > The port / is closed']],
    ['with the one told', 'The envoy told reporters that the port was safe.', ['The envoy > that the port was safe']],
    ['as a question', 'She asked whether the port was safe.', ['She > whether the port was safe']],
    [
      'in part in marks',
      'He said the port was “a wreck” and would close.',
      ['He > the port was “a wreck” and would close'],
    ],
    ['according to', 'According to two officials, the port is safe.', ['two officials > the port is safe']],
    ['according to, at the end', 'The port is safe, according to the ministry.', ['the ministry > The port is safe']],
    ['with a colon', 'ADA BERG: We leave at dawn. All of us.', ['ADA BERG > We leave at dawn. All of us']],
    ['as a belief', 'Villagers believe the dam will burst.', ['Villagers > the dam will burst']],
    ['as an intention', 'The mayor vowed to reopen the port.', ['The mayor > to reopen the port']],
    ['as a refusal', 'The mayor refused to sign the deal.', ['The mayor > to sign the deal']],
    [
      'by a noun',
      "The ministry's assertion that aid had stopped angered many.",
      ['The ministry > that aid had stopped angered many'],
    ],
    ['as a finding', 'A survey showed that most villagers want peace.', ['A survey > that most villagers want peace']],
    ['by nobody named', 'The envoy is expected to resign.', ['- > The envoy / to resign']],
    ['about somebody', 'The mayor criticized the envoy.', ['The mayor > the envoy']],
    [
      'with an apposition',
      'Ada Berg, head of the port, said the docks were full.',
      ['Ada Berg, head of the port, > the docks were full'],
    ],
    ['by one of several verbs', 'She met the envoy and said the docks were full.', ['She > the docks were full']],
    ['with a participle', 'He left, saying that the docks were full.', ['He > that the docks were full']],
    ['by nobody', 'The docks were full. Ships waited in the bay.', []],
  ])('%s', (_, text, expected) => {
    expect(attributed(text)).toEqual(expect.arrayContaining(expected))
    if (!expected.length) expect(attributed(text)).toEqual([])
  })

  it('goes on in the next paragraph with the same speaker', () => {
    const text = 'Ada Berg spoke to us. “We leave at dawn,” Ada Berg said.\n“The docks are full and nobody helps us.”'
    const { actors, attributions } = extract(reportOf(text), ruled)
    const [berg] = actors
    expect(berg?.name).toBe('Ada Berg')
    expect(attributions.map((a) => a.speaker)).toEqual([berg?.id, berg?.id])
    expect(attributions[1]?.rule).toBe('quote/continued')
  })

  it.each([
    ['“We leave at dawn,” Ada Berg said.', 'direct'],
    ['Ada Berg said they would leave.', 'indirect'],
    ['Ada Berg said they would leave “at dawn.”', 'mixed'],
  ])('%s is %s', (text, form) => {
    expect(extract(reportOf(text), ruled).attributions[0]?.form).toBe(form)
  })
})

describe('speakers', () => {
  const speakersOf = (text: string) => {
    const { actors, attributions } = extract(reportOf(text), ruled)
    return attributions.map(({ speaker }) => actors.find((actor) => actor.id === speaker)?.name ?? speaker)
  }

  it.each([
    [
      'a surname stands for the full name',
      'Ada Berg said the port was safe. Berg said ships would come.',
      ['Ada Berg', 'Ada Berg'],
    ],
    [
      'a pronoun stands for the last who fits',
      'Ada Berg said the port was safe. She said ships would come.',
      ['Ada Berg', 'Ada Berg'],
    ],
    ['a title is no part of a name', 'Gen. Jan Lund said the port was safe.', ['Jan Lund']],
    ['an official without a name', 'A port official said the dock was safe.', ['unnamed: A port official']],
    [
      'the official is the one before',
      'A port official said the dock was safe. The official said ships would come.',
      ['unnamed: A port official', 'unnamed: A port official'],
    ],
    ['a capital is its government', 'Oslo said the port was safe.', ['Norway']],
    ['a name behind an office', 'Harbour Ministry spokesman Jan Lund said the port was safe.', ['Jan Lund']],
    ['a name in an apposition', 'A spokesman for the port, Jan Lund, said the dock was safe.', ['Jan Lund']],
    ['an organisation', 'The Harbour Ministry said the port was safe.', ['Harbour Ministry']],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected)
  })

  it('have the offices that the report gives them', () => {
    const { actors } = extract(reportOf('Deputy Minister Ada Berg said the port was safe.'), ruled)
    expect(actors[0]?.roles.map((role) => role.title)).toEqual(['Deputy Minister'])
  })

  it('have no office of many: words behind the name may begin another clause', () => {
    const { actors } = extract(
      reportOf('The aim was to bring in Ada Berg, the people said, speaking of the port.'),
      english,
    )
    expect(actors.find(({ name }) => name === 'Ada Berg')?.roles).toEqual([])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    "''",
    "'",
    ' ',
    '. ',
    ', ',
    '\n',
    ': ',
    '; ',
    '— ',
    '(',
    ') ',
    'Ada Berg ',
    'Mr. Lund ',
    'the envoy ',
    'said ',
    'told ',
    'that ',
    'according to ',
    'citing ',
    'Reuters ',
    'the BBC ',
    'who ',
    'and ',
    'He ',
    'is expected to ',
    'claim ',
    'to ',
    'leave ',
    '😀',
    '\ud83d',
    'the port ',
    'was ',
    'safe',
    'of ',
    'asked ',
    'for ',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  it('gives sound spans, and the same ones again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = reportOf(text)
        const findings = extract(report, english)
        const known = new Set(findings.actors.map((actor) => actor.id))
        for (const { source, cue, content, speaker } of findings.attributions) {
          for (const span of [...(source ? [source] : []), ...cue, ...content]) expect(quote(text, span)).toBeTruthy()
          if (speaker) expect(speaker.startsWith('unnamed: ') || known.has(speaker)).toBe(true)
        }
        for (const actor of findings.actors)
          for (const mention of actor.mentions) expect(quote(text, mention)).toBeTruthy()
        for (const citation of findings.citations) expect(quote(text, citation.passage)).toBeTruthy()
        expect(extract(report, english)).toEqual(findings)
      }),
    )
  })

  it('finds nothing in furniture, headline, byline or date', () => {
    const text = 'Berg says port is safe\nThe port is safe, Berg said.\nLund says no'
    const found = extract(
      reportOf(text, {
        parts: [{ start: 0, end: 22, part: 'headline' }],
        furniture: [{ start: 52, end: text.length, reason: 'other story' }],
      }),
      ruled,
    )
    expect(found.attributions).toHaveLength(1)
  })

  it('finds nothing where the language is unknown', () => {
    expect(extract(reportOf('Berg said so.'), null)).toEqual({
      actors: [],
      attributions: [],
      citations: [],
      events: [],
      proposals: [],
      provisions: [],
      positions: [],
    })
  })

  // Where time grew with the square of the length, this would not end before the test's time is up.
  it('ends on long texts of one repeated piece', () => {
    for (const unit of [
      'a',
      'Berg ',
      'said ',
      '“',
      'who ',
      'the port of ',
      'Berg and ',
      'Berg, ',
      'he said that ',
      'Reuters ',
      'to leave and ',
      '“a” said Berg. ',
    ]) {
      const { attributions } = extract(reportOf(unit.repeat(4_000 / unit.length)), english)
      expect(Array.isArray(attributions)).toBe(true)
    }
  }, 60_000)
})
