import type { Document, Frame } from '../document.ts'
import { trim } from './content.ts'
import type { Draft } from './draft.ts'

/** "ADA BERG: We leave at dawn." and "Ada Berg, minister: “We leave at dawn.”", where a paragraph begins with a name and a colon. */
export function byColons(document: Document, frame: Frame, number: number): Draft[] {
  const { tags, lower, quoteAt, quotes, frames, word } = document
  const previous = frames[number - 1]
  if (previous && previous.paragraph === frame.paragraph) return []
  let colon = frame.from
  while (colon < frame.to && colon < frame.from + 16 && lower[colon] !== ':') {
    if (tags[colon] === 'VERB' || tags[colon] === 'BE' || (quoteAt[colon] as number) >= 0) return []
    colon++
  }
  if (lower[colon] !== ':' || colon === frame.from || colon + 1 >= frame.to) return []
  const quote = quotes[quoteAt[colon + 1] as number]
  const quoted = quote?.whole && quote.open === colon + 1
  const shouted = /^\p{Lu}[\p{Lu}'’-]+$/u.test(word(colon - 1)) && colon - frame.from < 5
  if (!quoted && !shouted) return []
  if (tags[frame.from] !== 'PROPER' && tags[frame.from] !== 'DET' && tags[frame.from] !== 'ADJ') return []
  let to = frame.to
  if (!quoted) {
    // A transcript: the paragraph is one person's.
    for (let f = number + 1; f < frames.length && frames[f]?.paragraph === frame.paragraph; f++)
      to = (frames[f] as Frame).to
  } else to = quote.to
  const content = trim(document, { from: colon + 1, to })
  if (content.to <= content.from) return []
  return [
    {
      source: { from: frame.from, to: colon },
      cue: [{ from: colon, to: colon + 1 }],
      content: [content],
      rule: 'colon',
      frame: number,
    },
  ]
}
