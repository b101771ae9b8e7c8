import type { DayPart, Unit, Which } from '../../dates.ts'

const table = <T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)))

export const months = table<number>([
  ['january jan', 1],
  ['february feb', 2],
  ['march mar', 3],
  ['april apr', 4],
  ['may', 5],
  ['june jun', 6],
  ['july jul', 7],
  ['august aug', 8],
  ['september sept sep', 9],
  ['october oct', 10],
  ['november nov', 11],
  ['december dec', 12],
])

/** Months that are other words or given names too: alone they are dates only behind a word that says so. */
export const doubtfulMonths: ReadonlySet<string> = new Set([
  'march',
  'may',
  'april',
  'june',
  'august',
  'jan',
  'mar',
  'dec',
  'sep',
])

export const weekdays = table<number>([
  ['monday mon', 1],
  ['tuesday tues tue', 2],
  ['wednesday weds wed', 3],
  ['thursday thurs thur thu', 4],
  ['friday fri', 5],
  ['saturday sat', 6],
  ['sunday sun', 7],
])

/** Short forms that are other words too. */
export const doubtfulWeekdays: ReadonlySet<string> = new Set(['mon', 'wed', 'sat', 'sun', 'fri'])

export const weekdayPlurals = table<number>([
  ['mondays', 1],
  ['tuesdays', 2],
  ['wednesdays', 3],
  ['thursdays', 4],
  ['fridays', 5],
  ['saturdays', 6],
  ['sundays', 7],
])

export const units = table<Unit>([
  ['second seconds sec secs', 'second'],
  ['minute minutes min mins', 'minute'],
  ['hour hours hr hrs h', 'hour'],
  ['day days nights', 'day'],
  ['week weeks wk wks', 'week'],
  ['weekend weekends', 'weekend'],
  ['fortnight fortnights', 'fortnight'],
  ['month months', 'month'],
  ['quarter quarters', 'quarter'],
  ['year years yr yrs', 'year'],
  ['decade decades', 'decade'],
  ['century centuries', 'century'],
])

/** Units in the singular, as in "last month". */
export const singular = table<Unit>([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week wk', 'week'],
  ['weekend', 'weekend'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year yr', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

export const plural = table<Unit>([
  ['seconds', 'second'],
  ['minutes', 'minute'],
  ['hours', 'hour'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['weekends', 'weekend'],
  ['fortnights', 'fortnight'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
])

export const ones = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`
    .split(/\s+/)
    .map((word, n) => [word, n]),
)

export const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
)

export const ordinals = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, i) => [word, i + 1]),
).set('thirtieth', 30)

/** Decades by name: "the seventies". */
export const decades = table<number>([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
])

export const seasons = table<number>([
  ['spring springtime', 1],
  ['summer summertime', 2],
  ['autumn fall', 3],
  ['winter wintertime', 4],
])

export const parts = table<DayPart>([
  ['dawn sunrise daybreak', 'early'],
  ['morning mornings', 'morning'],
  ['noontime midday lunchtime', 'midday'],
  ['afternoon afternoons', 'afternoon'],
  ['evening evenings sunset dusk nightfall', 'evening'],
  ['night nights', 'night'],
])

export const whiches = table<Which>([
  ['last previous', 'last'],
  ['this current', 'this'],
  ['next', 'next'],
  ['past', 'past'],
  ['coming upcoming following', 'coming'],
])

/** How often something is, in one word. */
export const adverbs = table<readonly [n: number, unit: Unit]>([
  ['hourly', [1, 'hour']],
  ['daily', [1, 'day']],
  ['nightly', [1, 'day']],
  ['weekly', [1, 'week']],
  ['biweekly fortnightly', [2, 'week']],
  ['monthly', [1, 'month']],
  ['bimonthly', [2, 'month']],
  ['quarterly', [1, 'quarter']],
  ['yearly annually annual', [1, 'year']],
  ['biannual biannually semiannual semiannually', [6, 'month']],
  ['biennial biennially', [2, 'year']],
])
