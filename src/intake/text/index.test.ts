import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { page as english } from '../../languages/en/page.ts'
import { noPageWords } from '../../languages/page-words.ts'
import { readText } from './index.ts'

const prose = [
  'The government of Karsa said on Tuesday that it would send a delegation to the talks in Velden next week.',
  'A spokesman for the foreign ministry told reporters that the offer “remains on the table” and that nobody had turned it down.',
  'Officials from both sides are expected to meet again before the end of the month, he added.',
]

/** Lines of a page and what each should be: 'body', a part, or a furniture reason. */
type Row = readonly [line: string, expected: string]

function classify(rows: readonly Row[], separator = '\n\n'): string[] {
  const text = rows.map(([line]) => line).join(separator)
  const { furniture, parts } = readText(text, english)
  let at = 0
  return rows.map(([line]) => {
    const start = at
    at += line.length + separator.length
    return furniture.find((f) => f.start === start)?.reason ?? parts.find((p) => p.start === start)?.part ?? 'body'
  })
}

const pages: Record<string, readonly Row[]> = {
  'headline, date, body': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    ['2031-04-02', 'date'],
    [prose[0]!, 'body'],
    [prose[1]!, 'body'],
  ],
  'a masthead and a player above the headline': [
    ['Radio Nord', 'navigation'],
    ['Live now', 'navigation'],
    ['Schedule for today', 'navigation'],
    ['Karsa agrees to talks on the northern reservoir after a long silence', 'headline'],
    ['By Ana Lind', 'byline'],
    [prose[0]!, 'body'],
    [prose[1]!, 'body'],
  ],
  'label and value bylines, the block repeated': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    ['Author', 'label'],
    ['Ana Lind', 'byline'],
    ['Publish Date', 'label'],
    ['Wed, 2 Apr 2031, 4:02pm', 'date'],
    ['Karsa agrees to talks on the northern reservoir', 'repeated headline'],
    ['Author', 'label'],
    ['Ana Lind', 'repeated'],
    ['Publish Date', 'label'],
    ['Wed, 2 Apr 2031, 4:02pm', 'repeated'],
    [prose[0]!, 'body'],
  ],
  'captions: with a credit, twice over, alt text glued on': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    [prose[0]!, 'body'],
    ['Prime Minister Oto Brandt at the dam on Monday. Photo / Ana Lind', 'caption'],
    [prose[1]!, 'body'],
    ['Soldiers stand near the spillway of the dam, April 1, 2031 REUTERS/Handout', 'caption'],
    ['Oto Brandt at the dam in Karsa, April 1, 2031. REUTERS/Ana Lind/File Photo - RC1E974F0B70', 'caption'],
    ['Brandt - DamPrime Minister Oto Brandt said the water “belongs to everybody”. (AP Photo)', 'caption'],
    ['Enlarge this image toggle caption Ana Lind/EPA Ana Lind/EPA', 'caption'],
    ['In this April 1, 2031 photo, Oto Brandt speaks to reporters at the parliament in Velden.', 'caption'],
    [prose[2]!, 'body'],
  ],
  'a name said twice inside a sentence is no caption': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    [prose[0]!, 'body'],
    [
      'The envoy was seen to have got the better of his rival, Senator Oto Brandt Oto Brandt of the farmers’ party.',
      'body',
    ],
    [prose[1]!, 'body'],
  ],
  'share rows, hashtags and comment boxes': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    ['Facebook X WhatsApp Telegram', 'share'],
    [prose[0]!, 'body'],
    [prose[1]!, 'body'],
    ['#Karsa #Water #Talks', 'hashtags'],
    ['Write a comment:', 'comments'],
    ['Post Comment', 'comments'],
  ],
  'headlines of other stories in the middle of the body': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    [prose[0]!, 'body'],
    ['What Is Known About the Offer That Velden Put on the Table', 'other headlines'],
    ['Farmers Along the River Wait for Water and for News', 'other headlines'],
    [prose[1]!, 'body'],
  ],
  'the report’s own summary under its headline stays, without the words before it': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    ['2031-04-02', 'date'],
    ['Ana Lind and Oto Marr', 'byline'],
    ['Karsa says it would send a delegation to the talks in Velden', 'body'],
    ['The foreign ministry says the offer remains on the table', 'body'],
    ['Farmers count lost lambs as late snow closes every mountain pass', 'other headlines'],
    ['Ballet returns with four new evenings after two silent winters', 'other headlines'],
    ['Bakers fear that another wet harvest could empty their shelves', 'other headlines'],
    [prose[0]!, 'body'],
    [prose[1]!, 'body'],
  ],
  'an editor’s note of a later year': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    ['2031-04-02', 'date'],
    [prose[0]!, 'body'],
    ['[On June 3, 2034, Karsa said that it would leave the accord on the northern reservoir.]', 'update'],
    ['[On June 3, 2029, Karsa had said that it would leave the accord on the reservoir.]', 'body'],
    [prose[1]!, 'body'],
  ],
  'a caption of a sentence that comes again and a title': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    ['2031-04-02', 'date'],
    ['Officials from both sides are expected to meet again. Karsa sends a team to Velden', 'caption'],
    [prose[0]!, 'body'],
    [prose[2]!, 'body'],
  ],
  'words of several people with their names behind them stay': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    [prose[0]!, 'body'],
    ['“They have promised us this three times, and three times we have waited at the bridge.” – Ilka Sarn', 'body'],
    ['“I do not ask who wrote the plan, I ask when my son comes home to his mother.” – Rosa Antune', 'body'],
    [prose[1]!, 'body'],
  ],
  'a heading of the report’s own stays': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    [prose[0]!, 'body'],
    ['What the offer says', 'body'],
    [prose[1]!, 'body'],
  ],
  'a list after a colon stays, bullets stay': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    ['The offer that was put on the table in Velden on Monday asks for these things:', 'body'],
    ['a gauge at the dam that both sides can read', 'body'],
    ['a commission of engineers from both countries', 'body'],
    [prose[1]!, 'body'],
    ['• Water for the farms in the lower valley', 'body'],
    ['• Release of the fishermen', 'body'],
    [prose[2]!, 'body'],
  ],
  'advertisements, links and newsletters between paragraphs': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    [prose[0]!, 'body'],
    ['Story continues below this ad', 'advertisement'],
    ['ADVERTISEMENT', 'advertisement'],
    ['Also Read: Farmers march on the dam for a third day', 'related'],
    ['READ MORE: Farmers march on the dam', 'related'],
    ['Sign up for our daily newsletter', 'subscription'],
    ['Follow @nordpost on Twitter', 'subscription'],
    [prose[1]!, 'body'],
  ],
  'who helped is a byline where the byline names a house, what stands under a rule is a sign-off': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    ['Author', 'label'],
    ['Valley Gazette', 'byline'],
    [prose[0]!, 'body'],
    ['- Ana Lind and Oto Marr contributed to this report.', 'byline'],
    ['___', 'rule'],
    ['Nord Press writer Ines Vael in Velden contributed.', 'sign-off'],
  ],
  'who helped is a sign-off where somebody else wrote, or nobody is named': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    ['By Per Holm', 'byline'],
    [prose[0]!, 'body'],
    ['Contributing: Ana Lind of the Valley Gazette and Oto Marr of Nordpost.', 'sign-off'],
    ['— With assistance by Ines Vael', 'sign-off'],
    ['Reporting by Per Holm; Additional reporting by Ines Vael in Velden; Editing by Oto Marr', 'byline'],
    ['• This article is based in part on wire service reports.', 'sign-off'],
  ],
  'what somebody contributed to is no credit': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    [prose[0]!, 'body'],
    [
      'Officials were upbeat last month, but the drought has contributed to Mr. Brandt’s decision to close the dam.',
      'body',
    ],
  ],
  'a first line that is a sentence or two, the day below it': [
    ['Karsa and Velden have agreed on the water. The treaty is called the Reservoir Accord.', 'headline'],
    ['2031-04-02', 'date'],
    [prose[0]!, 'body'],
    [prose[1]!, 'body'],
  ],
  'who the author is, below the body; who is spoken of before stays': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    ['By Per Holm', 'byline'],
    [prose[0]!, 'body'],
    ['Ana Lind, the engineer, has asked both sides to open the sluices before the harvest begins.', 'body'],
    ['Ana Lind is a fellow at the Water Institute and was a director of the commission.', 'body'],
    ['• Per Holm is an assistant professor of law at the University of Karsa, and writes on rivers.', 'author'],
  ],
  'a headline shouted between the paragraphs, a short heading in capitals': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    [prose[0]!, 'body'],
    ['FARMERS MARCH ON THE DAM FOR A THIRD DAY', 'other headlines'],
    [prose[1]!, 'body'],
    ['WATER FOR ALL', 'body'],
    ['‘WHY DO WE HAVE TO WAIT SO LONG?’', 'body'],
    [prose[2]!, 'body'],
  ],
  'people in a picture, and a slogan: lines without the small words of a sentence': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    [prose[0]!, 'body'],
    [
      'Karsan Premier Oto Brandt, Veldish President Ines Vael, Foreign Minister Ana Lind and Envoy Per Holm.',
      'fragment',
    ],
    ['Columns Sharp political coverage, sports analysis, theatre reviews and cultural commentary.', 'fragment'],
    [prose[1]!, 'body'],
  ],
  'buttons below the last sentence': [
    ['Karsa agrees to talks on the northern reservoir', 'headline'],
    [prose[0]!, 'body'],
    [prose[1]!, 'body'],
    ['Edition', 'navigation'],
    ['Take our programmes with you', 'footer'],
    ['Follow Us', 'subscription'],
  ],
  'a page without a headline': [
    [prose[0]!, 'body'],
    [prose[1]!, 'body'],
  ],
}

