import { expect, it } from 'vitest'
import { madeUpActor } from '../../record/testing/made-up.ts'
import { mergeActors } from '../actors.ts'

const names = (...reports: string[][]) =>
  mergeActors(
    reports.map((all, n) => all.map((name) => madeUpActor(`r${n}`, name))),
    [],
  )
    .actors.map(({ name, aliases }) => `${name}: ${aliases.join(', ')}`)
    .sort()

it.each<[string, string[][], string[]]>([
  [
    'a name that runs on is the one that many more reports have',
    [['Jan Lund'], ['Jan Lund'], ['Jan Lund'], ['Jan Lund Addison']],
    ['Jan Lund: Jan Lund, Jan Lund Addison'],
  ],
  [
    'a longer name that as many reports have is another',
    [['Jan Lund'], ['Jan Lund Addison']],
    ['Jan Lund Addison: Jan Lund Addison', 'Jan Lund: Jan Lund'],
  ],
  [
    'initials that differ tell two people apart',
    [['Jan B. Lund'], ['Jan B. Lund'], ['Jan C.D. Lund'], ['Jan Lund']],
    ['Jan B. Lund: Jan B. Lund, Jan Lund', 'Jan C.D. Lund: Jan C.D. Lund'],
  ],
  [
    'initials that only some reports have tell nobody apart',
    [['Jan B. Lund'], ['Jan Lund']],
    ['Jan B. Lund: Jan B. Lund, Jan Lund'],
  ],
  [
    'a letter of a long surname behind a rare given name is a slip',
    [['Ovek Hallgren'], ['Ovek Hallgren'], ['Ovek Hallgren', 'Ovek Hallgen']],
    ['Ovek Hallgren: Ovek Hallgen, Ovek Hallgren'],
  ],
  [
    'a letter of a surname behind a common given name may be another’s',
    [['Jan Hallgren'], ['Jan Hallgren'], ['Jan Hallgren', 'Jan Hallgen']],
    ['Jan Hallgen: Jan Hallgen', 'Jan Hallgren: Jan Hallgren'],
  ],
])('%s', (_, reports, expected) => expect(names(...reports)).toEqual(expected))

it.each<[string, string, number]>([
  ['that went through Cyrillic letters', 'Ganna Shtorm', 1],
  ['with another given name', 'Gerda Shtorm', 2],
  ['that differs by more', 'Ganna Shtromberg', 2],
])('a name of the same office %s', (_, name, people) => {
  const person = (report: string, called: string, title: string) =>
    madeUpActor(report, called, { roles: [{ title, of: 'Karsa', passages: [] }] })
  const actors = [
    [person('r1', 'Hanna Storm', 'Karsa’s special envoy')],
    [person('r2', 'Hanna Storm', 'special envoy of Karsa')],
    [person('r3', name, 'special ambassador of Karsa')],
  ]
  expect(mergeActors(actors, []).actors).toHaveLength(people)
})
