import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameJudgement } from './judgement.ts'

const given = {
  story: 's_1',
  kind: 'same' as const,
  about: ['p_b', 'p_a'],
  by: { person: 'desk' },
  at: '2025-11-20T12:00:00+02:00',
  reason: 'one name, spelt twice',
}

describe('naming a judgement', () => {
  it('sorts what it is about and tells its time in UTC', () => {
    expect(nameJudgement(given)).toMatchObject({ about: ['p_a', 'p_b'], at: '2025-11-20T10:00:00.000Z' })
  })

  it('gives the same name whatever the order, the time and the reason', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(ids, fc.string(), (about, reason) => {
        const { id } = nameJudgement({ ...given, about })
        expect(nameJudgement({ ...given, about: about.toReversed(), reason, at: '2026-01-01T00:00:00Z' }).id).toBe(id)
      }),
    )
  })

  it.each([
    ['one thing the same', { about: ['p_a', 'p_a'] }],
    ['nothing wrong', { kind: 'wrong' as const, about: [] }],
    ['nobody’s', { by: { person: '' } }],
    ['without a time', { at: 'yesterday' }],
  ])('refuses one that is %s', (_, change) => {
    expect(() => nameJudgement({ ...given, ...change })).toThrow()
  })
})
