import { identity } from '../../record/identity.ts'
import type { Provision } from '../../record/provision.ts'
import type { Merge } from '../../record/record.ts'
import { listBy } from '../list-by.ts'
import type { Rulings } from '../merge-rulings.ts'
import { byId, clearestOf, size } from './clearest.ts'
import { commonest, countOf } from './commonest.ts'
import type { Concepts } from './concepts.ts'
import { doOther, likeness, parted, shared, type TermTraits } from './likeness.ts'

/** A term as a report tells it, and what is known beside it. */
export interface ToldProvision {
  readonly provision: Provision
  readonly concepts: Concepts
  /** The sides of those obliged. */
  readonly sides: readonly string[]
}

/** Provisions of many reports as one list, where each former one went, and why. */
export interface MergedProvisions {
  readonly provisions: readonly Provision[]
  readonly becomes: ReadonlyMap<string, string>
  readonly merges: readonly Merge[]
}

/** One way of telling a term: many reports tell it in the same, and so it is held against each other way once. */
interface Way extends TermTraits {
  /** By the number of another way of the same issue that it was held against: how alike they are, or -1 where something parts them. */
  readonly likes: number[]
  readonly number: number
  /** How many tell it so: what one alone tells is asked for once. */
  tellers: number
}

interface Member extends ToldProvision {
  readonly way: Way
}

interface Cluster {
  readonly members: readonly Member[]
}

/** A cluster while it is put together, with how many of its members tell it in which way. */
interface Growing {
  readonly number: number
  readonly members: Member[]
  readonly ways: Way[]
  /** How many tell it in each of `ways`. */
  readonly counts: number[]
}

/**
 * Puts terms together that say the same: one issue, nobody else obliged, places and words that agree. A general term stays apart from a
 * particular one, which is listed `under` it. The order of what is given does not count. `stood` are ids of terms that somebody stands
 * on: where none of those has a number, the term is told in words without it. What it gives merges them with what people ruled; asked again with
 * other rulings, it looks anew only at the issues that these bear on.
 */
export function mergeProvisions(
  told: readonly ToldProvision[],
  stood: ReadonlySet<string> = new Set(),
): (rulings: Rulings) => MergedProvisions {
  const issues = byIssue(told)
  const free = new Map<readonly Member[], readonly Cluster[]>()
  const unruled = (members: readonly Member[]) => {
    const clusters = free.get(members) ?? clustersOf(members, null)
    free.set(members, clusters)
    return clusters
  }
  return (rulings) => {
    const clusters = issues.flatMap((members) =>
      members.some((m) => rulings.parting.has(m.provision.id)) ? clustersOf(members, rulings) : unruled(members),
    )
    return conclude(joinRuled(clusters, rulings), stood)
  }
}

interface OfIssue {
  readonly members: Member[]
  readonly ways: Map<string, Way>
}

/** The terms of each issue, those that say least first. */
function byIssue(told: readonly ToldProvision[]): readonly (readonly Member[])[] {
  const issues = new Map<string, OfIssue>()
  const ordered = told.toSorted((a, b) => size(a.concepts) - size(b.concepts) || byId(a, b))
  for (const one of ordered) {
    const { concepts, sides, provision } = one
    const { issue } = provision
    const of: OfIssue = issues.get(issue) ?? { members: [], ways: new Map() }
    issues.set(issue, of)
    const { earlier, share, denied, said, acts, numbers, sums, names, until, holds } = concepts
    const key = [
      [earlier, share, denied, holds?.from, holds?.to],
      until,
      sides,
      said,
      acts,
      numbers,
      sums.map((sum) => sum.value),
      names,
    ]
      .map((part) => [...part].sort().join(','))
      .join('|')
    const way: Way = of.ways.get(key) ?? {
      issue,
      concepts,
      sides,
      likes: [],
      number: of.ways.size,
      tellers: 0,
    }
    way.tellers++
    of.ways.set(key, way)
    of.members.push({ ...one, way })
  }
  return [...issues.values()].map(({ members }) => members)
}

