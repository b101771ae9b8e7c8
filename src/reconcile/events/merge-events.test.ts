import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../record/event.ts'
import { identity } from '../../record/identity.ts'
import { nameJudgement } from '../../record/judgement.ts'
import { rulingsOf } from '../merge-rulings.ts'
import { mergeEvents } from './merge-events.ts'

let at = 0
const event = (report: string, given: Partial<Event>): Event => {
  at += 10
  const mentions = [{ report, start: at, end: at + 5 }]
  const status = given.status ?? 'happened'
  return {
    id: identity('e', report, mentions),
    type: 'meet',
    who: ['lind'],
    with: ['berg'],
    where: null,
    when: null,
    status,
    statuses: [{ report, status }],
    mentions,
    attributions: [],
    rule: 'act',
    ...given,
  }
}
const knowledge = {
  dealsApart: false,
  servedBy: (id: string) => (id === 'lind' ? 'lorvia' : undefined),
  isPerson: (id: string) => ['lind', 'berg', 'holt'].includes(id),
  countryOf: (place: string) => (/^(?:karsa|lorvia)$/.test(place) ? 'Lorvia' : undefined),
}
const merged = (...events: Event[]) => mergeEvents(events, new Map(), knowledge, rulingsOf([]))
const summit = { when: '2030-08', where: 'Karsa' }

