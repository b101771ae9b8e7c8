import { describe, expect, it } from 'vitest'
import { statedTime } from './stated-time.ts'

describe('a time that a page states', () => {
  it.each([
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04T08:30:00+02:00', '2031-03-04T08:30:00+02:00'],
    ['2031-03-04T08:30:15.123Z', '2031-03-04T08:30:15Z'],
    ['2031-03-04 08:30:00+0530', '2031-03-04T08:30:00+05:30'],
    ['2031-03-04T08:30', '2031-03-04T08:30:00'],
    ['20310304T083000Z', '2031-03-04T08:30:00Z'],
    ['20310304', '2031-03-04'],
    ['Tue, 04 Mar 2031 08:30:00 GMT', '2031-03-04T08:30:00Z'],
    ['4 March 2031', '2031-03-04'],
    ['2031-02-30', null],
    ['2031-13-01', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (stated, expected) => {
    expect(statedTime(stated)).toBe(expected)
  })
})
