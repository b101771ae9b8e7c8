import type { Splitting } from '../../languages/language.ts'
import { twoWays } from './two-ways.ts'

const hyphen = /[-‑–]/
const telephoneOrDate = twoWays(
  String.raw`^(?:(?:\p{N}-)?\p{N}{3}-\p{N}{3}-\p{N}{4}|\p{N}{3}-\p{N}{4}|\p{N}{1,2}-\p{N}{1,2}-(?:\p{N}{2}|\p{N}{4})|\p{N}{4}-\p{N}{2}-\p{N}{2})$`,
  'u',
)
const fractionOrDate = /\p{N}{1,4}(?:\/\p{N}{1,4}){1,2}(?![\p{L}\p{N}/])/uy
const amount = twoWays(String.raw`^\p{N}+(?:[.,:]\p{N}+)*`, 'u')

/** Longer chunks are no words: they are left whole, so that time does not grow with their length. */
const longest = 80

/**
 * Cuts a chunk (a word or number with its hyphens and apostrophes) into tokens as the Universal Dependencies treebanks of its
 * language do, and calls `put` with each token's offsets in the chunk: 'U-boats' → 'U', '-', 'boats'; 'can’t' → 'ca', 'n’t'.
 */
export function cutChunk(chunk: string, splitting: Splitting, put: (start: number, end: number) => void): void {
  if (chunk.length > longest || telephoneOrDate(chunk).test(chunk)) {
    put(0, chunk.length)
    return
  }
  let from = 0
  for (let at = 1; at + 1 < chunk.length; at++) {
    const sign = chunk[at]!
    if (sign === '/') {
      fractionOrDate.lastIndex = from
      if (fractionOrDate.test(chunk) && fractionOrDate.lastIndex > at) {
        at = fractionOrDate.lastIndex - 1
        continue
      }
    } else if (!hyphen.test(sign) || (sign !== '–' && keepsHyphen(chunk, from, at, splitting))) continue
    if (at > from) cutPart(chunk.slice(from, at), from, splitting, put)
    put(at, at + 1)
    from = at + 1
  }
  cutPart(chunk.slice(from), from, splitting, put)
}

/** Whether the hyphen joins an affix to its word: 'pro-war', 'mid-1990s', 'crab-like'. */
function keepsHyphen(chunk: string, from: number, at: number, { prefixes, suffixes }: Splitting): boolean {
  if (prefixes.has(chunk.slice(from, at).toLowerCase())) return true
  return suffixes.has(chunk.slice(at + 1).toLowerCase())
}

/** Cuts what has no hyphen to cut at any more: the unit off a number, clitics off a word. */
function cutPart(part: string, offset: number, splitting: Splitting, put: (start: number, end: number) => void): void {
  const number = amount(part).exec(part)
  if (number && splitting.units.has(part.slice(number[0].length))) {
    put(offset, offset + number[0].length)
    put(offset + number[0].length, offset + part.length)
    return
  }
  const lower = part.toLowerCase().replaceAll('’', "'")
  let from = 0
  for (const cut of splitting.fused.get(lower) ?? []) {
    put(offset + from, offset + cut)
    from = cut
  }
  const rest = from === 0 ? splitting.clitics.find((clitic) => lower.endsWith(clitic)) : undefined
  // '1960's' is one word; 'n't' and ''s' may also stand alone.
  if (rest !== undefined && lower.length > rest.length && !/0'$/.test(lower.slice(0, -rest.length + 1))) {
    const before = part.slice(0, -rest.length)
    if (/['’]/.test(before)) cutPart(before, offset, splitting, put)
    else put(offset, offset + before.length)
    from = before.length
  }
  put(offset + from, offset + part.length)
}
