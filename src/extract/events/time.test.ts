import { describe, expect, it } from 'vitest'
import { commonTime, mayBeSameTime } from './time.ts'

describe('times of events', () => {
  it.each([
    ['2031-04-02', '2031-04-02', true],
    ['2031-04-02', '2031-04-03', false],
    ['2031-04', '2031-04-30', true],
    ['2031-04', '2031-05-01', false],
    ['2031-04-01/2031-04-03', '2031-04-03', true],
    ['../2031-04-03', '2031-04-04', false],
    ['2031-04-03/..', '2034', true],
    ['2031-22', '2031-08-09', true],
    ['2031-22', '2031-12-09', false],
    ['203X', '2035-01-01', true],
    ['2031-04?', '2031-04-02', true],
    [null, '2031-04-02', true],
  ])('%s and %s may be one: %s', (a, b, one) => {
    expect(mayBeSameTime(a, b)).toBe(one)
    expect(mayBeSameTime(b, a)).toBe(one)
  })

  it('a day more or less, where that is asked', () => {
    expect(mayBeSameTime('2031-03-31', '2031-04-01', 1)).toBe(true)
    expect(mayBeSameTime('2031-03-31', '2031-04-02', 1)).toBe(false)
  })

  it.each([
    [['2031-04', '2031-04-02', '2031-04-03', '2031-04-03'], '2031-04-03'],
    [['2031', '2031-04'], '2031-04'],
    [[], null],
  ])('of %j the common time is %s', (times, common) => {
    expect(commonTime(times)).toBe(common)
  })
})
