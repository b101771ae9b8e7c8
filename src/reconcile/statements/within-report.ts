import { listBy } from '../list-by.ts'
import { standsIn } from './compare.ts'
import { contains, type Entry, overlap } from './entry.ts'

/**
 * Attributions of one report that pass on one utterance: a sentence that its cue breaks in two, a saying inside "she said she
 * expected", and "the Gazette reported, citing two officials", which is the officials' through the Gazette. `entries` in the
 * order of reports and places; gives pairs of their numbers.
 */
export function* onesWithin(entries: readonly Entry[]): Generator<[number, number]> {
  for (let i = 0; i < entries.length; i++) {
    // Contents are in order of where they begin: what is more than some lines off has nothing to do with it.
    for (let j = i + 1; j < entries.length && j < i + 12; j++) {
      const [a, b] = [entries[i]!, entries[j]!]
      if (a.report !== b.report) break
      if (isOne(a, b)) yield [i, j]
    }
  }
  yield* quotedTwice(entries)
}

/** How many words of it show that it is one saying: 'Never again' may be said twice. */
const WORDS = 4

/**
 * What a report quotes twice of the same speaker, or once with nobody named: in its headline, in a line drawn from the text, and where it is
 * told; anywhere in the report.
 */
function* quotedTwice(entries: readonly Entry[]): Generator<[number, number]> {
  const quotations = [...entries.keys()].filter((i) => isQuotation(entries[i]!))
  for (const all of listBy(quotations, (i) => entries[i]!.report.id).values())
    for (const [k, i] of all.entries())
      for (const j of all.slice(k + 1)) {
        const [a, b] = [entries[i]!, entries[j]!]
        const named = [a, b].flatMap((e) => e.attribution.speaker ?? [])
        if (new Set(named).size === 1 && standsIn(a.content, b.content)) yield [i, j]
      }
}

const isQuotation = ({ attribution, content }: Entry) => attribution.form === 'direct' && content.stems.length >= WORDS

function isOne(a: Entry, b: Entry): boolean {
  if (a.attribution.speaker !== b.attribution.speaker) return through(a, b) || through(b, a)
  if (a.attribution.speaker === null) return false
  const [x, y] = [a.attribution, b.attribution]
  if (overlap(a.hull, b.hull) > 0 && (contains(a.hull, b.hull) || contains(b.hull, a.hull))) return true
  const sameFrame = x.source && y.source && x.cue.length > 0 && x.cue[0]!.start === y.cue[0]?.start
  if (sameFrame && x.source!.start === y.source!.start) return true
  const text = a.report.text
  const broken =
    y.cue.length === 0 &&
    /^[^\p{L}]*\p{Ll}/u.test(text.slice(b.hull.start, b.hull.start + 4)) &&
    /,["'”’»]*$/u.test(text.slice(a.hull.start, a.hull.end))
  return broken && b.hull.start - a.hull.end < 120
}

/**
 * "The Gazette reported", and somebody through the Gazette or told of in its words, with the same words: 'Karsa, according to the Gazette, wants
 * the quay first'.
 */
const through = (outlet: Entry, other: Entry) =>
  outlet.speaker.kind === 'outlet' &&
  (other.via.includes(outlet.speaker.house) || tellsOf(outlet, other)) &&
  [outlet.hull, ...outlet.attribution.content].some((span) => overlap(span, other.hull) >= 0.5)

const tellsOf = ({ hull }: Entry, { attribution: { source }, hull: inner }: Entry) =>
  source !== null && contains(hull, source) && contains(hull, inner)
