import type { Fields, Meaning } from '../../languages/dates.ts'
import { stretchFrom } from './resolve.ts'
import { type Context, lessSure, type Resolved } from './resolved.ts'
import { dayAt, daySeconds } from './stretch.ts'

type Calendar = Meaning & { is: 'calendar' }

const lacksYear = (of: Meaning): of is Calendar =>
  of.is === 'calendar' && of.fields.year === undefined && !of.which && !of.within
const onlyDay = ({ month, day, weekday }: Fields) => month === undefined && day !== undefined && weekday === undefined

/** Gives one end what the other says for both: the year of "Nov. 19 to Dec. 2, 2025". */
function shared(first: Meaning, last: Meaning): readonly [Meaning, Meaning] {
  if (first.is === 'at' && last.is === 'at') {
    const [a, b] = shared(first.date, last.date)
    return [
      { ...first, date: a },
      { ...last, date: b },
    ]
  }
  if (!lacksYear(first) || last.is !== 'calendar') return [first, last]
  const { year, month } = last.fields
  const needsMonth = onlyDay(first.fields) && month !== undefined
  const fields = {
    ...first.fields,
    ...(needsMonth ? { month } : {}),
    ...(year === undefined || first.fields.weekday ? {} : { year }),
  }
  return [{ ...first, fields }, last]
}

/** From one date to another. The second follows the first: a year that neither says is chosen for the first alone. */
export function resolveRange({ first: a, last: b, within }: Meaning & { is: 'range' }, context: Context): Resolved {
  if (a.is === 'clock' && b.is === 'clock') {
    return {
      is: 'time',
      clock: a.clock,
      until: b.clock,
      certainty: a.clock.settled || b.clock.settled ? 'stated' : 'uncertain',
    }
  }
  const inside = (of: Meaning): Meaning => (within && of.is === 'calendar' ? { ...of, within } : of)
  const [first, last] = shared(inside(a), inside(b))
  const from = stretchFrom(first, context)
  if (!from) return { is: 'none', kind: 'period', certainty: 'unknown' }
  const behind = {
    ...context,
    now: { second: dayAt(from.of.from) * daySeconds, timed: false, zone: '' },
    lean: 'future' as const,
  }
  const open = lacksYear(last) || (last.is === 'at' && lacksYear(last.date))
  let to = stretchFrom(last, open ? behind : context)
  if (!to) return { is: 'none', kind: 'period', certainty: 'unknown' }
  let start = from.of
  if (to.of.from < start.from) {
    if (lacksYear(a) && last.is === 'calendar' && last.fields.year !== undefined && first.is === 'calendar') {
      start = stretchFrom({ ...first, fields: { ...first.fields, year: last.fields.year - 1 } }, context)?.of ?? start
    } else if (last.is === 'at' && to.of.from > start.from - daySeconds) {
      to = { ...to, of: { ...to.of, from: to.of.from + daySeconds, to: to.of.to + daySeconds } }
    }
    if (to.of.to <= start.from) return { is: 'none', kind: 'period', certainty: 'unknown' }
  }
  const [r1, r2] = [zoneOf(first), zoneOf(last)]
  const zone = r2 ?? r1
  return {
    is: 'interval',
    first: start,
    last: to.of,
    certainty: lessSure(from.certainty, to.certainty),
    ...(zone ? { zone } : {}),
  }
}

const zoneOf = (of: Meaning): string | undefined =>
  of.is === 'at' && of.time.is === 'clock' ? of.time.clock.zone : undefined
