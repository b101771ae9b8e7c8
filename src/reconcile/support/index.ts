import type { Passage, Span } from '../../record/passage.ts'
import type { Chain, Origin, Support } from '../../record/support.ts'
import { listBy } from '../list-by.ts'
import { shareWord, speltAlike } from '../statements/speakers.ts'
import { ownWords, type Pages } from './own-words.ts'
import type { Traces } from './story.ts'
import { outletOrigin } from './way-end.ts'
import { joined, type Way, waysBack } from './ways.ts'

/** What findings rest on, one by one, and the origins met so far. */
export interface SupportOf {
  /** Numbers of the entries that say it. `finding` is a statement's id: of one utterance there is one speaker, however each report names him. */
  of(finding: string, members: readonly number[]): Support
  /** What an event, a provision or a position rests on: numbers of the entries that its mentions stand in, and mentions outside of any. */
  ofFact(finding: string, members: readonly number[], own: readonly Passage[]): Support
  origins(): Origin[]
}

/**
 * Follows what was told back to its origins, from report to cited outlet to human source. `origins` gives
 * those met so far: ask it last.
 */
export function supportFrom(traces: Traces & Pages): SupportOf {
  const { entries, houses } = traces
  const wayOf = waysBack(traces)
  const ownWay = ownWords(traces)
  const origins = new Map<string, Origin>()
  const house = new Map(traces.reports.map((report) => [report.id, houses.of(report)]))
  const told = (i: number, way: Way): ToldWay => ({
    report: entries[i]!.report.id,
    attribution: entries[i]!.attribution.id,
    way,
  })
  const conclude = (finding: string, all: readonly ToldWay[]): Support => {
    for (const { way } of all) origins.set(way.origin.id, origins.get(way.origin.id) ?? way.origin)
    const chains = chainsOf(all)
    return { finding, chains, origins: count(chains, origins, house) }
  }
  return {
    of(finding, members) {
      const ways = ofOneSpeaker(new Map(members.map((i) => [i, wayOf(i, members)])), traces)
      const inOrder = [...ways].sort(([a], [b]) => a - b)
      return conclude(
        finding,
        inOrder.map(([i, way]) => told(i, way)),
      )
    },
    ofFact(finding, members, own) {
      const places = members.map((i) => ({ report: entries[i]!.report.id, ...entries[i]!.hull }))
      const unheld = own.map(({ report, ...span }): ToldWay => {
        const { way, original } = ownWay({ report, ...span }, [...places, ...own])
        const holds = (i: number) =>
          original !== null && entries[i]!.report.id === original.report && meets(entries[i]!.hull, original)
        const k = members.find(holds)
        if (k === undefined) return { report, attribution: null, way }
        // What is copied rests on what the original rests on, there where it was copied from.
        const steps = way.links.slice(0, way.via.length)
        return { report, attribution: null, way: joined(steps, wayOf(k, members), house.get(report)!) }
      })
      return conclude(finding, [...members.map((i) => told(i, wayOf(i, members))), ...unheld])
    },
    origins: () => [...origins.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** One way back from a report, and the attribution that it belongs to, null where the report says it in its own words. */
interface ToldWay {
  readonly report: string
  readonly attribution: string | null
  readonly way: Way
}

const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** A report's chains, each once; one that stops at an outlet is left out where another goes on behind that outlet. */
function chainsOf(told: readonly ToldWay[]): Chain[] {
  const found = new Map<string, { chain: Chain; way: Way }>()
  for (const { report, attribution, way } of told) {
    const key = JSON.stringify([report, way.via, way.through, way.origin.id])
    const attributions = attribution === null ? [] : [attribution]
    const known = found.get(key)
    if (known) {
      known.chain.attributions.push(...attributions)
      continue
    }
    const { via, through, origin, links } = way
    const chain: Chain = {
      report,
      via: [...via],
      through: [...through],
      origin: origin.id,
      attributions,
      links: [...links],
    }
    found.set(key, { chain, way })
  }
  const all = [...found.values()]
  const behindOutlets = listBy(
    all.filter(({ way }) => way.origin.kind !== 'outlet' && way.via.length > 0),
    ({ chain }) => chain.report,
  )
  return all
    .filter(({ chain, way }) => {
      if (way.origin.kind !== 'outlet') return true
      const further = behindOutlets.get(chain.report)?.find((o) => o.way.via.includes(way.origin.name))
      if (further) further.chain.attributions.push(...chain.attributions)
      return !further
    })
    .map(({ chain }) => chain)
}

/** "Lind", "Ana Lind" and, in the very words, "the minister" and nobody: whom one report names in full said it in the others too. */
function ofOneSpeaker(ways: ReadonlyMap<number, Way>, { entries }: Traces): ReadonlyMap<number, Way> {
  if (ways.size < 2) return ways
  let first: [number, Way] | undefined
  for (const [i, way] of ways)
    if (way.origin.actor && entries[i]!.speaker.kind === 'actor' && (!first || fullness(way) > fullness(first[1])))
      first = [i, way]
  const told = first ?? [...ways].find(([i]) => entries[i]!.speaker.kind === 'unnamed')
  if (!told) return ways
  const [who, { origin, links }] = told
  const tail = links.at(-1)!
  return new Map(
    [...ways].map(([i, way]) => {
      if (i === who || way.origin.id === origin.id) return [i, way]
      const { speaker } = entries[i]!
      const named = speaker.kind === 'actor' && way.origin.actor !== null
      const alike = named && (speltAlike(way.origin.name, origin.name) || shareWord(way.origin.name, origin.name))
      const described = speaker.kind === 'unnamed' && way.origin.actor === null && origin.actor !== null
      const silent =
        speaker.kind === 'nobody' && way.origin.kind === 'outlet' && entries[who]!.rank !== entries[i]!.rank
      if (!(silent || alike || described)) return [i, way]
      const end = alike ? way.links.at(-1)! : { ...tail, how: 'traced' as const }
      return [i, { ...way, origin, links: [...way.links.slice(0, -1), end] }]
    }),
  )
}

const fullness = ({ origin }: Way) => origin.name.split(' ').length

function count(
  chains: readonly Chain[],
  origins: ReadonlyMap<string, Origin>,
  house: ReadonlyMap<string, string>,
): Support['origins'] {
  const ends = [...new Set(chains.map((c) => c.origin))].map((id) => origins.get(id)!)
  // An outlet whose own sources are told elsewhere is no further origin.
  const unnamed = ends.filter((o) => o.kind === 'unnamed' || o.kind === 'document').length
  const outlets = ends.filter((o) => o.kind === 'outlet')
  const passed = new Set<string>()
  if (outlets.length > 0)
    for (const c of chains)
      if (origins.get(c.origin)!.kind !== 'outlet')
        for (const name of [house.get(c.report)!, ...c.via]) passed.add(name)
  const passedIds = new Set([...passed].map(outletOrigin))
  return {
    known: ends.length - unnamed - outlets.length,
    possiblyShared: unnamed,
    unknown: outlets.filter((o) => !passedIds.has(o.id)).length,
  }
}
