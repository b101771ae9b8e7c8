const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const iso =
  /^([12]\d{3})-(\d{2})-(\d{2})(?:[T ]\s*(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i
const compact = /^([12]\d{3})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?$/
const spelt =
  /^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+([12]\d{3})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:GMT|UTC)?\s*(Z|[+-]\d{4})?)?/i
const mail =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+([12]\d{3})(?:\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?)?/i

/**
 * A time as machines state it, in EDTF, with the offset it states and no other: '2031-03-04 08:30:00+0200' and
 * 'Tue, 04 Mar 2031 08:30:00 +0200' or 'Tue Mar 04 2031 08:30:00 GMT+0200' are '2031-03-04T08:30:00+02:00'. Null for anything else.
 */
export function statedTime(stated: string): string | null {
  const written = stated.trim()
  const match = iso.exec(written) ?? compact.exec(written)
  if (match) {
    const [, year, month, day, ...rest] = match
    return edtf(Number(year), Number(month), Number(day), rest)
  }
  const words = spelt.exec(written)
  if (words) {
    const [, name, day, year, ...rest] = words
    const noon = /\d\s*([ap])\.?m\b/i.exec(written)
    return edtf(Number(year), months.indexOf(name!.toLowerCase()) + 1, Number(day), noon ? [] : rest)
  }
  const letter = mail.exec(written)
  if (!letter) return null
  const [, day, name, year, ...rest] = letter
  return edtf(Number(year), months.indexOf(name!.toLowerCase()) + 1, Number(day), rest)
}

function edtf(
  year: number,
  month: number,
  day: number,
  [hour, minute, second, zone]: (string | undefined)[],
): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  const written = date.toISOString().slice(0, 10)
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return written
  return `${written}T${hour}:${minute}:${second ?? '00'}${offset(zone)}`
}

function offset(zone: string | undefined): string {
  if (!zone) return ''
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z'
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
}
