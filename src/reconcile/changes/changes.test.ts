import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldContents } from '../../../examples/gold-story.ts'
import type { Event } from '../../record/event.ts'
import type { Position } from '../../record/position.ts'
import type { StoryRecord } from '../../record/record.ts'
import { madeUpActor, madeUpReport } from '../../record/testing/made-up.ts'
import { reconcile } from '../index.ts'
import { correctionOf } from './corrections.ts'
import { changesBetween, isUnchanged } from './index.ts'

const contents = goldContents()
const whole = reconcile(contents)
const first = (n: number) => {
  const kept = new Set(whole.reports.slice(0, n).map((r) => r.id))
  return reconcile({ ...contents, reports: contents.reports.filter((r) => kept.has(r.id)) })
}

const karsa = madeUpActor('r', 'Karsa', { kind: 'government' })
const mention = (start: number) => ({ report: 'r_1', start, end: start + 9 })
const event = (given: Partial<Event>): Event => ({ id: 'e_1', type: 'meet', who: [], with: [], where: null, when: null, status: 'planned', statuses: [], mentions: [mention(10)], attributions: [], rule: 'made up', ...given }) // biome-ignore format: one line
const position = (given: Partial<Position>): Position => ({ id: 'p_1', who: karsa.id, on: 'the release of water', stance: 'rejects', when: null, authority: 'own', attribution: null, attributions: [], mentions: [mention(40)], confidence: 0.9, rule: 'made up', ...given }) // biome-ignore format: one line
const restsOn = (finding: string, ...origins: string[]) => ({
  finding,
  chains: origins.map((origin) => ({ report: 'r_1', via: [], through: [], origin, attributions: [], links: [] })),
  origins: { known: origins.length, possiblyShared: 0, unknown: 0 },
})
const record = (given: Partial<StoryRecord>): StoryRecord => ({
  ...reconcile({ ...contents, reports: [], findings: new Map() }),
  actors: [karsa],
  ...given,
})

