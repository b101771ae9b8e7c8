import { describe, expect, it } from 'vitest'
import type { Conflict } from '../../../../src/api/types.ts'
import { headOf } from './head-of.ts'

type Side = Conflict['sides'][number]

/** A side whose passage is so long, or as long as its words. */
const side = (says: string, length = says.length) =>
  ({ says, origins: [], passages: [{ report: 'r', start: 10, end: 10 + length }] }) as unknown as Side
const heads = (...sides: Side[]) => sides.map((one) => headOf(one, sides))

describe('what stands over the sides of a conflict', () => {
  it.each([
    [[side('17 hours', 90), side('16 hours', 80)], ['17 hours', '16 hours']],
    [[side('40 ferries'), side('45 ferries')], ['40 ferries', '45 ferries']],
    [[side('postponed', 70), side('fell through', 200)], ['Postponed', 'Fell through']],
    [[side('Lind is not willing to go”, one said,', 99), side('Lind will go', 99)], ['Lind is not willing to go, one said', 'Lind will go']],
    [[side('the “upper” gates', 99), side('the “lower” gates', 99)], ['The “upper” gates', 'The “lower” gates']],
    [[side('Karsa sees it otherwise.'), side('Lind signed', 80)], [null, null]],
    [[side('There is a glimmer of hope,'), side('There is great hope.')], [null, null]],
    [[side(`Lind will not give up ${'a port or '.repeat(6)}a pier`), side('Lind might', 80)], [null, null]],
  ])('%#', (sides, expected) => expect(heads(...sides)).toEqual(expected)) // biome-ignore format: one line
})
