import type { Attribution } from '../record/finding.ts'
import { identity } from '../record/identity.ts'
import type { Span } from '../record/passage.ts'

/**
 * An attribution's content may go on in a sentence of its own: “We will come,” she said. “We have packed.” An extract keeps
 * that as one, as it was said; a record takes each sentence as an utterance, so that another report's shorter quotation
 * of it can be found to be the same. The later ones have neither source nor cue of their own, as they stand.
 */
export function utterancesOf(text: string, attribution: Attribution): Attribution[] {
  const groups: Span[][] = []
  for (const piece of attribution.content) {
    const before = groups.at(-1)?.at(-1)
    const isNew =
      before &&
      /[.!?…]["'”’»]*\s+$/u.test(text.slice(before.end, piece.start)) &&
      !/\p{L}/u.test(text[piece.start] ?? '')
    if (!before || isNew) groups.push([piece])
    else groups.at(-1)!.push(piece)
  }
  return groups.map((content, i): Attribution => {
    if (i === 0) return { ...attribution, content }
    return {
      ...attribution,
      id: identity('t', attribution.id, content),
      source: null,
      cue: [],
      content,
      form: 'direct',
      rule: `${attribution.rule}/continued`,
    }
  })
}
