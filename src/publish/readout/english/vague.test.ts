import { expect, it } from 'vitest'
import { isVague } from './vague.ts'

it.each([
  ['they were closed', 'body', true],
  ['they were closed', 'many', false],
  ['she was ready to talk', 'person', false],
  ['she neither accepted it', 'person', true],
  ['it would open the gates', 'body', false],
  ['it showed that Karsa was ready', 'many', true],
  ['it would take months', 'unnamed', true],
  ['they would take months', 'unnamed', false],
  ['it would open the gates', null, true],
  ['“It is time to talk about the gates”', null, false],
  ['this week the gates open', null, false],
  ['this was not agreed', null, true],
  ['Karsa had not seen the plan and rejects it', 'body', false],
] as const)('%s (%s): %s', (words, self, expected) => expect(isVague(words, self)).toBe(expected))
