const aboutDay = /^\d{4}-\d\d-\d\d~$/u
const known = new Map<string, readonly [string, string]>()

/** The first and last day that an EDTF value may mean, two days more each way where it is about a day, as 'YYYY-MM-DD' to be compared as text. Asked for again and again. */
function bounds(edtf: string): readonly [string, string] {
  let found = known.get(edtf)
  if (!found) {
    if (known.size > 5000) known.clear()
    found = read(edtf)
    known.set(edtf, found)
  }
  return found
}

function read(edtf: string): readonly [string, string] {
  const plain = edtf.replace(/[~?%]/gu, '')
  const [first, last = first] = plain.split('/')
  const around = aboutDay.test(edtf) ? 2 : 0
  return [moved(floor(first!), -around), moved(ceiling(last!), around)]
}

const seasons: Readonly<Record<string, readonly [string, string]>> = {
  21: ['03-01', '06-30'],
  22: ['06-01', '09-30'],
  23: ['09-01', '12-31'],
  24: ['01-01', '12-31'],
}

function floor(date: string): string {
  if (date === '..' || date === '') return '0000'
  const [year, month, day] = date.split('-')
  if (month && seasons[month]) return `${year}-${seasons[month][0]}`
  return [year!.replace(/X/gu, '0'), month?.replace(/X+/u, '01') ?? '01', day?.replace(/X+/u, '01') ?? '01'].join('-')
}

function ceiling(date: string): string {
  if (date === '..' || date === '') return '9999'
  const [year, month, day] = date.split('-')
  if (month && seasons[month]) return `${year}-${seasons[month][1]}`
  return [year!.replace(/X/gu, '9'), month?.replace(/X+/u, '12') ?? '12', day?.replace(/X+/u, '31') ?? '31'].join('-')
}

/** Whether two times may be one: one of them is not known, or they overlap, `slack` days more or less. */
export function mayBeSameTime(a: string | null, b: string | null, slack = 0): boolean {
  if (a === null || b === null) return true
  if (a.startsWith(noYear) || b.startsWith(noYear)) {
    const year = [a, b].find((t) => /^\d{4}/u.test(t))?.slice(0, 4) ?? '2000'
    return mayBeSameTime(inYear(a, year), inYear(b, year), slack)
  }
  const [from, to] = bounds(a)
  // Of two that are about a day one is taken for that day: else days a week apart would meet.
  const [first, last] = bounds(aboutDay.test(a) && aboutDay.test(b) ? b.slice(0, -1) : b)
  return from <= moved(last, slack) && first <= moved(to, slack)
}

/** Whether all of a time lies behind a day, or so many days more behind it. */
export const isAfter = (edtf: string, day: string, slack = 0): boolean =>
  /^\d{4}/u.test(edtf) && bounds(edtf)[0] > moved(day, slack)

function moved(date: string, days: number): string {
  if (days === 0 || !/^\d{4}-\d\d-\d\d$/u.test(date)) return date
  const time = Date.parse(date)
  return Number.isNaN(time) ? date : new Date(time + days * 86_400_000).toISOString().slice(0, 10)
}

/** What begins a time whose year is not told: 'XXXX-11-19'. */
const noYear = 'XXXX-'
const inYear = (edtf: string, year: string) => edtf.replaceAll(noYear, `${year}-`)

/** A time without its year in the year that is nearest to a day: 'XXXX-12-30' and '2031-01-02' make '2030-12-30'. */
export function nearestYear(edtf: string, day: string): string {
  if (!edtf.startsWith(noYear)) return edtf
  const own = Number(day.slice(0, 4))
  const far = (year: number) => Math.abs(Date.parse(bounds(inYear(edtf, `${year}`))[0]) - Date.parse(day)) || 0
  const year = [own, own - 1, own + 1].reduce((best, other) => (far(other) < far(best) ? other : best))
  return inYear(edtf, `${year}`)
}

/** The time that most tell, of those that tell the most: a day before a month. */
export function commonTime(times: readonly string[]): string | null {
  const told = times.filter((t) => /^.{4}-\d\d-\d\d$/u.test(t))
  const days = told.length > 0 ? told : times.filter((t) => /^.{4}-\d\d-\d\d~$/u.test(t))
  const count = new Map<string, number>()
  for (const time of days.length > 0 ? days : times) count.set(time, (count.get(time) ?? 0) + 1)
  const length = (time: string) => (time.includes('/') ? 0 : time.length)
  return (
    [...count].sort(
      ([a, n], [b, k]) => (days.length > 0 ? 0 : length(b) - length(a)) || k - n || (a < b ? -1 : 1),
    )[0]?.[0] ?? null
  )
}
