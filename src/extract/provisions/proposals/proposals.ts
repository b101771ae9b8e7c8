import { identity } from '../../../record/identity.ts'
import type { Proposal } from '../../../record/proposal.ts'
import type { Tree } from '../../trees/tree.ts'
import type { Term } from '../terms/term.ts'
import {
  type Cluster,
  fits,
  type Holding,
  isAnaphor,
  isAnyDeal,
  isCalled,
  isInPassing,
  isKin,
  isLive,
  isRecalled,
  lemmaOf,
  stands,
} from './proposal-clusters.ts'
import { type MentionReading, type ProposalMention, proposalMention } from './proposal-mention.ts'
import { isProposal } from './proposal-noun.ts'
import { isLikened } from './proposal-past.ts'

/** The proposals of a report, and which of them a term is told to be in. */
export interface Proposals {
  readonly proposals: readonly Proposal[]
  proposalAt(tree: Tree, term: Term): string | null
  /** Whether it is told to be in a law that there is, or in a deal that is only recalled. */
  isOffTable(tree: Tree, term: Term): boolean
}

/** What proposals are found with: `holding` tells for each tree the nouns of proposals that terms are told to be in. */
export interface ProposalsWith extends MentionReading {
  readonly report: string
  readonly known: ReadonlySet<string>
  readonly holding: Holding
}

