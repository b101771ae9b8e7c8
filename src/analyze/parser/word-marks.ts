import { isLetter, isUpper, plainCode } from '../tagger/hash.ts'

/** What the parser sees of a word's letters: 32-bit hashes and a class, computed without making a string. */
export const SUFFIX_BUCKETS = 4096
export const SHAPES = 24

const UPPER = 0
const LOWER = 1
const DIGIT = 2
const OTHER = 3

const kindOf = (unit: number, folded: number): number =>
  folded === 48 ? DIGIT : isUpper(unit) ? UPPER : isLetter(unit) ? LOWER : OTHER

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
const finish = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (once ^ (once >>> 13)) | 0
}

/**
 * Writes three numbers for the word `text.slice(start, end)` into `out`: the hash of its lower-case form, the bucket of its
 * last three letters, and its shape (how it begins, and what else is in it).
 */
export function markWord(text: string, start: number, end: number, out: Int32Array): void {
  let hash = 0x811c9dc5
  let suffix = 0x811c9dc5
  let kinds = 0
  let first = OTHER
  let hyphen = false
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const folded = plainCode(unit)
    const kind = kindOf(unit, folded)
    if (i === start) first = kind
    else kinds |= 1 << kind
    if (unit === 45) hyphen = true
    hash = mix(hash, folded)
    if (i >= end - 3) suffix = mix(suffix, folded)
  }
  const rest =
    end - start === 1
      ? 0
      : hyphen
        ? 1
        : kinds & (1 << DIGIT)
          ? 2
          : kinds & (1 << UPPER)
            ? kinds & (1 << LOWER)
              ? 3
              : 4
            : 5
  out[0] = finish(hash)
  out[1] = (finish(suffix) >>> 0) % SUFFIX_BUCKETS
  out[2] = first * 6 + rest
}
