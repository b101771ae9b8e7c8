import { describe, expect, it } from 'vitest'
import { page as english } from '../../languages/en/page.ts'
import { isDateLine, readDate } from './dates.ts'

const dates: readonly [line: string, value: string | null, zone: string | null][] = [
  ['2031-04-02', '2031-04-02', null],
  ['2031-04-02T09:39:00+05:30', '2031-04-02T09:39+05:30', null],
  ['Wed, 2 Apr 2031, 4:02pm', '2031-04-02T16:02', null],
  ['April 2, 2031 09:39 AM IST First published on: Apr 2, 2031 at 09:39 AM IST', '2031-04-02T09:39', 'IST'],
  ['Published: 2nd April 2031, 12:05 a.m. GMT', '2031-04-02T00:05+00:00', null],
  ['Updated 7:15 PM EDT, Wed April 2, 2031', '2031-04-02T19:15-04:00', null],
  ['02.04.2031', '2031-04-02', null],
  ['13/4/2031', '2031-04-13', null],
  ['4/13/2031', '2031-04-13', null],
  // Nobody can tell whether this is the second of April or the fourth of February.
  ['02/04/2031', null, null],
  ['31 February 2031', null, null],
]

describe('dates of a page', () => {
  it.each(dates)('"%s" is %s', (line, value, zone) => {
    expect(readDate(line, english)).toEqual(value === null ? null : { value, zone })
  })

  it.each([
    ['Wed, 2 Apr 2031, 4:02pm', true],
    ['Published on April 2, 2031 · 5 min read', true],
    ['First published on: Apr 2, 2031 at 09:39 AM IST', true],
    ['On April 2, 2031 the two presidents met.', false],
    ['April was cold', false],
  ])('"%s" is a date line: %s', (line, expected) => {
    expect(isDateLine(line, english)).toBe(expected)
  })
})