describe('events of several reports', () => {
  it('what two reports tell as vaguely is one beside those of two days', () => {
    const states = { who: ['lorvia'], with: ['vessia'] }
    const days = [event('r_1', { ...states, when: '2031-04-02' }), event('r_2', { ...states, when: '2031-05-02' })]
    expect(merged(...days, event('r_3', states), event('r_4', states)).events).toHaveLength(3)
  })

  it('a deal of two and one of three are two where a report tells both', () => {
    const apart = { ...knowledge, dealsApart: true }
    const two = event('r_1', { type: 'agree', who: ['lorvia'], with: ['vessia'] })
    const three = event('r_2', { type: 'agree', who: ['lorvia'], with: ['selm', 'vessia'] })
    expect(mergeEvents([two, three], new Map(), apart, rulingsOf([])).events).toHaveLength(2)
  })

  it.each<[string, Partial<Event>, number]>([
    ['of nobody is the one that the story is about', { who: [], with: [] }, 1],
    ['of one of them too', { who: [], with: ['vessia'] }, 1],
    ['of somebody else is another', { who: [], with: ['selm'] }, 2],
    ['to come is another', { who: [], with: [], status: 'planned' }, 2],
    ['somewhere else is another', { who: [], with: [], where: 'Selm City' }, 2],
  ])('a handover %s', (_, vague, count) => {
    const swap: Partial<Event> = { type: 'handover', who: ['lorvia'], with: ['vessia'], when: '2031-04-02' }
    const told = ['r_1', 'r_2', 'r_3'].map((report) => event(report, swap))
    expect(merged(...told, event('r_4', { type: 'handover', ...vague })).events).toHaveLength(count)
  })

  it.each<[string, Partial<Event>, number]>([
    ['that a report tells no more of are those that the story is about', { who: [], with: [], when: null }, 1],
    ['that Lind’s side is to hold before their day too', { who: ['lorvia'], with: [], status: 'planned' }, 1],
    ['that are other talks are others', { who: [], with: [], rule: 'act-apart' }, 2],
    ['on their day too', { who: [], with: [], when: '2031-04-02~' }, 1],
    ['of another day are others', { who: [], with: [], when: '2031-04-09' }, 2],
  ])('talks %s', (_, vague, count) => {
    const told = ['r_1', 'r_2', 'r_3'].map((report) => event(report, { when: '2031-04-02' }))
    const days = new Map([['r_4', '2031-04-01']])
    expect(mergeEvents([...told, event('r_4', vague)], days, knowledge, rulingsOf([])).events).toHaveLength(count)
  })

  it.each([
    ['hoped for two days before is that one', 'proposed', '2031-04-04', 1],
    ['tried for in vain two days before is that one', 'denied', '2031-04-04', 1],
    ['hoped for a month before is another', 'proposed', '2031-05-04', 2],
    ['told as made before is another', 'happened', '2031-04-04', 2],
  ] as const)('a deal %s', (_, status, when, count) => {
    const states: Partial<Event> = { type: 'agree', who: ['lorvia'], with: ['vessia'] }
    const days = new Map([['r_1', '2031-04-02'], ['r_2', '2031-05-05']]) // biome-ignore format: one line
    const two = [event('r_1', { ...states, status }), event('r_2', { ...states, when })]
    expect(mergeEvents(two, days, knowledge, rulingsOf([])).events).toHaveLength(count)
  })

  it.each([
    ['the next day as done', '2031-04-03', 'happened'],
    ['a day later than that', '2031-04-05', 'planned'],
  ])('a report of 2 April that itself tells %s', (_, when, status) => {
    const published = new Map([['r_1', '2031-04-02']])
    const { events } = mergeEvents([event('r_1', { when })], published, knowledge, rulingsOf([]))
    expect(events.map((e) => e.status)).toEqual([status])
  })

  it.each<[string, Partial<Event>, Partial<Event>, number]>([
    ['one meeting on one day', { when: '2031-04-02' }, { when: '2031-04-02' }, 1],
    ['one meeting, once without its day', { when: '2031-04-02' }, {}, 1],
    ['two days', { when: '2031-04-02' }, { when: '2031-04-05' }, 2],
    ['a summit of August and a visit of November', summit, { type: 'visit', when: '2030-11-03', where: 'Karsa' }, 2],
    ['a summit of August and one of November', summit, { when: '2030-11', where: 'Karsa' }, 2],
    ['a month and a day in it', summit, { when: '2030-08-15', where: 'Karsa' }, 1],
    ['a country and its capital', { where: 'Karsa' }, { where: 'Lorvia' }, 1],
    ['two towns', { where: 'Karsa' }, { where: 'Vessia' }, 2],
    ['another partner', {}, { with: ['holt'] }, 2],
    ['talks and a meeting', {}, { type: 'other:talk' }, 1],
    ['a call and a meeting', {}, { type: 'call' }, 2],
    ['a visit told a day apart at one place', { type: 'visit', when: '2031-04-02', where: 'Karsa' }, { type: 'visit', when: '2031-04-03', where: 'Karsa' }, 1], // biome-ignore format: one line
    ['only a threat and the deed', { type: 'sanction', status: 'proposed' }, { type: 'sanction' }, 2],
    ['a deal with one, a deal with another', { type: 'agree', who: ['lorvia'], with: ['vessia'] }, { type: 'agree', who: ['lorvia'], with: ['selm'] }, 2], // biome-ignore format: one line
    ['a deal of two, and one of three in another report', { type: 'agree', who: ['lorvia'], with: ['vessia'] }, { type: 'agree', who: ['lorvia'], with: ['selm', 'vessia'] }, 1], // biome-ignore format: one line
    ['a deal of one day, of which each report names another party', { type: 'agree', who: ['lorvia'], with: ['vessia'], when: '2031-04-02' }, { type: 'agree', who: ['lorvia'], with: ['selm'], when: '2031-04-02' }, 1], // biome-ignore format: one line
    ['a deal that is planned, and one that is made', { type: 'agree', who: ['lorvia'], with: ['vessia'], status: 'planned' }, { type: 'agree', who: ['lorvia'], with: ['vessia'] }, 2], // biome-ignore format: one line
    ['an attack on a day, and attacks of no day', { type: 'attack', who: ['lorvia'], with: ['vessia'], when: '2031-04-02' }, { type: 'attack', who: ['lorvia'], with: ['vessia'] }, 2], // biome-ignore format: one line
    ['a meeting, and an earlier one', { when: '2031-04-02' }, { rule: 'act-apart' }, 2],
    ['a meeting of two near a day in the week of another', { when: '2031-04-02' }, { when: '2031-04-08~' }, 1],
    ['a law that one signs, a deal with another', { type: 'sign', who: ['lind'], with: [] }, { type: 'agree', who: ['lind'], with: ['berg'] }, 2], // biome-ignore format: one line
    ['a letter from one, a letter from another', { type: 'other:letter', who: ['holt'], with: ['lind'] }, { type: 'other:letter', who: [], with: ['lind'] }, 2], // biome-ignore format: one line
    ['a town, and the town with its country', { where: 'Selm' }, { where: 'Selm, Vessia' }, 1],
    ['a meeting put off, and held a week later', { when: '2031-04-02', where: 'Karsa', status: 'postponed' }, { when: '2031-04-09', where: 'Karsa' }, 1], // biome-ignore format: one line
    ['a meeting planned, and one a week later', { when: '2031-04-02', where: 'Karsa', status: 'planned' }, { when: '2031-04-09', where: 'Karsa' }, 2], // biome-ignore format: one line
    ['the elections of one year', { type: 'vote', who: [], with: [], when: '2030' }, { type: 'vote', who: [], with: [], when: '2030' }, 1], // biome-ignore format: one line
  ])('%s', (_, a, b, count) => {
    expect(merged(event('r_1', a), event('r_2', b)).events).toHaveLength(count)
  })

  describe('what people ruled comes first', () => {
    const ruled = (kind: 'same' | 'different', ...events: Event[]) =>
      mergeEvents(
        events,
        new Map(),
        knowledge,
        rulingsOf([
          nameJudgement({
            story: 's_1',
            kind,
            about: events.map((e) => e.id),
            by: { person: 'desk' },
            at: '2031-04-06T08:00:00.000Z',
            reason: '',
          }),
        ]),
      )
    it('two that look apart are one, and a person is named for it', () => {
      const [a, b] = [event('r_1', { where: 'Karsa' }), event('r_2', { where: 'Vessia' })]
      const { events, merges, becomes } = ruled('same', a, b)
      expect(events).toMatchObject([{ mentions: expect.arrayContaining([...a.mentions, ...b.mentions]) }])
      expect(merges).toMatchObject([{ rule: 'person', of: [a.id, b.id].sort() }])
      expect([becomes.get(a.id), becomes.get(b.id)]).toEqual([events[0]!.id, events[0]!.id])
    })
    it('two that look alike are not one', () => {
      const day = { when: '2031-04-02' }
      expect(ruled('different', event('r_1', day), event('r_2', day)).events).toHaveLength(2)
    })
  })

  it('a vague event does not bridge two that are apart', () => {
    const { events } = merged(event('r_1', summit), event('r_2', { ...summit, when: '2030-11' }), event('r_3', {}))
    expect(events).toHaveLength(3)
  })

  it('a vague event joins the one that the story is about', () => {
    const told = ['r_1', 'r_2', 'r_3'].map((report) => event(report, { when: '2031-04-02' }))
    const events = [...told, event('r_4', { when: '2031-05-09' }), event('r_5', {})]
    expect(merged(...events).events.map((e) => e.mentions.length)).toEqual([4, 1])
    // Three are not many times as many as two.
    const other = event('r_6', { when: '2031-05-09' })
    expect(merged(...events, other).events.map((e) => e.mentions.length)).toEqual([3, 2, 1])
  })

  it('stand by time, a summer among the months', () => {
    const events = ['2030-11-02', '2030-22', '2030-01'].map((when, i) =>
      event('r_1', { when, who: [`w_${i}`], with: [] }),
    )
    expect(merged(...events).events.map((e) => e.when)).toEqual(['2030-01', '2030-22', '2030-11-02'])
  })

  it('keeps all mentions and the course of what was told, and says why', () => {
    const planned = event('r_1', { when: '2031-04-02', status: 'planned' })
    const { events, merges } = merged(planned, event('r_2', { when: '2031-04-02' }))
    expect(events[0]).toMatchObject({ status: 'happened', statuses: expect.arrayContaining(planned.statuses) })
    expect(events[0]!.mentions).toHaveLength(2)
    expect(merges).toMatchObject([{ into: events[0]!.id, rule: 'same-event' }])
  })

  it.each<[Event['status'][], Event['status']]>([
    [['cancelled', 'happened'], 'happened'],
    [['happened', 'planned'], 'happened'],
    [['planned', 'postponed', 'planned'], 'postponed'],
    [['proposed', 'planned', 'under-way'], 'under-way'],
    [['happened', 'denied'], 'denied'],
  ])('told on days one after another as %j it is %s', (told, last) => {
    const published = new Map(told.map((_, i) => [`r_${i}`, `2031-04-0${i + 3}`]))
    const events = told.map((status, i) => event(`r_${i}`, { when: '2031-04-02', status }))
    expect(mergeEvents(events, published, knowledge, rulingsOf([])).events.map((e) => e.status)).toEqual([last])
  })

  it.each<[string, Partial<Event>, Partial<Event>, string]>([
    // Who tells that it was done knows the day better than who planned it.
    ['planned for one day, held on the next', { when: '2031-04-02', where: 'Karsa', status: 'planned' }, { when: '2031-04-03', where: 'Karsa' }, '2031-04-03'],
    ['planned for a day, done in that month', { when: '2031-04-02', status: 'planned' }, { when: '2031-04' }, '2031-04-02'],
    ['put off, and held', { when: '2031-04-02', where: 'Karsa', status: 'postponed' }, { when: '2031-04-09', where: 'Karsa' }, '2031-04-09'],
    ['through a night', { when: '2031-04-02/2031-04-03' }, { when: '2031-04-02', status: 'planned' }, '2031-04-02/2031-04-03'],
  ])('of two times, %s', (_, a, b, when) => {
    expect(merged(event('r_1', a), event('r_2', b)).events.map((e) => e.when)).toEqual([when])
  }) // biome-ignore format: a table

  it.each<[string, Event['status'], Event['status']]>([
    ['2031-04-05', 'happened', 'planned'],
    ['2031-05', 'under-way', 'planned'],
    ['2031-04-05', 'cancelled', 'cancelled'],
    ['2031-04-01', 'happened', 'happened'],
    ['2031', 'happened', 'happened'],
  ])('a report of 2 April that tells of %s as %s tells it as %s', (when, told, status) => {
    const { events } = mergeEvents(
      [event('r_1', { when, status: told })],
      new Map([['r_1', '2031-04-02']]),
      knowledge,
      rulingsOf([]),
    )
    expect(events.map((e) => e.status)).toEqual([status])
  })

  it('talks without a day that go on in one report go on, though another only tells of them', () => {
    expect(merged(event('r_1', { status: 'under-way' }), event('r_2', {})).events[0]!.status).toBe('under-way')
    const dated = { when: '2031-04-02' }
    expect(merged(event('r_1', { ...dated, status: 'under-way' }), event('r_2', dated)).events[0]!.status).toBe(
      'happened',
    )
  })

  it('who did it in one and suffered it in the other: two attacks', () => {
    const attack = (who: string, other: string): Partial<Event> => ({
      type: 'attack',
      who: [who],
      with: [other],
      when: '2031-04-02',
    })
    expect(
      merged(event('r_1', attack('lorvia', 'vessia')), event('r_2', attack('vessia', 'lorvia'))).events,
    ).toHaveLength(2)
  })

  it('whom one of five names takes no part where the others name two', () => {
    const told = ['r_1', 'r_2', 'r_3', 'r_4'].map((report) => event(report, { when: '2031-04-02' }))
    const odd = event('r_5', { when: '2031-04-02', with: ['berg', 'vessia'] })
    expect(merged(...told, odd).events).toMatchObject([{ who: ['lind'], with: ['berg'] }])
    expect(merged(...told.slice(2), odd).events).toMatchObject([{ who: ['lind'], with: ['berg', 'vessia'] }])
  })

  it.each<
    [what: string, done: Partial<Event> & { day?: string }, ahead: Partial<Event> & { day?: string }, count: number]
  >([
    ['a later report tells as done is that one', { day: '2031-04-04' }, { day: '2031-04-02' }, 1],
    ['another report of that day tells as done is that one', { day: '2031-04-02' }, { day: '2031-04-02' }, 1],
    ['an earlier report tells as done is another', { day: '2031-04-01' }, { day: '2031-04-02' }, 2],
    ['was done on a day behind it is that one', { day: '2031-04-09', when: '2031-04-05' }, { day: '2031-04-02' }, 1],
    ['was done on a day before it is another', { day: '2031-04-09', when: '2031-04-01' }, { day: '2031-04-02' }, 2],
    ['another report tells as done, of no day both, is another', {}, {}, 2],
    ['goes on in another report is that one', { status: 'under-way' }, {}, 1],
  ])('what is still to come and %s', (_, { day: doneDay, ...done }, { day: aheadDay, ...ahead }, count) => {
    const published = new Map([['r_1', doneDay], ['r_2', aheadDay]].flatMap(([r, day]) => (r && day ? [[r, day] as const] : []))) // biome-ignore format: one line
    const both = [event('r_1', { type: 'call', ...done }), event('r_2', { type: 'call', status: 'planned', ...ahead })]
    for (const events of [both, both.toReversed()])
      expect(mergeEvents(events, published, knowledge, rulingsOf([])).events).toHaveLength(count)
  })

  it('who serves a state that suffers it in the other does another act', () => {
    const tariffs = (who: string[], other: string): Partial<Event> => ({
      type: 'sanction',
      who,
      with: [other],
      when: '2031-04-02',
    })
    const back = tariffs([], 'lorvia')
    expect(merged(event('r_1', tariffs(['lind'], 'vessia')), event('r_2', back)).events).toHaveLength(2)
    expect(merged(event('r_1', tariffs(['lorvia'], 'vessia')), event('r_2', tariffs(['lind'], 'vessia'))).events).toHaveLength(1) // biome-ignore format: one line
  })

  it.each<[Event['type'][], Event['type']]>([
    [['agree', 'agree', 'sign'], 'sign'],
    [['agree', 'agree', 'agree', 'agree', 'agree', 'sign'], 'agree'],
    [['other:negotiate', 'other:negotiate', 'meet'], 'other:negotiate'],
    [['other:negotiate', 'meet'], 'meet'],
  ])('told as %j it is %s', (types, type) => {
    const states: Partial<Event> = { who: ['lorvia'], with: ['vessia'] }
    const told = types.map((one, i) => event(`r_${i}`, { ...states, type: one }))
    expect(merged(...told).events.map((e) => e.type)).toEqual([type])
  })

  it('the order of reports does not matter, and nothing is lost', () => {
    const one = fc.record({
      type: fc.constantFrom('meet', 'visit', 'other:talk', 'agree') as fc.Arbitrary<Event['type']>,
      who: fc.subarray(['lind', 'lorvia'], { minLength: 1 }),
      with: fc.subarray(['berg', 'holt', 'vessia']),
      where: fc.constantFrom(null, 'Karsa', 'Lorvia', 'Vessia'),
      when: fc.constantFrom(null, '2031-04', '2031-04-02', '2031-04-03', '2031-05-01/2031-05-03'),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (given, random) => {
        const events = given.map((g, i) => event(`r_${i}`, g))
        const shuffled = events
          .map((e) => ({ e, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ e }) => e)
        const result = merged(...events)
        expect(merged(...shuffled)).toEqual(result)
        expect(result.events.flatMap((e) => e.mentions)).toHaveLength(events.length)
      }),
      { numRuns: 100 },
    )
  })
})
