import type { Language } from '../languages/language.ts'
import type { Span } from '../record/passage.ts'
import type { Segments } from './analysis.ts'
import type { Decide } from './segmentation/place.ts'
import { sentenceStarts } from './sentences.ts'
import { tokenise } from './tokens.ts'

/**
 * Cuts the body of a text into paragraphs (its lines), sentences and tokens. `body` holds spans of `text` in order, apart from
 * each other (a sentence goes on behind what is left out within its line); `segment('It rained. It snowed.', [{ start: 0, end: 21 }], english)` has two sentences and six tokens.
 * `decide` settles what the rules leave in doubt about where a sentence ends.
 */
export function segment(
  text: string,
  body: readonly Span[],
  language: Pick<Language, 'code' | 'segmentation'>,
  decide?: Decide,
): Segments {
  const start: number[] = []
  const end: number[] = []
  const sentences: number[] = []
  const paragraphs: number[] = []
  const { segmentation } = language
  for (const line of linesOf(text, body)) {
    const first = start.length
    for (const piece of line)
      tokenise(text, piece, segmentation, (s, e) => {
        start.push(s)
        end.push(e)
      })
    const length = start.length - first
    if (!length) continue
    const words = {
      length,
      word: (i: number) => text.slice(start[first + i], end[first + i]),
      gap: (i: number) => i === 0 || end[first + i - 1] !== start[first + i],
    }
    paragraphs.push(sentences.length)
    for (const s of sentenceStarts(words, segmentation, decide)) sentences.push(first + s)
  }
  paragraphs.push(sentences.length)
  sentences.push(start.length)
  return {
    text,
    language: language.code,
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    sentences: Uint32Array.from(sentences),
    paragraphs: Uint32Array.from(paragraphs),
  }
}

/** The lines of a body, each as its pieces: what is left out within a line does not end it. */
function* linesOf(text: string, body: readonly Span[]): Generator<readonly Span[]> {
  // The next line end is looked for once, however many spans lie before it.
  let found = -1
  let line: Span[] = []
  for (const span of body) {
    let at = span.start
    while (at < span.end) {
      if (found < at) {
        if (line.length > 0) yield line
        line = []
        found = text.indexOf('\n', at)
      }
      if (found < 0) found = text.length
      const stop = Math.min(found, span.end)
      if (stop > at) line.push({ start: at, end: stop })
      at = stop + 1
    }
  }
  if (line.length > 0) yield line
}
