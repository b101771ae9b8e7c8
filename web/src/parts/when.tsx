const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] // biome-ignore format: one line

/**
 * An EDTF date as people write it: '2031-04-05' is "5 April 2031", '2031-04' "April 2031", '2031-04-02/2031-04-05'
 * "2 to 5 April 2031", '2031-04-05~' "about 5 April 2031"; a time keeps the clock of its page, or is UTC. What is not understood
 * stays as it is.
 */
export function dateInWords(edtf: string): string {
  if (edtf.includes('/')) {
    const [from = '', to = ''] = edtf.split('/')
    if (from === '' || from === '..') return `until ${dateInWords(to)}`
    if (to === '' || to === '..') return `from ${dateInWords(from)}`
    return `${startInWords(from, to)} to ${dateInWords(to)}`
  }
  const m =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?([~?%])?$/u.exec(
      edtf,
    )
  if (!m) return edtf
  const [, year, month, day, clock, zone, doubt] = m
  const name = month ? months[Number(month) - 1] : undefined
  if (month && !name) return edtf
  const date = [day && String(Number(day)), name, year].filter(Boolean).join(' ')
  return `${doubt === '~' || doubt === '%' ? 'about ' : ''}${date}${clock ? `, ${clock}${zone === 'Z' ? ' UTC' : ''}` : ''}${doubt === '?' ? ' (?)' : ''}`
}

/** When a stretch begins, without the month and year that its end tells: "2" of 2 to 5 April 2031. */
function startInWords(from: string, to: string): string {
  const start = dateInWords(from)
  if (/^\d{4}-\d\d-\d\d[~%?]?$/u.test(from) && from.slice(0, 7) === to.slice(0, 7) && /^.{7}-/u.test(to))
    return start.replace(/ \p{L}+ \d{4}/u, '')
  return from.slice(0, 4) === to.slice(0, 4) ? start.replace(/ \d{4}$/u, '') : start
}

/** The same where there is little room: the day alone, the month cut, "5 Apr 2031". */
export const shortDate = (edtf: string): string =>
  dateInWords(edtf.replace(/T[^/]*/gu, '')).replace(/\p{L}+/gu, (word) =>
    months.includes(word) && word.length > 4 ? word.slice(0, 3) : word,
  )

interface WhenProps {
  readonly at: string | null
  readonly fallback?: string
  readonly short?: true
}

/** A date in words, with its exact form for machines. */
export function When({ at, fallback = 'no date', short }: WhenProps) {
  if (at === null) return <span>{fallback}</span>
  return <time dateTime={at.replace(/[~?%]/gu, '')}>{short ? shortDate(at) : dateInWords(at)}</time>
}
