import { identity } from '../../record/identity.ts'
import type { Proposal } from '../../record/proposal.ts'
import type { Merge } from '../../record/record.ts'
import type { Rulings } from './rulings.ts'

/** Proposals of many reports as one list, where each former one went, and why. */
export interface MergedProposals {
  readonly proposals: readonly Proposal[]
  readonly becomes: ReadonlyMap<string, string>
  readonly merges: readonly Merge[]
}

/** Puts together what several reports call by one name, or give one number of points. */
export function mergeProposals(told: readonly Proposal[], rulings: Rulings): MergedProposals {
  const ordered = [...told].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
  let clusters: Proposal[][] = []
  for (const one of ordered) {
    const fitting = clusters.filter(
      (c) => !c.some((p) => rulings.apart(p.id, one.id) || parted(p, one)) && c.some((p) => alike(p, one)),
    )
    if (fitting.length > 0) fitting.toSorted((a, b) => b.length - a.length)[0]!.push(one)
    else clusters.push([one])
  }
  for (const about of rulings.same) {
    const [first, ...rest] = clusters.filter((c) => c.some((p) => about.includes(p.id)))
    if (first && rest.length > 0)
      clusters = [...clusters.filter((c) => c !== first && !rest.includes(c)), [first, ...rest].flat()]
  }
  return conclude(clusters)
}

const weight = (p: Proposal) => (p.points ? 100 : 0) + p.drafters.length * 10 + p.names.length

const parted = (a: Proposal, b: Proposal) => a.points !== null && b.points !== null && a.points !== b.points

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an|new|latest|proposed|draft|reported) /u, '')
    .replace(/s$/u, '')

function alike(a: Proposal, b: Proposal): boolean {
  if (a.points !== null && a.points === b.points) return true
  const names = new Set(a.names.map(bare).filter((name) => name.includes(' ')))
  return b.names.some((name) => names.has(bare(name)))
}

function conclude(clusters: readonly (readonly Proposal[])[]): MergedProposals {
  const becomes = new Map<string, string>()
  const merges: Merge[] = []
  const proposals = clusters.map((cluster): Proposal => {
    const inOrder = [...cluster].sort((a, b) => (a.id < b.id ? -1 : 1))
    const ids = inOrder.map((p) => p.id)
    const id = identity('b', 'record', ids[0])
    for (const old of ids) becomes.set(old, id)
    if (ids.length > 1)
      merges.push({ into: id, of: ids, rule: 'same-proposal', reason: 'one name, or one number of points' })
    const names = inOrder.flatMap((p) => p.names)
    return {
      id,
      kind: commonest(inOrder.map((p) => p.kind))!,
      name: commonest(inOrder.map((p) => p.name))!,
      names: [...new Set(names)].sort(),
      drafters: [...new Set(inOrder.flatMap((p) => p.drafters))].sort(),
      points: inOrder.find((p) => p.points !== null)?.points ?? null,
      when: inOrder.flatMap((p) => p.when ?? []).sort()[0] ?? null,
      follows: null,
      mentions: inOrder.flatMap((p) => p.mentions),
      rule: ids.length > 1 ? 'same-proposal' : inOrder[0]!.rule,
    }
  })
  proposals.sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
  return { proposals, becomes, merges: merges.sort((a, b) => (a.into < b.into ? -1 : 1)) }
}

function commonest(words: readonly string[]): string | null {
  const count = new Map<string, number>()
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  return [...count].sort(([a, n], [b, k]) => k - n || (a < b ? -1 : 1))[0]?.[0] ?? null
}
