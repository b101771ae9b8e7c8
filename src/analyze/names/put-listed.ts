import type { TaggedTokens } from '../parser/parser.ts'
import { wordHash } from '../tagger/hash.ts'
import { type ListTable, listed } from './list-table.ts'
import { isFree, type NameSpans, putName, removeName } from './name-spans.ts'
import { mark } from './word-marks.ts'

/** Names of places and seats of power of several words, in lower case, and the longest of them in tokens. */
interface Phrases {
  readonly names: ReadonlySet<string>
  readonly firsts: ReadonlySet<string>
  readonly longest: number
}

export function phrases(names: ReadonlySet<string>): Phrases {
  const longest = Math.max(
    1,
    ...[...names].map((name) => name.split(/[ '’-]/).length + (name.match(/['’-]/g)?.length ?? 0)),
  )
  return { names, firsts: new Set([...names].map((name) => name.split(/[ ’'-]/)[0]!)), longest }
}

/**
 * Puts names that stand in a list where the text has them in capitals. One word by itself takes the place of a name of one word, a
 * name of several words also that of a wider name joined by 'and' ('North Korea and South Korea').
 */
export function putListed(
  { text, start, end, sentences }: TaggedTokens,
  { names, firsts, longest }: Phrases,
  lists: ListTable,
  marks: Uint32Array,
  spans: NameSpans,
  kind: number,
): void {
  for (let s = 0; s + 1 < sentences.length; s++) {
    const last = sentences[s + 1]!
    for (let i = sentences[s]!; i < last; i++) {
      if ((marks[i]! & (mark.capital | mark.digits)) === 0) continue
      const first = text.slice(start[i], end[i]).toLowerCase()
      if (!firsts.has(first)) continue
      for (let to = Math.min(i + longest, last); to > i; to--) {
        if (!names.has(text.slice(start[i], end[to - 1]).toLowerCase())) continue
        if (to === i + 1 ? isAlone(i, first) : isFree(spans, i, to) || isJoined(i)) {
          putName(spans, i, to, kind)
        }
        break
      }
    }
  }

  /** A name of one word, or none; one that is a given name too stays what it was. */
  function isAlone(i: number, word: string): boolean {
    if (spans.from[i] === 0) return false
    return spans.from[i] === i + 1 && spans.to[i] === i + 1 && ((lists.get(wordHash(word)) ?? 0) & listed.given) === 0
  }

  /** Takes a wider name apart if it is two names joined. */
  function isJoined(i: number): boolean {
    const from = spans.from[i]! - 1
    if (from < 0) return false
    const words = text.slice(start[from], end[spans.to[i]! - 1])
    if (!/ and /.test(words)) return false
    removeName(spans, from)
    return true
  }
}
