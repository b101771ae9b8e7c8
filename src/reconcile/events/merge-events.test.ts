import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../record/event.ts'
import { identity } from '../../record/identity.ts'
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
  servedBy: (id: string) => (id === 'lind' ? 'lorvia' : undefined),
  isPerson: (id: string) => ['lind', 'berg', 'holt'].includes(id),
  countryOf: (place: string) => (/^(?:karsa|lorvia)$/.test(place) ? 'Lorvia' : undefined),
}
const merged = (...events: Event[]) => mergeEvents(events, new Map(), knowledge)
const summit = { when: '2030-08', where: 'Karsa' }

describe('events of several reports', () => {
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
  ])('%s', (_, a, b, count) => {
    expect(merged(event('r_1', a), event('r_2', b)).events).toHaveLength(count)
  })

  it('a vague event does not bridge two that are apart', () => {
    const { events } = merged(event('r_1', summit), event('r_2', { ...summit, when: '2030-11' }), event('r_3', {}))
    expect(events).toHaveLength(3)
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
    expect(mergeEvents(events, published, knowledge).events.map((e) => e.status)).toEqual([last])
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
