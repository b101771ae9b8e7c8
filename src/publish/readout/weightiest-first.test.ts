import { expect, it } from 'vitest'
import { madeUpRecord } from './testing/made-up-record.ts'
import { weightiestFirst } from './weightiest-first.ts'

it('what is about a name or a wording comes last, all else stays in its order', () => {
  const rules = ['name', 'made up', 'wording', 'blame', 'role']
  const conflicts = rules.map((rule) => ({ ...madeUpRecord.conflicts[0]!, rule }))
  expect(weightiestFirst(conflicts).map(({ rule }) => rule)).toEqual(['made up', 'blame', 'wording', 'role', 'name'])
})
