import type { Segmentation, Splitting } from '../languages/language.ts'
import type { Span } from '../record/passage.ts'
import { cutChunk } from './segmentation/cut-chunk.ts'
import { twoWays } from './segmentation/two-ways.ts'

/**
 * One token or chunk: an address, a cut in a quotation, a name with # or @, a currency, a face, a year without its century, a
 * number, an abbreviation, a word (with its hyphens, inner apostrophes and inner full stops), a picture, a quotation mark, a run of one
 * sign, or any other single sign. No alternative can match the empty string, and none looks back over more than some signs.
 */
const token = twoWays(
  [
    String.raw`(?:(?:https?|ftp)://|www\.)[^\s<>"“”«»]+`,
    String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}`,
    String.raw`\[(?:\.{3}|…)\]`,
    String.raw`[#@][\p{L}_][\p{L}\p{N}_]*`,
    String.raw`\p{Lu}{0,3}\p{Sc}+`,
    String.raw`(?<!\S)[:;=]-?[()DP](?!\S)`,
    String.raw`(?<![\p{L}\p{N}])['’]\p{N}{2}s?(?![\p{L}\p{N}-])`,
    String.raw`(?<![\p{L}\p{N}.])\.\p{N}+`,
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:(?<=0)['’]s(?![\p{L}\p{N}])|(?:[-–](?=[\p{L}\p{N}])|(?=\p{L})(?![ap]\.m))[\p{L}\p{N}]+(?:[.,:/]\p{N}+)*(?:[-–][\p{L}\p{N}]+(?:[.,:/]\p{N}+)*)*(?:['’]\p{L}+)?)?`,
    String.raw`(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}.])`,
    String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:(?:['’](?=\p{L})|[-‑&](?=[\p{L}\p{N}])(?!(?:\p{L}\.){2})|\.(?=\p{Ll}{2}))[\p{L}\p{M}\p{N}_]+)*`,
    String.raw`\p{Extended_Pictographic}(?:\p{EMod}|\u{FE0F}|\u{200D}\p{Extended_Pictographic})*`,
    `''|\`\`|\\.{2,}|[!?]{2,}|([-*=_~#<>+|])\\1+`,
    String.raw`\s+|[\s\S]`,
  ].join('|'),
  'uy',
)

const dotted = twoWays(String.raw`^(?:\p{Lu}|\p{L}+)$`, 'u')
const space = /^\s/
const chunky = twoWays(String.raw`^[\p{L}\p{M}\p{N}]`, 'u')
const address = /^(?:(?:https?|ftp):\/\/|www\.)|@/
const afterAddress = /[.,;:!?'’)\]]/

/** Receives tokens as they are found. */
export type Put = (start: number, end: number) => void

/** Finds the tokens of `text` inside one span, in order. Time grows with the length of the span. */
export function tokenise(text: string, { start, end }: Span, segmentation: Segmentation, put: Put): void {
  // A slice, so that no token looks beyond its span.
  const piece = text.slice(start, end)
  const { splitting } = segmentation
  const [pattern, word] = [token(piece), chunky(piece)]
  let at = 0
  while (at < piece.length) {
    pattern.lastIndex = at
    const [found] = pattern.exec(piece) as RegExpExecArray
    let next = at + found.length
    if (space.test(found)) {
      at = next
      continue
    }
    if (address.test(found)) {
      while (next > at + 5 && afterAddress.test(piece[next - 1]!)) next--
      put(start + at, start + next)
    } else if (!word.test(found)) {
      if (splitting && /^['’]$/.test(found)) next += elision(piece, next, splitting)
      put(start + at, start + next)
    } else {
      const stop = piece[next] === '.' ? stopAfter(found, piece, next, segmentation) : 0
      const from = start + at
      next += stop
      if (splitting) cutChunk(found, splitting, (s, e) => put(from + s, from + (e < found.length ? e : e + stop)))
      else put(from, start + next)
    }
    at = next
  }
}

/** How many letters behind an apostrophe make a token with it: the 's' of ''s' behind a closing mark, the 'em' of ''em'. */
function elision(piece: string, at: number, { clitics, elided }: Splitting): number {
  fewLetters.lastIndex = at
  const letters = fewLetters.exec(piece)?.[0]
  return letters && (clitics.includes(`'${letters.toLowerCase()}`) || elided.has(letters)) ? letters.length : 0
}
const fewLetters = /\p{L}{1,6}(?![\p{L}\p{N}-])/uy

/**
 * How many signs after a word belong to it where a full stop follows: one in 'Mr.' and 'J.', three in 'Ph.D.', none in the
 * 'I.' that ends a sentence.
 */
function stopAfter(chunk: string, piece: string, stop: number, segmentation: Segmentation): number {
  const { abbreviations, numbered, alone } = segmentation
  if (chunk.length > 40) return 0
  const word = chunk.slice(chunk.lastIndexOf('-') + 1)
  if (!dotted(word).test(word)) return 0
  const lower = word.toLowerCase()
  const longer = /^\.\p{L}{1,2}\./u.exec(piece.slice(stop, stop + 4))?.[0]
  if (longer && abbreviations.has((lower + longer).slice(0, -1).toLowerCase())) return longer.length
  if (word.length === 1 && !(word === lower && abbreviations.has(lower))) {
    if (chunk.length > 1) return 0
    return !alone?.has(word) && /\p{Lu}/u.test(word) && /[\s\p{L},]/u.test(piece[stop + 1] ?? '') ? 1 : 0
  }
  if (!abbreviations.has(lower)) return 0
  // 'no.' and 'sat.' are words too: they take the stop only where a number makes them an abbreviation.
  const kind = numbered?.get(lower)
  const doubtful = kind === 'always' || (kind === 'uncapitalised' && word === lower)
  return !doubtful || /^\.\s?\p{N}/u.test(piece.slice(stop, stop + 3)) ? 1 : 0
}
