import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates } from '../../languages/en/dates/index.ts'
import { type DateExpression, findDates } from './find-dates.ts'

/** A Thursday. */
const reference = '2025-11-20'

/** What was found, as the tables write it: 'Nov. 19: 2025-11-19'. */
function shown(text: string, { start, end, ...of }: DateExpression): string {
  const set = of.set && Object.values(of.set).join(' ')
  const value = of.edtf ?? set ?? of.duration ?? of.time ?? ''
  const part = of.part ? ` ${[of.phase, of.part].filter(Boolean).join(' ')}` : ''
  return `${text.slice(start, end)}: ${value}${part}`.trimEnd()
}
const read = (text: string, lean?: 'past' | 'future') =>
  findDates(text, dates, { reference, ...(lean ? { lean } : {}) }).map((found) => shown(text, found))

describe('dates as news writes them', () => {
  it.each([
    ['2025-11-24', 'past', '2025-11-22/2025-11-23'],
    ['2025-11-24', 'future', '2025-11-29/2025-11-30'],
    ['2025-11-20', 'past', '2025-11-22/2025-11-23'],
  ] as const)('“this weekend” of a report of %s that looks to the %s is %s', (day, lean, edtf) => {
    expect(findDates('this weekend’s deal', dates, { reference: day, lean }).map((found) => found.edtf)).toEqual([edtf])
  })

  it.each<[text: string, ...found: string[]]>([
    ['Lorvia signed on Nov. 19, 2025, in Port Selm.', 'Nov. 19, 2025: 2025-11-19'],
    ['Envoys met on 19 November 2025.', '19 November 2025: 2025-11-19'],
    ['Filed 2025-11-19 by our staff', '2025-11-19: 2025-11-19'],
    ['It was dated 19.11.2025 and sealed', '19.11.2025: 2025-11-19'],
    ['a letter of 11/19/2025', '11/19/2025: 2025-11-19'],
    ['They agreed on Nov. 19.', 'Nov. 19: 2025-11-19'],
    ['the attack of Feb. 24 began', 'Feb. 24: 2025-02-24'],
    ['Talks resume on Jan. 5 in Karsa.', 'Jan. 5: 2026-01-05'],
    ['on Wednesday, Nov. 19, the two met', 'Wednesday, Nov. 19: 2025-11-19'],
    ['the Nov. 27 deadline', 'Nov. 27: 2025-11-27'],
    ['on the 27th, she said', 'the 27th: 2025-11-27'],
    ['on the third of December', 'the third of December: 2025-12-03'],
    ['in September 2024 and again in October', 'September 2024: 2024-09', 'October: 2025-10'],
    ['It began in May and ended in March 2026.', 'May: 2025-05', 'March 2026: 2026-03'],
    ['the war that began in 2014', '2014: 2014'],
    ['since the 9/11 attacks', '9/11: 2001-09-11'],
    ['nervous about Friday’s vote', 'Friday: 2025-11-14'],
    ['the 2014 annexation', '2014: 2014'],
    ['in the 1990s', 'the 1990s: 199X'],
    ["a deal of the late '80s", "late '80s: 1985~/1989"],
    ['the 19th century', 'the 19th century: 18XX'],
    ['the summer of 2022', 'the summer of 2022: 2022-22'],
    ['grew in Q3 2025', 'Q3 2025: 2025-07/2025-09'],
    ['in the third quarter of last year', 'the third quarter of last year: 2024-07/2024-09'],
    ['the first half of 2025', 'the first half of 2025: 2025-01/2025-06'],
    ['the budget of fiscal 2026', 'fiscal 2026: 2026?'],
    ['in the first fiscal quarter', 'the first fiscal quarter: 2026-01?/2026-03?'],
  ])('%s', (text, ...found) => expect(read(text)).toEqual(found))
})

