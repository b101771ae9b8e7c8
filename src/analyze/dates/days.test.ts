import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, civilOf, dayOf, weekdayOf } from './days.ts'

describe('days', () => {
  it.each<[year: number, month: number, day: number, number: number, weekday: number]>([
    [1970, 1, 1, 0, 4],
    [2000, 2, 29, 11016, 2],
    [2025, 11, 20, 20412, 4],
    [1600, 3, 1, -135080, 3],
  ])('%i-%i-%i', (year, month, day, number, weekday) => {
    expect(dayOf(year, month, day)).toBe(number)
    expect(civilOf(number)).toEqual({ year, month, day })
    expect(weekdayOf(number)).toBe(weekday)
  })

  it('agrees with the calendar of the machine, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 900_000 }), (day) => {
        const date = new Date(day * 86_400_000)
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(civilOf(day)).toEqual(civil)
        expect(dayOf(civil.year, civil.month, civil.day)).toBe(day)
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
      }),
    )
  })

  it('stays in the month when months are added', () => {
    expect(civilOf(addMonths(dayOf(2024, 1, 31), 1))).toEqual({ year: 2024, month: 2, day: 29 })
    expect(civilOf(addMonths(dayOf(2025, 3, 31), -13))).toEqual({ year: 2024, month: 2, day: 29 })
  })
})
