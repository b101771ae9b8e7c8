import type { Tree } from '../../trees/tree.ts'
import {
  type Cluster,
  fits,
  type Holding,
  isAnaphor,
  isCalled,
  isInPassing,
  isLive,
  lemmaOf,
} from './proposal-clusters.ts'
import { type MentionReading, type ProposalMention, proposalMention } from './proposal-mention.ts'
import { isProposal } from './proposal-noun.ts'

/** What proposals are found with: `holding` tells for each tree the nouns of proposals that terms are told to be in. */
export interface ProposalsWith extends MentionReading {
  readonly report: string
  readonly known: ReadonlySet<string>
  readonly holding: Holding
}

/** The proposals of a report while its mentions are sorted into them. */
export interface Table {
  /** The one in focus last. */
  readonly clusters: Cluster[]
  /** For each tree the proposal that a noun is of. */
  readonly byTree: Map<Tree, Map<number, Cluster>>
  /** Whether two are told to be of two people, of two states or of two bodies: a minister's may be the state's. */
  readonly ofOthers: (some: ReadonlySet<string>, others: readonly string[]) => boolean
}

/** Sorts every mention of a proposal to the one that it is of, in the order of the text. */
export function proposalTable(trees: readonly Tree[], given: ProposalsWith): Table {
  const { kindOf } = given.participants
  const table: Table = {
    clusters: [],
    byTree: new Map(),
    ofOthers: (some, others) => {
      if (some.size === 0 || others.length === 0 || others.some((id) => some.has(id))) return false
      const kinds = new Set([...some].map(kindOf))
      return others.every((id) => kinds.has(kindOf(id)))
    },
  }
  for (const tree of trees) {
    const at = new Map<number, Cluster>()
    table.byTree.set(tree, at)
    for (let i = 0; i < tree.length; i++) {
      const mention = isProposal(tree, i, given.words) ? proposalMention(tree, i, given) : null
      if (!mention) continue
      const cluster = spokenOf(table, mention) ?? matterFor(table, mention) ?? newCluster()
      addMention(cluster, mention)
      at.set(i, cluster)
      focus(table.clusters, cluster)
    }
  }
  return table
}

/** The one that a mention is of, the last first: 'the deal' is sooner the new one than the treaty that it replaces, or than one told in passing. */
function spokenOf({ clusters, ofOthers }: Table, mention: ProposalMention): Cluster | undefined {
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

/** What the report is about, where it is called by a word of another kind that was not told before: 'the bill' of a deal told again and again. */
function matterFor(table: Table, mention: ProposalMention): Cluster | undefined {
  const of = isAnaphor(mention) ? matterOf(table) : undefined
  return of && !table.ofOthers(of.owners, mention.owners) ? of : undefined
}

/** What the report is about: told far more of than anything else. */
export function matterOf({ clusters }: Table): Cluster | undefined {
  const [first, second] = clusters.filter(isLive).sort((a, b) => b.mentions.length - a.mentions.length)
  return first && first.mentions.length >= Math.max(3, 2 * (second?.mentions.length ?? 0)) ? first : undefined
}

const newCluster = (): Cluster => ({
  mentions: [],
  told: new Set(),
  families: new Set(),
  owners: new Set(),
  earlier: false,
  proper: null,
  points: null,
})

function addMention(cluster: Cluster, mention: ProposalMention): void {
  cluster.mentions.push(mention)
  for (const word of mention.told) cluster.told.add(word)
  for (const id of mention.owners) cluster.owners.add(id)
  cluster.families.add(mention.family)
  cluster.earlier ||= mention.earlier
  cluster.points ??= mention.points
  if (mention.proper) cluster.proper ??= mention.name
}

/** Puts one behind all others: it was told of last. */
function focus(clusters: Cluster[], cluster: Cluster): void {
  const at = clusters.indexOf(cluster)
  if (at >= 0) clusters.splice(at, 1)
  clusters.push(cluster)
}
