const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const seasons: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }

interface Part {
  readonly about: boolean
  readonly year: string
  readonly month: string | null
  readonly day: string | null
}

/**
 * An EDTF date as people write it, with its preposition: '2031-04-02' is 'on 2 April 2031', '2031-04' is 'in April 2031',
 * '2031-04-02/2031-04-05~' is 'between 2 and about 5 April 2031'. The year is left out where it is `year`. Null where it is
 * not understood, or says next to nothing.
 */
export function whenInWords(edtf: string | null, year?: string): string | null {
  if (edtf === null) return null
  const [from = '', to] = edtf.split('/')
  const first = partOf(from)
  if (to === undefined) return first && `${prepositionOf(first)} ${partInWords(first, year)}`
  const last = partOf(to)
  if (first && last) return between(first, last, year)
  if (first) return `from ${partInWords(first, year)} on`
  return last && `by ${partInWords(last, year)}`
}

/** A date alone, without a preposition: '2 April 2031'; null where it is not understood. */
export function dayInWords(edtf: string | null, year?: string): string | null {
  const part = edtf === null ? null : partOf(edtf.split('/')[0]!)
  return part && partInWords(part, year)
}

function partOf(edtf: string): Part | null {
  const found = /^(?<year>\d{3}[\dX])(?:-(?<month>\d\d|XX))?(?:-(?<day>\d\d|XX))?(?:T.*)?$/u.exec(
    edtf.replace(/[~?%]/gu, ''),
  )?.groups
  if (!found?.year) return null
  const month = found.month === undefined || found.month === 'XX' ? null : found.month
  if (month !== null && !seasons[month] && !months[Number(month) - 1]) return null
  const day = month === null || found.day === undefined || found.day === 'XX' ? null : String(Number(found.day))
  return { about: /[~%?]/u.test(edtf), year: found.year.replace(/^(...)X$/u, 'the $10s'), month, day }
}

const prepositionOf = ({ day, about }: Part) => (about ? 'about' : day ? 'on' : 'in')

function partInWords({ year, month, day }: Part, known?: string): string {
  const name = month === null ? null : (seasons[month] ?? months[Number(month) - 1]!)
  if (name === null) return year
  return [day, name, year === known ? null : year].filter(Boolean).join(' ')
}

function between(first: Part, last: Part, year?: string): string {
  const lastWords = `${last.about ? 'about ' : ''}${partInWords(last, year)}`
  const sameMonth = first.year === last.year && first.month === last.month && first.day !== null && last.day !== null
  const firstWords = sameMonth ? first.day! : partInWords(first, first.year === last.year ? first.year : year)
  const about = first.about ? 'about ' : ''
  return `between ${about}${firstWords} and ${lastWords}`
}
