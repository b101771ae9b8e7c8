import type { Meaning } from '../../languages/dates.ts'
import { choose } from './choose.ts'
import { civilOf, weekdayOf } from './days.ts'
import { stretchFrom } from './resolve.ts'
import { resolveCalendar } from './resolve-calendar.ts'
import { resolveNth } from './resolve-nth.ts'
import { type Context, found, marked, type Resolved, todayOf, unknown } from './resolved.ts'
import { dayAt, type Grain, type Stretch, unitAround, yearsOf } from './stretch.ts'

const two = (n: number) => String(n).padStart(2, '0')
/** EDTF's form for a date whose year nobody said: 'XXXX-11-19'. */
const openYear = ({ year, month, day }: { readonly year?: number; readonly month?: number; readonly day?: number }) =>
  year === undefined && month !== undefined ? `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}` : undefined

/** "Nov. 19", "Q3 2025", "last Friday", "the 20th of next month". */
export function resolveFields(meaning: Meaning & { is: 'calendar' }, context: Context): Resolved {
  const { fields, which } = meaning
  const within = meaning.within ? stretchFrom(meaning.within, context) : null
  if (meaning.within && !within) return unknown()
  const of = resolveCalendar(fields, which, within?.of ?? null, todayOf(context), context.lean)
  if (!of) return unknown('date', openYear(fields))
  // Words that disagree with each other: "Monday, Nov. 19" where that is a Wednesday.
  const amiss = fields.weekday !== undefined && of.grain === 'day' && weekdayOf(dayAt(of.from)) !== fields.weekday
  if (amiss) return found(of, 'uncertain')
  if (within) return found(of, within.certainty)
  return found(of, fields.year !== undefined ? 'stated' : which || context.lean ? 'reckoned' : 'assumed')
}

/** "today", "next week", "the week of Nov. 17". */
export function resolveUnit(meaning: Meaning & { is: 'unit' }, context: Context): Resolved {
  if (meaning.at) {
    const at = stretchFrom(meaning.at, context)
    return at ? found(unitAround(dayAt(at.of.from), meaning.unit, 0), at.certainty) : unknown()
  }
  const today = todayOf(context)
  return today === null ? unknown() : found(aroundNow(meaning, today, context), 'reckoned')
}

/** "the weekend" of a report on Monday is the last one, unless the sentence leans forward. */
function aroundNow({ unit, shift, coming }: Meaning & { is: 'unit' }, today: number, { lean }: Context): Stretch {
  const of = unitAround(today, unit, shift)
  // "the coming weekend" is the first that has not begun.
  if (coming) return dayAt(of.from) > today ? of : unitAround(today, unit, shift + 1)
  // "this weekend's deal" of a report on Monday or Tuesday is done.
  const begun = unit === 'weekend' && shift === 0 && lean === 'past' && weekdayOf(today) <= 2 && weekdayOf(today) > 0
  if ((coming === undefined && !begun) || lean === 'future') return of
  return dayAt(of.from) > today ? unitAround(today, unit, shift - 1) : of
}

/** "the first Friday of next month"; where nothing is said, of this month. */
export function resolveInside({ n, of, within }: Meaning & { is: 'nth' }, context: Context): Resolved {
  const today = todayOf(context)
  if (within) {
    const inside = stretchFrom(within, context)
    return inside ? found(resolveNth(n, of, inside.of), inside.certainty) : unknown()
  }
  return today === null ? unknown() : found(resolveNth(n, of, unitAround(today, 'month', 0)), 'assumed')
}

/** "the 1990s", "the '80s", "the 19th century". */
export function resolveYears({ from, count, short }: Meaning & { is: 'years' }, context: Context): Resolved {
  const grain: Grain = count === 10 ? 'decade' : 'century'
  if (!short) return found(yearsOf(from, count, grain), 'stated')
  const today = todayOf(context)
  if (today === null) return unknown()
  const own = Math.floor(civilOf(today).year / 100) * 100
  const candidates = [own - 100, own, own + 100].map((century) => yearsOf(century + from, count, grain))
  return found(choose(candidates, today, undefined, context.lean ?? 'past'), 'assumed')
}

/** "fiscal 2026": nobody says whose year it is, so it is that year, perhaps. */
export function resolveFiscal(meaning: Meaning & { is: 'fiscal' }, context: Context): Resolved {
  const of = stretchFrom(meaning.of, context)
  return of ? found(marked(of.of, '?'), 'uncertain') : unknown()
}
