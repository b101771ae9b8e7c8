import { isEveryday } from '../../languages/everyday-outlets.ts'
import { outletNamed } from '../../languages/outlets.ts'
import type { Document, Stretch } from '../document.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { writtenAs } from './headings.ts'
import { languageOf } from './language-of.ts'
import { mendedName } from './mended-names.ts'
import { isHyphen } from './roles.ts'
import { isSyllable } from './syllables.ts'

/** A name in the document's words: what the language engine takes it for, and the analysis's token that ties it to the sentence. */
export interface Naming {
  readonly kind: string
  readonly at: Stretch
  readonly head: number
}

const wanted: ReadonlySet<string> = new Set(['person', 'organisation', 'outlet', 'place', 'nationality', 'event'])
/** The most words of a listed body's name. */
const longest = 8

/** A body's name as the lists of bodies have it. */
export const listing = (name: string): string => name.toLowerCase().replaceAll('.', '').replaceAll('’', "'")

/** Names of people, bodies, places and nations, in order, and bodies of the lists that the engine has not seen. Made once a report. */
export const namingsOf: (document: Document) => readonly Naming[] = oncePerDocument(read)

/** The name that a word stands in. */
export function namingOver(document: Document, token: number): Naming | undefined {
  const namings = namingsOf(document)
  let [low, high] = [0, namings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((namings[middle]?.at.to as number) <= token) low = middle + 1
    else high = middle
  }
  const found = namings[low]
  return found && found.at.from <= token ? found : undefined
}

