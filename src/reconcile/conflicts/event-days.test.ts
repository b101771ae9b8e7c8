import { describe, expect, it } from 'vitest'
import type { Event } from '../../record/event.ts'
import { madeUpReport } from '../../record/testing/made-up.ts'
import { courseDrafts, eventDayDrafts } from './event-days.ts'
import { readPages } from './sentence.ts'

const texts = ['Ana Lind arrived in Sella on Monday.', 'Ana Lind arrived in Sella on Tuesday.']
const reports = texts.map((text, i) => madeUpReport({ text, headline: null, published: `2031-04-0${i + 2}` }))
const pages = readPages(reports, [])

const event = (i: number, given: Partial<Event>): Event => ({
  id: `e_${i}`,
  type: 'visit',
  who: ['a_1'],
  with: [],
  where: 'Sella',
  when: null,
  status: 'happened',
  statuses: [],
  mentions: [{ report: reports[i]!.id, start: 0, end: 25 }],
  attributions: [],
  rule: 'act',
  ...given,
})
const merged = { ...event(0, {}), id: 'e_both' }

describe('one act', () => {
  it('that reports put on two days, each in its words, is a conflict', () => {
    const told = [event(0, { when: '2031-03-31' }), event(1, { when: '2031-04-01' })]
    const [draft] = eventDayDrafts(
      pages,
      [merged],
      () => told,
      () => [],
    )
    expect([draft?.kind, draft?.sides.map((s) => s.says)]).toEqual(['value', ['Monday', 'Tuesday']])
  })

  it('on one day is none, and neither is a day that only one report tells', () => {
    const one = [event(0, { when: '2031-03-31' }), event(1, { when: '2031-03-31' })]
    expect(
      eventDayDrafts(
        pages,
        [merged],
        () => one,
        () => [],
      ),
    ).toEqual([])
    expect(
      eventDayDrafts(
        pages,
        [merged],
        () => [event(0, { when: '2031-03-31' }), event(1, {})],
        () => [],
      ),
    ).toEqual([])
  })

  it.each([
    ['both', ['a_1', 'a_2'], ['a_1', 'a_2'], 1],
    ['one of them', ['a_1', 'a_2'], ['a_1'], 0],
    ['nobody', ['a_1', 'a_2'], [], 0],
    ['others', ['a_1', 'a_2'], ['a_1', 'a_3'], 0],
  ])('of two who met, on two days, is a conflict where both sentences name %s', (_, who, named, count) => {
    const told = ['2031-03-31', '2031-04-01'].map((when, i) => event(i, { type: 'meet', who, when }))
    const inAny = () => named.map((id) => ({ who: id, start: 0, end: 1 }))
    expect(eventDayDrafts(pages, [{ ...merged, type: 'meet', who }], () => told, inAny)).toHaveLength(count)
  })

  it('at the weekend for one and in the week for another is a conflict, though no date is told', () => {
    const texts = ['Envoys met in Sella this past weekend.', 'Envoys met in Sella earlier in the week.']
    const two = texts.map((text, i) => madeUpReport({ text, headline: null, published: `2031-04-0${i + 2}` }))
    const told = two.map(({ id }, i) => event(i, { type: 'meet', mentions: [{ report: id, start: 0, end: 10 }] }))
    const drafts = (who: string[]) =>
      eventDayDrafts(
        readPages(two, []),
        [{ ...merged, type: 'meet', who }],
        () => told,
        () => [],
      )
    expect(drafts(['a_1', 'a_2']).map((d) => [d.what, ...d.sides.map((s) => s.says)])).toEqual([['the day of the meeting in Sella', 'this past weekend', 'earlier in the week']]) // biome-ignore format: one line
    // Two meetings, where only one of those who met is known.
    expect(drafts(['a_1'])).toEqual([])
  })

  it('that was put off and then held has a course, which is of time', () => {
    const told = [event(0, { status: 'postponed' }), event(1, {})]
    const [draft] = courseDrafts(pages, [merged], () => told)
    expect([draft?.kind, draft?.sides.map((s) => s.says)]).toEqual(['time', ['postponed', 'happened']])
    expect(courseDrafts(pages, [merged], () => [event(0, { status: 'planned' }), event(1, {})])).toEqual([])
    // Of votes and signings a story has many.
    expect(['vote', 'sign', 'attack'].flatMap((type) => courseDrafts(pages, [{ ...merged, type: type as Event['type'] }], () => told))).toEqual([]) // biome-ignore format: one line
  })
})
