import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Flow } from '../../../../src/api/types.ts'
import { layOut } from './layout.ts'

const view = (flows: Flow[], origins: string[]) => ({
  flows,
  origins: origins.map((id) => ({ id, kind: 'person' as const, name: id.toUpperCase(), actor: null })),
  citations: [],
  findings: [],
})
const flow = (from: string, to: string, toKind: Flow['toKind'], ...findings: string[]): Flow => ({
  from,
  to,
  toKind,
  findings,
})

test('an outlet that others lean on stands between them and the origin, once', () => {
  const drawing = layOut(
    view(
      [
        flow('Mercury', 'Northline', 'outlet', 'f1'),
        flow('Gazette', 'Northline', 'outlet', 'f1'),
        flow('Northline', 'o_lind', 'origin', 'f1', 'f2'),
      ],
      ['o_lind'],
    ),
    10,
  )
  expect(drawing.nodes.map((n) => [n.name, n.column, n.findings.size])).toEqual([
    ['Gazette', 0, 1],
    ['Mercury', 0, 1],
    ['Northline', 1, 2],
    ['O_LIND', 2, 2],
  ])
  expect(drawing.lines).toHaveLength(3)
})

test('of many origins those with fewest findings fold into one box, and no finding is lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 20 }), (count, most) => {
      const ids = Array.from({ length: count }, (_, i) => `o_${i}`)
      const drawing = layOut(
        view(
          ids.map((id, i) => flow('Northline', id, 'origin', `f${i}`)),
          ids,
        ),
        most,
      )
      const right = drawing.nodes.filter((n) => n.column === 2)
      expect(right.length).toBeLessThanOrEqual(most)
      expect(new Set(right.flatMap((n) => [...n.findings])).size).toBe(count)
      expect(new Set(drawing.nodes.map((n) => `${n.column}|${n.y}`)).size).toBe(drawing.nodes.length)
    }),
  )
})
