import { expect, it } from 'vitest'
import { madeUpRecord } from './testing/made-up-record.ts'
import { weightiestFirst } from './weightiest-first.ts'

it('what is about a name or a wording comes last, all else stays in its order', () => {
  const rules = ['name', 'made up', 'wording', 'blame', 'role']
  const conflicts = rules.map((rule) => ({ ...madeUpRecord.conflicts[0]!, rule }))
  expect(weightiestFirst(conflicts).map(({ rule }) => rule)).toEqual(['made up', 'blame', 'role', 'wording', 'name'])
})

it('what several reports differ about comes before what one tells of both sides', () => {
  const [flow] = madeUpRecord.conflicts
  const passages = flow!.sides[0]!.passages
  const within = { ...flow!, id: 'k_within', sides: flow!.sides.map((side) => ({ ...side, passages })) }
  const ids = (...conflicts: (typeof within)[]) => weightiestFirst(conflicts).map(({ id }) => id)
  expect(ids(within, flow!)).toEqual(['k_1', 'k_within'])
  // Another spelling of a name is soon told, whoever differs about it.
  expect(ids({ ...flow!, rule: 'name' }, within)).toEqual(['k_within', 'k_1'])
})
