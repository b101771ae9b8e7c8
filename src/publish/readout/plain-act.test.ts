import { expect, it } from 'vitest'
import { events } from '../../languages/en/events/index.ts'
import { plainAct } from './plain-act.ts'

it.each([
  ['meet', 'meeting'],
  ['other:lift', 'lifting of sanctions'],
  ['other:test-train', 'test train'],
])('%s is shown as %s', (type, words) => {
  expect(plainAct(type)).toBe(words)
})

it('no type that rules give is shown as it is coded', () => {
  const types = [...events.nouns.values(), ...[...events.verbs.values()].flat()].map(({ type }) => type)
  expect(types.filter((type) => /[:.]/u.test(plainAct(type)))).toEqual([])
})
