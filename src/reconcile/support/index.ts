import type { Chain, Origin, Support } from '../../record/support.ts'
import { speltAlike } from '../statements/speakers.ts'
import { outletOrigin, type Traces, type Way, waysBack } from './ways.ts'

/** What findings rest on, one by one, and the origins met so far. */
export interface SupportOf {
  /**
   * Numbers of the entries that say it. `finding` is the id of a statement, an event, a provision or a position. Of one
   * utterance (`what`) there is one speaker, however each report names him.
   */
  of(finding: string, members: readonly number[], what: 'utterance' | 'fact'): Support
  origins(): Origin[]
}

/** Follows what was told back to its origins. Any finding will do that has attributions. */
export function supportFrom(traces: Traces): SupportOf {
  const wayOf = waysBack(traces)
  const origins = new Map<string, Origin>()
  const house = new Map(traces.entries.map((e) => [e.report.id, e.house]))
  return {
    of(finding, members, what) {
      const found = new Map(members.map((i) => [i, wayOf(i, members)]))
      const ways = what === 'utterance' ? ofOneSpeaker(found, traces) : found
      for (const { origin } of ways.values()) origins.set(origin.id, origins.get(origin.id) ?? origin)
      const chains = chainsOf(ways, traces)
      return { finding, chains, origins: count(chains, origins, house) }
    },
    origins: () => [...origins.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** A report's chains, each once; one that stops at an outlet is left out where another goes on behind that outlet. */
function chainsOf(ways: ReadonlyMap<number, Way>, { entries }: Traces): Chain[] {
  const found = new Map<string, { chain: Chain; way: Way }>()
  for (const [i, way] of [...ways].sort(([a], [b]) => a - b)) {
    const { report, attribution } = entries[i]!
    const key = JSON.stringify([report.id, way.via, way.through, way.origin.id])
    const known = found.get(key)
    if (known) {
      known.chain.attributions.push(attribution.id)
      continue
    }
    const { via, through, origin, links } = way
    const chain: Chain = {
      report: report.id,
      via: [...via],
      through: [...through],
      origin: origin.id,
      attributions: [attribution.id],
      links: [...links],
    }
    found.set(key, { chain, way })
  }
  const all = [...found.values()]
  return all
    .filter(({ chain, way }) => {
      if (way.origin.kind !== 'outlet') return true
      const further = all.find((o) => o.chain.report === chain.report && o.chain.via.includes(way.origin.name) && o.way.origin.kind !== 'outlet') // biome-ignore format: one line
      if (further) further.chain.attributions.push(...chain.attributions)
      return !further
    })
    .map(({ chain }) => chain)
}

/** "Lind", "Ana Lind" and, in the very words, nobody: whom one report names in full said it in the others too. */
function ofOneSpeaker(ways: ReadonlyMap<number, Way>, { entries }: Traces): ReadonlyMap<number, Way> {
  const named = [...ways].filter(([i, way]) => way.origin.actor && entries[i]!.speaker.kind === 'actor')
  const [first] = named.sort(([, a], [, b]) => fullness(b) - fullness(a))
  const told = first ?? [...ways].find(([i]) => entries[i]!.speaker.kind === 'unnamed')
  if (!told || ways.size < 2) return ways
  const [who, { origin, links }] = told
  const tail = links.at(-1)!
  return new Map(
    [...ways].map(([i, way]) => {
      const { speaker } = entries[i]!
      const alike = speaker.kind === 'actor' && way.origin.actor !== null && speltAlike(way.origin.name, origin.name)
      const silent =
        speaker.kind === 'nobody' && way.origin.kind === 'outlet' && entries[who]!.rank !== entries[i]!.rank
      if (i === who || way.origin.id === origin.id || !(silent || alike)) return [i, way]
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
  const further = chains.filter((c) => origins.get(c.origin)!.kind !== 'outlet')
  const passed = new Set(further.flatMap((c) => [house.get(c.report)!, ...c.via]).map(outletOrigin))
  const unnamed = ends.filter((o) => o.kind === 'unnamed' || o.kind === 'document').length
  const outlets = ends.filter((o) => o.kind === 'outlet')
  return {
    known: ends.length - unnamed - outlets.length,
    possiblyShared: unnamed,
    unknown: outlets.filter((o) => !passed.has(o.id)).length,
  }
}
