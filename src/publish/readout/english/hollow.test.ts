import { expect, test } from 'vitest'
import { saysNothing } from './hollow.ts'

test.each([
  'demand',
  'some provisions',
  'difficult choices',
  'a new Lorvian demand',
  'meet Karsan demands',
  'Harbour Committee to make the change',
  'Senate to proceed with this debate',
  'deeper commitments',
  'Some provisions',
  'Lorvian demands',
  'take a different path',
  'make tough but necessary decisions',
  "Lind's decision",
  'Lorvia’s unrealistic, maximalist demands',
  'a single ultimatum',
  'promises made',
  'commitments that have already been made',
  'other possibilities',
  'force Lorvia to do so',
  'Karsa to do the same',
  'will not do that',
  'an end to this process',
  'slow these steps down',
  'it is closed by May',
  'they should leave',
])('tells nothing: %s', (words) => {
  expect(saysNothing(words)).toBe(true)
})

test.each([
  'demand for a toll',
  'territorial concessions',
  'the Sella process',
  'pension changes',
  'foreign demand for steel',
  'migration decisions',
  'Karsa to take its ships away',
  'Karsa to make the ferry toll lower',
  'changes to the ferry law',
  'difficult choices on the toll',
  'tax measures',
  "Lind's decision to close the port",
  'Lorvia’s demand for monitors',
  'a single toll',
  'promises made to Vessia',
  'take steps to open the gates',
  'make the ferry law a priority',
  'force Lorvia to cede Sella',
  'this ferry agreement',
  'this process of talks on the port',
  'ships must pay',
  'end the siege',
  'an end to the toll',
  'right to sail',
  'move the guns',
  'offer to buy the port',
  'road tolls',
])('tells something: %s', (words) => {
  expect(saysNothing(words)).toBe(false)
})
