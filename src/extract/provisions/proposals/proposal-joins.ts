import type { Tree } from '../../trees/tree.ts'
import {
  type Cluster,
  type Holding,
  isAnaphor,
  isAnyDeal,
  isCalled,
  isKin,
  isLive,
  lemmaOf,
  stands,
} from './proposal-clusters.ts'
import { matterOf, type Table } from './proposal-table.ts'

/** A headline tells which deal the body calls by no more than its kind, where that speaks of one alone. */
export function joinHeadline({ clusters, byTree }: Table, headline: Tree, holding: Holding): void {
  const inHeadline = (c: Cluster) => c.mentions.every((m) => m.tree === headline)
  const [named, second] = clusters.filter(inHeadline)
  if (!named || second || named.told.size === 0) return
  const isBody = (c: Cluster) => c !== named && stands(c, holding) && [...named.families].some((f) => isKin(c, f))
  const [body, other] = clusters.filter(isBody)
  if (!body || other || body.told.size > 0 || body.points !== null || body.mentions.every((m) => m.inForce)) return
  body.mentions.unshift(...named.mentions)
  for (const word of named.told) body.told.add(word)
  for (const [token] of byTree.get(headline) ?? []) byTree.get(headline)!.set(token, body)
  clusters.splice(clusters.indexOf(named), 1)
}

/** Words of several kinds for what no kind of them was told of before are of one thing, where the report speaks of no more than one other. */
export function joinAnaphors(table: Table, holding: Holding): void {
  const live = table.clusters.filter(isLive)
  const anaphors = live.filter((c) => c.mentions.every(isAnaphor))
  const others = live.filter((c) => !anaphors.includes(c) && stands(c, holding))
  // What is of one kind and stayed apart is of two.
  const [of, ...rest] = [...others, ...anaphors]
  const isOfAnotherKind = (c: Cluster) => ![...c.families].some((f) => isKin(of!, f))
  if (of && others.length < 2) join(table, of, rest.filter(isOfAnotherKind))
  // 'They may reach a deal' is of the deal that the report is about.
  const matter = matterOf(table)
  if (!matter) return
  const isMatter = (c: Cluster) => isAnyDeal(c) && isLive(c) && isCalled(matter, lemmaOf(c.mentions[0]!))
  join(table, matter, table.clusters.filter(isMatter))
}

/** Joins to one of some all that are not told to be others'. */
function join({ clusters, byTree, ofOthers }: Table, into: Cluster, others: readonly Cluster[]): void {
  const same = others.filter((c) => c !== into && !ofOthers(into.owners, [...c.owners]))
  for (const cluster of same) {
    into.mentions.push(...cluster.mentions)
    for (const family of cluster.families) into.families.add(family)
    for (const id of cluster.owners) into.owners.add(id)
    for (const at of byTree.values()) for (const [token, c] of at) if (c === cluster) at.set(token, into)
    clusters.splice(clusters.indexOf(cluster), 1)
  }
  if (same.length > 0) into.mentions.sort((a, b) => a.start - b.start)
}
