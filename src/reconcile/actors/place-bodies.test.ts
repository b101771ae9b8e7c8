import { expect, it } from 'vitest'
import type { Actor } from '../../record/finding.ts'
import { madeUpActor } from '../../record/testing/made-up.ts'
import { mergeActors } from '../actors.ts'

const names = (...all: (readonly [string, Actor['kind'], ...string[]])[]) =>
  mergeActors(
    all.map(([name, kind, ...aliases], n) => [madeUpActor(`r${n}`, name, { kind, aliases: [name, ...aliases] })]),
    [],
  )
    .actors.map(({ name, kind }) => `${kind} ${name}`)
    .sort()

it.each<[string, Parameters<typeof names>, string[]]>([
  [
    'a chamber by its first word',
    [
      ['House of Commons', 'organisation'],
      ['House', 'organisation'],
    ],
    ['organisation House of Commons'],
  ],
  [
    'a senate and that of the state whose senate the lists call so',
    [
      ['US Senate', 'organisation'],
      ['Senate', 'organisation'],
      ['French Senate', 'organisation'],
    ],
    ['organisation French Senate', 'organisation US Senate'],
  ],
  [
    'the administration where one government alone is called so',
    [
      ['France', 'government', 'France', 'the Lind administration'],
      ['administration', 'government'],
    ],
    ['government France'],
  ],
  [
    'the administration where only the name of who heads it is told',
    [
      ['United States', 'government'],
      ['Berg administration', 'government'],
      ['administration', 'government'],
    ],
    ['government United States'],
  ],
  [
    'no administration where two are',
    [
      ['France', 'government', 'France', 'the Lind administration'],
      ['Italy', 'government', 'Italy', 'the Berg administration'],
      ['administration', 'government'],
    ],
    ['government France', 'government Italy', 'government administration'],
  ],
])('joins %s', (_, all, expected) => expect(names(...all)).toEqual(expected))