/** Finds the proposals that a report speaks of, each with all its mentions. */
export function proposalsIn(trees: readonly Tree[], given: ProposalsWith): Proposals {
  const { words, report, known, holding } = given
  const byTree = new Map<Tree, Map<number, Cluster>>()
  /** The one in focus last. */
  const clusters: Cluster[] = []
  for (const tree of trees) {
    const at = new Map<number, Cluster>()
    byTree.set(tree, at)
    for (let i = 0; i < tree.length; i++) {
      if (!isProposal(tree, i, words)) continue
      const mention = proposalMention(tree, i, given)
      if (!mention) continue
      const cluster = spokenOf(mention) ?? matterFor(mention) ?? fresh()
      cluster.mentions.push(mention)
      for (const word of mention.told) cluster.told.add(word)
      for (const id of mention.owners) cluster.owners.add(id)
      cluster.families.add(mention.family)
      cluster.earlier ||= mention.earlier
      cluster.points ??= mention.points
      if (mention.proper) cluster.proper ??= mention.name
      at.set(i, cluster)
      clusters.splice(clusters.indexOf(cluster), 1)
      clusters.push(cluster)
    }
  }
  joinHeadline(trees[0]!)
  joinAnaphors()
  const ids = new Map<Cluster, string>()
  const proposals = clusters
    .filter((cluster) => stands(cluster, holding))
    .map((cluster) => {
      const proposal = conclude(cluster)
      ids.set(cluster, proposal.id)
      return proposal
    })
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  const clusterOf = (tree: Tree, term: Term) => byTree.get(tree)?.get(term.standing?.proposal ?? -1)
  return {
    proposals,
    proposalAt: (tree, term) => ids.get(clusterOf(tree, term)!) ?? null,
    isOffTable: (tree, term) => {
      const cluster = clusterOf(tree, term)
      const noun = term.standing?.proposal ?? -1
      if (noun >= 0 && isLikened(tree, noun, words)) return true
      return cluster !== undefined && (isRecalled(cluster) || cluster.mentions.some((m) => m.token === term.standing?.proposal && m.inForce)) // biome-ignore format: one line
    },
  }

  /** Whether two are told to be of two people, of two states or of two bodies: a minister's may be the state's. */
  function ofOthers(some: ReadonlySet<string>, others: readonly string[]): boolean {
    const { kindOf } = given.participants
    if (some.size === 0 || others.length === 0 || others.some((id) => some.has(id))) return false
    const kinds = new Set([...some].map(kindOf))
    return others.every((id) => kinds.has(kindOf(id)))
  }

  /** The one that a mention is of, the last first: 'the deal' is sooner the new one than the treaty that it replaces, or than one told in passing. */
  function spokenOf(mention: ProposalMention): Cluster | undefined {
    const fitting = clusters.filter((c) => fits(c, mention, ofOthers))
    const ofItsTime = fitting.filter((c) => c.earlier === mention.earlier)
    const last = ofItsTime.at(-1)
    const isPassing = last !== undefined && mention.told.size === 0 && isInPassing(last)
    // 'The initiative' is the one of that word.
    const word = lemmaOf(mention)
    const isSo = (c: Cluster) => c.mentions.length > 1 && (word !== lemmaOf(last!.mentions[0]!) || isCalled(c, word))
    const matter = isPassing ? ofItsTime.findLast(isSo) : undefined
    return fitting.findLast((c) => mention.owners.some((id) => c.owners.has(id))) ?? matter ?? last ?? fitting.at(-1)
  }

  /** What the report is about: told far more of than anything else. */
  function matter(): Cluster | undefined {
    const [first, second] = clusters.filter(isLive).sort((a, b) => b.mentions.length - a.mentions.length)
    return first && first.mentions.length >= Math.max(3, 2 * (second?.mentions.length ?? 0)) ? first : undefined
  }

  /** What the report is about, where it is called by a word of another kind that was not told before: 'the bill' of a deal told again and again. */
  function matterFor(mention: ProposalMention): Cluster | undefined {
    const of = isAnaphor(mention) ? matter() : undefined
    return of && !ofOthers(of.owners, mention.owners) ? of : undefined
  }

  /** Words of several kinds for what no kind of them was told of before are of one thing, where the report speaks of no more than one other. */
  function joinAnaphors() {
    const live = clusters.filter(isLive)
    const anaphors = live.filter((c) => c.mentions.every(isAnaphor))
    const others = live.filter((c) => !anaphors.includes(c) && stands(c, holding))
    // What is of one kind and stayed apart is of two.
    const [of, ...rest] = [...others, ...anaphors]
    if (of && others.length < 2) join(of, rest.filter((c) => ![...c.families].some((f) => isKin(of, f)))) // biome-ignore format: one line
    // 'They may reach a deal' is of the deal that the report is about.
    const into = matter()
    if (into) join(into, clusters.filter((c) => isAnyDeal(c) && isLive(c) && isCalled(into, lemmaOf(c.mentions[0]!)))) // biome-ignore format: one line
  }

  /** Joins to one of some all that are not told to be others'. */
  function join(into: Cluster, others: readonly Cluster[]) {
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

  /** A headline tells which deal the body calls by no more than its kind, where that speaks of one alone. */
  function joinHeadline(headline: Tree) {
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

  function fresh(): Cluster {
    const cluster: Cluster = { mentions: [], told: new Set(), families: new Set(), owners: new Set(), earlier: false, proper: null, points: null } // biome-ignore format: one line
    clusters.push(cluster)
    return cluster
  }

  function conclude(cluster: Cluster): Proposal {
    const mentions = cluster.mentions.map(({ start, end }) => ({ report, start, end }))
    // A headline writes every word as a name.
    const body = cluster.mentions.filter((m) => m.tree !== trees[0])
    const naming = body.length > 0 && (cluster.told.size === 0 || body.some((m) => m.told.size > 0)) ? body : cluster.mentions // biome-ignore format: one line
    const single = naming.filter((m) => !m.plural)
    const names = [...new Set((single.length > 0 ? single : naming).map((m) => m.name))]
    return {
      id: identity('b', report, mentions),
      kind: naming[0]!.tree.lemma(naming[0]!.token),
      name: names.toSorted((a, b) => b.split(' ').length - a.split(' ').length)[0]!,
      names,
      drafters: [...new Set(cluster.mentions.flatMap((m) => m.drafters))].filter((id) => known.has(id)),
      points: cluster.points,
      when: cluster.mentions.find((m) => m.when !== null)?.when ?? null,
      follows: null,
      mentions,
      rule: 'proposal',
    }
  }
}
