import type { Meaning } from '../../dates.ts'

/** Whether a meaning is one day, so that a time of day can stand with it. */
export function isDay(of: Meaning): boolean {
  switch (of.is) {
    case 'calendar':
      return of.fields.day !== undefined || of.fields.weekday !== undefined
    case 'unit':
      return of.unit === 'day'
    case 'nth':
      return typeof of.of === 'object' || of.of === 'day'
    case 'offset':
      return of.length.every(({ unit }) => unit === 'day' || unit === 'week')
    case 'about':
      return isDay(of.of)
    default:
      return of.is === 'holiday' || of.is === 'weekdays'
  }
}
