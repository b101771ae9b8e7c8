import { edtfOf } from './edtf.ts'
import type { DateAnchor } from './find-dates.ts'
import { readReference } from './reference.ts'
import { resolve } from './resolve.ts'
import { dayAt, unitAround } from './stretch.ts'

/**
 * Resolves what is counted from something told, once it is known when that was: "four days after the summit" with a summit on
 * '2025-11-15' is '2025-11-19'. `anchor` is a day, a time or an interval in EDTF; for anything less the answer is null.
 */
export function resolveAnchor({ length, sign, whole }: DateAnchor, anchor: string): string | null {
  const ends = anchor.split('/')
  const now = readReference((sign > 0 ? ends.at(-1)! : ends[0]!).replace(/[~?%]$/, ''))
  if (!now) return null
  const [first] = length
  if (whole && first) return edtfOf(unitAround(dayAt(now.second), first.unit, sign * first.n))
  const resolved = resolve({ is: 'offset', length, sign, from: 'now' }, { now, lean: undefined })
  return resolved.is === 'stretch' ? edtfOf(resolved.of, resolved.zone) : null
}
