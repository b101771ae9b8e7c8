import { identity } from '../../../record/identity.ts'
import type { Proposal } from '../../../record/proposal.ts'
import type { Tree } from '../../trees/tree.ts'
import type { Term } from '../terms/term.ts'
import { namedByMatter } from './proposal-about.ts'
import { type Cluster, isRecalled, stands } from './proposal-clusters.ts'
import { joinAnaphors, joinHeadline } from './proposal-joins.ts'
import type { ProposalMention } from './proposal-mention.ts'
import { isLikened } from './proposal-past.ts'
import { type ProposalsWith, proposalTable } from './proposal-table.ts'

export type { ProposalsWith } from './proposal-table.ts'

/** The proposals of a report, and which of them a term is told to be in. */
export interface Proposals {
  readonly proposals: readonly Proposal[]
  proposalAt(tree: Tree, term: Term): string | null
  /** Whether it is told to be in a law that there is, or in a deal that is only recalled. */
  isOffTable(tree: Tree, term: Term): boolean
}

/** Finds the proposals that a report speaks of, each with all its mentions. The first tree is that of the headline. */
export function proposalsIn(trees: readonly Tree[], given: ProposalsWith): Proposals {
  const table = proposalTable(trees, given)
  joinHeadline(table, trees[0]!, given.holding)
  joinAnaphors(table, given.holding)
  const standing = table.clusters.filter((cluster) => stands(cluster, given.holding))
  const found = new Map(standing.map((cluster) => [cluster, proposalOf(cluster, trees[0]!, given)]))
  const clusterOf = (tree: Tree, term: Term) => table.byTree.get(tree)?.get(term.standing?.proposal ?? -1)
  return {
    proposals: [...found.values()].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start),
    proposalAt: (tree, term) => found.get(clusterOf(tree, term)!)?.id ?? null,
    isOffTable: (tree, term) => {
      const noun = term.standing?.proposal ?? -1
      if (noun >= 0 && isLikened(tree, noun, given.words)) return true
      const cluster = clusterOf(tree, term)
      return (
        cluster !== undefined && (isRecalled(cluster) || cluster.mentions.some((m) => m.token === noun && m.inForce))
      )
    },
  }
}

/** A cluster as a finding. */
function proposalOf(cluster: Cluster, headline: Tree, { report, known, words }: ProposalsWith): Proposal {
  const mentions = cluster.mentions.map(({ start, end }) => ({ report, start, end }))
  const naming = namingOf(cluster, headline)
  const single = naming.filter((m) => !m.plural)
  const told = [...new Set((single.length > 0 ? single : naming).map((m) => m.name))]
  // 'plan' alone would be anybody's: 'plan to cut wages'.
  const about = told.every((name) => !name.includes(' ')) ? naming.flatMap((m) => namedByMatter(m, words) ?? []) : [] // biome-ignore format: one line
  const names = [...about.slice(0, 1), ...told]
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

/** The mentions that name it: those of the body, for a headline writes every word as a name, unless only the headline tells which it is. */
function namingOf({ mentions, told }: Cluster, headline: Tree): readonly ProposalMention[] {
  const body = mentions.filter((m) => m.tree !== headline)
  return body.length > 0 && (told.size === 0 || body.some((m) => m.told.size > 0)) ? body : mentions
}
