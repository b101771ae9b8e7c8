import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../record/finding.ts'
import type { StoryRecord } from '../../../record/record.ts'
import { madeUpActor } from '../../../record/testing/made-up.ts'
import { type Ground, groundOf } from '../ground.ts'
import { at, madeUpRecord, recordOfText } from '../testing/made-up-record.ts'
import { heard } from './passages.ts'
import { age, nearnessOf, rankOf, weigh } from './weight.ts'

const text =
  'The Sella plan would open the gates. Karsa wants the toll cut. Ana Lind spoke of the harbour. It rained on Monday.'
const { record, report } = recordOfText(text)
const plan = { ...madeUpRecord.proposals[0]!, id: 'b_plan', mentions: [at(report, 'Sella plan')] }
const term = { ...madeUpRecord.provisions[0]!, id: 'v_term', proposal: plan.id, mentions: [at(report, 'open the gates')] } // biome-ignore format: one line
const stand = { ...madeUpRecord.positions[0]!, on: 'the toll', mentions: [at(report, 'wants the toll cut')] }
const ground = groundOf({ ...record, proposals: [plan], provisions: [term], positions: [stand] })

describe('how near words stand to the plan at the centre', () => {
  it.each([
    ['The Sella plan would open the gates', 'plan'],
    ['would open the gates', 'term'],
    ['Karsa wants the toll cut', 'other'],
    ['spoke of the harbour', 'none'],
    ['It rained on Monday', 'none'],
  ] as const)('%s: %s', (words, near) => expect(nearnessOf(ground, [at(report, words)])).toBe(near))

  it('takes for central what a third of the reports speak of, too', () => {
    const other = { ...plan, id: 'b_other', name: 'harbour bill', names: ['harbour bill'], mentions: [at(report, 'the harbour')] } // biome-ignore format: one line
    const twice = { ...plan, mentions: [...plan.mentions, ...plan.mentions] }
    const near = (reports: number) => {
      const more = Array.from({ length: reports - 1 }, (_, i) => ({ ...record.reports[0]!, id: `r_${i}` }))
      const others = { ...record, reports: [...record.reports, ...more], proposals: [other, twice] }
      return nearnessOf(groundOf(others), [at(report, 'spoke of the harbour')])
    }
    expect([1, 3, 4, 9].map(near)).toEqual(['plan', 'plan', 'other', 'other'])
  })

  it('weighs what is said of the plan before what is said of a term, of something else, and of nothing that is negotiated', () => {
    const all = ['The Sella plan', 'open the gates', 'wants the toll cut', 'It rained on Monday'].map((words) => {
      const about = [at(report, words)]
      return weigh(ground, { mentions: about, about, who: [] })
    })
    expect(all).toEqual([...all].sort((a, b) => b - a))
    expect(new Set(all).size).toBe(all.length)
  })
})

/** A ground of one actor with these titles. */
function office(titles: readonly string[], given: Partial<Actor> = {}): [Ground, string] {
  const roles = titles.map((title) => ({ title, of: 'Karsa', passages: [] }))
  const actor = { ...madeUpActor('r', given.name ?? 'Ana Lind', { kind: given.kind ?? 'person', roles }), party: 'g_1' }
  return [groundOf({ ...record, actors: [{ ...actor, ...given }] }), actor.id]
}

describe('how much somebody’s words count', () => {
  it.each([
    [['president of Karsa'], {}, 6],
    [['prime minister'], {}, 6],
    [['vice president'], {}, 5],
    [['deputy prime minister'], {}, 5],
    [['former president'], {}, 5],
    [['president of the Senate'], {}, 5],
    [['water minister'], {}, 5],
    [['special envoy'], {}, 5],
    [['majority leader'], {}, 5],
    [['engineer'], {}, 3],
    [[], {}, 3],
    [[], { kind: 'government', name: 'Karsa' }, 5],
    [[], { party: null }, 0],
    [['prime minister'], { party: null }, 0],
    [['professor of law'], {}, -4],
    [['editor'], { party: null }, -4],
    [[], { kind: 'organisation', name: 'Sella Water Act' }, -4],
  ] as const)('%j %j: %i', (titles, given, points) => expect(rankOf(...office(titles, given))).toBe(points))

  it('gives nothing to who is not known', () => expect(rankOf(ground, 'unnamed: An official')).toBe(0))
})

/** A record of reports of these days and outlets. */
const reported = (days: readonly (string | null)[], outlets: readonly string[] = []): StoryRecord => ({
  ...record,
  reports: days.map((published, i) => ({ ...record.reports[0]!, id: `r_${i}`, published, outlet: outlets[i] ?? `P${i}` })), // biome-ignore format: one line
})
const told = (...reports: number[]) => reports.map((i) => ({ report: `r_${i}`, start: 0, end: 5 }))

describe('how widely it is told', () => {
  it.each([
    [[0], 3],
    [[0, 0], 4],
    [[0, 1], 6],
    [[0, 2], 4],
    [[0, 1, 2], 7],
  ])(
    'in reports %j: %i',
    (reports, points) =>
    expect(heard(groundOf(reported([null, null, null], ['The Tide', 'Nordpost', 'The Tide'])), told(...reports))).toBe(points), // biome-ignore format: one line
  )
})

describe('how old it is', () => {
  it.each([
    [['2031-04-02', '2031-04-02'], [0], 0],
    [['2031-04-02', '2031-04-06'], [1], 0],
    [['2031-04-02', '2031-04-06'], [0], 2],
    [['2031-04-02', '2031-04-06'], [0, 1], 0],
    [['2031-04-02', '2031-05-30'], [0], 6],
    [['2031-04-02', '2031-04-06', null], [2], 1],
    [[null, null], [0], 0],
  ])('of %j, told in %j: %d', (days, reports, points) =>
    expect(age(groundOf(reported(days)), told(...reports))).toBe(points),
  )
})
