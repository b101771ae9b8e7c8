import { identity } from '../../../record/identity.ts'
import type { Proposal } from '../../../record/proposal.ts'
import type { Tree } from '../../trees/tree.ts'
import type { Term } from '../terms/term.ts'
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

interface Cluster {
  readonly mentions: ProposalMention[]
  readonly told: Set<string>
  readonly families: Set<string>
  readonly owners: Set<string>
  earlier: boolean
  proper: string | null
  points: number | null
}

/** What proposals are found with: `holding` tells for each tree the nouns of proposals that terms are told to be in. */
export interface ProposalsWith extends MentionReading {
  readonly report: string
  readonly known: ReadonlySet<string>
  readonly holding: ReadonlyMap<Tree, ReadonlySet<number>>
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
      // 'the deal' is sooner the new one than the treaty that it replaces.
      const cluster =
        clusters.findLast((c) => mention.owners.some((id) => c.owners.has(id)) && fits(c, mention, ofOthers)) ??
        clusters.findLast((c) => c.earlier === mention.earlier && fits(c, mention, ofOthers)) ??
        clusters.findLast((c) => fits(c, mention, ofOthers)) ??
        fresh()
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

/**
 * What is spoken of once, without a word that tells which, is none: 'reached a deal', 'a bilateral deal'. Several things
 * ('the demands') are none unless terms are told of them.
 */
function stands(cluster: Cluster, holding: ProposalsWith['holding']): boolean {
  const { mentions, points, earlier } = cluster
  if (isRecalled(cluster)) return false
  if (points !== null) return true
  if (mentions.every((m) => m.inForce)) return false
  const holds = mentions.some((m) => holding.get(m.tree)?.has(m.token))
  if (mentions.every((m) => m.vague) && !holds && mentions.length === 1 && mentions[0]!.family === 'bill') return false
  if (mentions.every((m) => m.plural && m.tree.xpos(m.token) === 'NNS')) return holds
  if (mentions.every((m) => /^(?:order|declaration)$/u.test(m.family)))
    return holds && mentions.some((m) => m.told.size > 0)
  const isOwned = (m: ProposalMention) => m.drafters.length > 0 || (m.owners.length > 0 && m.definite)
  if (mentions.some((m) => m.sure || (isOwned(m) && !m.plural))) return true
  return !earlier && (mentions.filter((m) => m.definite).length > 1 || (holds && mentions.some((m) => m.definite)))
}

function fits(
  cluster: Cluster,
  mention: ProposalMention,
  ofOthers: (some: ReadonlySet<string>, others: readonly string[]) => boolean,
): boolean {
  if (ofOthers(cluster.owners, mention.owners)) return false
  // 'the agreement' is no deal of a hundred years ago.
  if (mention.recalled !== isRecalled(cluster) && mention.told.size === 0) return false
  // 'the bill' is not what 'work on immigration legislation' spoke of.
  const [first] = cluster.mentions
  if (mention.told.size === 0 && cluster.mentions.every((m) => m.vague) && lemmaOf(first!) !== lemmaOf(mention))
    return false
  // 'the bill' is not the old law that it leans on.
  if (cluster.mentions.every((m) => m.inForce) !== mention.inForce) return false
  if (!isKin(cluster, mention.family)) return false
  // A name of its own is no other's, nor that of 'a new deal'.
  if (mention.proper && cluster.proper !== null) return mention.name === cluster.proper
  if (cluster.proper !== null && mention.told.size > 0 && (mention.staged || !mention.definite)) return false
  if (mention.points !== null && cluster.points !== null) return mention.points === cluster.points
  if (mention.earlier !== cluster.earlier && (mention.earlier || !mention.definite || mention.told.size > 0))
    return false
  if (mention.told.size === 0) return mention.definite || mention.points !== null
  return [...mention.told].every((word) => cluster.told.has(word))
}

/** Whether what a cluster is called by may be called by a word of that family. */
const isKin = ({ families }: Cluster, family: string) =>
  families.has(family) || (isText(family) && [...families].some(isText))

const lemmaOf = ({ tree, token }: ProposalMention) => tree.lemma(token)

/** Told only as past: what a report speaks of again and again is its matter, however old. */
function isRecalled({ mentions }: Cluster): boolean {
  const named = mentions.filter((m) => m.told.size > 0 || m.sure)
  return named.length > 0 && named.length < 3 && named.every((m) => m.recalled)
}

const isText = (family: string) => family === 'plan' || family === 'offer'
