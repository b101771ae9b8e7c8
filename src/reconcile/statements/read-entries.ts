import { type Wording, wordings } from '../../languages/wordings.ts'
import type { Actor, Attribution } from '../../record/finding.ts'
import type { Span } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'
import type { Copies } from '../copies/index.ts'
import type { Houses } from '../houses.ts'
import { listBy } from '../list-by.ts'
import { type Content, contentOf, numberStems, sameNumbers } from './content.ts'
import { contains, type Entry, hullOf, overlap } from './entry.ts'
import { speakerOf } from './speakers.ts'

/** What of a story its statements and their origins are made of. */
export interface StatementGround {
  /** In the order in which they can have taken from one another. */
  readonly reports: readonly Report[]
  /** With speakers of the whole record. */
  readonly attributions: readonly Attribution[]
  readonly actors: readonly Actor[]
  readonly houses: Houses
  readonly copies: Copies
}

/** A story's attributions by report and place, originals before copies. */
export function readEntries({ reports, attributions, actors, houses, copies }: StatementGround): Entry[] {
  const stems = numberStems()
  // Copies say the same in the same words.
  const contents = new Map<string, Content>()
  const byId = new Map(actors.map((a) => [a.id, a]))
  const byReport = listBy(attributions, (a) => a.report)
  const contentFor = ({ text, language }: Report, attribution: Attribution, wording: Wording | undefined) => {
    const words = [...attribution.cue, ...attribution.content].map(({ start, end }) => text.slice(start, end))
    const key = `${language}\n${attribution.cue.length}\n${words.join('\n')}`
    const content = contents.get(key) ?? contentOf(text, attribution, wording, stems)
    contents.set(key, content)
    return content
  }
  const speakers = new Map<string, Entry['speaker']>()
  const speakerFor = (speaker: string | null, language: string | null, wording: Wording | undefined) => {
    const key = `${language}\n${speaker}`
    const known = speakers.get(key) ?? speakerOf(speaker, byId, houses, wording)
    speakers.set(key, known)
    return known
  }
  return reports.flatMap((report, rank) => {
    const wording = report.language ? wordings.get(report.language) : undefined
    const house = houses.of(report)
    const day = report.published ? Date.parse(report.published.slice(0, 10)) / 86_400_000 : Number.NaN
    const own = byReport.get(report.id) ?? []
    return own
      .map((attribution): Entry => {
        const hull = hullOf(attribution.content)
        const speaker = speakerFor(attribution.speaker, report.language, wording)
        return {
          attribution,
          report,
          rank,
          day,
          house,
          via: [...new Set(attribution.via.map(houses.nameOf))].filter((name) => name !== house),
          speaker,
          passesOn: speaker.kind === 'outlet' ? spokenWithin(hull, attribution, own, byId) : null,
          content: contentFor(report, attribution, wording),
          hull,
          copied: copies.of(report.id, hull),
        }
      })
      .sort(
        (a, b) =>
          a.hull.start - b.hull.start || a.hull.end - b.hull.end || (a.attribution.id < b.attribution.id ? -1 : 1),
      )
  })
}

/** The one actor who speaks inside what another attribution passes on; null where there is none, or there are several. */
function spokenWithin(hull: Span, outer: Attribution, own: readonly Attribution[], actors: ReadonlyMap<string, Actor>) {
  const inside = own.filter((a) => a !== outer && a.speaker !== outer.speaker && contains(hull, hullOf(a.content)))
  const speakers = new Set(inside.flatMap((a) => (a.speaker && actors.has(a.speaker) ? [a.speaker] : [])))
  return speakers.size === 1 ? [...speakers][0]! : null
}

/** For each copied entry the number of the one that it is a copy of, where that was found too. */
export function originalsOf(entries: readonly Entry[]): Map<number, number> {
  const byReport = listBy(entries.keys(), (i) => entries[i]!.report.id)
  const originals = new Map<number, number>()
  for (const [i, e] of entries.entries()) {
    if (!e.copied) continue
    let best = -1
    let most = 0.4
    for (const j of byReport.get(e.copied.report) ?? []) {
      const other = entries[j]!
      // Who changes a number in what he copies says something else.
      if (!sameNumbers(e.content.numbers, other.content.numbers)) continue
      const meets = overlap(e.copied.there, other.hull)
      const alike = saidBySame(e, other)
      const score = meets + (alike ? 0.5 : 0)
      if ((alike ? meets >= 0.4 : meets >= 0.8) && score > most) {
        best = j
        most = score
      }
    }
    if (best >= 0) originals.set(i, best)
  }
  return originals
}

/** Where one is copied from the other, a speaker that only one of them has is nobody else's. */
function saidBySame({ attribution: a }: Entry, { attribution: b }: Entry): boolean {
  if (a.speaker === b.speaker) return true
  if (a.speaker === null || b.speaker === null) return true
  return a.speaker.startsWith('unnamed') && b.speaker.startsWith('unnamed')
}
