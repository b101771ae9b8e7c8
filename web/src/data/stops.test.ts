import { describe, expect, it } from 'vitest'
import type { ReportLine } from '../../../src/api/types.ts'
import { placeOf, reportsBy, stopsOf } from './stops.ts'

const reports = ['2031-04-05T09:00:00+02:00', '2031-04-05', null, '2031-04-02', '2031-04', '2031-04-02'].map(
  (published) => ({ published }) as ReportLine,
)

describe('the moments that the slider stops at', () => {
  const stops = stopsOf(reports)

  it('are the reports’ times, each once, with how many were out by then; a day ends at its end', () => {
    expect(stops.map(({ at, reports: out }) => [at, out])).toEqual([
      ['2031-04-02', 2],
      ['2031-04-05T09:00:00+02:00', 3],
      ['2031-04-05', 4],
    ])
  })

  it.each([
    ['2031-04-01', 0],
    ['2031-04-02', 0],
    ['2031-04-04T12:00:00Z', 0],
    ['2031-04-05T07:00:00Z', 1],
    ['2031-04-05', 2],
    ['2031-05-01', 2],
  ])('%s stands at stop %i', (asOf, place) => expect(placeOf(stops, asOf)).toBe(place))

  it.each([
    ['2031-04-01', 0],
    ['2031-04-02', 2],
    ['2031-04-05T07:00:00Z', 3],
    ['2031-05-01', 4],
  ])('by %s %i reports were out', (asOf, out) => expect(reportsBy(stops, asOf)).toBe(out))
})
