import { identity } from '../../record/identity.ts'
import type { Link, Origin } from '../../record/support.ts'
import type { Entry } from '../statements/entry.ts'
import { describedAs, fits } from '../statements/speakers.ts'
import { sourceBehind } from './source-behind.ts'
import { isBefore, placed, type Story, traceTo } from './story.ts'
import { keyOfSource, kindOfSource, nameOfSource, wordingOf } from './unnamed-source.ts'

/** Where a way ends, and the link that leads there. */
interface End {
  readonly origin: Origin
  readonly link: Link
}

/** The id of an outlet as the end of a chain. */
export const outletOrigin = (house: string) => identity('o', 'outlet', house)

/**
 * The origin that an entry's report itself tells, where nothing leads further: who is named, a source without a name, or an outlet. `last`
 * is the house that the way came to.
 */
export function endOf(story: Story, i: number, last: string | undefined): End {
  const { speaker } = story.entries[i]!
  if (speaker.kind === 'actor') {
    const { kind, name } = story.byId.get(speaker.id)!
    return told(story, i, { id: identity('o', speaker.id), kind, name, actor: speaker.id })
  }
  return speaker.kind === 'unnamed' ? endInUnnamed(story, i, last) : endInOutlet(story, i, last)
}

/** The end in an origin that the entry's own words tell. */
function told({ entries }: Story, i: number, origin: Origin): End {
  const { attribution, report } = entries[i]!
  const { source, cue, content } = attribution
  const passages = placed(report.id, source ? [source] : cue.length ? cue : content)
  return { origin, link: { to: origin.name, how: 'told', passages } }
}

/** 'two officials': those whom the cited outlet itself met, where it can only be them; else they are known by that outlet or report alone. */
function endInUnnamed(story: Story, i: number, last: string | undefined): End {
  const entry = story.entries[i]!
  const description = describedAs(entry.attribution.speaker!)
  const wording = wordingOf(entry)
  const name = nameOfSource(description, wording)
  const met = last === undefined ? null : metBy(story, last, i)
  if (met !== null) return { ...endOf(story, met, undefined), link: { ...traceTo(story.entries[met]!), to: name } }
  const kind = kindOfSource(description, wording)
  const id = identity('o', kind, last ?? entry.report.id, keyOfSource(description, wording))
  return told(story, i, { id, kind, name, actor: null })
}

/** The one source without a name in an outlet's reports that somebody citing it can mean: its first attribution's number. */
function metBy(story: Story, house: string, i: number): number | null {
  const { entries, ownOf } = story
  const { speaker } = entries[i]!
  if (speaker.kind !== 'unnamed') return null
  const found = new Map<string, number>()
  for (const k of ownOf.get(house) ?? []) {
    const other = entries[k]!
    if (other.speaker.kind !== 'unnamed' || other.via.length > 0 || !isBefore(story, k, i)) continue
    if (!fits(speaker.marks, other.speaker.marks)) continue
    const key = `${other.report.id} ${other.attribution.speaker!.toLowerCase()}`
    if (!found.has(key)) found.set(key, k)
  }
  const sources = [...found.values()]
  // Of two officials and one of them, the cited report's own words tell which is meant.
  const alike = sources.filter((k) => keyOf(entries[k]!) === keyOf(entries[i]!))
  return sources.length === 1 ? sources[0]! : alike.length === 1 ? alike[0]! : null
}

/** An outlet, or the source behind it where the entry is a digest of what that source told it. */
function endInOutlet(story: Story, i: number, last: string | undefined): End {
  const { entries, ownOf, houses } = story
  const { report, speaker, house } = entries[i]!
  const before = last === undefined ? [] : (ownOf.get(last) ?? []).filter((k) => isBefore(story, k, i))
  const behind = sourceBehind(story, i, before)
  if (behind) {
    const { origin } = endOf(story, behind[0]!, undefined)
    const passages = behind.flatMap((k) => placed(entries[k]!.report.id, [entries[k]!.hull]))
    return { origin, link: { to: origin.name, how: 'traced', passages } }
  }
  const name = last ?? report.outlet ?? report.file ?? 'outlet not stated'
  const actor = speaker.kind === 'outlet' ? speaker.id : null
  return told(story, i, { id: outletOrigin(last ?? house), kind: 'outlet', name: houses.nameOf(name), actor })
}

const keyOf = (entry: Entry) => keyOfSource(describedAs(entry.attribution.speaker!), wordingOf(entry))
