import type { Span } from '../../../record/passage.ts'
import type { DateReading } from '../../dates.ts'
import { expression } from './grammar.ts'
import { lex } from './lex.ts'
import type { Memo } from './pattern.ts'
import { type Placed, shareWeeks } from './share.ts'

/**
 * Finds the time expressions of an English text, in order and apart from each other: "Talks resume on Nov. 19" has one,
 * 'Nov. 19'. Offsets are UTF-16 code units. Any text is read, in time that grows with its length only.
 */
export function readDates(text: string, span: Span = { start: 0, end: text.length }): DateReading[] {
  // Cut off, so that nothing looks beyond the span.
  const lexed = lex(span.end < text.length ? text.slice(0, span.end) : text, span.start, span.end)
  const found: Placed[] = []
  let memo: Memo = new Map()
  let at = 0
  while (at < lexed.count) {
    // What was read of earlier sentences is not asked for again.
    if (memo.size > 4000) memo = new Map()
    const one = expression(lexed, at, memo)
    if (one) {
      const reading = { start: lexed.starts[at]!, end: lexed.ends[one.end - 1]!, meaning: one.value }
      found.push({ reading, from: at, to: one.end })
      at = one.end
    } else at++
  }
  return shareWeeks(lexed, found)
}
