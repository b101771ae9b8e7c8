import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('what somebody says will come of a plan', () => {
  it.each([
    ['“The agreement will strengthen our towns,” Ana Lind said.', ['Ana Lind supports trade agreement']],
    ['“This will hurt our farmers,” Ana Lind said.', ['Ana Lind doubts trade agreement']],
    ['Ana Lind said that the deal could endanger jobs.', ['Ana Lind doubts trade agreement']],
    ['Ana Lind said that the deal could help some farmers.', []],
    ['Ana Lind said that the deal did not go far enough.', ['Ana Lind doubts trade agreement']],
    ['Ana Lind said that the deal was not going to go anywhere.', ['Ana Lind rejects trade agreement']],
    ['“It’s not going to work,” Ana Lind said.', ['Ana Lind doubts trade agreement']],
    ['Ana Lind said that the deal would remove the threat of war.', ['Ana Lind supports trade agreement']],
    ['“It will cause an arms race,” Ana Lind said.', ['Ana Lind doubts trade agreement']],
    ['“No deal means a greater chance of war,” Ana Lind said.', ['Ana Lind supports trade agreement']],
    ['Ana Lind said that the failure to reach an agreement would lead to war.', ['Ana Lind supports trade agreement']],
    ['“The deal misses the mark,” Ana Lind said.', ['Ana Lind doubts trade agreement']],
    ['“The deal does nothing for our towns,” Ana Lind said.', ['Ana Lind doubts trade agreement']],
    ['“They will reduce violence,” Ana Lind said.', []],
    // What hurts another may be meant well.
    ['Ana Lind said that the deal would hurt Norway.', []],
    ['The deal will strengthen some towns.', []],
  ])('%s', (text, positions) => {
    const told = positionsTold(`France and Poland reached a trade agreement on Monday. ${text}`)
    expect(told.filter((t) => !/accepts/u.test(t))).toEqual(positions)
  })
})
