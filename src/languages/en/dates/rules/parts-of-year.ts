import type { Fields, Meaning, Which } from '../../../dates.ts'
import { rule } from '../classes.ts'
import { bareSeason, touching } from '../guards.ts'

const calendar = (fields: Fields): Meaning => ({ is: 'calendar', fields })
const isYear = (of: Meaning) =>
  (of.is === 'unit' && of.unit === 'year') ||
  (of.is === 'calendar' && Object.keys(of.fields).join() === 'year') ||
  of.is === 'fiscal'

/** Puts a quarter, half or season into a year: "next year's third quarter". */
function inYear(fields: Fields, year: Meaning): Meaning | null {
  if (!isYear(year)) return null
  if (year.is === 'fiscal') return { is: 'fiscal', of: { is: 'calendar', fields, within: year.of } }
  return year.is === 'calendar' ? calendar({ ...year.fields, ...fields }) : { is: 'calendar', fields, within: year }
}

const yearOf = (which: Which): Meaning => ({
  is: 'unit',
  unit: 'year',
  shift: which === 'last' || which === 'past' ? -1 : which === 'this' ? 0 : 1,
})

const seasons = ['', 'spring', 'summer', 'autumn', 'winter']

/** Quarters, halves, seasons, fiscal years. */
export const partsOfYear = [
  ...([1, 2, 3, 4] as const).flatMap((quarter) => [
    rule(`q ${quarter} of? <y:year>`, ({ y }) => calendar({ year: y, quarter })),
    rule(`q ${quarter} of <f:frame>`, ({ f }) => inYear({ quarter }, f)),
    rule(`q ${quarter}`, () => calendar({ quarter }), touching),
    rule(`<y:year> q ${quarter}`, ({ y }) => calendar({ year: y, quarter })),
  ]),
  ...([1, 2] as const).flatMap((half) => [
    rule(`h ${half} of? <y:year>`, ({ y }) => calendar({ year: y, half })),
    rule(`<y:year> h ${half}`, ({ y }) => calendar({ year: y, half })),
  ]),
  rule('the? <n:ordinal> -? quarter', ({ n }) => (n <= 4 ? calendar({ quarter: n }) : null)),
  rule('the? <n:ordinal> -? quarter of? <y:year>', ({ n, y }) => (n <= 4 ? calendar({ quarter: n, year: y }) : null)),
  rule('the? <n:ordinal> -? quarter of? <f:frame>', ({ n, f }) => (n <= 4 ? inYear({ quarter: n }, f) : null)),
  rule("<q:which> year 's? <n:ordinal> -? quarter", ({ q, n }) => (n <= 4 ? inYear({ quarter: n }, yearOf(q)) : null)),
  rule('<y:year> the? <n:ordinal> -? quarter', ({ y, n }) => (n <= 4 ? calendar({ year: y, quarter: n }) : null)),
  rule('the? final|last quarter of? <f:frame>', ({ f }) => inYear({ quarter: 4 }, f)),
  rule('the? <n:ordinal> half of? <f:frame>', ({ n, f }) => (n <= 2 ? inYear({ half: n }, f) : null)),
  rule('the? latter|back half of <f:frame>', ({ f }) => inYear({ half: 2 }, f)),
  rule('the? fiscal <n:ordinal> quarter', ({ n }) => (n <= 4 ? { is: 'fiscal', of: calendar({ quarter: n }) } : null)),
  rule('the? <n:ordinal> fiscal quarter', ({ n }) => (n <= 4 ? { is: 'fiscal', of: calendar({ quarter: n }) } : null)),
  rule('the? fiscal|financial year? <y:year>', ({ y }) => ({ is: 'fiscal', of: calendar({ year: y }) })),
  rule('fy -? <y:year>', ({ y }) => ({ is: 'fiscal', of: calendar({ year: y }) })),
  rule('the? <q:which> fiscal|financial year', ({ q }) => ({
    is: 'fiscal',
    of: { is: 'unit', unit: 'year', shift: q === 'last' || q === 'past' ? -1 : q === 'this' ? 0 : 1 },
  })),
  rule('the? <s:season> of? <y:year>', ({ s, y }) => calendar({ season: s, year: y })),
  rule('the? <q:which> <s:season>', ({ q, s }) => ({ is: 'calendar', fields: { season: s }, which: q })),
  rule('the? <s:season> of <f:frame>', ({ s, f }) => inYear({ season: s }, f)),
  rule('the? <s:season>', ({ s }) => (seasons[s] ? calendar({ season: s }) : null), bareSeason),
  rule('week <n:int> of? <y:year>', ({ n, y }) => (n >= 1 && n <= 53 ? calendar({ week: n, year: y }) : null)),
  rule(
    'week <n:int>',
    ({ n }) => (n >= 1 && n <= 53 ? calendar({ week: n }) : null),
    // "week three of the strike" counts other weeks.
    (lexed, start, end) =>
      lexed.lows[end] !== 'of' && /^(?:from|to|in|of|until|through|since)$/.test(lexed.lows[start - 1] ?? ''),
  ),
]
