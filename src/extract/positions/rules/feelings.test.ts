import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('how somebody takes that a plan comes about', () => {
  it.each([
    ['“I am pleased that France was able to strike a deal,” Ana Lind said.', ['Ana Lind supports trade agreement']],
    ['Ana Lind was pleased to see the two countries reach a deal.', ['Ana Lind supports trade agreement']],
    ['Ana Lind expressed relief that the deal had been reached.', ['Ana Lind supports trade agreement']],
    ['Ana Lind was thrilled by the deal.', ['Ana Lind supports trade agreement']],
    ['Ana Lind was disappointed that France signed the deal.', ['Ana Lind doubts trade agreement']],
    ['Ana Lind was disappointed that Norway rejected the deal.', ['Ana Lind supports trade agreement', 'Norway rejects trade agreement']], // biome-ignore format: one line
    ['Ana Lind was pleased that the deal was not signed.', []],
    ['Ana Lind would be pleased to see a deal reached.', []],
  ])('%s', (text, positions) => {
    const told = positionsTold(`France and Poland reached a trade agreement on Monday. ${text}`)
    expect(told.filter((t) => !/accepts/u.test(t))).toEqual(positions)
  })
})
