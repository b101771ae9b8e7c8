import type { Document, Frame, Stretch } from '../document.ts'
import { clauseEnd } from './clause-end.ts'

/** What stands before and after a cue in the middle or at the end of its sentence: 'S1, X said, S2'. */
export function around(document: Document, frame: Frame, left: number, right: number): Stretch[] {
  const { tags, quoteAt, quotes, lower, reporting } = document
  const pieces: Stretch[] = []
  let from = frame.from
  for (let k = left - 2; k > frame.from; k--) {
    if (quoteAt[k] === -1 && lower[k] === ';') {
      from = k + 1
      break
    }
  }
  const before = { from, to: left }
  const closes = tags[left - 1] === 'COMMA' || tags[left - 1] === 'QUOTE' || tags[left - 1] === 'STOP'
  const leads = left > from && closes && introduces(document, before)
  if (left > from && closes && !leads) pieces.push(before)
  let k = right
  if (k < frame.to && (tags[k] === 'COMMA' || lower[k] === ':' || lower[k] === '.' || tags[k] === 'STOP')) k++
  if (k < frame.to) {
    const quote = quotes[quoteAt[k] as number]
    if (quote?.whole && quote.open === k) pieces.push({ from: k, to: quote.to })
    else if (
      tags[right] === 'COMMA' &&
      (pieces.length || leads) &&
      !/^(?:ING|WHO|PART)$/.test(tags[k] as string) &&
      !reporting.saying.according.has(lower[k] as string)
    ) {
      const end = clauseEnd(document, right, frame.to)
      if (end > k) pieces.push({ from: k, to: end })
    }
  }
  return pieces
}

/** 'While she said', ', if he says': whether a subject begins a subordinate clause in front of the main one. */
export function subordinate({ tags, lower }: Document, at: number, floor: number): boolean {
  if (tags[at - 1] !== 'SUB' && !/^(?:when|while|if)$/.test(lower[at - 1] ?? '')) return false
  return at - 1 <= floor + 1 || tags[at - 2] === 'COMMA'
}

/** 'In a speech last week,', 'When asked,': what leads up to a cue and says nothing itself. */
function introduces({ tags, quoteAt, quotes }: Document, { from, to }: Stretch): boolean {
  const first = tags[from] as string
  if (!/^(?:PREP|SUB|ADV|ING|PART|WH)$/.test(first)) return false
  for (let k = from; k < to; k++) {
    if (quotes[quoteAt[k] as number]?.whole) return false
    if (first !== 'SUB' && first !== 'WH' && /^(?:VERB|BE|HAVE|MODAL|DO)$/.test(tags[k] as string)) return false
    if (first === 'SUB' && tags[k] === 'COMMA' && k < to - 1) return false
  }
  return true
}

/** Whether somebody's quoted sentence ends with token i, or with a comma after it. */
export function closesQuote({ tags, quoteAt, quotes, lower }: Document, i: number, floor: number): boolean {
  if (i <= floor) return false
  const last = tags[i] === 'COMMA' ? i - 1 : i
  const quote = quotes[quoteAt[last] as number]
  if (!quote?.closed || quote.to - 1 !== last) return false
  return tags[i] === 'COMMA' ? quote.whole : quote.whole || /^[,?!.…]+$/.test(lower[last - 1] as string)
}
