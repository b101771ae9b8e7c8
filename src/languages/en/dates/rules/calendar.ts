import type { Fields, Meaning } from '../../../dates.ts'
import { rule } from '../classes.ts'
import { bareMonth, bareOrdinal, bareWeekday, bareYear, endsPhrase, monthAndDay } from '../guards.ts'
import { isNumber } from '../lex.ts'
import type { Guard } from '../pattern.ts'

const calendar = (fields: Fields): Meaning => ({ is: 'calendar', fields })
const adding = (of: Meaning, fields: Fields): Meaning | null =>
  of.is === 'calendar' ? { ...of, fields: { ...of.fields, ...fields } } : null

/** "Monday, the 12th" but not "Monday, the first such talks": no noun follows, and behind a comma a day in words ends its clause. */
const dayInApposition: Guard = (lexed, start, end) =>
  endsPhrase(lexed, end) &&
  (lexed.lows[start + 1] !== ',' || isNumber(lexed, end - 2) || /^(?:[.,;:)]|undefined)$/.test(`${lexed.lows[end]}`))

/** A day of a month, with or without its year. */
export const monthdays = [
  rule('<m:month> the? <d:spoken> ,? <y:year>', ({ m, d, y }) => calendar({ year: y, month: m, day: d })),
  rule('<y:year> ,? <m:month> <d:day>', ({ m, d, y }) => calendar({ year: y, month: m, day: d })),
  rule('<m:month> <d:day> of <y:year>', ({ m, d, y }) => calendar({ year: y, month: m, day: d })),
  rule('<m:month> the? <d:spoken>', ({ m, d }) => calendar({ month: m, day: d }), monthAndDay),
  rule('<m:month> - <d:day>', ({ m, d }) => calendar({ month: m, day: d }), monthAndDay),
  rule('the? <d:ordinal> day? of? <m:month> ,? <y:year>?', ({ d, m, y }) =>
    d > 31 ? null : calendar({ month: m, day: d, ...(y ? { year: y } : {}) }),
  ),
  rule('<d:day> of? -? <m:month> ,|-? <y:year>', ({ d, m, y }) => calendar({ year: y, month: m, day: d })),
  rule('<d:day> / <m:month> / <y:year>', ({ m, d, y }) => calendar({ year: y, month: m, day: d })),
  rule('<d:day> . <m:month> <y:year>?', ({ d, m, y }) => calendar({ month: m, day: d, ...(y ? { year: y } : {}) })),
  rule(
    '<d:day> of? -? <m:month>',
    ({ d, m }) => calendar({ month: m, day: d }),
    (lexed, _start, end) => monthAndDay(lexed, end - 1, end),
  ),
]

/** Days, months and years by name and number. */
export const calendars = [
  rule('<d:monthday>', ({ d }) => d),
  rule('<w:weekday> ,? the? <d:monthday>', ({ w, d }) => adding(d, { weekday: w })),
  rule('this|next|last|coming|past <w:weekday> ,? <d:monthday>', ({ w, d }) => adding(d, { weekday: w })),
  rule('<w:weekday> ,? <n:numeric>', ({ w, n }) => adding(n, { weekday: w })),
  rule('<d:monthday> of? <b:base>', ({ d, b }) =>
    b.is === 'unit' && b.unit === 'year' ? { ...(d as Meaning & { is: 'calendar' }), within: b } : null,
  ),
  rule('<n:numeric>', ({ n }) => n),
  rule('<w:weekday> ,? the <d:spoken>', ({ w, d }) => calendar({ weekday: w, day: d }), dayInApposition),
  rule(
    '<w:weekday> <d:day>',
    ({ w, d }) => calendar({ weekday: w, day: d }),
    (lexed, start, end) => bareWeekday(lexed, start, start + 1) && endsPhrase(lexed, end),
  ),
  rule(
    '<w:weekday> ,? <d:ordinal>',
    ({ w, d }) => (d <= 31 ? calendar({ weekday: w, day: d }) : null),
    (lexed, start, end) => isNumber(lexed, end - 2) && bareWeekday(lexed, start, start + 1) && endsPhrase(lexed, end),
  ),
  rule('the <d:ordinal>', ({ d }) => (d > 31 ? null : calendar({ day: d })), bareOrdinal),
  rule('the? <d:ordinal> of <b:frame>', ({ d, b }) =>
    d <= 31 && b.is === 'unit' && b.unit === 'month' ? { is: 'calendar', fields: { day: d }, within: b } : null,
  ),
  rule('the? month of <m:month> <y:year>?', ({ m, y }) => calendar({ month: m, ...(y ? { year: y } : {}) })),
  rule('<m:month> ,|of? <y:year>', ({ m, y }) => calendar({ month: m, year: y })),
  rule(
    '<y:year> ,? <m:month>',
    ({ m, y }) => calendar({ month: m, year: y }),
    (lexed, _, end) => !/^\d+$/.test(lexed.lows[end] ?? ''),
  ),
  rule('<m:month>', ({ m }) => calendar({ month: m }), bareMonth),
  rule('<m:month> of? <b:base>', ({ m, b }) =>
    b.is === 'unit' && b.unit === 'year' ? { is: 'calendar', fields: { month: m }, within: b } : null,
  ),
  rule(
    'the? <q:which> <m:month>',
    ({ q, m }) => ({ is: 'calendar', fields: { month: m }, which: q }),
    (lexed, start, end) => bareMonth(lexed, lexed.lows[start] === 'the' ? start + 2 : start + 1, end),
  ),
  rule('<w:weekday>', ({ w }) => calendar({ weekday: w }), bareWeekday),
  rule(
    'the? this? <q:which> <w:weekday>',
    ({ q, w }) => ({ is: 'calendar', fields: { weekday: w }, which: q }),
    // "following Friday's meeting" is said of the meeting.
    (lexed, start) => lexed.lows[start] !== 'following',
  ),
  rule('the following|previous|next|same <w:weekday>', () => ({ is: 'told' })),
  rule(
    'that <w:weekday>',
    () => ({ is: 'told' }),
    // "hopes that Tuesday will be better" tells no earlier Tuesday.
    (lexed, start) => /^(?:on|by|since|until|before|after|of|for)$/.test(lexed.lows[start - 1] ?? ''),
  ),
  rule('the? <w:weekday> before last', ({ w }) => ({ is: 'weekdays', n: -2, weekday: w })),
  rule('<y:year>', ({ y }) => calendar({ year: y }), bareYear),
  rule('the? year <y:int>', ({ y }) => (y > 99 && y < 2200 ? calendar({ year: y }) : null)),
  rule('the? year of? <y:year>', ({ y }) => calendar({ year: y })),
]