describe('summaries', () => {
  it('are furniture in the words that announce them', () => {
    const text = ['Karsa agrees to talks on the reservoir', '2031-04-02', 'Story highlights Karsa would send a delegation to Velden', prose[0]].join('\n\n') // biome-ignore format: one line
    const { furniture } = readText(text, english)
    expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual(['Story highlights '])
  })
})

describe('reading a page that was scraped as plain text', () => {
  it.each(Object.entries(pages))('%s', (_, rows) => {
    expect(classify(rows)).toEqual(rows.map(([, expected]) => expected))
  })

  it('reads the same where lines follow each other without a blank line', () => {
    const rows = pages['headlines of other stories in the middle of the body']!
    expect(classify(rows, '\n')).toEqual(rows.map(([, expected]) => expected))
  })

  it('knows headline, date with its clock, authors and outlet, and where each stands', () => {
    const text = `Skip to content\n\nKarsa agrees to talks on the northern reservoir\n\nBy Ana Lind and Oto Marr\n\nApril 2, 2031 09:39 AM IST\n\n${prose.join('\n\n')}\n\nDownload the Nordpost app`
    const { metadata } = readText(text, english)
    expect(metadata.map((m) => [m.field, m.value, text.slice(m.span!.start, m.span!.end)])).toEqual([
      [
        'headline',
        'Karsa agrees to talks on the northern reservoir',
        'Karsa agrees to talks on the northern reservoir',
      ],
      ['author', 'Ana Lind', 'By Ana Lind and Oto Marr'],
      ['author', 'Oto Marr', 'By Ana Lind and Oto Marr'],
      ['published', '2031-04-02T09:39', 'April 2, 2031 09:39 AM IST'],
      ['zone', 'IST', 'April 2, 2031 09:39 AM IST'],
      ['outlet', 'Nordpost', 'Download the Nordpost app'],
    ])
  })

  it.each([
    ['Contributing: Ana Lind of USA Today and Oto Marr of the Detroit Free Press.', []],
    ['Reuters and The Associated Press contributed to this report.', ['Reuters', 'Associated Press']],
    ['Associated Press writer Ines Vael in Velden contributed.', ['Associated Press']],
  ])('credits houses, and of those who lend a reporter the agencies alone: %s', (line, credit) => {
    const text = `Karsa agrees to talks on the northern reservoir\n\n${prose.join('\n\n')}\n\n${line}`
    const { metadata } = readText(text, english)
    expect(metadata.filter((m) => m.field === 'credit').map((m) => m.value)).toEqual(credit)
  })

  it.each([
    ['By North Shore Wire', ['North Shore Wire']],
    ['By Velden Tribune', ['Velden Tribune']],
  ])('a house that signs a report is credited once, without its “by”: %s', (line, credit) => {
    const text = `Karsa agrees to talks on the northern reservoir\n\n${line}\n\n${prose.join('\n\n')}`
    const { metadata } = readText(text, english)
    expect(metadata.filter((m) => /^(?:credit|author)$/u.test(m.field)).map((m) => m.value)).toEqual(credit)
  })

  it('marks a credit in brackets behind the last words of a paragraph, and nothing else of it', () => {
    const marked = (end: string) => {
      const text = `Karsa agrees to talks on the northern reservoir\n\n${prose.join('\n\n')} ${end}`
      return readText(text, english).furniture.map((f) => [text.slice(f.start, f.end), f.reason])
    }
    expect(marked('( Editing by Ana Lind and Oto Marr)')).toEqual([['( Editing by Ana Lind and Oto Marr)', 'sign-off']])
    expect(marked('(Reporting by Ana Lind; Writing by Per Holm)')).toHaveLength(1)
    expect(marked('(The talks were called by Ana Lind.)')).toEqual([])
    expect(marked('(Reporters were kept away.)')).toEqual([])
  })

  it('says so where a page has no text or no running text', () => {
    expect(readText('  \n\n ', english).problems.map((p) => p.reason)).toEqual(['no-text'])
    expect(readText('Home\nNews\nSport', english).problems.map((p) => p.reason)).toEqual(['no-body'])
  })

  it('marks only spans that lie in the text, in order, without overlap, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...prose, 'Author', 'By Ana Lind', '2 April 2031', 'Read also:', '#tag', 'X VK'),
    )
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom(english, noPageWords), (lines, words) => {
        const text = lines.join('\n')
        const { furniture, parts, text: kept } = readText(text, words)
        expect(kept).toBe(text)
        let at = 0
        for (const { start, end } of [...furniture, ...parts].sort((a, b) => a.start - b.start)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
