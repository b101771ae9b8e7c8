import { expect, test } from 'vitest'
import type { Actor } from '../../../record/finding.ts'
import type { StoryRecord } from '../../../record/record.ts'
import { madeUpActor } from '../../../record/testing/made-up.ts'
import { namingsOf } from './names.ts'

const roleOf = (...roles: [title: string, of: string | null, count: number][]) => {
  const at = { report: 'r_1', start: 0, end: 3 }
  const told: Actor['roles'] = roles.map(([title, of, count]) => ({ title, of, passages: Array(count).fill(at) }))
  const actor = madeUpActor('r_1', 'Ana Lind', { kind: 'person', roles: told })
  const record = { actors: [actor], reports: [] as StoryRecord['reports'] } as StoryRecord
  return namingsOf(record).get(actor.id)!.role
}

test.each<[string, Parameters<typeof roleOf>, string | null]>([
  ['a bare title has its state added', [['President', 'Karsa', 1]], 'President of Karsa'],
  [
    'the title told most',
    [
      ['Karsan envoy', 'Karsa', 1],
      ['Karsan president', 'Karsa', 2],
    ],
    'Karsan president',
  ],
  [
    'of two states only what a title says in full',
    [
      ['President', 'Vessia', 3],
      ['Karsan President', 'Karsa', 1],
    ],
    'Karsan President',
  ],
  [
    'of two states, neither in full: none',
    [
      ['President', 'Vessia', 3],
      ['President', 'Karsa', 1],
    ],
    null,
  ],
  ['a word that says nothing by itself', [['Gen.', null, 3]], null],
])('%s', (_, roles, expected) => expect(roleOf(...roles)).toBe(expected))
