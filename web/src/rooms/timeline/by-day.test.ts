import { expect, it } from 'vitest'
import type { TimelineEvent } from '../../../../src/api/types.ts'
import { byDay, byStart } from './by-day.ts'

const at = (...times: (string | null)[]) => times.map((when, i) => ({ id: `e_${i}`, when }) as TimelineEvent)

it('puts a year before its months, a month before its days, and what has no time last', () => {
  const events = at(null, '2031-04-05', '2031-04', '2031~', '2030-12', 'XXXX-04-01', '2031-04-01/2031-06-30')
  expect(byStart(events).map((e) => e.when)).toEqual(['2030-12', '2031~', '2031-04-01/2031-06-30', '2031-04', '2031-04-05', null, 'XXXX-04-01']) // biome-ignore format: one line
})

it('has the latest first where that is asked for, a year behind its months, what has no time last', () => {
  const events = at(null, '2031-04-05', '2031-04', '2031~', '2030-12', '2031-05-02', '2031-04-05')
  expect(byStart(events, 'latest').map((e) => e.when)).toEqual(['2031-05-02', '2031-04-05', '2031-04-05', '2031-04', '2031~', '2030-12', null]) // biome-ignore format: one line
})

it('puts events of one day under one heading', () =>
  expect(byDay(at('2031-04-05', '2031-04-05T09:00Z', null)).map((d) => [d.heading, d.events.length])).toEqual([
    ['5 April 2031', 2],
    ['Day not told', 1],
  ]))