describe('dates told from the day of the report', () => {
  it.each<[text: string, ...found: string[]]>([
    ['Karsa said today', 'today: 2025-11-20'],
    ['He arrived on Wednesday.', 'Wednesday: 2025-11-19'],
    ['The council met Thursday.', 'Thursday: 2025-11-20'],
    ['They met the day before yesterday.', 'the day before yesterday: 2025-11-18'],
    ['last Friday', 'last Friday: 2025-11-14'],
    ['this Friday', 'this Friday: 2025-11-21'],
    ['next Friday', 'next Friday: 2025-11-28'],
    ['late last month', 'late last month: 2025-10-16~/2025-10-31'],
    ['early this week', 'early this week: 2025-11-17/2025-11-19~'],
    ['early 2024', 'early 2024: 2024-01/2024-06~'],
    ['by the end of the year', 'by the end of the year: ../2025-12'],
    ['at the end of the year', 'the end of the year: 2025-10~/2025-12'],
    ['this past weekend', 'this past weekend: 2025-11-15/2025-11-16'],
    ['over the weekend', 'the weekend: 2025-11-15/2025-11-16'],
    ['over the coming weekend', 'the coming weekend: 2025-11-22/2025-11-23'],
    ['in the coming days', 'the coming days: 2025-11-21/2025-11-23~'],
    ['in the next 48 hours', 'the next 48 hours: 2025-11-20/2025-11-22'],
    ['within two weeks', 'within two weeks: 2025-11-20/2025-12-04'],
    ['over the past three years', 'the past three years: 2022-11-20/2025-11-20'],
    ['in recent weeks', 'recent weeks: 2025-10-30~/2025-11-20'],
    ['two days ago', 'two days ago: 2025-11-18'],
    ['nearly four years ago', 'nearly four years ago: 2021~'],
    ['in three weeks', 'in three weeks: 2025-12-11~'],
    ['in two weeks’ time', 'in two weeks’ time: 2025-12-04~'],
    ['a week from Monday', 'a week from Monday: 2025-11-24'],
    ['earlier this month', 'earlier this month: 2025-11-01/2025-11-20'],
    ['later this week', 'later this week: 2025-11-20/2025-11-23'],
    ['the week of Nov. 24', 'the week of Nov. 24: 2025-11-24/2025-11-30'],
    ['the first week of December', 'the first week of December: 2025-12-01/2025-12-07'],
    ['the last Friday of next month', 'the last Friday of next month: 2025-12-26'],
    ['around 2019', 'around 2019: 2019~'],
    ['possibly on Friday', 'possibly on Friday: 2025-11-14?'],
  ])('%s', (text, ...found) => expect(read(text)).toEqual(found))

  it.each<[text: string, lean: 'past' | 'future', found: string]>([
    // A day that is near is meant, whatever the verb says.
    ['put off the talks of Nov. 24', 'past', 'Nov. 24: 2025-11-24'],
    ['was to sign on Nov. 19', 'future', 'Nov. 19: 2025-11-19'],
    ['signed it on Feb. 24', 'past', 'Feb. 24: 2025-02-24'],
    ['will meet on Monday', 'future', 'Monday: 2025-11-24'],
    ['met on Monday', 'past', 'Monday: 2025-11-17'],
    ['will meet on Feb. 24', 'future', 'Feb. 24: 2026-02-24'],
    ['met in March', 'past', 'March: 2025-03'],
    ['will meet in March', 'future', 'March: 2026-03'],
    ['will meet at the weekend', 'future', 'the weekend: 2025-11-22/2025-11-23'],
  ])('%s (%s)', (text, lean, found) => expect(read(text, lean)).toEqual([found]))
})

describe('times of day', () => {
  it.each<[text: string, ...found: string[]]>([
    ['on Monday night', 'Monday night: 2025-11-17 night'],
    ['late Monday', 'late Monday: 2025-11-17 late'],
    ['The end of 2024 was calm', 'The end of 2024: 2024-10~/2024-12'],
    ['on Monday, the first known talks', 'Monday: 2025-11-17'],
    ['on Monday, the third in a row', 'Monday: 2025-11-17'],
    ['early Tuesday morning', 'early Tuesday morning: 2025-11-18 start morning'],
    ['last night', 'last night: 2025-11-19 night'],
    ['at 3:30 p.m. local time', '3:30 p.m. local time: 15:30:00'],
    ['at 10 a.m. ET on Monday', '10 a.m. ET on Monday: 2025-11-17T10:00:00'],
    ['on Monday at 0900 GMT', 'Monday at 0900 GMT: 2025-11-17T09:00:00Z'],
    ['at 8 tonight', '8 tonight: 2025-11-20T20:00:00'],
    ['Thu 20 Nov 2025 14.05 GMT', 'Thu 20 Nov 2025 14.05 GMT: 2025-11-20T14:05:00Z'],
    ['2025-11-20T09:39:00+0200', '2025-11-20T09:39:00+0200: 2025-11-20T09:39:00+02:00'],
    ['2025-11-20 09:39 +0200', '2025-11-20 09:39 +0200: 2025-11-20T09:39:00+02:00'],
    ['at noon Wednesday', 'noon Wednesday: 2025-11-19T12:00:00'],
    ['from 5 to 7 p.m. on Friday', 'from 5 to 7 p.m. on Friday: 2025-11-14T17:00:00/2025-11-14T19:00:00'],
    ['a video, 02:51, was posted'],
  ])('%s', (text, ...found) => expect(read(text)).toEqual(found))
})

