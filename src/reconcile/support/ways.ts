import type { Link, Origin } from '../../record/support.ts'
import { listBy } from '../list-by.ts'
import type { Entry } from '../statements/entry.ts'
import { enclosings, peopleOf, viaOf } from './passed-on.ts'
import { isBefore, type Story, storyOf, type Traces, traceTo } from './story.ts'
import { endOf } from './way-end.ts'
import { copiedFrom, creditedTo, toldBy } from './way-steps.ts'

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

/** Follows entries back. `members` are the entries of the finding that is asked about: other wordings of the same thing. */
export function waysBack(traces: Traces) {
  const story = storyOf(traces)
  const enclosing = enclosings(story)
  const contexts = new WeakMap<readonly number[], Others>()
  /** How often a way was cut short because it would have led back to where it began: such a one is not kept. */
  let cuts = 0

  return wayOf

  function wayOf(i: number, members: readonly number[], before: readonly number[] = []): Way {
    const house = (k: number) => story.entries[k]!.house
    const others = contexts.get(members) ?? { byHouse: listBy(members, house), known: new Map() }
    contexts.set(members, others)
    const known = others.known.get(i)
    if (known) return known
    const uncut = cuts
    const follow = (k: number) => {
      if (!before.includes(k)) return wayOf(k, members, [...before, i])
      cuts++
      return null
    }
    const way = wayFrom(story, i, { others: others.byHouse, enclosing, follow })
    if (cuts === uncut) others.known.set(i, way)
    return way
  }
}

/** What following one entry back asks of the others. */
interface Asked {
  /** The entries of the finding, by house. */
  readonly others: ReadonlyMap<string, readonly number[]>
  /** Who in an entry's report passes it on, or null. */
  readonly enclosing: (i: number) => number | null
  /** The way of another entry; null where it would lead back to where it began. */
  readonly follow: (k: number) => Way | null
}

/**
 * One way: the houses that the entry was copied from or is credited to, those that its words name, then what the last of them has of the
 * same, or the origin that the report itself tells.
 */
function wayFrom(story: Story, i: number, { others, enclosing, follow }: Asked): Way {
  const entry = story.entries[i]!
  const { house, speaker } = entry
  const steps: Link[] = []
  const step = (link: Link | null) => {
    if (link && link.to !== house && !steps.some((s) => s.to === link.to)) steps.push(link)
  }
  // A copied passage has what the original has, behind the outlet or the agency that it was copied from.
  const original = story.originals.get(i)
  if (entry.copied) {
    const tail = original === undefined ? null : follow(original)
    const ofAgency = tail?.links[0]?.how === 'credited' && tail.via.length > 0
    if (!ofAgency) step(copiedFrom(story, entry))
    if (tail) return joined(steps, tail, house)
  } else step(creditedTo(story, i, others))

  const outer = enclosing(i)
  const named = entry.via.length > 0 || outer === null ? entry.via : viaOf(story, outer)
  for (const to of named) step(toldBy(story, entry, to))
  if (speaker.kind === 'outlet') step(toldBy(story, entry, speaker.house))

  const last = steps.at(-1)?.to
  const next = sameOf(story, i, last === undefined ? [] : (others.get(last) ?? []))
  const tail = next === undefined ? null : follow(next)
  if (tail) return joined(steps, { ...tail, links: traced(tail, story.entries[next!]!) }, house)

  const through = outer === null ? [] : peopleOf(story, outer)
  const end = endOf(story, i, last)
  return {
    via: steps.map((s) => s.to),
    through: through.map((p) => p.to),
    origin: end.origin,
    links: [...steps, ...through, end.link],
  }
}

/** What a cited outlet's own report has of the same: its first entry of the same speaker, or else its first. */
function sameOf(story: Story, i: number, theirs: readonly number[]): number | undefined {
  const speakerOf = (k: number) => story.entries[k]!.attribution.speaker
  const earlier = theirs.filter((k) => k !== i && isBefore(story, k, i))
  return earlier.find((k) => speakerOf(k) === speakerOf(i)) ?? earlier[0]
}

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
