/** Two numbers made into one, all 32 bits well mixed: the order matters. */
export function mix(a: number, b: number): number {
  const h = Math.imul(a ^ (a >>> 15), 0x85ebca6b) + Math.imul(b, 0xc2b2ae35) + 0x27d4eb2f
  return h ^ (h >>> 13)
}

/** Three numbers made into one. */
export const mix3 = (a: number, b: number, c: number): number => mix(mix(a, b), c)

/** One more character in a rolling hash: begin with `seed`. */
export function roll(hash: number, code: number): number {
  const h = Math.imul(hash ^ code, 0x01000193)
  return h ^ (h >>> 17)
}

/** Where every rolling hash begins. */
export const seed = 0x811c9dc5 | 0

/** The hash of a lower-case word, digits as zeros: what lexicons are looked up by. */
export function wordHash(word: string): number {
  let hash = seed
  for (let i = 0; i < word.length; i++) hash = roll(hash, plainCode(word.charCodeAt(i)))
  return hash
}

const known = 0x600
const plain = Uint16Array.from({ length: known }, (_, code) => {
  if (code >= 48 && code <= 57) return 48
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
})

/** A character code in lower case, every digit as 0, curly apostrophes straight. */
export function plainCode(code: number): number {
  if (code < known) return plain[code]!
  return code === 0x2019 || code === 0x2018 ? 39 : code
}

/** Whether a code is an upper-case letter (Latin, Greek, Cyrillic, Armenian). */
export function isUpper(code: number): boolean {
  return code < known && plain[code] !== code && !(code >= 48 && code <= 57)
}

/** Whether a code is a letter, near enough: other scripts count as letters. */
export function isLetter(code: number): boolean {
  return code >= known ? code < 0x2000 || code > 0x2e7f : letters[code] === 1
}
const letters = Uint8Array.from({ length: known }, (_, code) => (/\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0))
