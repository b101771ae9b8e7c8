import { describe, expect, it } from 'vitest'
import { dates } from '../../languages/en/dates/index.ts'
import { findDates } from './find-dates.ts'
import { resolveAnchor } from './resolve-anchor.ts'

const after = (text: string, anchor: string) => {
  const found = findDates(text, dates, { reference: '2025-11-20' })[0]?.anchor
  return found ? resolveAnchor(found, anchor) : undefined
}

describe('what is counted from something told', () => {
  it.each<[text: string, anchor: string, date: string | null]>([
    ['four days after the summit', '2025-11-15', '2025-11-19'],
    ['four days after the summit', '2025-11-14/2025-11-15', '2025-11-19'],
    ['two days before the vote', '2025-11-14/2025-11-15', '2025-11-12'],
    ['the day before the vote', '2025-03-01', '2025-02-28'],
    ['two hours later', '2025-11-15T23:00:00Z', '2025-11-16T01:00:00Z'],
    ['three weeks later', '2025-11-15', '2025-12-06~'],
    ['two years later', '2025-11-15', '2027~'],
    ['the following week', '2025-11-15', '2025-11-17/2025-11-23'],
    ['that same month', '2025-11-15~', '2025-11'],
    ['the previous year', '2025-11-15', '2024'],
    ['two days later', '2025-11', null],
    ['two days later', 'unknown', null],
  ])('%s, from %s', (text, anchor, date) => expect(after(text, anchor)).toBe(date))
})
