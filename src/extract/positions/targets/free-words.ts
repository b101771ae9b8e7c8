import type { PositionWords } from '../../../languages/positions.ts'

/** What a stance is on is told in at most so many code units. */
const longest = 160

/**
 * A phrase as words for a demand: one line, whole words, no quotation mark or bracket without its other, without the article, small words
 * and signs before and behind it.
 */
export function freeWords(text: string, { edges }: PositionWords): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const short = line.length > longest ? line.slice(0, line.lastIndexOf(' ', longest)) : line
  const closed = trim(short.replace(/^([^()]*)\([^()]*$/u, '$1'))
    .replace(edges.before, '')
    .replace(edges.behind, '')
  const paired = trim(closed).replace(/^([^“”]*)[“”]([^“”]*)$/u, '$1$2')
  return trim((paired.split('"').length - 1) % 2 === 0 ? paired : paired.replaceAll('"', ''))
}

/** Without signs before and behind. */
const trim = (text: string) => text.replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%)]+$/gu, '')
