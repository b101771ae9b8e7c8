import { expect, it } from 'vitest'
import { madeUpActor, madeUpReport } from '../../record/testing/made-up.ts'
import { placesAsPersons } from './places-as-persons.ts'

const reports = [
  madeUpReport({ text: 'Torlund blamed the rain. The envoys met in Torlund on Monday.' }),
  madeUpReport({ text: 'In Torlund they waited. Trust in Ada Lind fell. Hope in Lind rose, and trust in Lind fell.' }),
]

it.each<[string, readonly (readonly [string, { roles?: boolean }?])[], string[]]>([
  ['a place that a report took for a person', [['Torlund']], ['Torlund']],
  ['no surname of somebody whom the story names', [['Lind'], ['Ada Lind']], []],
  ['nobody who is told to be something', [['Torlund', { roles: true }]], []],
  ['nobody in whom nothing is', [['Berg']], []],
])('knows %s', (_, people, expected) => {
  const actors = people.map(([name, more]) =>
    madeUpActor('r1', name, more?.roles ? { roles: [{ title: 'envoy', of: null, passages: [] }] } : {}),
  )
  const found = placesAsPersons(reports, actors)
  expect(actors.filter(({ id }) => found.has(id)).map(({ name }) => name)).toEqual(expected)
})
