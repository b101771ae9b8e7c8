import { expect, test } from 'vitest'
import { type Judgement, nameJudgement } from '../record/judgement.ts'
import { mergedAsRuled, type Rulings } from './merge-rulings.ts'

const ruling = (kind: Judgement['kind'], about: string[]) =>
  nameJudgement({ story: 's_1', kind, about, by: { person: 'desk' }, at: '2031-04-06T08:00:00.000Z', reason: '' })

/** What a merge that takes all three for one is told of rulings. */
function told(judgement: Judgement): Rulings {
  let heard: Rulings | undefined
  mergedAsRuled(
    [judgement],
    (rulings) => {
      heard = rulings
      const of = ['e_1', 'e_2', 'e_3']
      return { merges: [{ into: 'e_all', of, rule: '', reason: '' }], becomes: new Map(of.map((id) => [id, 'e_all'])) }
    },
    { follow: () => [judgement], told: [], findingsOf: () => [] },
  )
  return heard!
}

test.each([
  [
    'one is split off from the whole',
    ['e_2', 'e_all'],
    [
      ['e_1', 'e_2'],
      ['e_2', 'e_3'],
    ],
    [['e_1', 'e_3']],
  ],
  [
    'two of them are not one',
    ['e_1', 'e_2'],
    [['e_1', 'e_2']],
    [
      ['e_1', 'e_3'],
      ['e_2', 'e_3'],
    ],
  ],
])('%s', (_, about, apart, together) => {
  const rulings = told(ruling('different', about))
  for (const [a, b] of apart) expect([a, b, rulings.apart(a!, b!)]).toEqual([a, b, true])
  for (const [a, b] of together) expect([a, b, rulings.apart(a!, b!)]).toEqual([a, b, false])
})

test('what is one in the record is ruled the same with all its parts', () => {
  expect(told(ruling('same', ['e_all', 'e_4'])).same).toEqual([['e_4', 'e_1', 'e_2', 'e_3']])
})
