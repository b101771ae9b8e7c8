import { expect, it } from 'vitest'
import { withOwnState } from './own-state.ts'

const role = (title: string, of: string | null) => ({ title, of, passages: [] })

it.each<[string, [string, string | null][], (string | null)[]]>([
  ['a title that names another state', [['President', 'Karsa'], ['Lorvian president', 'Lorvia']], ['Lorvia', 'Lorvia']], // biome-ignore format: one line
  [
    'the same state',
    [
      ['President', 'Lorvia'],
      ['president of Lorvia', 'Lorvia'],
    ],
    ['Lorvia', 'Lorvia'],
  ],
  [
    'another office',
    [
      ['President', 'Karsa'],
      ['Lorvian envoy', 'Lorvia'],
    ],
    ['Karsa', 'Lorvia'],
  ],
  ['titles of two states', [['President', 'Karsa'], ['Lorvian president', 'Lorvia'], ['Karsan president', 'Karsa']], ['Karsa', 'Lorvia', 'Karsa']], // biome-ignore format: one line
  [
    'no state',
    [
      ['President', null],
      ['Lorvian president', 'Lorvia'],
    ],
    [null, 'Lorvia'],
  ],
])('a bare office beside %s', (_, roles, states) => {
  expect(withOwnState(roles.map(([title, of]) => role(title, of))).map(({ of }) => of)).toEqual(states)
})
