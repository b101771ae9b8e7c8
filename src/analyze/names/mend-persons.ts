import type { TaggedTokens } from '../parser/parser.ts'
import { wordHash } from '../tagger/hash.ts'
import { type ListTable, listed } from './list-table.ts'
import { isBare, type NameSpans, putName, removeName } from './name-spans.ts'

/**
 * Takes titles off persons' names, and joins what a hyphen without spaces joins: 'Okonkwo-Hale', 'Chun-ho'. A name of one of the
 * `doubtful` kinds is a person's where its title is cut short: 'Sgt. Arvelo'.
 */
export function mendPersons(
  { text, start, end, sentences }: TaggedTokens,
  lists: ListTable,
  spans: NameSpans,
  person: number,
  doubtful: ReadonlySet<number>,
): void {
  const bits = (i: number) => lists.get(wordHash(text.slice(start[i], end[i]))) ?? 0
  for (let s = 0; s + 1 < sentences.length; s++) {
    const last = sentences[s + 1]!
    for (let i = sentences[s]!; i < last; i++) {
      if (spans.from[i] !== i + 1) continue
      if (doubtful.has(spans.kind[i]!) && hasTitle(i, sentences[s]!)) spans.kind[i] = person
      if (spans.kind[i] !== person) continue
      let to = spans.to[i]!
      let from = i
      while (from + 1 < to && (bits(from) & (listed.title | listed.given)) === listed.title) from++
      if (from > i) {
        removeName(spans, i)
        putName(spans, from, to, person)
      }
      while (to + 1 < last && isHyphen(to) && continues(to + 1)) {
        const next = spans.from[to + 1] === to + 2 ? spans.to[to + 1]! : to + 2
        putName(spans, from, next, person)
        to = next
      }
      i = to - 1
    }
  }

  /** Whether the name that begins at a token has its title within it or right before it. */
  function hasTitle(i: number, first: number): boolean {
    return isCutShort(i) ? spans.to[i]! > i + 1 : i > first && isCutShort(i - 1)
  }

  /** 'Sgt.', 'Sen.' */
  function isCutShort(i: number): boolean {
    const last = end[i]! - 1
    return text[last] === '.' && ((lists.get(wordHash(text.slice(start[i], last))) ?? 0) & listed.title) !== 0
  }

  /** A hyphen with no space on either side. */
  function isHyphen(i: number): boolean {
    return text[start[i]!] === '-' && end[i]! - start[i]! === 1 && end[i - 1] === start[i] && end[i] === start[i + 1]
  }

  /** Another person's name, or a short word in small letters that is no word of its own: '-ho', not '-led'. */
  function continues(i: number): boolean {
    if (spans.from[i] === i + 1 && spans.kind[i] === person) return true
    return (
      isBare(spans, i, i + 1) &&
      /^\p{Ll}{1,5}$/u.test(text.slice(start[i], end[i])) &&
      !/(?:ed|er|era|like|born|run|style)$/.test(text.slice(start[i], end[i]))
    )
  }
}
