import type { Meaning, Unit, Which } from '../../../dates.ts'
import { rule } from '../classes.ts'
import type { Guard } from '../pattern.ts'

const unit = (of: Unit, shift: number): Meaning => ({ is: 'unit', unit: of, shift })
const small = new Set<Unit>(['second', 'minute', 'hour'])
const shifts: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1, past: -1, coming: 1 }
const told: Meaning = { is: 'told' }

/** "last week", "this month", "next year"; "the past week" is seven days, "the following day" counts from what was told. */
function shifted(which: Which, of: Unit, the: boolean, word: string): Meaning | null {
  const length = [{ n: 1, unit: of }]
  // "at the last minute" tells no minute.
  if (of === 'minute' || of === 'second') return null
  if (of === 'hour')
    return which === 'this' ? null : { is: 'stretch', length, toward: shifts[which] < 0 ? 'past' : 'future', now: true }
  if (which === 'past' && of === 'day') return unit('day', -1)
  if (which === 'past' && of !== 'weekend') return { is: 'stretch', length, toward: 'past' }
  const isTold = word === 'following' || (the && word === 'previous') || (of === 'day' && word === 'next')
  if (isTold) return { is: 'offset', length, sign: word === 'previous' ? -1 : 1, from: told }
  if (of === 'day' && word === 'last') return null
  const counted = the && (word === 'next' || word === 'last') && of !== 'decade' && of !== 'century' && of !== 'weekend'
  if (counted) return { is: 'stretch', length, toward: word === 'last' ? 'past' : 'future' }
  if (of === 'weekend' && which === 'coming') return { is: 'unit', unit: 'weekend', shift: 0, coming: true }
  return unit(of, shifts[which])
}

const notTime = new Set<Unit>(['second', 'minute', 'hour', 'day'])

/** "the last quarter century" is no quarter. */
const quarterOnly: Guard = (lexed, _, end) => lexed.lows[end - 1] !== 'quarter' || lexed.lows[end] !== 'century'

/** Days, weeks, months and years counted from now. */
export const relatives = [
  rule('today', () => unit('day', 0)),
  rule('yesterday', () => unit('day', -1)),
  rule('tomorrow', () => unit('day', 1)),
  rule('the? day before yesterday', () => unit('day', -2)),
  rule('the? day after tomorrow', () => unit('day', 2)),
  rule(
    'this day',
    () => unit('day', 0),
    (lexed, _, end) => lexed.lows[end] !== 'of',
  ),
  rule('that|the same day|week|month|year', (_, lexed, _s, end) => ({
    is: 'offset',
    length: [{ n: 0, unit: lexed.lows[end - 1] as Unit }],
    sign: 1,
    from: told,
  })),
  rule('that day|week|month|year', (_, lexed, _s, end) => ({
    is: 'offset',
    length: [{ n: 0, unit: lexed.lows[end - 1] as Unit }],
    sign: 1,
    from: told,
  })),
  rule('<q:which> <u:one>', ({ q, u }, lexed, start) => shifted(q, u, false, lexed.lows[start]!), quarterOnly),
  rule(
    'the <q:which> <u:one>',
    ({ q, u }, lexed, start) => (lexed.lows[start + 1] === 'this' ? null : shifted(q, u, true, lexed.lows[start + 1]!)),
    quarterOnly,
  ),
  rule('this past|last <u:one>', ({ u }) => (small.has(u) ? null : unit(u, -1))),
  rule('this coming|next <u:one>', ({ u }, lexed, start) =>
    small.has(u) ? null : shifted(lexed.lows[start + 1] === 'coming' ? 'coming' : 'next', u, false, ''),
  ),
  rule('the? <u:one> after the? next', ({ u }) => (notTime.has(u) ? null : unit(u, 2))),
  rule('the? <u:one> before the? last', ({ u }) => (notTime.has(u) ? null : unit(u, -2))),
  rule('the? weekend of <b:base>', ({ b }) =>
    b.is === 'calendar' && b.fields.day ? { is: 'unit', unit: 'weekend', shift: 0, at: b } : null,
  ),
  rule('within the|this week|month|year', (_, lexed, _s, end) => ({
    is: 'rest',
    of: unit(lexed.lows[end - 1] as Unit, 0),
  })),
  rule('the weekend', () => ({ is: 'unit', unit: 'weekend', shift: 0, coming: false })),
  rule(
    'weekend',
    () => ({ is: 'unit', unit: 'weekend', shift: 0, coming: false }),
    (lexed, start) => /^(?:on|over|at|-)$/.test(lexed.lows[start - 1] ?? ''),
  ),
  rule('the? week of|starting|beginning|commencing|ending|from on? the? <b:base>', ({ b }, _lexed, _start, _end) =>
    b.is === 'calendar' && b.fields.day === undefined && b.fields.weekday === undefined && b.fields.month === undefined
      ? null
      : (b.is === 'unit' && b.unit !== 'day') ||
          (b.is === 'calendar' && b.fields.day === undefined && b.fields.weekday === undefined)
        ? null
        : { is: 'unit', unit: 'week', shift: 0, at: b },
  ),
  rule('the? <q:which> week ,? on? <w:weekday>', ({ q, w }) => ({
    is: 'calendar',
    fields: { weekday: w },
    within: unit('week', shifts[q]),
  })),
  rule('<w:weekday> of? the? <q:which> week', ({ q, w }) => ({
    is: 'calendar',
    fields: { weekday: w },
    within: unit('week', shifts[q]),
  })),
  rule(
    '<w:weekday> week',
    ({ w }) => ({ is: 'weekdays', n: 2, weekday: w }),
    (lexed, _, end) => /^[.,;]?$/.test(lexed.lows[end] ?? ''),
  ),
]

/** What can follow "of" and the like, besides a full date: "the end of the year". */
export const frames = [
  rule('<b:base>', ({ b }) => b),
  rule('the|this week|month|quarter|year|decade|century|day|weekend', (_, lexed, _s, end) =>
    unit(lexed.lows[end - 1] as Unit, 0),
  ),
  rule(
    'week|month|year|day',
    (_, lexed, _s, end) => unit(lexed.lows[end - 1] as Unit, 0),
    (lexed, start) => /^(?:of|current|my|our|-)$/.test(lexed.lows[start - 1] ?? ''),
  ),
]
