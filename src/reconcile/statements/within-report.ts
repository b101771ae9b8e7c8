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
}

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

/** "The Gazette reported", and somebody through the Gazette, with the same words. */
const through = (outlet: Entry, other: Entry) =>
  outlet.speaker.kind === 'outlet' &&
  other.via.includes(outlet.speaker.house) &&
  overlap(outlet.hull, other.hull) >= 0.5
