import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Flow, flowsIn, layOut } from './layout.ts'

const view = (flows: Flow[], origins: string[]) => ({
  flows,
  origins: origins.map((id) => ({ id, kind: 'person' as const, name: id.toUpperCase(), actor: null })),
})
const flow = (from: string, to: string, toKind: Flow['toKind'], ...findings: number[]): Flow => ({
  from,
  to,
  toKind,
  findings,
})

test('flows come as places in lists, and are read as names', () => {
  const origins = view([], ['o_lind']).origins
  const flows = [
    { from: 0, toOutlets: [[1, 4]], toOrigins: [] },
    { from: 1, toOutlets: [], toOrigins: [[0, 4, 7]] },
  ]
  expect(flowsIn({ flows, outlets: ['Mercury', 'Northline'], origins })).toEqual([
    flow('Mercury', 'Northline', 'outlet', 4),
    flow('Northline', 'o_lind', 'origin', 4, 7),
  ])
})

test('an outlet that others lean on stands between them and the origin, once', () => {
  const drawing = layOut(
    view(
      [
        flow('Mercury', 'Northline', 'outlet', 1),
        flow('Gazette', 'Northline', 'outlet', 1),
        flow('Northline', 'o_lind', 'origin', 1, 2),
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

test('so do outlets, in the middle too: who leans on whom inside a box is not drawn', () => {
  const names = Array.from({ length: 6 }, (_, i) => `Post ${i}`)
  const flows = names.flatMap((name, i) => [
    ...(i < 4 ? [flow(name, names[4]!, 'outlet', i), flow(name, names[5]!, 'outlet', i)] : []),
    flow(name, 'o_lind', 'origin', i),
  ])
  const { nodes, lines } = layOut(view([...flows, flow(names[4]!, names[5]!, 'outlet', 7)], ['o_lind']), 1)
  expect(nodes.map((n) => [n.name, n.findings.size])).toEqual([
    ['4 more outlets', 4],
    ['2 more outlets that others lean on', 7],
    ['O_LIND', 6],
  ])
  expect(lines.map((l) => [l.from.column, l.to.column, l.findings.size])).toEqual([
    [0, 1, 4],
    [0, 2, 4],
    [1, 2, 2],
  ])
})

test('of many origins those with fewest findings fold into one box, and no finding is lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 20 }), (count, most) => {
      const ids = Array.from({ length: count }, (_, i) => `o_${i}`)
      const drawing = layOut(
        view(
          ids.map((id, i) => flow('Northline', id, 'origin', i)),
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
