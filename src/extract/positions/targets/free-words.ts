import type { PositionWords } from '../../../languages/positions.ts'

/** What a stance is on is told in at most so many code units. */
const longest = 160

/**
 * A phrase as words for a demand: one line, whole words, no quotation mark or bracket without its other, without the article, small words
 * and signs before and behind it.
 */
export function freeWords(text: string, { edges }: PositionWords): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const short = line.length > longest ? atJoint(line, edges.joints) : line
  const closed = trim(short.replace(/^([^()]*)\([^()]*$/u, '$1'))
    .replace(edges.before, '')
    .replace(edges.behind, '')
  const single = closed.replace(/(?<=^|\s)['‘](?=\p{L}[^'’]*$)/u, '')
  const paired = trim(single).replace(/^([^“”]*)[“”]([^“”]*)$/u, '$1$2')
  return trim((paired.split('"').length - 1) % 2 === 0 ? paired : paired.replaceAll('"', ''))
}

/** Long words up to the last place where a clause or phrase ends; where there is none far enough behind, up to a whole word. */
function atJoint(line: string, joints: RegExp): string {
  const last = [...line.matchAll(joints)].findLast(({ index }) => index <= longest)?.index ?? 0
  return line.slice(0, last > longest / 2 ? last : line.lastIndexOf(' ', longest))
}

/** Without signs before and behind. */
const trim = (text: string) => text.replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%)]+$/gu, '')
