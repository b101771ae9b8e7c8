import { identity } from '../../record/identity.ts'
import type { Provision } from '../../record/provision.ts'
import type { Merge } from '../../record/record.ts'
import type { Rulings } from '../merge-rulings.ts'
import type { Concepts } from './concepts.ts'

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

interface Cluster {
  readonly members: ToldProvision[]
}

/** A cluster while it is put together: many reports tell a term alike, and so a new one is held against each way of telling it once. */
interface Growing extends Cluster {
  readonly tellings: Map<string, { readonly first: ToldProvision; count: number }>
}

/** All of a term that likeness and what parts look at. */
const tellingOf = ({ sides, concepts: { earlier, denied, said, acts, numbers, names } }: ToldProvision) =>
  [[earlier, denied], sides, said, acts, numbers, names].map((part) => [...part].sort().join(',')).join('|')

const size = ({ said, numbers, names }: Concepts) => said.size + numbers.size + names.size

/**
 * Puts terms together that say the same: one issue, nobody else obliged, places and words that agree. A general term stays apart from a
 * particular one, which is listed `under` it. The order of what is given does not count. `stood` are ids of terms that somebody stands
 * on: none of them goes under words with a number that it has not.
 */
export function mergeProvisions(
  told: readonly ToldProvision[],
  rulings: Rulings,
  stood: ReadonlySet<string> = new Set(),
): MergedProvisions {
  const ordered = [...told].sort(
    (a, b) => size(a.concepts) - size(b.concepts) || (a.provision.id < b.provision.id ? -1 : 1),
  )
  const byIssue = new Map<string, Growing[]>()
  for (const one of ordered) {
    const { issue, id } = one.provision
    const clusters = byIssue.get(issue) ?? []
    byIssue.set(issue, clusters)
    let best: Growing | null = null
    let most = 0
    const telling = tellingOf(one)
    for (const cluster of clusters) {
      if (cluster.members.some((m) => rulings.apart(m.provision.id, id))) continue
      const score = likenessTo(cluster, one)
      // As like one as the other: the one that more speak of.
      if (
        score > most + 1e-9 ||
        (best && Math.abs(score - most) < 1e-9 && cluster.members.length > best.members.length)
      ) {
        best = cluster
        most = score
      }
    }
    if (best === null || most === 0)
      clusters.push({ members: [one], tellings: new Map([[telling, { first: one, count: 1 }]]) })
    else {
      best.members.push(one)
      const known = best.tellings.get(telling)
      if (known) known.count++
      else best.tellings.set(telling, { first: one, count: 1 })
    }
  }
  const apart = [...byIssue.values()].flat().flatMap((cluster) => byNumber(cluster, stood))
  return conclude(joinRuled(apart, rulings))
}

/** Parts from a cluster what has not the numbers of its clearest words, where somebody stands on that: who takes no figure is lent none. */
function byNumber(cluster: Cluster, stood: ReadonlySet<string>): Cluster[] {
  const { numbers } = clearestOf(cluster.members).concepts
  const other = cluster.members.filter((m) => shared(numbers, m.concepts.numbers) < numbers.size)
  if (!other.some((m) => stood.has(m.provision.id))) return [cluster]
  const parting = new Set(other)
  return [{ members: cluster.members.filter((m) => !parting.has(m)) }, ...byNumber({ members: other }, stood)]
}

const clearestOf = (members: readonly ToldProvision[]) =>
  members.reduce((best, m) => ((size(best.concepts) - size(m.concepts) || byId(m, best)) < 0 ? m : best))

/** From how many on the words of one are what the others say, and not what it alone adds. */
const crowd = 5

/** Of many the one that tells most of what others tell too, and least that no other does: 'the exchanges on a bridge long ago' is none for all. */
function usualOf(members: readonly ToldProvision[]): ToldProvision {
  const tellers = countOf(members.flatMap(({ concepts: { said, numbers, names } }) => [...said, ...numbers, ...names]))
  const worth = ({ concepts: { said, numbers, names } }: ToldProvision) =>
    [...said, ...numbers, ...names].reduce((sum, word) => sum + (tellers.get(word)! > 1 ? 1 : -0.5), 0)
  return members.reduce((best, m) => ((worth(best) - worth(m) || byId(m, best)) < 0 ? m : best))
}

