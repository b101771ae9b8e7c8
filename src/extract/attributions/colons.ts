import type { Document, Frame } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { trim } from './content.ts'

/**
 * "ADA BERG: We leave at dawn." and "Ada Berg, minister: “We leave at dawn.”", where a paragraph begins with a name and a colon. A
 * transcript may stand in quotation marks as a whole: "“BERG: We leave at dawn.”"
 */
export function byColons(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { tags, lower, quoteAt, quotes, frames, word } = document
  const previous = frames[number - 1]
  if (previous && previous.paragraph === frame.paragraph) return []
  const around = quotes[quoteAt[frame.from] as number]
  const begins = around?.open === frame.from ? frame.from + 1 : frame.from
  let colon = begins
  while (colon < frame.to && colon < begins + 16 && lower[colon] !== ':') {
    if (tags[colon] === 'VERB' || tags[colon] === 'BE' || quoteAt[colon] !== quoteAt[frame.from]) return []
    colon++
  }
  if (lower[colon] !== ':' || colon === begins || colon + 1 >= frame.to) return []
  const quote = quotes[quoteAt[colon + 1] as number]
  const quoted = quote?.whole && quote.open === colon + 1
  const shouted = /^\p{Lu}[\p{Lu}'’-]+$/u.test(word(colon - 1)) && colon - begins < 5
  if (!quoted && !shouted) return []
  if (tags[begins] !== 'PROPER' && tags[begins] !== 'DET' && tags[begins] !== 'ADJ') return []
  let to = frame.to
  if (!quoted) {
    // A transcript: the paragraph is one person's.
    for (let f = number + 1; f < frames.length && frames[f]?.paragraph === frame.paragraph; f++)
      to = (frames[f] as Frame).to
    // The mark that closes the whole is no word of anybody's.
    if (begins > frame.from && around?.closed && around.to === to) to--
  } else to = quote.to
  const content = trim(document, { from: colon + 1, to })
  if (content.to <= content.from) return []
  return [
    {
      source: { from: begins, to: colon },
      cue: [{ from: colon, to: colon + 1 }],
      content: [content],
      rule: 'colon',
      frame: number,
    },
  ]
}
