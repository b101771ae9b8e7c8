import { describe, expect, it } from 'vitest'
import { commonTime, isAfter, mayBeSameTime, nearestYear } from './time.ts'

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
    ['2031-04-02~', '2031-04-04', true],
    ['2031-04-02~', '2031-04-05', false],
    ['XXXX-04-02', '2031-04-02', true],
    ['XXXX-04-02', '2031-05', false],
  ])('%s and %s may be one: %s', (a, b, one) => {
    expect(mayBeSameTime(a, b)).toBe(one)
    expect(mayBeSameTime(b, a)).toBe(one)
  })

  it('a day more or less, where that is asked', () => {
    expect(mayBeSameTime('2031-03-31', '2031-04-01', 1)).toBe(true)
    expect(mayBeSameTime('2031-03-31~', '2031-04-02~')).toBe(true)
    expect(mayBeSameTime('2031-03-31~', '2031-04-03~')).toBe(false)
    expect(mayBeSameTime('2031-03-31', '2031-04-02', 1)).toBe(false)
  })

  it.each([
    ['XXXX-12-30', '2031-01-02', '2030-12-30'],
    ['XXXX-04-01', '2031-04-02', '2031-04-01'],
    ['2029-04-01', '2031-04-02', '2029-04-01'],
  ])('%s read beside %s is %s', (edtf, day, expected) => {
    expect(nearestYear(edtf, day)).toBe(expected)
  })

  it.each([
    ['2031-04-03', true],
    ['2031-04-02', false],
    ['2031-04', false],
    ['2031-05', true],
    ['2031', false],
    ['2032', true],
  ])('%s lies behind 2031-04-02: %s', (edtf, after) => {
    expect(isAfter(edtf, '2031-04-02')).toBe(after)
  })

  it.each([
    [['2031-04', '2031-04-02', '2031-04-03', '2031-04-03'], '2031-04-03'],
    [['2031', '2031-04'], '2031-04'],
    [['2031-04-03~', '2031-04-02'], '2031-04-02'],
    [['2031-04-03~', '2031-04'], '2031-04-03~'],
    [[], null],
  ])('of %j the common time is %s', (times, common) => {
    expect(commonTime(times)).toBe(common)
  })
})
