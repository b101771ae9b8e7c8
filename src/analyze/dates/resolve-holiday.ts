import type { Meaning } from '../../languages/dates.ts'
import { choose } from './choose.ts'
import { civilOf } from './days.ts'
import { holidayIn } from './holidays.ts'
import { stretchFrom } from './resolve.ts'
import { type Context, found, lessSure, marked, type Resolved, todayOf, unknown } from './resolved.ts'
import { dayAt, stretchOf } from './stretch.ts'

/** "Thanksgiving", "Easter 2026", "last Christmas". */
export function resolveHoliday({ name, within, which }: Meaning & { is: 'holiday' }, context: Context): Resolved {
  const today = todayOf(context)
  const inside = within ? stretchFrom(within, context) : null
  const inYear = (year: number) => {
    const days = holidayIn(name, year)
    return (
      days && {
        days,
        of: marked(
          stretchOf(days.first, days.last + 1, days.first === days.last ? 'day' : 'interval'),
          days.uncertain ? '?' : undefined,
        ),
      }
    )
  }
  if (within) {
    const one = inside && inYear(civilOf(dayAt(inside.of.from)).year)
    return one ? found(one.of, lessSure(inside.certainty, one.days.uncertain ? 'uncertain' : 'stated')) : unknown()
  }
  if (today === null) return unknown()
  const own = civilOf(today).year
  const candidates = [own - 1, own, own + 1].flatMap((year) => inYear(year)?.of ?? [])
  const one = choose(candidates, today, which, context.lean)
  return found(one, one?.mark ? 'uncertain' : which || context.lean ? 'reckoned' : 'assumed')
}
