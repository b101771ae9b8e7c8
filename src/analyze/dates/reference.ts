import { dayOf, daysIn } from './days.ts'
import type { Now } from './resolved.ts'
import { daySeconds } from './stretch.ts'

const shape = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** Reads the date that a report states: '2025-11-20' or '2025-11-20T09:39:00+02:00'; null for anything less or else. */
export function readReference(reference: string | null): Now | null {
  const found = reference === null ? null : shape.exec(reference)
  if (!found) return null
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 59)
    return null
  return {
    second: dayOf(year, month, day) * daySeconds + hour * 3600 + minute * 60 + second,
    timed: found[4] !== undefined,
    zone: found[7] ?? '',
  }
}
