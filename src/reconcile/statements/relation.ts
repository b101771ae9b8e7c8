import type { Entry } from './entry.ts'
import { fits, shareWord, speltAlike } from './speakers.ts'

/**
 * What ties two attributions of different reports before their contents are looked at; nothing does where different
 * people speak.
 *
 * - 'same': one speaker, heard by each or by the same third outlet;
 * - 'way': one report cites the other's outlet for it, and such a speaker is there;
 * - 'outlet': one says "the Gazette wrote", and the other is in the Gazette;
 * - 'unnamed': two sources without a name, each outlet's own, that the descriptions do not tell apart;
 * - 'words': who speaks is not known of one, or the names are spelt alike: only the very words could show it;
 * - 'quoted': both quote, and one only describes who speaks, or the names share a word ('the Guild of Pilots' and 'the Pilots’ Guild'): only
 *   a whole sentence could show it.
 */
export type Relation = 'same' | 'way' | 'outlet' | 'unnamed' | 'words' | 'quoted'

export function relationOf(a: Entry, b: Entry): Relation | null {
  const [s, t] = [a.speaker, b.speaker]
  const way = cites(a, b) || cites(b, a)
  if (s.kind === 'nobody' || t.kind === 'nobody') return 'words'
  if (s.kind === 'outlet' || t.kind === 'outlet') {
    if (s.kind === 'outlet' && t.kind === 'outlet') return s.house === t.house ? 'same' : null
    const [outlet, other] = s.kind === 'outlet' ? [a, b] : [b, a]
    const house = outlet.speaker.kind === 'outlet' ? outlet.speaker.house : ''
    // 'The Gazette asked lately …', in the Gazette: it does so of much, and a few words in common show nothing.
    if (outlet.house === house && other.house === house) return 'same'
    if (other.house === house) return comesAfter(outlet, other) ? 'outlet' : null
    return other.via.at(-1) === house ? 'same' : null
  }
  if (s.kind === 'actor' && t.kind === 'actor') {
    if (s.id === t.id) return way ? 'way' : 'same'
    if (speltAlike(s.name, t.name)) return way ? 'way' : 'words'
    return quoted(a) && quoted(b) && shareWord(s.name, t.name) ? 'quoted' : null
  }
  if (s.kind === 'unnamed' && t.kind === 'unnamed') {
    if (!fits(s.marks, t.marks)) return null
    if (way) return 'way'
    return a.via.length > 0 && a.via.at(-1) === b.via.at(-1) ? 'same' : 'unnamed'
  }
  // The same sentence in quotation marks: whom one names the other only describes.
  return quoted(a) && quoted(b) ? 'quoted' : null
}

/** Whether a digest passes on one actor's words, and the other's are somebody else's, with a name or without. */
export const isOfAnother = ({ passesOn }: Entry, { speaker, passesOn: also }: Entry) =>
  passesOn !== null &&
  speaker.kind !== 'nobody' &&
  also !== passesOn &&
  !(speaker.kind === 'actor' && speaker.id === passesOn)

const quoted = ({ attribution }: Entry) => attribution.form !== 'indirect'

/** Whether `a` has it from the outlet that published `b`, and can have it from there. */
const cites = (a: Entry, b: Entry) => a.via.at(-1) === b.house && comesAfter(a, b)

/** Whether `a` names the outlet that published `b` as the one that it has it from. */
export const hasItFrom = (a: Entry, b: Entry) =>
  cites(a, b) || (a.speaker.kind === 'outlet' && a.speaker.house === b.house && comesAfter(a, b))

const comesAfter = (a: Entry, b: Entry) => a.rank > b.rank || a.day >= b.day
