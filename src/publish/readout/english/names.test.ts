import { expect, test } from 'vitest'
import type { Actor } from '../../../record/finding.ts'
import type { StoryRecord } from '../../../record/record.ts'
import { madeUpActor } from '../../../record/testing/made-up.ts'
import { namingsOf, roleInSentence } from './names.ts'

const roleOf = (...roles: [title: string, of: string | null, count: number][]) => {
  const at = { report: 'r_1', start: 0, end: 3 }
  const told: Actor['roles'] = roles.map(([title, of, count]) => ({ title, of, passages: Array(count).fill(at) }))
  const actor = madeUpActor('r_1', 'Ana Lind', { kind: 'person', roles: told })
  const record = { actors: [actor], reports: [] as StoryRecord['reports'] } as StoryRecord
  return namingsOf(record).get(actor.id)!.role
}

test.each<[string, Parameters<typeof roleOf>, string | null]>([
  ['a bare title has its state added', [['President', 'Karsa', 1]], 'president of Karsa'],
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
    'Karsan president',
  ],
  [
    'of two states, neither in full: none',
    [
      ['President', 'Vessia', 3],
      ['President', 'Karsa', 1],
    ],
    null,
  ],
  ['an office of a state', [['foreign minister', 'Karsa', 2]], 'foreign minister of Karsa'],
  [
    'an office that another title gives the state of',
    [
      ['Foreign Minister', null, 2],
      ['Karsan counterpart', 'Karsa', 1],
    ],
    'foreign minister of Karsa',
  ],
  ['an office of which no report tells the state', [['Foreign Minister', null, 2]], 'foreign minister'],
  ['an office that is told of two states', [['foreign minister', 'Karsa', 2], ['president', 'Vessia', 1]], 'foreign minister'], // biome-ignore format: one line
  ['an office that says whose it is', [['Karsan foreign minister', 'Karsa', 2]], 'Karsan foreign minister'],
  ['an office that is of something already', [['head of the water board', 'Karsa', 2]], 'head of the water board'],
  ['no office', [['logistics analyst', 'Karsa', 2]], 'logistics analyst'],
  ['a word that says nothing by itself', [['Gen.', null, 3]], null],
  ['what nobody is by office', [['last Karsan prisoner', null, 3]], null],
  ['one that only begins like it', [['lasting water envoy', null, 1]], 'lasting water envoy'],
])('%s', (_, roles, expected) => expect(roleOf(...roles)).toBe(expected))

test.each([
  ['Prime Minister', 'prime minister'],
  ['Karsan Deputy Foreign Minister', 'Karsan deputy foreign minister'],
  ['Secretary of State', 'secretary of state'],
  ['Senate Majority Leader', 'Senate majority leader'],
  ['President of the Republic', 'president of the Republic'],
  ['head of the Foreign Ministry of Karsa', 'head of the Foreign Ministry of Karsa'],
  ['Karsan Foreign Ministry spokesman', 'Karsan Foreign Ministry spokesman'],
  ['former State Department adviser', 'former State Department adviser'],
  ['Minister of Foreign Affairs', 'minister of Foreign Affairs'],
  ['Chief of Staff', 'chief of staff'],
  ['Former senior Karsan diplomat', 'former senior Karsan diplomat'],
])('%s behind a name is %s', (title, words) => expect(roleInSentence(title)).toBe(words))

test.each([
  ['cabinet in Velden', 'the cabinet in Velden'],
  ['government of Ida Roe', 'the government of Ida Roe'],
  ['traders', 'traders'],
  ['some police', 'some police'],
  ['group of traders', 'the group of traders'],
  ['Karsan delegation', 'the Karsan delegation'],
  ['Karsa', 'Karsa'],
  ['Karsa’s state media', 'Karsa’s state media'],
  ["Lind's office", "Lind's office"],
])('%s is, inside a sentence, %s', (name, full) => {
  const actor = madeUpActor('r_1', name, { kind: 'organisation' })
  const record = { actors: [actor], reports: [] as StoryRecord['reports'] } as StoryRecord
  expect(namingsOf(record).get(actor.id)!.full).toBe(full)
})

test.each([
  ['Karsa’s Water Ministry', 'Karsa’s Water Ministry'],
  ["Lind's Coalition", "Lind's Coalition"],
  ['Water Ministry', 'the Water Ministry'],
  ['Women’s League', 'the Women’s League'],
  ['Dockers’ Union', 'the Dockers’ Union'],
  ['Senate’s Water Panel', 'the Senate’s Water Panel'],
])('%s is called %s', (name, full) => {
  const actor = madeUpActor('r_1', name, { kind: 'organisation' as Actor['kind'] })
  expect(namingsOf({ actors: [actor], reports: [] as StoryRecord['reports'] } as StoryRecord).get(actor.id)!.full).toBe(
    full,
  )
})

test.each([
  ['Ida Mora Diaz', 'Ida Mora Diaz came. Mora Diaz left. Then Mora Diaz spoke.', 'Mora Diaz'],
  ['Ida Mora Diaz', 'Ida Mora Diaz came. Diaz left. Then Diaz spoke.', 'Diaz'],
  ['Ida Mora Diaz', 'Ida Mora Diaz came.', 'Ida Mora Diaz'],
  ['Ana Lind', 'Ana Lind came. Lind left.', 'Lind'],
  ['Lu Wen', 'Lu Wen came. Lu left.', 'Lu'],
])('%s is called as reports call her: %s', (name, text, short) => {
  const called = [...text.matchAll(/(?:Ida |Ana )?(?:Mora )?(?:Diaz|Lind)|Lu(?: Wen)?/gu)]
  const mentions = called.map(({ index, 0: words }) => ({ report: 'r_1', start: index, end: index + words.length }))
  const actor = madeUpActor('r_1', name, { kind: 'person', mentions })
  const record = { actors: [actor], reports: [{ id: 'r_1', text }] as unknown as StoryRecord['reports'] } as StoryRecord
  expect(namingsOf(record).get(actor.id)!.short).toBe(short)
})
