import type { Document } from './document.ts'

/** Tags that a noun phrase is made of, from its first word to its head. */
const inside: ReadonlySet<string> = new Set(['DET', 'QUANT', 'OWN', 'ADJ', 'NUM', 'NOUN', 'PROPER', 'POSS'])
const heads: ReadonlySet<string> = new Set(['NOUN', 'PROPER', 'NUM', 'QUANT', 'ADJ', 'DET'])

/** Prepositions whose phrase may belong to the noun before them. */
export const attaching: ReadonlySet<string> = new Set([
  'of',
  'in',
  'for',
  'with',
  'from',
  'at',
  'on',
  'to',
  'against',
  'by',
  'about',
  'near',
  'between',
  'within',
  'under',
  'over',
  'behind',
  'among',
  'inside',
  'across',
  'outside',
  'like',
  'including',
  'involving',
  'without',
  'around',
  'toward',
  'towards',
  'into',
])

/** Where a plain noun phrase that begins at token i ends ('the three envoys'), or i where none begins there. */
export function chunkEnd({ tags, lower, quoteAt, quotes, reporting }: Document, i: number, to: number): number {
  const tag = tags[i]
  if (tag === 'PRON' || tag === 'OBJ') return i + 1
  let k = i
  let head = i
  while (k < to) {
    const t = tags[k] as string
    if (t === 'QUOTE') {
      // Quoted words inside a phrase: 'a "frank" talk'.
      const quote = quotes[quoteAt[k] as number]
      if (!quote || quote.whole || (k > i && k === quote.to - 1 && head < k)) {
        if (!quote || quote.whole) break
      }
      k++
      continue
    }
    if (
      !inside.has(t) &&
      !(t === 'ADV' && k + 1 < to && /^(?:ADJ|NUM|QUANT|PART)$/.test(tags[k + 1] as string) && k === head)
    ) {
      if (
        !(t === 'PART' && k > i && /^(?:DET|OWN|ADV|ADJ)$/.test(tags[k - 1] as string) && inside.has(tags[k + 1] ?? ''))
      ) {
        if (!(t === 'AND' && lower[k] === '&')) break
      }
    }
    if ((t === 'DET' || t === 'OWN') && k > i && tags[k - 1] !== 'QUANT' && head > i) break
    // 'on Monday the minister': a name of a day takes no further phrase.
    if (heads.has(t)) head = k + 1
    if (reporting.times.has(lower[k] as string) && t === 'PROPER' && k === i) return k + 1
    k++
  }
  return head
}

/** Where the plain noun phrase that ends before token `to` begins, or `to`. */
export function chunkStart(document: Document, to: number, floor: number): number {
  const { tags, lower, reporting } = document
  let k = to
  if (lower[k - 1] === ')') {
    let open = k - 2
    while (open > floor && open > k - 20 && lower[open] !== '(') open--
    if (lower[open] !== '(') return to
    k = open
  }
  const last = tags[k - 1] as string
  if (k > floor && (last === 'PRON' || last === 'OBJ')) return k - 1
  if (!(heads.has(last) || last === 'QUOTE') || k <= floor) return to
  while (k > floor) {
    const t = tags[k - 1] as string
    if (t === 'QUOTE') {
      const quote = document.quotes[document.quoteAt[k - 1] as number]
      if (!quote || quote.whole || quote.to - quote.open > 10) break
      k--
      continue
    }
    if (
      !inside.has(t) &&
      !(t === 'PART' && k < to && /^(?:DET|ADV|ADJ|OWN)$/.test(tags[k - 2] ?? '')) &&
      !(t === 'AND' && lower[k - 1] === '&')
    ) {
      if (!(t === 'ADV' && k < to && tags[k] === 'ADJ' && /^(?:DET|OWN)$/.test(tags[k - 2] ?? ''))) break
    }
    if (k < to && reporting.times.has(lower[k - 1] as string) && t === 'PROPER') break
    k--
    if ((t === 'DET' || t === 'OWN') && !/^(?:QUANT|NUM)$/.test(tags[k - 1] ?? '')) break
  }
  // '…” Berg said': the mark closes what stands before.
  while (k < to && tags[k] === 'QUOTE' && document.quotes[document.quoteAt[k] as number]?.open !== k) k++
  // A closing mark alone, as in '…,” said', is no phrase.
  for (let i = k; i < to; i++) if (tags[i] !== 'QUOTE') return k
  return to
}
