import type { Words } from './place.ts'

/** What quotation marks and brackets are open; it only goes forward. */
export interface Enclosure {
  /** Reads on up to a token, exclusive. */
  advance(to: number): void
  readonly quoted: boolean
  readonly bracketed: boolean
  /** The token that last opened a quotation or bracket, closed since or not; -1 before the first. */
  readonly quoteFrom: number
  readonly bracketFrom: number
}

/** Follows the marks of a paragraph: curly ones open and close, straight ones in turn. */
export function enclosure(words: Words): Enclosure {
  let at = 0
  let quoted = false
  let brackets = 0
  let quoteFrom = -1
  let bracketFrom = -1
  return {
    advance(to) {
      for (; at < to; at++) {
        const word = words.word(at)
        if (word.length > 2) continue
        const before = quoted
        if (/^(?:["]|'')$/.test(word)) quoted = !quoted
        else if (/^(?:[“„«]|``)$/.test(word)) quoted = true
        else if (word === '”' || word === '»') quoted = false
        if (quoted && !before) quoteFrom = at
        if (word === '(' || word === '[') {
          bracketFrom = at
          brackets++
        } else if ((word === ')' || word === ']') && brackets > 0) brackets--
      }
    },
    get quoted() {
      return quoted
    },
    get bracketed() {
      return brackets > 0
    },
    get quoteFrom() {
      return quoteFrom
    },
    get bracketFrom() {
      return bracketFrom
    },
  }
}
