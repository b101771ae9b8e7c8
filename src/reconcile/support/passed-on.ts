import type { Link } from '../../record/support.ts'
import { contains } from '../statements/entry.ts'
import { describedAs } from '../statements/speakers.ts'
import { placed, type Story } from './story.ts'
import { nameOfSource, wordingOf } from './unnamed-source.ts'

/** Finds for an entry who passes on what another said: the innermost attribution of the report that holds it, or null. Each is looked for once. */
export function enclosings({ entries, byReport }: Story): (i: number) => number | null {
  const outers = new Map<number, number | null>()
  return (i) => {
    const known = outers.get(i)
    if (known !== undefined) return known
    const entry = entries[i]!
    let best: number | null = null
    for (const k of byReport.get(entry.report.id) ?? []) {
      const other = entries[k]!
      if (k === i || other.attribution.speaker === entry.attribution.speaker) continue
      if (!contains(other.hull, entry.hull) || contains(entry.hull, other.hull)) continue
      const { source } = entry.attribution
      if (source && !contains(other.hull, source)) continue
      if (best === null || contains(entries[best]!.hull, other.hull)) best = k
    }
    outers.set(i, best)
    return best
  }
}

/** The outlets that what stands inside an entry came through as well. */
export function viaOf({ entries }: Story, outer: number): readonly string[] {
  const { speaker, via } = entries[outer]!
  return speaker.kind === 'outlet' ? [...new Set([...via, speaker.house])] : via
}

/** The link to the person who passes on what stands inside an entry; none for an outlet. */
export function peopleOf({ entries, byId }: Story, outer: number): Link[] {
  const entry = entries[outer]!
  const { report, speaker, attribution } = entry
  if (speaker.kind === 'outlet' || speaker.kind === 'nobody' || attribution.speaker === null) return []
  const to =
    speaker.kind === 'unnamed'
      ? `unnamed: ${nameOfSource(describedAs(attribution.speaker), wordingOf(entry))}`
      : (byId.get(attribution.speaker)?.name ?? '')
  return [{ to, how: 'told', passages: placed(report.id, attribution.source ? [attribution.source] : attribution.cue) }]
}
