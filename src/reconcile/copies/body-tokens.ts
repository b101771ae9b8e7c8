import { bodyOf } from '../../record/body.ts'
import type { Span } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'
import { wordHash } from '../word-hash.ts'

/** The words of a report's body: where each stands in its text, a 32-bit hash of its letters, and whether it is quoted. */
export interface BodyTokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly hash: Int32Array
  /** 1 between quotation marks: somebody's words and not the reporter's. */
  readonly quoted: Uint8Array
}

const pieces = /[\p{L}\p{N}]+|[“”«»"\n]|''/gu

/** Reads a body's words. Quotation marks, apostrophes and capitals do not count: outlets set them each in their own way. */
export function readBodyTokens(report: Report): BodyTokens {
  const start: number[] = []
  const end: number[] = []
  const hash: number[] = []
  const quoted: number[] = []
  for (const span of bodyOf(report)) {
    let inside = 0
    for (const { 0: piece, index } of report.text.slice(span.start, span.end).matchAll(pieces)) {
      if (piece === '“' || piece === '«') inside = 1
      // A quotation over several paragraphs opens in each.
      else if (piece === '”' || piece === '»' || piece === '\n') inside = 0
      else if (piece === '"' || piece === "''") inside = 1 - inside
      else {
        start.push(span.start + index)
        end.push(span.start + index + piece.length)
        hash.push(wordHash(piece.toLowerCase()))
        quoted.push(inside)
      }
    }
  }
  return {
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    hash: Int32Array.from(hash),
    quoted: Uint8Array.from(quoted),
  }
}

/** The tokens that lie in a span, as a range `[from, to)`. */
export function tokensIn({ start, end, count }: BodyTokens, span: Span): { from: number; to: number } {
  const first = (reached: (i: number) => boolean) => {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if (reached(middle)) high = middle
      else low = middle + 1
    }
    return low
  }
  const from = first((i) => end[i]! > span.start)
  return {
    from,
    to: Math.max(
      from,
      first((i) => start[i]! >= span.end),
    ),
  }
}
