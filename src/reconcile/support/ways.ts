import { wordings } from '../../languages/wordings.ts'
import type { Actor, Citation } from '../../record/finding.ts'
import { identity } from '../../record/identity.ts'
import type { Passage, Span } from '../../record/passage.ts'
import type { Link, Origin } from '../../record/support.ts'
import type { Houses } from '../houses.ts'
import { listBy } from '../list-by.ts'
import { contains, type Entry } from '../statements/entry.ts'
import type { Material } from '../statements/index.ts'
import { describedAs, fits } from '../statements/speakers.ts'
import { copiedStep, creditedStep } from './house-steps.ts'
import { sourceBehind } from './source-behind.ts'
import { keyOfSource, kindOfSource, nameOfSource } from './unnamed-source.ts'

/** How one attribution came to its report: outlets, then people, then the origin, with a link for each. */
export interface Way {
  readonly via: readonly string[]
  readonly through: readonly string[]
  readonly origin: Origin
  readonly links: readonly Link[]
}

/** The entries of one finding: by house, and the ways that are known. */
interface Others {
  readonly byHouse: ReadonlyMap<string, readonly number[]>
  readonly known: Map<number, Way>
}

/** What is known of a story for following its attributions back. */
export interface Traces extends Material {
  readonly citations: readonly Citation[]
  readonly actors: readonly Actor[]
  readonly houses: Houses
}