function read(document: Document): Naming[] {
  const { analysis, tokenOf, length } = document
  const { names } = analysis
  const found: { kind: string; at: Stretch }[] = []
  const taken = new Uint8Array(length)
  const keep = (kind: string, at: Stretch) => {
    found.push({ kind, at })
    taken.fill(1, at.from, at.to)
  }
  for (let n = 0; n < names.start.length; n++) {
    const kind = names.kinds[names.kind[n] as number] as string
    if (!wanted.has(kind)) continue
    let to = (tokenOf[(names.end[n] as number) - 1] as number) + 1
    if (kind === 'person') while (goesOn(document, to)) to++
    let from = tokenOf[names.start[n] as number] as number
    // '#Talks Harbour Council', 'rebel-held Ilmora': no part of a name; '@harbour' is none.
    while (from + 1 < to && /^#|-\p{Ll}{3,}$/u.test(document.word(from))) from++
    if (isHandle(document, from)) continue
    if (from < (found.at(-1)?.at.to ?? 0)) continue
    // 'U.S.-Karsa Business Council'
    if (kind === 'organisation' && to - from > 1 && found.at(-1)?.at.to === from - 1 && isHyphen(document, from - 1))
      from = found.pop()!.at.from
    const body = kind === 'organisation' || kind === 'event' || kind === 'outlet'
    for (const at of body ? parted(document, { from, to }) : [{ from, to }])
      keep(kind, body ? widened(document, at, found.at(-1)?.at.to ?? 0) : at)
  }
  for (const at of unseen(document, taken)) keep('organisation', at)
  const first = firstTokens(document)
  const mended = nicknamed(document, found).flatMap((one) => mendedName(document, one) ?? [])
  const heads = borneOut(document, mended).map(({ kind, at }) => ({ kind, at, head: headOf(document, first, at) }))
  return heads.sort((a, b) => a.at.from - b.at.from)
}

/** Without those names in headings that the running text does not give; what it gives of one is kept: 'Green Party' and 'Berg' of 'Green Party Visits Berg'. */
function borneOut<One extends { readonly kind: string; readonly at: Stretch }>(
  document: Document,
  found: readonly One[],
): readonly One[] {
  const { report, start, end } = document
  const { inHeading } = writtenAs(document)
  const text = ({ from, to }: Stretch) => report.text.slice(start[from], end[to - 1]).replace(/['’]s?$/u, '')
  const given = new Map<string, string>()
  for (const one of found) {
    if (inHeading(one.at.from)) continue
    given.set(text(one.at), one.kind)
    if (one.kind === 'person') given.set(text({ from: one.at.to - 1, to: one.at.to }), one.kind)
  }
  return found.flatMap((one) => {
    const { from, to } = one.at
    const sure = one.kind === 'place' || one.kind === 'nationality' || isListed(document, from, to)
    if (sure || !inHeading(from) || given.has(text(one.at))) return [one]
    const parts: One[] = []
    for (let k = from; k < to; k++)
      for (let end = to; end > k; end--) {
        const kind = given.get(text({ from: k, to: end }))
        if (!kind) continue
        parts.push({ ...one, kind, at: { from: k, to: end } })
        k = end - 1
        break
      }
    return parts
  })
}

/** 'Howard P. “Buck” Lund' is one name, whatever the marks part. */
function nicknamed(
  { word }: Document,
  found: readonly { kind: string; at: Stretch }[],
): { kind: string; at: Stretch }[] {
  const whole: { kind: string; at: Stretch }[] = []
  for (const one of found) {
    const before = whole.at(-1)
    const open = before ? before.at.to : 0
    const close = one.at.from - 1
    const joins = before?.kind === 'person' && one.kind === 'person' && close - open === 2
    if (joins && /^["“‘(]$/u.test(word(open)) && /^["”’)]$/u.test(word(close)) && /^\p{Lu}/u.test(word(open + 1)))
      whole[whole.length - 1] = { kind: 'person', at: { from: before.at.from, to: one.at.to } }
    else whole.push(one)
  }
  return whole
}

/** '@harbour', '#harbour': what a network calls somebody or something. */
const isHandle = ({ report, start }: Document, token: number): boolean =>
  /[#@]/u.test(report.text.slice(Math.max(0, (start[token] as number) - 1), (start[token] as number) + 1))

/** 'Northline and Reuters', 'House and Senate' are two: a body's own 'and' stands behind 'of' or 'for', or before a noun for bodies. */
function parted({ lower, tags, reporting, report }: Document, { from, to }: Stretch): Stretch[] {
  const chambers = languageOf({ report }).sides?.chambers
  for (let k = from + 1; k + 1 < to; k++) {
    if (/^(?:of|for|on)$/.test(lower[k] as string)) break
    if (lower[k] !== 'and' || tags[k + 1] !== 'PROPER') continue
    const each = chambers?.has(lower[k - 1] as string) && chambers.has(lower.slice(k + 1, to).join(' '))
    if (!each && reporting.bodies.has(lower[to - 1] as string) && !reporting.bodies.has(lower[k - 1] as string)) break
    return [
      { from, to: k },
      { from: k + 1, to },
    ]
  }
  return [{ from, to }]
}

/** 'Sun He', 'Pak Song ho': what looks like a pronoun or is in small letters belongs to the name before it. */
function goesOn(document: Document, k: number): boolean {
  return isSyllable(document, k) || (document.tags[k] === 'PROPER' && /^(?:He|She)$/.test(document.word(k)))
}

/** A name with what belongs to it: 'Organization for Security' and 'in Europe', 'Lorvian Harbour and' and 'Safety Council', 'of Lorvia'. */
function widened(document: Document, { from, to }: Stretch, floor: number): Stretch {
  const { lower, tags, reporting, length } = document
  // 'American Chamber of Commerce in China'
  const foreign =
    reporting.demonyms.has(lower[from]!) && lower.slice(from, to).some((word) => reporting.abroad?.has(word))
  if (foreign && lower[to] === 'in' && tags[to + 1] === 'PROPER' && tags[to + 2] !== 'PROPER')
    return { from, to: to + 2 }
  for (let end = Math.min(length, to + 4); end > to; end--) if (isListed(document, from, end)) return { from, to: end }
  if (!reporting.bodies.has(lower[to - 1] as string) || to - from < 2) return { from, to }
  let start = from
  if (lower[from - 1] === 'and' && tags[from - 2] === 'PROPER') {
    start = from - 2
    while (start > floor && tags[start - 1] === 'PROPER') start--
    if (from - start < 3 || start < floor || lower[start - 1] !== 'the') start = from
  }
  const seat = lower[to + 1] ?? ''
  const placed = lower[to] === 'of' && reporting.governments.has(seat) && tags[to + 2] !== 'PROPER'
  return { from: start, to: placed ? to + 2 : to }
}

/** Whether words are a body's name in the lists; 'WHO' is one and 'Who' is none. */
function isListed({ reporting, report, start, end }: Document, from: number, to: number): boolean {
  const text = report.text.slice(start[from], end[to - 1])
  return !!reporting.organisations?.has(listing(text)) && (text.length > 4 || !/^\p{Lu}\p{Ll}{0,2}$/u.test(text))
}

/** Bodies and outlets of the lists among words with capitals that no name covers. */
function unseen(document: Document, taken: Uint8Array): Stretch[] {
  const { length, word, tags, report, start, end, frames } = document
  const begins = new Set(frames.map(({ from }) => from))
  const found: Stretch[] = []
  for (let i = 0; i < length; i++) {
    if (taken[i] || !/\p{Lu}/u.test(word(i)) || (tags[i - 1] === 'PROPER' && !taken[i - 1])) continue
    for (let to = Math.min(length, i + longest); to > i; to--) {
      if (taken[to - 1] || !/[\p{Lu}]/u.test(word(to - 1)) || tags[to] === 'PROPER') continue
      const text = report.text.slice(start[i], end[to - 1])
      // 'Time is short': a word of every day that begins a sentence is no outlet.
      const plain = begins.has(i) && isEveryday(text)
      const outlet = !plain && (to - i > 1 || /^\p{Lu}\p{Ll}+$/u.test(text)) ? outletNamed(text) : undefined
      if (!isListed(document, i, to) && !(outlet && outlet.name === text && tags[i] === 'PROPER')) continue
      found.push({ from: i, to })
      taken.fill(1, i, to)
      break
    }
  }
  return found
}

function headOf({ analysis, tokenOf }: Document, first: Uint32Array, { from, to }: Stretch): number {
  let top = first[from] as number
  for (let i = top; i < tokenOf.length && (tokenOf[i] as number) < to; i++) {
    const head = analysis.head[i] as number
    if (head < 0 || (tokenOf[head] as number) < from || (tokenOf[head] as number) >= to) top = i
  }
  return top
}

/** For each word of a document the first token of its analysis. */
export const firstTokens: (document: Document) => Uint32Array = oncePerDocument(({ tokenOf, length }) => {
  const first = new Uint32Array(length)
  for (let i = tokenOf.length - 1; i >= 0; i--) first[tokenOf[i] as number] = i
  return first
})
