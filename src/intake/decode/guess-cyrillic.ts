import { decodeBytes } from './decode-bytes.ts'

/** How Cyrillic is written with one byte a letter, most used first. */
const encodings = ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic']

/**
 * The encoding in which bytes read as Cyrillic words, or null where they do in none. chardet knows Russian only, and takes
 * a sentence of Ukrainian for Greek or Japanese.
 */
export function guessCyrillic(bytes: Uint8Array): string | null {
  const scores = encodings.map((encoding) => ({ encoding, score: likeness(decodeBytes(bytes, encoding).text) }))
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.encoding : null
}

/** How much a text looks like Cyrillic prose, 0 to 1: whole words of it in usual case, four letters in ten of them vowels. */
function likeness(text: string): number {
  const words = text.match(/[^\0-\x40\x5b-\x60\x7b-\x7f\s]*[^\0-\x7f\s][^\0-\x40\x5b-\x60\x7b-\x7f\s]*/g) ?? []
  const plain = words.filter(
    (word) =>
      /^[\p{P}\p{S}]*(?:\p{Lu}?\p{Ll}*|\p{Lu}+)[\p{P}\p{S}]*$/u.test(word) &&
      /^[\p{Script=Cyrillic}\p{P}\p{S}]*$/u.test(word),
  )
  const letters = plain.join('').match(/\p{Script=Cyrillic}/gu) ?? []
  const vowels = letters.filter((letter) => /[аеиоуіыяєїюэёъј]/i.test(letter)).length
  const share = letters.length > 0 ? vowels / letters.length : 0
  if (letters.length < 4 || plain.length < words.length * 0.8 || share < 0.33 || share > 0.6) return 0
  return share * (plain.length / words.length)
}
