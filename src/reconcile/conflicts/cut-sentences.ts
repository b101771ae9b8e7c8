import type { Segmentation } from '../../languages/language.ts'
import type { Span } from '../../record/passage.ts'

const ends = /[.!?…]+["”’»)\]]*\s+(?=["“‘«([]?[\p{Lu}\p{N}])|\n+/gu
const lastWord = /([\p{L}.]+)\.$/u

/** A sentence with the number of its paragraph. */
interface Cut extends Span {
  readonly paragraph: number
}

/**
 * Cuts the body of a text into sentences by its signs alone, many times faster than an analysis does: accounts are held against each other in
 * all reports at once, and a sentence cut too late does no harm there.
 */
export function cutSentences(text: string, body: readonly Span[], { abbreviations, titles }: Segmentation): Cut[] {
  const found: Cut[] = []
  let paragraph = 0
  const add = (start: number, end: number) => {
    const piece = text.slice(start, end)
    const from = start + (piece.length - piece.trimStart().length)
    const to = start + piece.trimEnd().length
    if (to > from) found.push({ start: from, end: to, paragraph })
  }
  for (const span of body) {
    let from = span.start
    const piece = text.slice(span.start, span.end)
    for (const match of piece.matchAll(ends)) {
      const at = span.start + match.index
      // What ends a line ends a sentence, whatever it ends with: 'Plan O.”'.
      const line = match[0].includes('\n')
      if (!line && match[0].startsWith('.') && abbreviated(text.slice(Math.max(from, at - 20), at + 1))) continue
      add(from, at + match[0].length)
      from = at + match[0].length
      if (match[0].includes('\n')) paragraph++
    }
    add(from, span.end)
    paragraph++
  }
  return found

  function abbreviated(before: string): boolean {
    const word = lastWord.exec(before)?.[1]
    if (!word) return false
    const lower = word.toLowerCase()
    // 'U.S.' ends a sentence less often than not; 'J.' never does.
    return titles.has(lower) || abbreviations.has(lower) || /^\p{Lu}$/u.test(word) || word.includes('.')
  }
}
