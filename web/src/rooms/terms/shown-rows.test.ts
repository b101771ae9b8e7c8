import { describe, expect, it } from 'vitest'
import type { Cell, TermRow, TermSheet } from '../../../../src/api/types.ts'
import { hasParticulars, shownRows, unfolded } from './shown-rows.ts'

const cell = (last: string) => ({ last, history: [{ last }] }) as unknown as Cell
const row = (id: string, cells: Record<string, Cell | null> = {}, depth = 0) =>
  ({ id, words: id, cells, depth }) as TermRow

const troops = row('troops', { lorvia: cell('2031-04-02') })
const guns = row('guns', { karsa: cell('2031-04-05') }, 1)
const sheet = {
  columns: [{ id: 'lorvia' }, { id: 'karsa' }],
  proposals: [row('plan', { lorvia: cell('2031-04-03') }), row('draft', { lorvia: null })],
  issues: [
    { issue: 'forces.size', rows: [troops, guns, row('ships')] },
    { issue: 'other:water', rows: [row('canal')] },
  ],
  demands: [],
  blocks: { rejected: [{ row: guns, standings: [] }], acceptedByAll: [], unheard: [row('canal')] },
} as unknown as TermSheet
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
