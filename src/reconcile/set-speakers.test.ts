import { expect, test } from 'vitest'
import { type Judgement, nameJudgement } from '../record/judgement.ts'
import type { Position } from '../record/position.ts'
import { madeUpAttribution, madeUpReport } from '../record/testing/made-up.ts'
import { setSpeakers } from './set-speakers.ts'

const report = madeUpReport({ text: 'Lorvia will not pay, Voss said.' })
const told = madeUpAttribution(report, 'Lorvia will not pay', { speaker: 'a_voss' })
const stance: Position = {
  id: 'o_1',
  who: 'a_voss1',
  on: 'p_1',
  stance: 'rejects',
  when: null,
  authority: 'own',
  attribution: told.id,
  attributions: [told.id],
  mentions: [{ report: report.id, start: 0, end: 19 }],
  confidence: 1,
  rule: 'refusals',
}
const becomes = new Map([
  ['a_voss1', 'a_voss'],
  ['a_oster1', 'a_oster'],
  ['a_oster2', 'a_oster'],
])
const set = (value: string | null, more: Partial<Judgement> = {}) =>
  nameJudgement({
    story: 's_1',
    kind: 'set',
    about: [told.id],
    set: { field: 'speaker', value },
    by: { person: 'desk' },
    at: '2031-04-06T08:00:00.000Z',
    reason: '',
    ...more,
  })
const early = '2031-04-05T08:00:00.000Z'

test.each<[string, Judgement[], string | null, string | undefined]>([
  ['nothing ruled', [], 'a_voss', 'a_voss1'],
  ['an actor of the record', [set('a_oster')], 'a_oster', 'a_oster2'],
  ['an actor of a report', [set('a_oster1')], 'a_oster', 'a_oster2'],
  ['the one set last', [set('a_oster'), set(null, { at: early })], 'a_oster', 'a_oster2'],
  ['somebody without a name, who holds no stance', [set('unnamed: a port official')], 'unnamed: a port official', undefined], // biome-ignore format: one line
  ['nobody knows who', [set(null)], null, undefined],
  ['an actor that is not there', [set('a_nobody')], 'a_voss', 'a_voss1'],
  ['another statement', [set('a_oster', { about: ['t_other'] })], 'a_voss', 'a_voss1'],
  ['a rule is no person', [set('a_oster', { by: { rule: 'guess' } })], 'a_voss', 'a_voss1'],
])('the speaker, and who holds what was said: %s', (_, judgements, speaker, holder) => {
  const ruled = setSpeakers(judgements, becomes)
  expect(ruled.attribution(told).speaker).toBe(speaker)
  expect(ruled.position(stance)?.who).toBe(holder)
})

test('a stance that others tell of its holder stays', () => {
  expect(setSpeakers([set('a_oster')], becomes).position({ ...stance, authority: 'told' })?.who).toBe('a_voss1')
})
