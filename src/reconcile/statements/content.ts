import type { Wording } from '../../languages/wordings.ts'
import type { Attribution } from '../../record/finding.ts'
import { quote } from '../../record/passage.ts'
import { kinIn } from './kin.ts'

/** What one attribution passes on, as words that can be held against another's. */
export interface Content {
  /** A number for each word; words that differ only in their ending have one. */
  readonly stems: Int32Array
  /** 1 for a word with content of its own, 2 for a number, 0 for 'the' and 'would', -1 for 'not'. */
  readonly kinds: Int8Array
  /** 1 for a word that is a name or part of one: it has a capital that no beginning of a sentence gave it. */
  readonly names: Uint8Array
  /** For each word written small the number of its kind, or 0. */
  readonly kin: Uint16Array
  /** For each word the quotation it stands in, from 1, or 0. What is direct without marks is one quotation. */
  readonly quotations: Uint8Array
  /** Whether the cue denies it: "denied that". */
  readonly denied: boolean
  /** The numbers in it. */
  readonly numbers: ReadonlySet<number>
}

/** Whether the numbers of one are all among the other's: cut short is not changed. */
export function sameNumbers(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  for (const number of few) if (!many.has(number)) return false
  return true
}

/** Numbers words in the order of meeting, the same for the same word. */
export interface Stems {
  of(word: string): number
}

export function numberStems(): Stems {
  const known = new Map<string, number>()
  return {
    of(word) {
      const number = known.get(word) ?? known.size
      known.set(word, number)
      return number
    },
  }
}

const pieces = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|["“”«»]|''/gu
/** Without accents and capitals. */
const fold = (piece: string) =>
  (/^[\x20-\x7e]*$/u.test(piece)
    ? piece
    : piece.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'")
  ).toLowerCase()

/** Where a capital tells nothing: at the start, behind a full stop, behind a mark that opens a quotation. */
const beginning = /(?:^|[.!?:…]["”’)\]]*\s+|(?:^|\s)["“‘«(]+)$/u
const isName = (piece: string, begins: boolean) => (begins ? /^\p{Lu}{2}/u : /^\p{Lu}/u).test(piece)

const plain: Pick<Wording, 'stem'> = { stem: (word) => word.slice(0, 6) }

/** Reads an attribution's content. Of a cue that denies, its other words belong to it: "denied receiving" any plan. */
export function contentOf(text: string, attribution: Attribution, wording: Wording | undefined, all: Stems): Content {
  const { stem } = wording ?? plain
  const stems: number[] = []
  const kinds: number[] = []
  const names: number[] = []
  const kin: number[] = []
  const kindOf = wording?.kin ? kinIn(wording.kin) : () => 0
  const quotations: number[] = []
  const numbers = new Set<number>()
  let quotation = 0
  let open = false
  /** Whether the quotation has a word without a capital; else it is a name: “Fox News Sunday”. */
  let telling = false
  const close = () => {
    if (!telling) for (let k = quotations.length - 1; k >= 0 && quotations[k] === quotation; k--) quotations[k] = 0
    open = false
  }
  const add = (piece: string, of: 'content' | 'cue', begins: boolean) => {
    if (/^(?:["“”«»]|'')$/u.test(piece)) {
      const opens = piece === '“' || piece === '«' || (piece !== '”' && piece !== '»' && !open)
      if (open) close()
      if (opens) {
        quotation = Math.min(quotation + 1, 255)
        telling = false
      }
      open = opens
      return
    }
    const word = fold(piece)
    const digits = /^\p{N}/u.test(word) ? word.replaceAll(',', '') : wording?.numbers.get(word)
    if (of === 'cue' && (digits || !wording || wording.functionWords.has(word))) return
    const negative = wording?.negations.has(word)
    const kind = digits ? 2 : negative ? -1 : wording?.functionWords.has(word) ? 0 : 1
    const number = all.of(digits ? `#${digits}` : kind === 1 ? stem(word) : word)
    if (kind === 2) numbers.add(number)
    stems.push(number)
    kinds.push(kind)
    names.push(kind === 1 && isName(piece, begins) ? 1 : 0)
    // A name is of a kind with other names, and not the same.
    kin.push(kind === 1 && /^\p{Ll}/u.test(piece) ? kindOf(word) : 0)
    quotations.push(open ? quotation : 0)
    if (open && /^\p{Ll}/u.test(piece)) telling = true
  }
  const cues = attribution.cue.flatMap((c) => quote(text, c).match(pieces) ?? [])
  const denied = !!wording && cues.some((word) => wording.denials.has(word.toLowerCase()))
  if (denied) for (const word of cues) if (!wording.denials.has(word.toLowerCase())) add(word, 'cue', false)
  for (const span of attribution.content) {
    open = false
    const words = quote(text, span)
    for (const { 0: piece, index } of words.matchAll(pieces))
      add(piece, 'content', beginning.test(words.slice(0, index)))
    if (open) close()
  }
  if (attribution.form === 'direct' && quotation === 0) quotations.fill(1)
  return {
    stems: Int32Array.from(stems),
    kinds: Int8Array.from(kinds),
    names: Uint8Array.from(names),
    kin: Uint16Array.from(kin),
    quotations: Uint8Array.from(quotations),
    denied,
    numbers,
  }
}
