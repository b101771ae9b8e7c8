import type { Document, Frame } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'

const dash = /^(?:[-—–―]|--)$/
/** The longest signature: 'Ada Berg, the deputy mayor of the Lorvian port of Tal'. */
const longest = 14

/** “We leave at dawn.” — Ada Berg: a paragraph that is one quotation, and behind a dash the name that it is signed with. */
export function bySignatures(document: Document, frame: Frame, number: number): AttributionDraft[] {
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

/** The longest name that a post is signed with: 'Rep. Ada Berg of the Lorvian farmers'. */
const longestName = 8

/**
 * We leave at dawn. — Ada Berg (@adaberg) 3 May 2031: a post that a page shows in a paragraph of its own, with whose it is at its end or
 * in a paragraph below.
 */
export function byPosts(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { lower, frames } = document
  if (frames[number + 1]?.paragraph === frame.paragraph) return []
  for (let at = frame.to - 1; at >= frame.from; at--) {
    if (!dash.test(lower[at] as string)) continue
    let to = at + 1
    while (to < frame.to && lower[to] !== '(') to++
    const signed = to > at + 1 && to - at <= longestName && /^@\w/u.test(document.word(to + 1))
    let first = number
    while (frames[first - 1]?.paragraph === frame.paragraph) first--
    const above = frames[first - 1]?.paragraph
    if (frames[first]?.from === at) while (first > 0 && frames[first - 1]?.paragraph === above) first--
    const { from } = frames[first] as Frame
    if (!signed || from === at) return []
    return [
      {
        source: { from: at + 1, to },
        cue: [{ from: at, to: at + 1 }],
        content: [{ from, to: at }],
        rule: 'post',
        frame: number,
      },
    ]
  }
  return []
}
