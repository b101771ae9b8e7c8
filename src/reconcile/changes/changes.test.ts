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
        expect(whole.statements.length - added.length + removed.length).toBe(before.statements.length)
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
      positions: [{ who: karsa.id, from: ['rejects'], to: ['open', 'rejects'], finding: 'p_2' }],
    }))

  it('tells which origins came and went', () => {
    const origins = ['Lind', 'Vash'].map((name) => ({ id: `o_${name}`, kind: 'person' as const, name, actor: null }))
    const resting = (...names: string[]) =>
      record({
        events: [event({})],
        origins,
        support: [
          {
            finding: 'e_1',
            chains: names.map((name) => ({
              report: 'r_1',
              via: [],
              through: [],
              origin: `o_${name}`,
              attributions: [],
              links: [],
            })),
            origins: { known: names.length, possiblyShared: 0, unknown: 0 },
          },
        ],
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