/** Terms of one issue, each put to those that it is most like and that no ruling keeps it from. */
function clustersOf(members: readonly Member[], rulings: Rulings | null): readonly Cluster[] {
  const clusters: Growing[] = []
  // What has no word in common is not alike.
  const byWord = new Map<string, Set<Growing>>()
  for (const one of members) {
    const { id } = one.provision
    const { said } = one.way.concepts
    const near = new Set([...said].flatMap((word) => [...(byWord.get(word) ?? [])]))
    const ruled = rulings?.parting.has(id) ? rulings : null
    let best: Growing | null = null
    let most = 0
    for (const cluster of [...near].sort((a, b) => a.number - b.number)) {
      const score = likenessTo(cluster, one.way)
      // As like one as the other: the one that more speak of.
      const better =
        score > most + 1e-9 || (best && Math.abs(score - most) < 1e-9 && cluster.members.length > best.members.length)
      if (!better || (ruled && cluster.members.some((m) => ruled.apart(m.provision.id, id)))) continue
      best = cluster
      most = score
    }
    const into = best ?? { number: clusters.length, members: [], ways: [], counts: [] }
    if (into !== best) clusters.push(into)
    into.members.push(one)
    if (count(into, one.way, 1)) for (const word of said) byWord.set(word, (byWord.get(word) ?? new Set()).add(into))
  }
  return rulings ? clusters : joined(clusters)
}

/** Whether the way is new there. */
function count({ ways, counts }: Growing, way: Way, more: number): boolean {
  const at = way.tellers > 1 ? ways.indexOf(way) : -1
  if (at >= 0) counts[at]! += more
  else counts[ways.push(way) - 1] = more
  return at < 0
}

/** From what share of pairs on two clusters that bind the same are one. */
const mostly = 0.4

/** Puts clusters together whose words came apart by the order in which they were met. */
function joined(clusters: readonly Growing[]): readonly Growing[] {
  const made: Growing[] = []
  for (const cluster of clusters) {
    const other = made.find((m) => bindSame(m, cluster) && shareAlike(m, cluster) >= mostly)
    if (!other) {
      made.push(cluster)
      continue
    }
    other.members.push(...cluster.members)
    for (const [i, way] of cluster.ways.entries()) count(other, way, cluster.counts[i]!)
  }
  return made
}

/** Whether all that tells who is bound in two clusters tells the same, and both do. */
function bindSame(a: Growing, b: Growing): boolean {
  const [x, y] = [a, b].map(({ ways }) => all(ways.map((way) => way.sides)).sort())
  return x!.length > 0 && x!.join() === y!.join()
}

/** How many pairs of two clusters' members say the same; 0 where something parts one. */
function shareAlike(a: Growing, b: Growing): number {
  let alike = 0
  for (const [i, one] of a.ways.entries())
    for (const [j, other] of b.ways.entries()) {
      if (parted(one, other) || doOther(one, other)) return 0
      if (likeness(one, other) > 0) alike += a.counts[i]! * b.counts[j]!
    }
  return alike / (a.members.length * b.members.length)
}

function compare(way: Way, one: Way): number {
  const like = parted(way, one) ? -1 : likeness(way, one)
  if (one.tellers > 1) one.likes[way.number] = like
  return like
}

/** How alike a way of telling is to those put together so far; 0 where something parts them. */
function likenessTo({ ways, counts, members }: Growing, one: Way): number {
  const { likes } = one
  let sum = 0
  let alike = 0
  for (let i = 0; i < ways.length; i++) {
    const way = ways[i]!
    const like = likes[way.number] ?? compare(way, one)
    if (like < 0) return 0
    if (like > sum) sum = like
    if (like > 0) alike += counts[i]!
  }
  // Like one in five is like none: else each brings the next, and all that is of one issue ends as one term.
  return alike * 4 >= members.length ? sum : 0
}