describe('what changed between two records', () => {
  it('nothing, between a record and itself', () => {
    fc.assert(
      fc.property(fc.nat(whole.reports.length), (n) => {
        const some = first(n)
        expect(isUnchanged(changesBetween(some, some))).toBe(true)
      }),
      { numRuns: 10 },
    )
  })

  it('with each report: nothing of an earlier report is gone, and all that is new is added', () => {
    fc.assert(
      fc.property(fc.nat(whole.reports.length), (n) => {
        const before = first(n)
        const { added, removed, reports } = changesBetween(before, whole)
        expect(reports).toEqual(whole.reports.slice(n).map((r) => r.id))
        const known = new Set(before.attributions.map((a) => a.id))
        const unheard = whole.statements.filter((s) => s.attributions.every((id) => !known.has(id)))
        expect(added.filter((f) => f.kind === 'statement').map((f) => f.id)).toEqual(unheard.map((s) => s.id))
        expect(removed).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  it('an event that moved is the same event', () =>
    expect(
      changesBetween(record({ events: [event({})] }), record({ events: [event({ status: 'postponed' })] })),
    ).toMatchObject({
      added: [],
      removed: [],
      statuses: [{ event: 'e_1', from: 'planned', to: 'postponed' }],
    }))

  it('what was merged and named anew is found by its places', () =>
    expect(
      changesBetween(
        record({ events: [event({})] }),
        record({ events: [event({ id: 'e_9', status: 'happened', mentions: [mention(2), mention(10)] })] }),
      ),
    ).toMatchObject({ added: [], removed: [], statuses: [{ event: 'e_9', from: 'planned', to: 'happened' }] }))

  it('what was merged into another is not gone, and what was parted from it is not new', () => {
    const apart = record({ events: [event({}), event({ id: 'e_2', mentions: [mention(60)] })] })
    const merged = record({ events: [event({ mentions: [mention(10), mention(60)] })] })
    expect(changesBetween(apart, merged)).toMatchObject({ added: [], removed: [] })
    expect(changesBetween(merged, apart)).toMatchObject({ added: [], removed: [] })
  })

  it('a stance that moved is told as a move, not as new', () =>
    expect(
      changesBetween(
        record({ positions: [position({})] }),
        record({ positions: [position({}), position({ id: 'p_2', stance: 'open', mentions: [mention(90)] })] }),
      ),
    ).toMatchObject({
      added: [],
      positions: [{ who: karsa.id, from: ['rejects'], to: ['open'], finding: 'p_2' }],
    }))

  it.each<[string, Partial<Position>[], Partial<Position>]>([
    ['of the camp it was', [{ stance: 'demands' }], { stance: 'supports' }],
    ['beside two that differ', [{ stance: 'rejects' }, { id: 'p_3', stance: 'supports', mentions: [mention(70)] }], { stance: 'demands' }], // biome-ignore format: one line
    ['of an earlier day', [{ stance: 'rejects', when: '2031-04-03' }], { stance: 'supports', when: '2031-04-01' }],
  ])('a stance %s is new, but no move', (_, was, is) => {
    const before = was.map(position)
    const now = position({ id: 'p_2', mentions: [mention(90)], ...is })
    expect(changesBetween(record({ positions: before }), record({ positions: [...before, now] }))).toMatchObject({
      added: [{ id: 'p_2' }],
      positions: [],
    })
  })

  it('a conflict that met one more passage is neither new nor gone', () => {
    const conflict = (id: string, ...starts: number[]) => ({ id, kind: 'value' as const, what: 'how much', about: [], between: starts.map(mention), sides: [], rule: 'figure' }) // biome-ignore format: one line
    const [was, is] = [conflict('x_1', 10, 60), conflict('x_2', 10, 60, 90)].map((c) => record({ conflicts: [c] }))
    expect(changesBetween(was!, is!).conflicts).toEqual({ added: [], removed: [] })
    const other = record({ conflicts: [conflict('x_2', 10, 90)] })
    expect(changesBetween(was!, other).conflicts).toEqual({ added: ['x_2'], removed: ['x_1'] })
  })

  it('an origin that the later record calls otherwise is the one it was', () => {
    const called = (name: string) => {
      const actor = madeUpActor('r', name, { mentions: [mention(60)] })
      const origins = [{ id: `o_${name}`, kind: 'person' as const, name, actor: actor.id }]
      return record({ actors: [actor], events: [event({})], origins, support: [restsOn('e_1', `o_${name}`)] })
    }
    expect(changesBetween(called('Speaker Ana Lind'), called('Ana Lind')).support).toEqual([])
  })

  it('what is told of one event and then of two rests on no others', () => {
    const origins = ['Lind', 'Vash'].map((name) => ({ id: `o_${name}`, kind: 'person' as const, name, actor: null }))
    const one = record({ events: [event({ mentions: [mention(10), mention(60)] })], origins, support: [restsOn('e_1', 'o_Lind', 'o_Vash')] }) // biome-ignore format: one line
    const two = record({ events: [event({}), event({ id: 'e_2', mentions: [mention(60)] })], origins, support: [restsOn('e_1', 'o_Lind'), restsOn('e_2', 'o_Vash')] }) // biome-ignore format: one line
    expect(changesBetween(one, two).support).toEqual([])
    expect(changesBetween(two, one).support).toEqual([])
  })

  it('tells which origins came and went', () => {
    const origins = ['Lind', 'Vash'].map((name) => ({ id: `o_${name}`, kind: 'person' as const, name, actor: null }))
    const resting = (...names: string[]) =>
      record({
        events: [event({})],
        origins,
        support: [restsOn('e_1', ...names.map((name) => `o_${name}`))],
      })
    expect(changesBetween(resting('Lind'), resting('Vash')).support).toMatchObject([
      { gained: ['Vash'], lost: ['Lind'] },
    ])
    expect(changesBetween(resting('Lind'), resting('Lind')).support).toEqual([])
  })
})

describe('a page that was changed', () => {
  const text = 'Karsa agrees to talks\n\nThe gates open on Monday. Lind will come.'
  const facts = { address: 'a.txt', readAt: '2031-04-03T08:00:00.000Z' }
  const changed = (to: string) => correctionOf(madeUpReport({ text }), madeUpReport({ text: to }), facts)

  it('says which sentences went and came', () => {
    const newer = text.replace('on Monday', 'on Tuesday')
    const found = changed(newer)!
    expect(found.removed.map((p) => text.slice(p.start, p.end))).toEqual(['The gates open on Monday.'])
    expect(found.added.map((p) => newer.slice(p.start, p.end))).toEqual(['The gates open on Tuesday.'])
  })

  it.each([
    ['spaces', text.replace('\n\n', '\n\n\n')],
    ['quotation marks', text.replace('Monday', '“Monday”')],
    ['a capital', text.replace('The gates', 'THE gates')],
  ])('is none where only %s differ', (_, to) => expect(changed(to)).toBeNull())
})
