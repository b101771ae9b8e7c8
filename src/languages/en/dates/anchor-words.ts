import type { Span } from '../../../record/passage.ts'
import type { Lexed } from './lex.ts'

const enders: ReadonlySet<string> = new Set(
  `that which who whom when where while and or but nor in on at to by from with as for since until than because if so
  is are was were be been has have had do does did will would can could may might should must said says say told tells
  before after`.split(/\s+/),
)
const leads: ReadonlySet<string> = new Set('the a an this that his her its their our my your these those'.split(' '))

/** A noun phrase has at most so many words here; a longer one is cut. */
const longest = 7

/**
 * The words that an offset counts from, behind "four days after": up to the next small word, verb of saying or sign. Null
 * where none stand there.
 */
export function anchorWords({ lows, starts, ends }: Lexed, at: number): Span | null {
  let end = at
  while (end < lows.length && end - at < longest) {
    const low = lows[end]!
    const lead = end === at && leads.has(low)
    if (!lead && (enders.has(low) || !/^[\p{L}\d'-]/u.test(low))) break
    end++
  }
  if (end === at || (end === at + 1 && leads.has(lows[at]!))) return null
  return { start: starts[at]!, end: ends[end - 1]! }
}