function joinRuled(clusters: readonly Cluster[], { same }: Rulings): readonly Cluster[] {
  let now = clusters
  for (const about of same) {
    const [first, ...rest] = now.filter((c) => c.members.some((m) => about.includes(m.provision.id)))
    if (!first || rest.length === 0) continue
    now = [
      ...now.filter((c) => c !== first && !rest.includes(c)),
      { members: [first, ...rest].flatMap((c) => c.members) },
    ]
  }
  return now
}

const all = <T>(lists: readonly (readonly T[])[]) => [...new Set(lists.flat())]

function conclude(clusters: readonly Cluster[], stood: ReadonlySet<string>): MergedProvisions {
  const becomes = new Map<string, string>()
  const merges: Merge[] = []
  // Told to be in one plan as often as in another: in that of which more terms are told.
  const holding = countOf(clusters.flatMap((c) => c.members.flatMap((m) => m.provision.proposal ?? [])))
  const made = clusters.map(({ members }) => {
    const inOrder = [...members].sort(byId)
    const ids = inOrder.map((m) => m.provision.id)
    const id = identity('p', 'record', ids[0])
    for (const old of ids) becomes.set(old, id)
    if (ids.length > 1)
      merges.push({
        into: id,
        of: ids,
        rule: 'same-term',
        reason: 'one issue, nobody else obliged, and words that say the same',
      })
    const clearest = clearestOf(inOrder, stood)
    const provision: Provision = {
      id,
      proposal: commonest(
        inOrder.flatMap((m) => m.provision.proposal ?? []),
        holding,
      ),
      issue: commonest(inOrder.map((m) => m.provision.issue))!,
      obliges: all(inOrder.map((m) => m.provision.obliges)).sort(),
      benefits: all(inOrder.map((m) => m.provision.benefits)).sort(),
      summary: clearest.provision.summary,
      particulars: inOrder.flatMap((m) => m.provision.particulars),
      under: [],
      mentions: inOrder.flatMap((m) => m.provision.mentions),
      attributions: all(inOrder.map((m) => m.provision.attributions)),
      rule: ids.length > 1 ? 'same-term' : inOrder[0]!.provision.rule,
    }
    return { provision, ways: [...new Set(inOrder.map((m) => m.way))] }
  })
  const general = listBy(
    made.filter(({ ways }) => !ways.some(isTold)),
    ({ ways }) => ways[0]!.issue,
  )
  const provisions = made.map(({ provision, ways }) => ({
    ...provision,
    under: ways.some(isTold)
      ? (general.get(ways[0]!.issue) ?? [])
          .filter((other) => isUnder(ways, other.ways))
          .map((other) => other.provision.id)
          .sort()
      : [],
  }))
  const bound = new Map(provisions.map((p) => [p.id, p.obliges]))
  // Who would cede land would cede this piece of it.
  const obliged = provisions.map((p) =>
    p.obliges.length > 0
      ? p
      : { ...p, obliges: p.under.map((id) => bound.get(id)!).find((ids) => ids.length === 1) ?? [] },
  )
  const generalFirst = (p: Provision) => `${p.issue}|${p.under.length > 0 ? 1 : 0}|${p.id}`
  obliged.sort((a, b) => (generalFirst(a) < generalFirst(b) ? -1 : 1))
  return { provisions: obliged, becomes, merges: merges.sort((a, b) => (a.into < b.into ? -1 : 1)) }
}

/** Whether some say, of the same, what others of the issue say with a place, number or name more. */
function isUnder(particular: readonly Way[], general: readonly Way[]): boolean {
  if (particular.some((a) => general.some((b) => parted(a, b)))) return false
  return particular.some((a) => general.some((b) => shared(a.concepts.said, b.concepts.said) > 0))
}

const isTold = ({ concepts }: Way) => concepts.names.size + concepts.numbers.size > 0