describe('from here to there, and open to one side', () => {
  it.each<[text: string, ...found: string[]]>([
    ['before Thanksgiving', 'before Thanksgiving: ../2025-11-27'],
    ['since 2014', 'since 2014: 2014/..'],
    ['since January', 'since January: 2025-01/..'],
    ['until Friday', 'until Friday: ../2025-11-21'],
    ['by Nov. 27', 'by Nov. 27: ../2025-11-27'],
    ['after Thursday’s meeting', 'Thursday: 2025-11-20'],
    ['between June and August', 'between June and August: 2025-06/2025-08'],
    ['Nov. 19-21', 'Nov. 19-21: 2025-11-19/2025-11-21'],
    ['from Dec. 30 to Jan. 2', 'from Dec. 30 to Jan. 2: 2025-12-30/2026-01-02'],
    ['from Dec. 30 to Jan. 2, 2024', 'from Dec. 30 to Jan. 2, 2024: 2023-12-30/2024-01-02'],
    ['24–26 February 2022', '24–26 February 2022: 2022-02-24/2022-02-26'],
    ['Monday through Wednesday', 'Monday through Wednesday: 2025-11-17/2025-11-19'],
    ['between 2014 and 2016', 'between 2014 and 2016: 2014/2016'],
    ['the 2025-26 season', '2025-26: 2025/2026'],
    ['moved from Tuesday to Friday', 'Tuesday: 2025-11-18', 'Friday: 2025-11-14'],
  ])('%s', (text, ...found) => expect(read(text)).toEqual(found))
})

describe('lengths, repetitions, and what only the text can date', () => {
  it.each<[text: string, ...found: string[]]>([
    ['a truce for two weeks', 'two weeks: P2W'],
    ['a 90-day truce', '90-day: P90D'],
    ['lasted two and a half hours', 'two and a half hours: PT2.5H'],
    ['the first visit in three years', 'three years: P3Y'],
    ['more than a decade', 'more than a decade: P10Y'],
    ['for two or three days', 'two or three days: P3D'],
    ['a month-long truce', 'month-long: P1M'],
    ['every Tuesday', 'every Tuesday: P1W 2'],
    ['twice a week', 'twice a week: P1W 2'],
    ['on Sundays', 'Sundays: P1W 7'],
    ['every April 15', 'every April 15: XXXX-04-15'],
    ['every other month', 'every other month: P2M'],
    ['four days after the summit in Selm', 'four days after:'],
    ['two weeks before talks began', 'two weeks before:'],
    ['two days later', 'two days later:'],
    ['the following week', 'the following week:'],
    ['on the eve of the vote', 'the eve of:'],
    ['two days after Christmas', 'two days after Christmas: 2025-12-27'],
    ['on that Friday', 'that Friday:'],
  ])('%s', (text, ...found) => expect(read(text)).toEqual(found))
})

describe('holidays', () => {
  it.each<[text: string, ...found: string[]]>([
    ['Thanksgiving', 'Thanksgiving: 2025-11-27'],
    ['on Christmas Eve', 'Christmas Eve: 2025-12-24'],
    ['Easter 2026', 'Easter 2026: 2026-04-05'],
    ['Orthodox Easter 2024', 'Orthodox Easter 2024: 2024-05-05'],
    ['last Easter', 'last Easter: 2025-04-20'],
    ['Good Friday 2025', 'Good Friday 2025: 2025-04-18'],
    ['during Ramadan', 'Ramadan: 2025-03-01?/2025-03-30?'],
    ['Eid al-Fitr next year', 'Eid al-Fitr next year: 2026-03-20?'],
    ['Passover 2025', 'Passover 2025: 2025-04-13/2025-04-19'],
    ['the Lunar New Year 2025', 'Lunar New Year 2025: 2025-01-29'],
    ['on New Year’s Day', 'New Year’s Day: 2026-01-01'],
    ['in the new year'],
    ['on Easter Island'],
  ])('%s', (text, ...found) => expect(read(text)).toEqual(found))
})

