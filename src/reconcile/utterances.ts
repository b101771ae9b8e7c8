import type { Attribution } from '../record/finding.ts'
import { identity } from '../record/identity.ts'
import type { Span } from '../record/passage.ts'

/**
 * An attribution's content may go on in a sentence of its own: “We will come,” she said. “We have packed.” An extract keeps
 * that as one, as it was said; a record takes each sentence as an utterance, so that another report's shorter quotation
 * of it can be found to be the same. The later ones keep the source that they follow, and have no cue of their own. What two say
 * together is an utterance of each.
 */
export function utterancesOf(text: string, { also = [], ...attribution }: Attribution): Attribution[] {
  const groups: Span[][] = []
  for (const piece of attribution.content) {
    const before = groups.at(-1)?.at(-1)
    const between = before ? text.slice(before.end, piece.start) : ''
    // A quotation that goes on in a new paragraph is opened there again.
    const isNew =
      before &&
      (/[.!?…]["'”’»]*\s+$/u.test(between) || /^\s*\n\s*$/u.test(between)) &&
      !/\p{L}/u.test(text[piece.start] ?? '')
    if (!before || isNew) groups.push([piece])
    else groups.at(-1)!.push(piece)
  }
  const { unnamed: _, ...plain } = attribution
  return groups.flatMap((content, i): Attribution[] => {
    const rule = `${attribution.rule}/continued`
    const own: Partial<Attribution> = i === 0 ? {} : { cue: [], form: 'direct', rule }
    const id = i === 0 ? attribution.id : identity('t', attribution.id, content)
    return [
      { ...attribution, ...own, id, content },
      ...also.map((other) => ({ ...plain, ...own, ...other, id: identity('t', id, other.source), content })),
    ]
  })
}
