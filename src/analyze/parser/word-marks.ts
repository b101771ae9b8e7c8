/** What the parser sees of a word's letters: 32-bit hashes and a class, computed without making a string. */
export const SUFFIX_BUCKETS = 4096
export const SHAPES = 24

const UPPER = 0
const LOWER = 1
const DIGIT = 2
const OTHER = 3

/** Lower case of one UTF-16 unit, digits as `0`: `Ї` is `ї`, `7` is `0`. */
const fold = (unit: number): number => {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit >= 48 && unit <= 57 ? 48 : unit
  if (unit >= 0xd800 && unit <= 0xdfff) return unit
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
}
const kindOf = (unit: number, folded: number): number =>
  unit !== folded && folded !== 48
    ? UPPER
    : folded === 48
      ? DIGIT
      : (unit >= 97 && unit <= 122) || unit >= 0xc0
        ? LOWER
        : OTHER

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
    const folded = fold(unit)
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
