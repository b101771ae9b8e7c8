import { describe, expect, it } from 'vitest'
import { dayText } from './edtf.ts'
import { holidayIn } from './holidays.ts'

const when = (name: string, year: number) => {
  const days = holidayIn(name, year)
  return (
    days &&
    `${dayText(days.first)}${days.last > days.first ? `/${dayText(days.last)}` : ''}${days.uncertain ? '?' : ''}`
  )
}

describe('holidays', () => {
  it.each<[name: string, year: number, day: string | null]>([
    ['easter', 2024, '2024-03-31'],
    ['easter', 2025, '2025-04-20'],
    ['orthodox-easter', 2024, '2024-05-05'],
    ['orthodox-easter', 2025, '2025-04-20'],
    ['good-friday', 2024, '2024-03-29'],
    ['pentecost', 2025, '2025-06-08'],
    ['clean-monday', 2025, '2025-03-03'],
    ['thanksgiving', 2024, '2024-11-28'],
    ['black-friday', 2024, '2024-11-29'],
    ['memorial-day', 2025, '2025-05-26'],
    ['labor-day', 2025, '2025-09-01'],
    ['election-us', 2024, '2024-11-05?'],
    ['ramadan', 2024, '2024-03-11/2024-04-09?'],
    ['eid-al-adha', 2024, '2024-06-16?'],
    ['passover', 2024, '2024-04-23/2024-04-29'],
    ['purim', 2024, '2024-03-24'],
    ['rosh-hashanah', 2025, '2025-09-23'],
    ['yom-kippur', 2025, '2025-10-02'],
    ['hanukkah', 2025, '2025-12-15/2025-12-22'],
    ['lunar-new-year', 2024, '2024-02-10'],
    ['nowruz', 2025, '2025-03-20?'],
    ['no such day', 2025, null],
    ['constructor', 2025, null],
  ])('%s %i', (name, year, day) => expect(when(name, year)).toBe(day))
})
