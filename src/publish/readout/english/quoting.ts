import { clean } from '../clean.ts'
import { cutAtPhrase } from './phrase.ts'

const openers = '“"„«‘\''
const closers = '”"“»’\''

/**
 * A page's words as a quotation inside a sentence: on one line, without the marks they stand in, inner marks made single, at
 * most `most` characters, cut after a whole phrase. `quoted('“We will come,”')` is '“We will come”'.
 */
export function quoted(words: string, most = 220): string {
  return `“${cutAtPhrase(bare(words), most)}”`
}

/** Words without the marks and commas around them: '“We will come,”' is 'We will come'. */
export function bare(words: string): string {
  let inner = clean(words).replace(/\s+/gu, ' ').trim()
  let before = ''
  while (before !== inner) {
    before = inner
    inner = inner.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '').replace(/\s*\.(?:\s?\.)+$/u, '…')
    const marked = openers.includes(inner[0] ?? ' ') && !inner.slice(1, -1).includes(inner[0]!)
    if (marked && closers.includes(inner.at(-1) ?? ' ')) inner = inner.slice(1, -1)
    inner = unpaired(inner)
  }
  const count = (mark: RegExp) => (inner.match(mark) ?? []).length
  // A quotation that is cut in the middle would begin and never end.
  const isWhole = count(/[“„«]/gu) === count(/[”»]/gu) && count(/"/gu) % 2 === 0
  if (!isWhole) return inner.replace(/[“„«”»"]/gu, '')
  return inner
    .replace(/[“„«"]/gu, '‘')
    .replace(/[”»]/gu, '’')
    .replace(/‘(?=[\s,.;:!?)]|$)/gu, '’')
    .replace(/,(?=’$)/u, '')
}

/** A quotation that was cut keeps a mark or a bracket whose other half is gone. */
function unpaired(words: string): string {
  const more = words.split('(').length - words.split(')').length
  if (more === 1) return words.replace(/\((?=[^(]*$)/u, '')
  if (more === -1) return words.replace(/\)(?=[^)]*$)/u, '')
  const opens = (words.match(/[“„«]/gu) ?? []).length
  const closes = (words.match(/[”»]/gu) ?? []).length
  if (opens > closes && /^[“„«]/u.test(words)) return words.slice(1)
  if (closes > opens && /[”»]$/u.test(words)) return words.slice(0, -1)
  return words
}

/** A sentence begins with a capital, unless it begins with a mark. */
export function capital(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** The full stop of a quotation after which our sentence goes on; not that of 'U.S.' or 'p.m.'. */
const innerStop = /(?<![\s.“‘]\p{L})\.(?=’?”(?:,| \(| (?:or|and|but) “))/gu

/** Ends a sentence that has no end yet, and goes through where it has one too early: '“We go.” (2 April)' is '“We go” (2 April).' */
export function ended(sentence: string): string {
  const whole = sentence.replace(innerStop, '')
  return /[.!?…][”’")]*$/u.test(whole) ? whole : `${whole}.`
}

/** 'VELDEN, April 2 (Nordpost) - ' before a report's first words. */
export const dateline =
  /^\p{Lu}[\p{Lu}\p{L} .,’'/-]{1,40}(?:, \p{Lu}\p{Ll}+\.? \d{1,2})?\s?(?:\([\p{L} .]{2,30}\)\s)?[-–—]+\s(?=\p{Lu})/u
