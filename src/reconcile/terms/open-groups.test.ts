import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Proposal } from '../../record/proposal.ts'
import { openGroups } from './open-groups.ts'
import { joined, type ToldProposal, tiesOf, wayOf } from './proposal-likeness.ts'
import { traitsOf } from './proposal-traits.ts'

function told(name: string, report: string, given: Partial<Proposal> = {}): ToldProposal {
  const mentions = [{ report, start: 0, end: 4 }]
  const whole = { id: `b_${report}`, kind: 'plan', name, names: [name], drafters: [], points: null, when: null, follows: null, mentions, rule: 'proposal' } // biome-ignore format: one line
  const proposal: Proposal = { ...whole, ...given }
  return {
    proposal,
    traits: traitsOf(proposal, 'en'),
    parties: new Set(proposal.drafters),
    members: new Set(),
  }
}

const names = ['the plan', 'peace plan', '14-point plan', 'North Sea Trade Agreement', 'the NSTA', 'Karsa accord', 'trilateral trade deal', 'France-Poland deal', 'Republican relief bill', 'stopgap deal', 'long-term budget deal', 'rival plan'] // biome-ignore format: a list

it('finds by its ties whatever a proposal may be joined to', () => {
  const anyTold = fc
    .record({
      name: fc.constantFrom(...names),
      points: fc.constantFrom(null, 14),
      drafters: fc.subarray(['a_1', 'a_2'], { maxLength: 1 }),
    })
    .map(({ name, ...given }) => told(name, 'r_1', given))
  fc.assert(
    fc.property(anyTold, anyTold, (a, b) => {
      if (joined(a, b) !== null) expect(tiesOf(a).some((tie) => tiesOf(b).includes(tie))).toBe(true)
    }),
  )
})

it('holds each way of telling once, and finds groups in their order', () => {
  const groups = openGroups()
  groups.put(told('peace plan', 'r_1'))
  groups.put(told('aid plan', 'r_2'))
  groups.put(told('peace plan', 'r_3'), { group: groups.all[0]!, why: 'words for one matter' })
  expect(groups.all.map((g) => [g.told.length, g.ways.length])).toEqual([[2, 1], [1, 1]]) // biome-ignore format: one line
  expect(groups.near(told('aid for peace plan', 'r_4'), []).map((g) => g.number)).toEqual([0, 1])
  expect(groups.near(told('the plan', 'r_4'), [])).toEqual([])
  expect(groups.near(told('the plan', 'r_4'), ['plan']).map((g) => g.number)).toEqual([0, 1])
})

it.each<[string, ToldProposal, ToldProposal, boolean]>([
  ['in two reports', told('peace plan', 'r_1'), told('peace plan', 'r_2'), true],
  ['of two times', told('peace plan', 'r_1'), told('peace plan', 'r_2', { when: '2031-04-02' }), false],
  ['by two drafters', told('peace plan', 'r_1'), told('peace plan', 'r_2', { drafters: ['a_1'] }), false],
  ['in other words for one matter', told('relief plan', 'r_1'), told('aid plan', 'r_2', { points: 4 }), false],
])('is told in one way or two: %s', (_, a, b, one) => expect(wayOf(a) === wayOf(b)).toBe(one))
