import type { TaggedTokens } from '../parser/parser.ts'
import { caps, casing, casingOf } from '../tagger/casing.ts'
import { isLetter, isUpper, plainCode, roll, seed } from '../tagger/hash.ts'
import { rowOf } from '../tagger/keyed-rows.ts'
import { listed } from './list-table.ts'
import type { NameLexicon } from './name-lexicon.ts'
import { findRuns, margin, type NameRuns, role } from './name-runs.ts'

/** The words of one sentence as numbers, word i at place i + margin. One view is filled again for each sentence. */
export interface NameView extends NameRuns {
  casing: number
  /** Hashes of the word's first 2 to 4 letters, its last 2 to 4; `word` is that of the lower-case form. */
  prefixes: Int32Array[]
  suffixes: Int32Array[]
  /** Hash of capitals, digits and marks, runs shortened. */
  shape: Int32Array
  capital: Uint8Array
  /** What the lexicon says: clusters, how readily the word is capitalised, which kinds of names it is part of in news. */
  fine: Uint16Array
  coarse: Uint8Array
  readiness: Uint8Array
  profile: Uint8Array
  tag: Uint8Array
}

export const affixes = 3

/** A view with room for sentences of `capacity` words; it grows when it must. */
export function nameView(capacity = 256): NameView {
  const ints = () => new Int32Array(capacity + 2 * margin)
  const bytes = () => new Uint8Array(capacity + 2 * margin)
  return {
    size: 0,
    casing: casing.usual,
    word: ints(),
    prefixes: Array.from({ length: affixes }, ints),
    suffixes: Array.from({ length: affixes }, ints),
    shape: ints(),
    capital: bytes(),
    fine: new Uint16Array(capacity + 2 * margin),
    coarse: bytes(),
    readiness: bytes(),
    profile: bytes(),
    tag: bytes(),
    listed: ints(),
    role: bytes(),
    first: ints(),
    last: ints(),
    from: ints(),
  }
}

/** Fills a view with the tokens `from` to `to` (exclusive). `tagNumber` maps the tokens' tags to the model's. */
export function viewNames(
  v: NameView,
  lexicon: NameLexicon,
  tokens: TaggedTokens,
  tagNumber: Uint8Array,
  from: number,
  to: number,
): void {
  const size = to - from
  if (size + 2 * margin > v.word.length) Object.assign(v, nameView(size * 2))
  v.size = size
  for (let i = 0; i < size; i++) {
    viewWord(v, lexicon, tokens.text, tokens.start[from + i]!, tokens.end[from + i]!, i + margin)
    v.tag[i + margin] = tagNumber[tokens.tag[from + i]!]!
  }
  for (let k = size + margin; k < size + 2 * margin; k++) clear(v, k)
  v.casing = casingOfSentence(v)
  findRuns(v)
}

function viewWord(v: NameView, lexicon: NameLexicon, text: string, start: number, end: number, k: number): void {
  let hash = seed
  let shape = seed
  let last = 0
  let upper = 0
  let letters = 0
  let firstUpper = false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const plain = plainCode(code)
    hash = roll(hash, plain)
    if (i - start > 0 && i - start <= affixes) v.prefixes[i - start - 1]![k] = hash
    let kind = code
    if (isUpper(code)) {
      kind = 88
      upper++
      letters++
      if (i === start) firstUpper = true
    } else if (isLetter(code)) {
      kind = 120
      letters++
    } else if (plain === 48) kind = 48
    if (kind !== last) shape = roll(shape, kind)
    last = kind
  }
  for (let n = Math.max(end - start - 1, 0); n < affixes; n++) v.prefixes[n]![k] = 0
  let suffix = seed
  for (let n = 0; n <= affixes; n++) {
    const at = end - 1 - n
    if (at >= start) suffix = roll(suffix, plainCode(text.charCodeAt(at)))
    if (n > 0) v.suffixes[n - 1]![k] = at < start ? 0 : suffix
  }
  v.word[k] = hash
  v.shape[k] = shape
  v.capital[k] =
    upper === 0
      ? caps.none
      : upper === letters
        ? upper === 1
          ? end - start > 2
            ? caps.initial
            : caps.single
          : caps.all
        : firstUpper && upper === 1
          ? caps.initial
          : caps.mixed
  const row = rowOf(lexicon, hash)
  v.fine[k] = lexicon.fine[row]!
  v.coarse[k] = lexicon.coarse[row]!
  v.readiness[k] = lexicon.readiness[row]!
  v.profile[k] = lexicon.profile[row]!
  v.listed[k] = lexicon.lists.get(hash) ?? 0
  v.role[k] = isJoint(v.listed[k]!, upper)
    ? role.joint
    : upper > 0 || (letters > 0 && lexicon.readiness[row]! >= mostlyCapital)
      ? role.name
      : role.none
}

/** A particle with a capital is like any word of a name: 'Al Karsa', 'Ben'. */
const isJoint = (lists: number, upper: number): boolean =>
  (lists & listed.joint) !== 0 && (upper === 0 || (lists & listed.particle) === 0)

/** From this step of `NameLexicon.readiness` on, a word without a capital is still taken for a name's. */
export const mostlyCapital = 5

function clear(v: NameView, k: number): void {
  v.word[k] = 0
  for (const hashes of v.prefixes) hashes[k] = 0
  for (const hashes of v.suffixes) hashes[k] = 0
  v.shape[k] = 0
  v.capital[k] = 0
  v.fine[k] = 0
  v.coarse[k] = 0
  v.readiness[k] = 0
  v.profile[k] = 0
  v.tag[k] = 0
  v.listed[k] = 0
  v.role[k] = 0
}

function casingOfSentence(v: NameView): number {
  let none = 0
  let initial = 0
  let all = 0
  for (let k = margin; k < v.size + margin; k++) {
    const capital = v.capital[k]
    if (capital === caps.all) all++
    else if (capital === caps.initial) initial++
    else if (capital === caps.none && v.suffixes[0]![k] !== 0) none++
  }
  return casingOf(none, initial, all)
}
