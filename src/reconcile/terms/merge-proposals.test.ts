import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identity } from '../../record/identity.ts'
import type { Proposal } from '../../record/proposal.ts'
import { mergeProposals } from './merge-proposals.ts'
import { rulingsOf } from './rulings.ts'

const proposal = (report: string, names: readonly string[], given: Partial<Proposal> = {}): Proposal => ({
  id: identity('b', report, names, given),
  kind: 'plan',
  name: names[0]!,
  names: [...names],
  drafters: [],
  points: null,
  when: null,
  follows: null,
  mentions: [{ report, start: 0, end: 4 }],
  rule: 'proposal',
  ...given,
})
const merged = (...told: Proposal[]) => mergeProposals(told, rulingsOf([]))

describe('proposals of several reports', () => {
  it.each<[string, Proposal, Proposal, number]>([
    ['one number of points', proposal('r_1', ['14-point plan'], { points: 14 }), proposal('r_2', ['draft'], { points: 14 }), 1], // biome-ignore format: one line
    ['two numbers of points', proposal('r_1', ['peace plan'], { points: 14 }), proposal('r_2', ['peace plan'], { points: 28 }), 2], // biome-ignore format: one line
    ['one name', proposal('r_1', ['the Karsa accord', 'accord']), proposal('r_2', ['Karsa accords']), 1],
    ['only a word in common', proposal('r_1', ['plan']), proposal('r_2', ['plan']), 2],
  ])('%s', (_, a, b, count) => {
    expect(merged(a, b).proposals).toHaveLength(count)
  })

  it('the order of reports does not matter', () => {
    const one = fc.record({
      names: fc.subarray(['peace plan', 'Karsa plan', 'draft', 'plan'], { minLength: 1 }),
      points: fc.constantFrom(null, 14, 28),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (given) => {
        const told = given.map(({ names, points }, i) => proposal(`r_${i}`, names, { points }))
        expect(merged(...told.toReversed())).toEqual(merged(...told))
        expect(merged(...told).proposals.flatMap((p) => p.mentions)).toHaveLength(told.length)
      }),
      { numRuns: 100 },
    )
  })
})
