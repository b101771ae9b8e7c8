import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

/** What is told of a trade agreement that France and Poland reached, by others than those two. */
const told = (text: string) =>
  positionsTold(`France and Poland reached a trade agreement on Monday. ${text}`).filter((t) => !/^(?:France|Poland) accepts/u.test(t)) // biome-ignore format: one line

describe('what somebody fears of a plan', () => {
  it.each([
    ['The Farmers Union fears that the agreement will hurt farms.', ['Farmers Union doubts trade agreement']],
    ['The Farmers Union worries the agreement is too vague.', ['Farmers Union doubts trade agreement']],
    ['The Farmers Union expressed concern that the agreement could raise prices.', ['Farmers Union doubts trade agreement']], // biome-ignore format: one line
    ['The Farmers Union warned that the agreement would ruin farms.', ['Farmers Union doubts trade agreement']],
    ['The Farmers Union warned that the agreement would start soon.', []],
    ['The Farmers Union questioned whether the agreement would work.', ['Farmers Union doubts trade agreement']],
    ['Ana Lind complained that the agreement does not help farms.', ['Ana Lind doubts trade agreement']],
    ['Ana Lind complained that the agreement was being broken.', []],
    ['Ana Lind does not believe the agreement will last.', ['Ana Lind doubts trade agreement']],
    ['Ana Lind does not think the agreement is bad.', []],
    ['Ana Lind is confident that the agreement will hold.', ['Ana Lind supports trade agreement']],
    ['Ana Lind is confident that the agreement will collapse.', []],
    ['The Farmers Union fears that the agreement will collapse.', []],
    ['The Farmers Union fears that the agreement will not pass.', []],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions)
  })
})

describe('what somebody is called for where he stands', () => {
  it.each([
    ['Polish farmers, who are among the agreement’s biggest critics, left.', []],
    ['Ana Lind, one of the most ardent critics of the agreement, left.', ['Ana Lind rejects trade agreement']],
    ['Ana Lind, who is among the agreement’s biggest critics, left.', ['Ana Lind rejects trade agreement']],
    ['Ana Lind is a supporter of the agreement.', ['Ana Lind supports trade agreement']],
    ['Ana Lind is a former critic of the agreement.', []],
    ['Ana Lind is a critic of the press.', []],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions)
  })
})

describe('what is on the table', () => {
  it.each([
    ['The two governments met for weeks. “It’s a good day for France,” Ana Lind said.', ['Ana Lind supports trade agreement']], // biome-ignore format: one line
    ['Ana Lind called it a “great deal.”', ['Ana Lind supports trade agreement']],
    ['Ana Lind called it a “big step backwards.”', ['Ana Lind doubts trade agreement']],
    ['“That’s a good question,” Ana Lind said.', []],
    ['“It is a big deal,” Ana Lind said.', []],
    ['“This is a drop in the bucket for our farms,” Ana Lind said.', ['Ana Lind doubts trade agreement']],
    ['Ana Lind said the agreement fell short.', ['Ana Lind doubts trade agreement']],
    ['Ana Lind and Jan Berg said the agreement will strengthen farms.', ['Ana Lind supports trade agreement', 'Jan Berg supports trade agreement']], // biome-ignore format: one line
    ['Ana Lind said there is no way she will accept the agreement.', ['Ana Lind rejects trade agreement']],
    ['Ana Lind is skeptical that Norway will honor the agreement.', ['Ana Lind doubts Norway will honor the agreement']], // biome-ignore format: one line
    ['Ana Lind will vote no on the agreement.', ['Ana Lind rejects trade agreement']],
    ['“We are in no hurry to sign the agreement,” Ana Lind said.', ['Ana Lind doubts trade agreement']],
    ['Ana Lind is hopeful about the agreement.', ['Ana Lind supports trade agreement']],
    ['Norway is working toward a peace settlement.', ['Norway supports peace settlement']],
  ])('%s', (text, positions) => {
    expect([...told(text)].sort()).toEqual(positions)
  })
})
