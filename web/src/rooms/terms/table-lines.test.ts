import { describe, expect, it } from 'vitest'
import type { ShownRow } from '../../../../src/api/types.ts'
import type { Group } from './shown-rows.ts'
import { byGroup, tableLines } from './table-lines.ts'

const row = (id: string, depth = 0) => ({ id, depth }) as ShownRow
const groups: Group[] = [
  { id: 'forces', heading: 'Forces', rows: [row('f1'), row('f2', 1), row('f3')] },
  { id: 'trade', heading: 'Trade', rows: [row('t1')] },
]

describe('the lines of the term table', () => {
  it.each<[string, string[], string | undefined, string[]]>([
    ['headings and terms', [], undefined, ['forces', 'f1', 'f2', 'f3', 'trade', 't1']],
    ['what is open, below its term', [], 'f3|a_1', ['forces', 'f1', 'f2', 'f3', '+f3', 'trade', 't1']],
    ['nothing of a folded group but its heading', ['forces'], 'f3', ['forces', 'trade', 't1']],
    ['no particular term under a folded one', ['f1'], 'f2', ['forces', 'f1', 'f3', 'trade', 't1']],
  ])('are %s', (_, folded, open, expected) => {
    const lines = tableLines(groups, new Set(folded), open)
    const words = lines.map((l) => (l.kind === 'heading' ? l.group.id : `${l.kind === 'detail' ? '+' : ''}${l.row.id}`))
    expect(words).toEqual(expected)
    expect(new Set(lines.map((l) => l.key)).size).toBe(lines.length)
  })

  it('stand under their headings, though only those in sight are drawn', () => {
    const lines = tableLines(groups, new Set(), undefined)
    const drawn = byGroup(lines, [2, 3, 4, 5, 99])
    expect(drawn.map((d) => [d.group.id, d.lines.map((l) => l.place)])).toEqual([
      ['forces', [2, 3]],
      ['trade', [4, 5]],
    ])
  })
})