describe('what is no date', () => {
  it.each([
    'It may rain; they may march on the capital.',
    'Theresa Lind, like May and June Orr, said so.',
    'The Sun and the Karsa Mail reported it.',
    'A second round, the second such meeting, in a second.',
    'Some 2,000 troops and 2000 soldiers marched.',
    'The 28-point plan has 19 points.',
    'They sat in the hall; he wed her.',
    'Spring water; the fall of the city.',
    'a 35-year-old man, 35 years old',
    'Flight 1984 of 4/5 of the fleet cost $2014.',
    'Call 555-1234; a ratio of 3:2 and a score of 3-2.',
    'At the last minute, in a free-fall, as in week three of the strike.',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

describe('any reference', () => {
  it('leaves what it cannot date unknown, and dates what the words settle', () => {
    const found = findDates('On Nov. 19, 2025, and on Nov. 19; on Monday.', dates, { reference: null })
    expect(found.map(({ edtf }) => edtf)).toEqual(['2025-11-19', 'XXXX-11-19', null])
    expect(findDates('yesterday', dates, { reference: 'soon' })[0]?.edtf).toBeNull()
  })
  it('counts hours from a time', () => {
    const [ago, within] = findDates('two hours ago and within 48 hours', dates, {
      reference: '2025-11-20T09:30:00+02:00',
    })
    expect(ago?.edtf).toBe('2025-11-20T07:30:00+02:00')
    expect(within?.edtf).toBe('2025-11-20T09:30:00+02:00/2025-11-22T09:30:00+02:00')
  })
  it('says how sure it is', () => {
    const sure = (text: string) => findDates(text, dates, { reference })[0]?.certainty
    expect(
      ['Nov. 19, 2025', 'yesterday', 'Monday', 'late May 2025', 'Ramadan', 'two days later', 'Monday, Nov. 19'].map(
        sure,
      ),
    ).toEqual(['stated', 'reckoned', 'assumed', 'approximate', 'uncertain', 'unknown', 'uncertain'])
  })
  it('reads one part of a text only', () => {
    const text = 'On Monday, not on Tuesday.'
    expect(
      findDates(text, dates, { reference, span: { start: 11, end: 26 } }).map((found) => shown(text, found)),
    ).toEqual(['Tuesday: 2025-11-18'])
    expect(findDates('on 2025-11-19', dates, { reference, span: { start: 0, end: 10 } })[0]?.edtf).toBe('2025-11')
  })
})

const pieces = fc.constantFrom(
  ...'on in the late last next Monday May March 19 2025 Nov. , - – to from between and weeks two days after before ago 3:30 p.m. every Easter first of year 1990 s 9 / 11 \n . % a half past noon since ’s tonight XX 𝒳 é'.split(
    ' ',
  ),
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 25 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 25 }).map((words) => words.join('')),
)
const references = fc.constantFrom(null, reference, '2024-02-29', '2025-12-31T23:59:59Z', '0001-01-01')
const leans = fc.constantFrom<('past' | 'future' | undefined)[]>('past', 'future', undefined)

const day = String.raw`(?:-?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?)?)?|\d{3}X|\d\dXX|XXXX-\d\d(?:-\d\d)?)[~?]?`
const sound = new RegExp(`^(?:${day}|\\.\\.)(?:/(?:${day}|\\.\\.))?$`)

describe('any text', () => {
  it('gives expressions in order, apart, inside the text, the same each time, and the same read alone', () => {
    fc.assert(
      fc.property(texts, references, leans, (text, at, lean) => {
        const found = findDates(text, dates, { reference: at, lean })
        let last = 0
        for (const { start, end, edtf } of found) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(edtf ?? '..').toMatch(sound)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
        expect(findDates(text, dates, { reference: at, lean })).toEqual(found)
      }),
      { numRuns: 300 },
    )
  })

  it('ends an interval no earlier than it begins', () => {
    fc.assert(
      fc.property(texts, references, leans, (text, at, lean) => {
        for (const { edtf } of findDates(text, dates, { reference: at, lean })) {
          const [first, last] = (edtf ?? '').replace(/[~?]/g, '').split('/')
          if (!first || !last || first === '..' || last === '..' || /[X-]/.test(first[0]! + last[0]!)) continue
          const length = Math.min(first.length, last.length, 10)
          expect(first.slice(0, length) <= last.slice(0, length)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('reads very long chains without end', () => {
    const chain = 'two days before '.repeat(3000)
    expect(findDates(chain, dates, { reference }).length).toBeGreaterThan(0)
    expect(findDates('the first of '.repeat(3000), dates, { reference })).toEqual([])
  })
})
