import { describe, expect, it } from 'vitest'
import { liftCrossingArcs } from './projective.ts'

describe('lifting crossing arcs', () => {
  const cases: [string, number[], number[], number][] = [
    ['leaves a projective tree', [1, 4, 1, 2], [1, 4, 1, 2], 0],
    ['moves the child of the shortest crossing arc to the head of its head', [2, 3, 4, 2], [2, 2, 4, 2], 1],
  ]
  it.each(cases)('%s', (_, heads, expected, lifted) => {
    const changed = Int32Array.from(heads)
    expect(liftCrossingArcs(changed)).toBe(lifted)
    expect([...changed]).toEqual(expected)
  })
})
