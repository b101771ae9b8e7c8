import { describe, expect, it } from 'vitest'
import type { Column, ShownCell, ShownRow } from '../../../../src/api/types.ts'
import { columnsAt, shownColumns } from './shown-columns.ts'

const columns = (sides: number, others: number): Column[] =>
  Array.from({ length: sides + others }, (_, i) => ({ id: `a_${i}`, name: `A${i}`, party: i < sides }))

describe('the columns of the term table', () => {
  it.each([
    ['sides, and the others in one', 3, 40, false, 3, 40, null],
    ['all where the others are few', 3, 3, false, 6, 0, null],
    ['all where the reader wants each', 3, 40, true, 43, 0, 3],
    ['all where the reader wants each and they are few', 3, 3, true, 6, 0, null],
    ['those most heard of where no sides are known', 0, 40, false, 6, 34, null],
    ['one side and those most heard of beside it', 1, 40, false, 6, 35, null],
    ['all of a few without a side', 0, 9, false, 9, 0, null],
  ])('are %s', (_, sides, others, isEach, own, together, foldFrom) => {
    const shown = shownColumns(columns(sides, others), isEach)
    expect([shown.each.length, shown.others.length]).toEqual([own, together])
    expect(shown.foldFrom).toBe(foldFrom)
    expect([...shown.each, ...shown.others]).toEqual(columns(sides, others))
  })

  it('lead from an open place to those who were heard there', () => {
    const row = { id: 'p_1', cells: { a_1: {} as ShownCell, a_9: {} as ShownCell, a_12: {} as ShownCell } } as unknown as ShownRow // biome-ignore format: one line
    const at = (place: string) => columnsAt(place, row, shownColumns(columns(3, 20), false)).map((c) => c.id)
    expect(at('p_1')).toEqual([])
    expect(at('p_1|a_1')).toEqual(['a_1'])
    expect(at('p_1|a_12')).toEqual(['a_12'])
    expect(at('p_1|a_2')).toEqual([])
    expect(at('p_1|others')).toEqual(['a_9', 'a_12'])
    expect(at('p_2|others')).toEqual([])
  })
})