/** Follows entries back. `members` are the entries of the finding that is asked about: other wordings of the same thing. */
export function waysBack(traces: Traces) {
  const { entries, originals, citations, actors, houses } = traces
  const byId = new Map(actors.map((a) => [a.id, a]))
  const byReport = listBy(entries.keys(), (i) => entries[i]!.report.id)
  const byHouse = listBy(entries.keys(), (i) => entries[i]!.house)
  // What an outlet has of its own: nobody is cited for what he copied.
  const firstHand = [...entries.keys()].filter((i) => !originals.has(i))
  const ownOf = listBy(firstHand, (i) => entries[i]!.house)
  const cited = listBy(citations, (c) => c.report)

  const outers = new Map<number, number | null>()
  const contexts = new WeakMap<readonly number[], Others>()
  /** How often a way was cut short because it would have led back to where it began: such a one is not kept. */
  let cuts = 0

  return wayOf

  function wayOf(i: number, members: readonly number[], before: readonly number[] = []): Way {
    const others = contexts.get(members) ?? { byHouse: listBy(members, (k) => entries[k]!.house), known: new Map() }
    contexts.set(members, others)
    const known = others.known.get(i)
    if (known) return known
    const uncut = cuts
    const way = walk(i, members, others, before)
    if (cuts === uncut) others.known.set(i, way)
    return way
  }

  function walk(i: number, members: readonly number[], others: Others, before: readonly number[]): Way {
    const entry = entries[i]!
    const { house, attribution, speaker } = entry
    const steps: Link[] = []
    const step = (link: Link | null) => {
      if (link && link.to !== house && !steps.some((s) => s.to === link.to)) steps.push(link)
    }
    const stepTo = (to: string) => step({ to, how: 'told', passages: wordsFor(entry, to) })
    const follow = (k: number) => {
      if (!before.includes(k)) return wayOf(k, members, [...before, i])
      cuts++
      return null
    }

    // A copied passage has what the original has, behind the outlet or the agency that it was copied from.
    const original = originals.get(i)
    if (entry.copied) {
      const tail = original === undefined ? null : follow(original)
      const ofAgency = tail?.links[0]?.how === 'credited' && tail.via.length > 0
      if (!ofAgency) step(copiedFrom(entry))
      if (tail) return joined(steps, tail, house)
    } else step(creditedTo(i, others))

    const outer = enclosing(i)
    const own = entry.via.length > 0 || outer === null ? entry.via : viaOf(outer)
    own.forEach(stepTo)
    if (speaker.kind === 'outlet') stepTo(speaker.house)

    // Who cites an outlet has what that outlet's own report says of the same.
    const last = steps.at(-1)?.to
    const theirs = last === undefined ? [] : (others.byHouse.get(last) ?? [])
    const earlier = theirs.filter((k) => k !== i && isBefore(k, i))
    const next = earlier.find((k) => entries[k]!.attribution.speaker === attribution.speaker) ?? earlier[0]
    const tail = next === undefined ? null : follow(next)
    if (tail) return joined(steps, { ...tail, links: traced(tail, entries[next!]!) }, house)

    const through = outer !== null && entries[outer]!.speaker.kind !== 'outlet' ? peopleOf(outer) : []
    const end = endOf(i, last)
    return {
      via: steps.map((s) => s.to),
      through: through.map((p) => p.to),
      origin: end.origin,
      links: [...steps, ...through, end.link],
    }
  }

  /** The origin that a report itself tells, where nothing leads further. */
  function endOf(i: number, last: string | undefined): { origin: Origin; link: Link } {
    const { attribution, report, speaker, house } = entries[i]!
    const { source, cue, content } = attribution
    const passages = placed(report.id, source ? [source] : cue.length ? cue : content)
    const told = (origin: Origin): { origin: Origin; link: Link } => ({
      origin,
      link: { to: origin.name, how: 'told', passages },
    })
    if (speaker.kind === 'actor') {
      const { kind, name } = byId.get(speaker.id)!
      return told({ id: identity('o', speaker.id), kind, name, actor: speaker.id })
    }
    if (speaker.kind === 'unnamed') {
      const description = describedAs(attribution.speaker!)
      const name = nameOfSource(description, wordingOf(entries[i]!))
      const kind = kindOfSource(description, wordingOf(entries[i]!))
      const met = last === undefined ? null : metBy(last, i)
      if (met !== null) return { ...endOf(met, undefined), link: { ...traceTo(entries[met]!), to: name } }
      const heard = last ?? report.id
      const id = identity('o', kind, heard, keyOfSource(description, wordingOf(entries[i]!)))
      return told({ id, kind, name, actor: null })
    }
    const before = last === undefined ? [] : (ownOf.get(last) ?? []).filter((k) => isBefore(k, i))
    const behind = sourceBehind(traces, i, before)
    if (behind) {
      const { origin } = endOf(behind[0]!, undefined)
      const passages = behind.flatMap((k) => placed(entries[k]!.report.id, [entries[k]!.hull]))
      return { origin, link: { to: origin.name, how: 'traced', passages } }
    }
    const name = last ?? report.outlet ?? report.file ?? 'outlet not stated'
    const actor = speaker.kind === 'outlet' ? speaker.id : null
    return told({ id: outletOrigin(last ?? house), kind: 'outlet', name: houses.nameOf(name), actor })
  }

  /** The one source without a name in an outlet's reports that somebody citing it can mean: its first attribution's number. */
  function metBy(house: string, i: number): number | null {
    const { speaker } = entries[i]!
    if (speaker.kind !== 'unnamed') return null
    const found = new Map<string, number>()
    for (const k of ownOf.get(house) ?? []) {
      const other = entries[k]!
      if (other.speaker.kind !== 'unnamed' || other.via.length > 0 || !isBefore(k, i)) continue
      if (!fits(speaker.marks, other.speaker.marks)) continue
      const key = `${other.report.id} ${other.attribution.speaker!.toLowerCase()}`
      if (!found.has(key)) found.set(key, k)
    }
    const sources = [...found.values()]
    // Of two officials and one of them, the cited report's own words tell which is meant.
    const alike = sources.filter((k) => keyOf(entries[k]!) === keyOf(entries[i]!))
    return sources.length === 1 ? sources[0]! : alike.length === 1 ? alike[0]! : null
  }

  /** Who passes on what another said: the innermost attribution of the report that holds this one. */
  function enclosing(i: number): number | null {
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

  /** The outlets that an attribution inside this one came through as well. */
  function viaOf(outer: number): readonly string[] {
    const { speaker, via } = entries[outer]!
    return speaker.kind === 'outlet' ? [...new Set([...via, speaker.house])] : via
  }

  function peopleOf(outer: number): Link[] {
    const { report, speaker, attribution } = entries[outer]!
    if (speaker.kind === 'nobody' || attribution.speaker === null) return []
    const to =
      speaker.kind === 'unnamed'
        ? `unnamed: ${nameOfSource(describedAs(attribution.speaker), wordingOf(entries[outer]!))}`
        : (byId.get(attribution.speaker)?.name ?? '')
    return [
      { to, how: 'told', passages: placed(report.id, attribution.source ? [attribution.source] : attribution.cue) },
    ]
  }

  /** The step to where a copied passage stood before; null where that report names no outlet. */
  function copiedFrom({ report, copied }: Entry): Link | null {
    const from = houseOf(copied!.report)
    return from === null ? null : copiedStep(report, copied!, from, houses)
  }

  function houseOf(report: string): string | null {
    const k = byReport.get(report)?.[0]
    return k === undefined || entries[k]!.report.outlet === null ? null : entries[k]!.house
  }

  /** The step to the house of the credit line; a report that names it for this itself needs none. */
  function creditedTo(i: number, others: Others): Link | null {
    const { report, via } = entries[i]!
    const named = houses.credited(report).some((house) => via.includes(house))
    if (named) return null
    return creditedStep(report, houses, {
      isHere: (house) => byHouse.has(house),
      tells: (house) => via.length === 0 && (others.byHouse.get(house)?.some((k) => isBefore(k, i)) ?? false),
    })
  }

  /** The words that name an outlet in the attribution's own lines, or else its cue. */
  function wordsFor({ report, attribution }: Entry, house: string): Passage[] {
    const { source, cue, content } = attribution
    const spans = [...(source ? [source] : []), ...cue, ...content]
    const first = Math.min(...spans.map((s) => s.start))
    const from = report.text.lastIndexOf('\n', first) + 1
    const line = report.text.indexOf('\n', Math.max(...spans.map((s) => s.end)))
    const to = line < 0 ? report.text.length : line
    const names = (cited.get(report.id) ?? [])
      .filter((c) => houses.nameOf(c.cites) === house && from <= c.passage.start && c.passage.end <= to)
      .map((c) => c.passage)
    if (names.length) return names
    return placed(report.id, cue.length ? cue : source ? [source] : content)
  }

  function isBefore(k: number, i: number): boolean {
    const [other, entry] = [entries[k]!, entries[i]!]
    return other.rank < entry.rank || (other.rank !== entry.rank && other.day <= entry.day)
  }
}

/** The id of an outlet as the end of a chain. */
export const outletOrigin = (house: string) => identity('o', 'outlet', house)

const wordingOf = ({ report }: Entry) => (report.language ? wordings.get(report.language) : undefined)

const keyOf = (entry: Entry) => keyOfSource(describedAs(entry.attribution.speaker!), wordingOf(entry))

const placed = (report: string, spans: readonly Span[]): Passage[] =>
  spans.map(({ start, end }) => ({ report, start, end }))

const traceTo = ({ report, attribution, hull }: Entry): Omit<Link, 'to'> => ({
  how: 'traced',
  passages: placed(report.id, [...(attribution.source ? [attribution.source] : []), hull]),
})

/** The links of a way, the last of them shown by the cited outlet's own words. */
const traced = (tail: Way, entry: Entry): Link[] =>
  tail.links.map((link, k) => (k === tail.links.length - 1 ? { ...traceTo(entry), to: link.to } : link))

/** Steps, and the way that goes on behind them; no outlet stands in it twice. */
export function joined(steps: readonly Link[], tail: Way, house: string): Way {
  const known = new Set([house, ...steps.map((s) => s.to)])
  const further = tail.via.map((name, k) => [name, tail.links[k]!] as const).filter(([name]) => !known.has(name))
  return {
    ...tail,
    via: [...steps.map((s) => s.to), ...further.map(([name]) => name)],
    links: [...steps, ...further.map(([, link]) => link), ...tail.links.slice(tail.via.length)],
  }
}
