import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

const plan = 'The plan would release all prisoners.'
const term = 'would release all prisoners'

describe('what is left of something told before', () => {
  it.each([
    [`${plan} Ada Lind does not trust the rest of it.`, `Ada Lind doubts ${term}`],
    [`${plan} Some are still waiting.\nAda Lind does not trust the rest of it.`, `Ada Lind doubts ${term}`],
    [`${plan} Ada Lind rejected the rest of it.`, `Ada Lind rejects ${term}`],
    [`${plan} Ada Lind said the rest of it was unacceptable.`, `Ada Lind rejects ${term}`],
    [`${plan} “We will never accept the rest of that,” Ada Lind said.`, `Ada Lind rejects ${term}`],
    [`${plan} Ada Lind is wary of the remainder of it.`, `Ada Lind doubts ${term}`],
    ['Ada Lind has little faith in the peace plan.', 'Ada Lind doubts peace plan'],
    ['Ada Lind has lost all trust in the peace plan.', 'Ada Lind doubts peace plan'],
    ['Ada Lind put no trust in the truce.', 'Ada Lind doubts truce'],
  ])('%s', (text, position) => {
    expect(positionsTold(text)).toEqual([position])
  })

  it.each([
    `${plan} Ada Lind kept the rest of it in a drawer.`,
    'The bread is old. Ada Lind does not trust the rest of it.',
    'The bread is old. Ada Lind rejected the rest of it.',
    `${plan} Does Ada Lind trust the rest of it?`,
    `${plan} Ada Lind rested.\nIt was late. The town slept. Nobody spoke. The bread was old. Ada Lind does not trust the rest of it.`,
    'Ada Lind places her trust in the peace plan.',
    'Ada Lind has every confidence in the peace plan.',
    'Ada Lind does not trust Peter Berg.',
  ])('nothing: %s', (text) => {
    expect(positionsTold(text).filter((p) => /doubts|rejects/u.test(p))).toEqual([])
  })
})
