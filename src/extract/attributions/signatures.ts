import type { Document, Frame } from '../document.ts'
import type { Draft } from './draft.ts'

const dash = /^(?:[-—–―]|--)$/
/** The longest signature: 'Ada Berg, the deputy mayor of the Lorvian port of Tal'. */
const longest = 14

/** “We leave at dawn.” — Ada Berg: a paragraph that is one quotation, and behind a dash the name that it is signed with. */
export function bySignatures(document: Document, frame: Frame, number: number): Draft[] {
  const { tags, lower, quoteAt, quotes, frames } = document
  for (let at = frame.from; at < frame.to; at++) {
    if (!dash.test(lower[at] as string) || tags[at + 1] !== 'PROPER') continue
    const quote = quotes[quoteAt[at - 1] as number]
    if (!quote?.whole || !quote.closed || quote.to !== at || (quoteAt[at] as number) >= 0) continue
    let first = number
    while (frames[first - 1]?.paragraph === frame.paragraph) first--
    if (quote.open !== frames[first]?.from || frames[number + 1]?.paragraph === frame.paragraph) continue
    let to = frame.to
    while (to > at + 1 && /^(?:STOP|COMMA)$/.test(tags[to - 1] as string)) to--
    if (to - at > longest) continue
    let names = true
    for (let k = at + 1; k < to && names; k++)
      names = /^(?:PROPER|COMMA|DET|PREP|NOUN|ADJ|AND|NUM|POSS)$/.test(tags[k] as string)
    if (!names) continue
    return [
      {
        source: { from: at + 1, to },
        cue: [{ from: at, to: at + 1 }],
        content: [{ from: quote.open, to: quote.to }],
        rule: 'signature',
        frame: number,
      },
    ]
  }
  return []
}