/** How alike a term is to those put together so far; 0 where something parts them. */
function likenessTo(cluster: Growing, one: ToldProvision): number {
  let sum = 0
  let alike = 0
  for (const { first, count } of cluster.tellings.values()) {
    if (parted(first, one)) return 0
    const like = likeness(first, one)
    sum = Math.max(sum, like)
    if (like > 0) alike += count
  }
  // Like one in five is like none: else each brings the next, and all that is of one issue ends as one term.
  return alike * 4 >= cluster.members.length ? sum : 0
}

function parted(a: ToldProvision, b: ToldProvision): boolean {
  const [x, y] = [a.sides, b.sides]
  if (x.length > 0 && y.length > 0 && !x.some((id) => y.includes(id))) return true
  if (a.concepts.earlier !== b.concepts.earlier || a.concepts.denied !== b.concepts.denied) return true
  const [p, q] = [a.concepts.names, b.concepts.names]
  return /^territory/u.test(a.provision.issue) && p.size > 0 && q.size > 0 && shared(p, q) === 0
}

/** How many two sets have in common. Called for every pair: it makes no lists. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size > b.size) return shared(b, a)
  let count = 0
  for (const x of a) if (b.has(x)) count++
  return count
}

/** Of two that nothing parts. */
function likeness(a: ToldProvision, b: ToldProvision): number {
  const [x, y] = [a.concepts, b.concepts]
  // "cede territory" says less than "cede Donbas".
  if (/^territory\.(?:cession|return|recognition)/u.test(a.provision.issue) && x.names.size > 0 !== y.names.size > 0)
    return 0
  // 'limit' and 'halve' are two things to do.
  if (x.acts.size > 0 && y.acts.size > 0 && shared(x.acts, y.acts) === 0) return 0
  if (isLoosened(x.acts, y.acts) || isLoosened(y.acts, x.acts)) return 0
  const common = shared(x.said, y.said)
  if (common === 0) return 0
  const least = Math.min(x.said.size, y.said.size)
  const part = common / least
  const numbers = shared(x.numbers, y.numbers)
  const differ = x.numbers.size > 0 && y.numbers.size > 0 && numbers === 0
  if (part < (differ ? 0.75 : 0.5)) return 0
  return part + 0.2 * common + 0.3 * numbers + 0.2 * shared(x.names, y.names)
}

/** 'raise the cap', of 'the cap': what is done to a limit is not the limit. */
function isLoosened(acts: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  const limits = [...of].every((act) => act === 'limit' || act === 'ban')
  return limits && of.size > 0 && acts.size > of.size && shared(acts, of) === of.size
}

function joinRuled(clusters: Cluster[], { same }: Rulings): Cluster[] {
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

const byId = (a: ToldProvision, b: ToldProvision) => (a.provision.id < b.provision.id ? -1 : 1)
const all = <T>(lists: readonly (readonly T[])[]) => [...new Set(lists.flat())]

function conclude(clusters: readonly Cluster[]): MergedProvisions {
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
    const clearest = inOrder.length < crowd ? clearestOf(inOrder) : usualOf(inOrder)
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
    return { provision, members: inOrder }
  })
  const provisions = made.map(({ provision, members }) => ({
    ...provision,
    under: made
      .filter((other) => other.provision.id !== provision.id && isUnder(members, other.members))
      .map((other) => other.provision.id)
      .sort(),
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

/** Whether some say, of the same, what others say with a place, number or name more. */
function isUnder(particular: readonly ToldProvision[], general: readonly ToldProvision[]): boolean {
  if (particular[0]!.provision.issue !== general[0]!.provision.issue) return false
  const isTold = ({ concepts }: ToldProvision) => concepts.names.size + concepts.numbers.size > 0
  if (general.some(isTold) || !particular.some(isTold)) return false
  if (particular.some((a) => general.some((b) => parted(a, b)))) return false
  return particular.some((a) => general.some((b) => shared(a.concepts.said, b.concepts.said) > 0))
}

/** The one that occurs most often; of several the one of more `weight`, then the first in the alphabet. */
function commonest<T extends string>(words: readonly T[], weight: ReadonlyMap<T, number> = new Map()): T | null {
  const heavy = (word: T) => weight.get(word) ?? 0
  return [...countOf(words)].sort(([a, n], [b, k]) => k - n || heavy(b) - heavy(a) || (a < b ? -1 : 1))[0]?.[0] ?? null
}

function countOf<T extends string>(words: readonly T[]): Map<T, number> {
  const count = new Map<T, number>()
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  return count
}
