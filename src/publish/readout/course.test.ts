import { expect, it } from 'vitest'
import type { Event, EventStatus } from '../../record/event.ts'
import { courseOf } from './course.ts'

/** Of one event, what the reports of 1, 2, 3 … April say; several of one day in a list of their own. */
function course(
  told: readonly (EventStatus | readonly EventStatus[])[],
  status: EventStatus,
  given: Partial<Event> = {},
) {
  const published = new Map<string, string | null>([['undated', null]])
  const statuses = told.flatMap((ofDay, day) =>
    [ofDay].flat().map((one, i) => {
      const report = `r_${day}_${i}`
      published.set(report, `2031-04-0${day + 1}`)
      return { report, status: one as EventStatus }
    }),
  )
  const event = { type: 'meet', when: '2031-04-05', status, statuses, ...given } as Event
  // The ids of passages, by which a record orders them, have nothing to do with the days.
  return courseOf({ ...event, statuses: [...event.statuses].reverse() }, published).join(' → ')
}

it.each<[told: (EventStatus | EventStatus[])[], status: EventStatus, course: string]>([
  [['planned', 'happened'], 'happened', 'planned → happened'],
  [['proposed', 'planned', 'postponed', 'planned', 'happened'], 'happened', 'proposed → planned → postponed → planned → happened'], // biome-ignore format: one line
  [['planned', 'cancelled'], 'cancelled', 'planned → cancelled'],
  [['planned', 'cancelled', 'planned', 'happened'], 'happened', 'planned → cancelled → planned → happened'],
  [['planned', 'under-way', 'happened'], 'happened', 'planned → under-way → happened'],
  [['denied', 'happened'], 'happened', 'denied → happened'],
  [[['planned', 'happened'], 'happened'], 'happened', 'happened'],
  // Told in another tense afterwards: no step.
  [['happened', 'proposed', 'planned', 'under-way'], 'happened', 'happened'],
  [['happened', 'planned'], 'happened', 'happened'],
  [['happened', 'postponed'], 'happened', 'happened'],
  [['planned', 'happened', 'planned', 'happened'], 'happened', 'planned → happened'],
  [['planned', 'proposed', 'planned'], 'planned', 'planned'],
  [['under-way', 'planned', 'happened'], 'happened', 'under-way → happened'],
  [['planned', 'postponed', 'planned'], 'postponed', 'planned → postponed'],
  [['planned', 'cancelled', 'postponed'], 'cancelled', 'planned → cancelled'],
  // What a person ruled is not told by the reports.
  [['planned', 'happened'], 'cancelled', 'cancelled'],
  [[], 'happened', 'happened'],
])('%j, now %s, is %s', (told, status, words) => expect(course(told, status)).toBe(words))

it('what goes on did not happen first', () =>
  expect(course(['planned', 'happened', 'under-way', 'happened'], 'under-way', { type: 'attack', when: null })).toBe(
    'planned → under-way',
  ))

it('a report without a day is no step', () =>
  expect(course([], 'happened', { statuses: [{ report: 'undated', status: 'planned' }] })).toBe('happened'))
