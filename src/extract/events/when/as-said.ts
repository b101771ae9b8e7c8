import { type DateExpression, findDates } from '../../../analyze/dates/find-dates.ts'
import { languages } from '../../../languages/index.ts'
import type { Tree } from '../../trees/tree.ts'

/** A day that is told, not only near one. */
export const aDay = /^\d{4}-\d\d-\d\d$/u

/** A sentence's first token and the one behind its last, and the report's day. */
interface Within {
  readonly from: number
  readonly to: number
  readonly reference: string | null
}

/**
 * A date as it was meant on the day it was said: 'said on Wednesday that it killed six in the previous 24 hours', 'said on Sunday: “Today’s attack …”',
 * or in the paragraph before. Where no day is told on which somebody said 'today' it is about the report's.
 */
export function asSaid({ analysis }: Tree, date: DateExpression, within: Within): DateExpression {
  const { from, to, reference } = within
  const { text, start, end, language } = analysis
  const { dates, events } = languages.get(language)!
  const { previous, saidDays } = events!.days
  if (!reference) return date
  const written = text.slice(date.start, date.end)
  const daysIn = (span: { start: number; end: number }) =>
    findDates(text, dates, { reference, span, lean: 'past' }).filter(
      (d) => d.kind === 'date' && aDay.test(d.edtf ?? ''),
    )
  const on = (said: DateExpression) => findDates(text, dates, { reference: said.edtf!, span: date })[0] ?? date
  if (previous.test(written)) {
    const said = daysIn({ start: start[from]!, end: end[to - 1]! }).findLast((d) => d.end <= date.start)
    return said ? on(said) : date
  }
  if (!saidDays.test(written) || !isQuoted(text, date.start)) return date
  const opening = text.lastIndexOf('\n', date.start) + 1
  const before = text.lastIndexOf('\n', text.slice(0, opening).trimEnd().length - 1) + 1
  const paragraphs = daysIn({ start: before, end: `${text}\n`.indexOf('\n', date.start) })
  const days = paragraphs.filter((d) => !isQuoted(text, d.start) && d.edtf! <= reference)
  const said = days.find((d) => d.start >= opening) ?? days.at(-1)
  return said ? on(said) : aDay.test(date.edtf ?? '') ? { ...date, edtf: `${date.edtf}~` } : date
}

/** Whether a quotation was opened before a place in its paragraph, and is not closed before it. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at)
  const count = (sign: RegExp) => before.match(sign)?.length ?? 0
  return count(/“/gu) > count(/”/gu) || count(/"/gu) % 2 === 1
}
