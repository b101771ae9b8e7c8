import { headings } from '../../languages/headings.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { cutWords } from './headings.ts'
import { type Quotation, wordsOf } from './quotations.ts'
import { passageOf } from './sentence.ts'

/** Quotations looked up by one word of one speaker. */
const PLACES = 32
/** Days after which a speaker may well say alike things anew. */
const WITHIN = 2
/** As if so many quotations of other stories had been counted. */
const ELSEWHERE = 100
/** The weight of the words that two wordings of one utterance share; where most of a short one is the same; where one stands in the other. */
const LEAST = 10
const LEAST_SHORT = 3.4
const LEAST_CUT = 8

/** One utterance that reports quote in different words: translated anew, misheard, or cut where its speaker takes half of it back. */
export function wordingDrafts(quotations: readonly Quotation[], nameOf: (speaker: string) => string): ConflictDraft[] {
  const counts = new Map<string, number>()
  for (const q of quotations) for (const stem of new Set(q.stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weigh = (stem: string) => Math.log((quotations.length + ELSEWHERE) / ((counts.get(stem) ?? 0) + 1))
  const groups: { how: How; members: Set<Quotation> }[] = []
  for (const [a, b] of candidates(quotations)) {
    const how = Math.abs(a.page.day - b.page.day) > WITHIN ? null : differ(a, b, weigh)
    if (!how) continue
    const meeting = groups.filter((g) => g.how === how && (g.members.has(a) || g.members.has(b)))
    const members = new Set([a, b, ...meeting.flatMap((g) => [...g.members])])
    for (const g of meeting) groups.splice(groups.indexOf(g), 1)
    groups.push({ how, members })
  }
  return groups.map(({ how, members }) => draftOf([...members].sort((a, b) => a.page.rank - b.page.rank || a.start - b.start), how, nameOf)) // biome-ignore format: one line
}

function* candidates(quotations: readonly Quotation[]): Generator<[Quotation, Quotation]> {
  const shelves = new Map<string, Quotation[]>()
  for (const b of quotations) {
    const met = new Set<Quotation>()
    for (const [i, stem] of b.stems.entries()) {
      if (!b.telling[i]) continue
      const shelf = `${b.attribution.speaker}|${stem}`
      const list = shelves.get(shelf)
      if (!list) shelves.set(shelf, [b])
      else if (list.length < PLACES && !list.includes(b)) {
        for (const a of list) if (a.page !== b.page) met.add(a)
        list.push(b)
      }
    }
    for (const a of met) yield [a, b]
  }
}

/** The least part of the shorter whose words the longer has, whatever their order. */
const FEWEST_COMMON = 0.5

/** How many words of one quotation the other has: quick, before they are matched in order. */
function inCommon(short: Quotation, long: Quotation): number {
  let common = 0
  for (const stem of short.stems) if (long.stems.includes(stem)) common++
  return common
}

type How = 'worded' | 'cut'

/** How two quotations of one speaker differ as wordings of one utterance; null where they do not, or may be two utterances. */
function differ(a: Quotation, b: Quotation, weigh: (stem: string) => number): How | null {
  const [short, long] = a.stems.length <= b.stems.length ? [a, b] : [b, a]
  if (a.key === b.key || inCommon(short, long) < FEWEST_COMMON * short.stems.length) return null
  const common = commonWords(short.stems, long.stems)
  const matched = common.flatMap((j, i) => (j >= 0 ? [i] : []))
  const shared = new Set(matched.filter((i) => short.telling[i]).map((i) => short.stems[i]!))
  let weight = 0
  for (const stem of shared) weight += weigh(stem)
  if (matched.length === short.stems.length) return weight >= LEAST_CUT && cutBeforeTurn(short, long) ? 'cut' : null
  if (a.negative !== b.negative) return null
  const part = matched.length / short.stems.length
  const ratio = short.stems.length / long.stems.length
  // A slip of the pen, 'kg' for 'kilograms': nothing is worded otherwise.
  if (part > 0.9 && ratio > 0.75) return null
  const enough = weight >= LEAST ? part >= 0.5 && ratio >= 0.5 : weight >= LEAST_SHORT && part >= 0.65 && ratio >= 0.75
  if (!enough) return null
  // What is only cut short, or goes on otherwise, is not worded otherwise: words must be changed amid those that stay.
  const [first, last] = [matched[0]!, matched.at(-1)!]
  const inside = (q: Quotation, other: Quotation, from: number, to: number) =>
    q.stems.some((stem, i) => i > from && i < to && q.telling[i] && !other.stems.includes(stem))
  return inside(short, long, first, last) && inside(long, short, common[first]!, common[last]!) ? 'worded' : null
}

/** Whether the longer goes on, after the words of the shorter, with a 'but' that the shorter's report does not give. */
function cutBeforeTurn(short: Quotation, long: Quotation): boolean {
  const { text } = long.page.report
  const said = text.slice(long.start, long.end)
  const turn = said.search(/(?<=[.;,—–-]\s+)\p{L}/u)
  if (turn < 0) return false
  const pieces = said.split(/(?<=[.;,—–])\s+/u)
  const own = short.page.report.text.toLowerCase()
  for (const [i, piece] of pieces.entries()) {
    if (i === 0 || !long.page.words.turns.test(piece)) continue
    const before = pieces.slice(0, i).join(' ').toLowerCase()
    const last = short.stems.at(-1)!
    if (!before.includes(last.slice(0, 4))) continue
    const left = (piece.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !own.includes(word))
    return left.length > 0
  }
  return false
}

/** For each word of the shorter the place of the word in the longer that it is matched with in order, or -1. */
function commonWords(short: readonly string[], long: readonly string[]): number[] {
  const rows: Int32Array[] = [new Int32Array(long.length + 1)]
  for (let i = 0; i < short.length; i++) {
    const before = rows[i]!
    const row = new Int32Array(long.length + 1)
    for (let j = 0; j < long.length; j++)
      row[j + 1] = short[i] === long[j] ? before[j]! + 1 : Math.max(before[j + 1]!, row[j]!)
    rows.push(row)
  }
  const matched = Array.from(short, () => -1)
  for (let i = short.length, j = long.length; i > 0 && j > 0; ) {
    if (short[i - 1] === long[j - 1] && rows[i]![j] === rows[i - 1]![j - 1]! + 1) {
      matched[i - 1] = j - 1
      i--
      j--
    } else if (rows[i - 1]![j]! >= rows[i]![j - 1]!) i--
    else j--
  }
  return matched
}

function draftOf(members: readonly Quotation[], how: How, nameOf: (speaker: string) => string): ConflictDraft {
  const [first] = members as [Quotation, ...Quotation[]]
  const speaker = nameOf(first.attribution.speaker!)
  const words = headings.wording(speaker, cutWords(wordsOf(first), 60))
  return {
    kind: 'wording',
    what: how === 'cut' ? headings.cutShort(words) : words,
    about: members.map((q) => q.attribution.id),
    sides: members.map((q) => ({ says: wordsOf(q), passages: [passageOf(q)] })),
    rule: how === 'cut' ? 'cut-short' : 'wording',
  }
}
