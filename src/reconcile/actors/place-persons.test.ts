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
])('%s', (_, reports, expected) => expect(names(...reports)).toEqual(expected))
