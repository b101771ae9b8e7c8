/** When something was, as a drawing needs it: from the beginning of its first day to the end of its last, in UTC milliseconds. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** The words leave it open: '2031-04~', an interval without an end, a month instead of a day. */
  readonly vague: boolean
}

const day = 86_400_000

/** The stretch of an EDTF date, or null where it has none that can be drawn: '', 'XXXX-04-05'. */
export function stretchOf(edtf: string | null): Stretch | null {
  if (!edtf) return null
  const parts = edtf.split('/')
  if (parts.length === 2) {
    const [a, b] = parts.map((p) => stretchOf(p === '..' ? null : p))
    if (a && b) return { from: a.from, to: b.to, vague: a.vague || b.vague }
    const one = a ?? b
    return one ? { ...one, vague: true } : null
  }
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(T[\d:]+(?:Z|[+-]\d{2}:\d{2})?)?([~?%])?$/u.exec(edtf)
  if (!m) return null
  const [, year, month, date, clock, doubt] = m
  const y = Number(year)
  if (month && (Number(month) < 1 || Number(month) > 12)) return null
  if (!month) return { from: Date.UTC(y, 0), to: Date.UTC(y + 1, 0), vague: true }
  const mo = Number(month) - 1
  if (!date) return { from: Date.UTC(y, mo), to: Date.UTC(y, mo + 1), vague: true }
  const from = Date.UTC(y, mo, Number(date))
  if (clock) {
    const at = Date.parse(`${year}-${month}-${date}${/(?:Z|[+-]\d{2}:\d{2})$/u.test(clock) ? clock : `${clock}Z`}`)
    if (!Number.isNaN(at)) return { from: at, to: at, vague: !!doubt }
  }
  return { from, to: from + day, vague: !!doubt }
}
