import { expect, test } from 'vitest'
import type { Event } from '../record/event.ts'
import { type Judgement, nameJudgement } from '../record/judgement.ts'
import { ruled } from './rulings.ts'

const meeting: Event = {
  id: 'e_1',
  type: 'meet',
  who: ['a_1'],
  with: [],
  where: 'Torlin',
  when: '2031-04-05',
  status: 'planned',
  statuses: [],
  mentions: [{ report: 'r_1', start: 0, end: 4 }],
  attributions: [],
  rule: 'verb',
}
const judgement = (given: Pick<Judgement, 'kind'> & Partial<Judgement>): Judgement =>
  nameJudgement({
    story: 's_1',
    about: ['e_1'],
    by: { person: 'desk' },
    at: '2031-04-06T08:00:00.000Z',
    reason: '',
    ...given,
  })
const set = (field: string, value: string | null, at = '2031-04-06T08:00:00.000Z') =>
  judgement({ kind: 'set', set: { field, value }, at })

test.each([
  ['nothing ruled', [], meeting],
  ['another status', [set('status', 'postponed')], { ...meeting, status: 'postponed', rule: 'person' }],
  ['no place', [set('where', null)], { ...meeting, where: null, rule: 'person' }],
  [
    'the value set last holds, in whatever order they come',
    [set('when', '2031-04-07', '2031-04-08T08:00:00.000Z'), set('when', '2031-04-06')],
    { ...meeting, when: '2031-04-07', rule: 'person' },
  ],
  ['a status there is none of', [set('status', 'splendid')], meeting],
  ['a field that is not for setting', [set('mentions', '[]')], meeting],
  ['it is right', [judgement({ kind: 'right' })], meeting],
  ['a rule is no person', [{ ...set('status', 'postponed'), by: { rule: 'guess' } }], meeting],
])('%s', (_, judgements, expected) => {
  expect(ruled('events', [meeting], judgements)).toEqual([expected])
})

test('what is wrong is gone', () => {
  expect(ruled('events', [meeting], [judgement({ kind: 'wrong' })])).toEqual([])
})
