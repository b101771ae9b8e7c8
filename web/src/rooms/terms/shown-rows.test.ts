import { describe, expect, it } from 'vitest'
import type { SheetView, ShownCell, ShownRow } from '../../../../src/api/types.ts'
import { foldedAtFirst, hasParticulars, shownRows, unfolded } from './shown-rows.ts'

const cell = (last: string) => ({ last, latest: last }) as ShownCell
const row = (id: string, cells: Record<string, ShownCell> = {}, depth = 0) =>
  ({ id, words: id, cells, depth, places: 0 }) as ShownRow

const troops = row('troops', { lorvia: cell('2031-04-02') })
const guns = row('guns', { karsa: cell('2031-04-05') }, 1)
const sheet = {
  columns: [{ id: 'lorvia' }, { id: 'karsa' }],
  proposals: [row('plan', { lorvia: cell('2031-04-03') }), row('draft')],
  issues: [
    { issue: 'forces.size', rows: [troops, guns, row('ships')] },
    { issue: 'other:water', rows: [row('canal')] },
  ],
  demands: [],
  blocks: { rejected: ['guns'], acceptedByAll: [], unheard: ['canal'] },
} as unknown as SheetView
const ids = (filter: Parameters<typeof shownRows>[1]) =>
  shownRows(sheet, filter).groups.map((g) => [g.heading, ...g.rows.map((r) => r.id)].join(' '))

describe('what a filter leaves of the term sheet', () => {
  it('is all of it without one, plans that nobody was heard on last', () => {
    expect(ids({})).toEqual([
      'Plans as a whole plan',
      'Forces: size troops guns ships',
      'Water canal',
      'Plans that nobody was heard on draft',
    ])
  })

  it.each([
    [{ issue: 'other:water' }, ['Water canal']],
    [{ party: 'karsa' }, ['Forces: size guns']],
    [{ since: '2031-04-03' }, ['Plans as a whole plan', 'Forces: size guns']],
    [{ since: '2031-04-03', party: 'lorvia' }, ['Plans as a whole plan']],
    [{ show: 'rejected' }, ['Forces: size guns']],
    [{ show: 'unheard' }, ['Water canal']],
    [{ show: 'agreed' }, []],
  ])('%o', (filter, rows) => expect(ids(filter)).toEqual(rows))

  it('shows one column for one party', () =>
    expect(shownRows(sheet, { party: 'karsa' }).columns).toEqual([{ id: 'karsa' }]))
})

it('has what most was heard on first, then what most places tell of, particular terms under their general one', () => {
  const both = { lorvia: cell('2031-04-02'), karsa: cell('2031-04-02') }
  const told = (id: string, places: number) => ({ ...row(id), places }) as ShownRow
  const issues = [
    { issue: 'trade', rows: [told('toll', 1), told('ferries', 3)] },
    { issue: 'forces.size', rows: [row('ships'), row('troops'), row('guns', both, 1)] },
    { issue: 'other:water', rows: [row('canal', { lorvia: cell('2031-04-02') })] },
  ]
  const shown = shownRows({ ...sheet, proposals: [], issues } as unknown as SheetView, {})
  expect(shown.groups.map((g) => [g.heading, ...g.rows.map((r) => r.id)].join(' '))).toEqual([
    'Forces: size troops guns ships',
    'Water canal',
    'Trade ferries toll',
  ])
})

describe('what is folded at first', () => {
  const group = (id: string, rows: number) => ({ id, heading: id, rows: Array.from({ length: rows }, (_, i) => row(`${id}${i}`)) }) // biome-ignore format: one line
  const many = [group('plans', 10), group('trade', 10), group('water', 10), group('unheard-plans', 3)]
  it.each([
    [many, true, undefined, ['unheard-plans']],
    [many, false, undefined, ['trade', 'water', 'unheard-plans']],
    [many, false, 'water4|lorvia', ['trade', 'unheard-plans']],
    [many.slice(1), false, undefined, ['unheard-plans']],
    [[group('trade', 40)], false, undefined, []],
  ])('%#', (groups, wide, open, expected) => expect([...foldedAtFirst(groups, wide, open)]).toEqual(expected))
})

describe('folding', () => {
  const rows = [row('a'), row('b', {}, 1), row('c', {}, 2), row('d', {}, 1), row('e')]
  const left = (...folded: string[]) => unfolded(rows, new Set(folded)).map(({ row: { id } }) => id)

  it('takes away what is more particular, and nothing beside it', () => {
    expect(left()).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(left('a')).toEqual(['a', 'e'])
    expect(left('b')).toEqual(['a', 'b', 'd', 'e'])
    expect(left('e')).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('is offered where there is something to take away', () =>
    expect(rows.map((_, i) => hasParticulars(rows, i))).toEqual([true, true, false, false, false]))
})
