import { expect, test } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

const plan = 'Karsa has put forward a 12-point plan.'
test.each([
  ['Ana Berg said she is prepared to work with Karsa on the plan.', ['Ana Berg open 12-point plan']],
  ['Ana Berg is ready to work on the plan.', ['Ana Berg open 12-point plan']],
  ['Ana Berg is willing to cooperate with Karsa on the plan.', ['Ana Berg open 12-point plan']],
  ['Lorvia is not ready to work on the plan.', ['Lorvia rejects 12-point plan']],
  ['Lorvia refused to work on the plan.', ['Lorvia rejects 12-point plan']],
  ['“We are ready to work on the plan,” Ana Berg said.', ['Ana Berg open 12-point plan']],
  ['Ana Berg told Karsa’s envoy that Lorvia is prepared to work on the plan with all sides.', ['Lorvia open 12-point plan']], // biome-ignore format: one line
  // Nothing of the plan is accepted by that.
  ['Ana Berg agreed to work on the plan.', ['Ana Berg accepts work on the plan']],
  // Not on a plan, or not of a plan's making.
  ['Ana Berg is ready to work on Monday.', []],
  ['Ana Berg is ready to work on the plan’s lock gates.', ['Ana Berg open work on the plan’s lock gates']],
])('%s', (text, expected) => {
  const found = positionsTold(`${plan} ${text}`).filter((told) => !told.startsWith('Karsa proposes'))
  expect(found).toEqual(expected)
})
