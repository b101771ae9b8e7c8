import { describe, expect, it } from 'vitest'
import { inflect, verbForms } from './inflect.ts'

describe('inflect', () => {
  it.each([
    ['deny', 'denies denied denied denying'],
    ['say', 'says said said saying'],
    ['admit', 'admits admitted admitted admitting'],
    ['offer', 'offers offered offered offering'],
    ['agree', 'agrees agreed agreed agreeing'],
    ['write', 'writes wrote written writing'],
    ['lie', 'lies lay lain lying'],
    ['push', 'pushes pushed pushed pushing'],
    ['plan', 'plans planned planned planning'],
    ['speak', 'speaks spoke spoken speaking'],
  ])('%s', (base, expected) => {
    const { third, past, part, ing } = inflect(base)
    expect([third, past, part, ing].join(' ')).toBe(expected)
  })

  it('reads a form that is a verb of its own as the more usual one', () => {
    expect(verbForms(['find', 'found']).get('found')?.lemma).toBe('find')
  })
})
