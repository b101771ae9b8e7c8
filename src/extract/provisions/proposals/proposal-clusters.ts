import type { Tree } from '../../trees/tree.ts'
import type { ProposalMention } from './proposal-mention.ts'

/** The nouns of proposals that terms are told to be in, for each tree. */
export type Holding = ReadonlyMap<Tree, ReadonlySet<number>>

/** All that a report says of what it takes for one proposal. */
export interface Cluster {
  readonly mentions: ProposalMention[]
  readonly told: Set<string>
  readonly families: Set<string>
  readonly owners: Set<string>
  earlier: boolean
  proper: string | null
  points: number | null
}

/**
 * What is spoken of once, without a word that tells which, is none: 'reached a deal', 'a bilateral deal'. Several things
 * ('the demands') are none unless terms are told of them.
 */
export function stands(cluster: Cluster, holding: Holding): boolean {
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

/** Whether a mention may be of what a cluster is: nothing in its words is of another. `ofOthers` tells whether two are told to be of two. */
export function fits(
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
  // 'the toll bill' is 'a bill to end the toll'.
  const isTold = (word: string) =>
    cluster.told.has(word) || (mention.definite && cluster.mentions.some((m) => m.about.has(word)))
  return [...mention.told].every(isTold)
}

/** Whether what a cluster is called by may be called by a word of that family. */
export const isKin = ({ families }: Cluster, family: string) =>
  families.has(family) || (isText(family) && [...families].some(isText))

export const lemmaOf = ({ tree, token }: ProposalMention) => tree.lemma(token)

/** Told only as past: what a report speaks of again and again is its matter, however old. */
export function isRecalled({ mentions }: Cluster): boolean {
  const named = mentions.filter((m) => m.told.size > 0 || m.sure)
  return named.length > 0 && named.length < 3 && named.every((m) => m.recalled)
}

/** Told once, as one of many, and not as what somebody put forward, passed or struck: 'it builds upon a framework', 'we cannot even pass a bill'. */
export function isInPassing({ mentions: [first, second] }: Cluster): boolean {
  const { definite, points, owners, presented } = first!
  return !second && !definite && points === null && owners.length === 0 && !presented
}

/** 'They may reach a deal', of which nothing more is told; no 'big deal' that something is. */
export function isAnyDeal(cluster: Cluster): boolean {
  const { tree, token, family, told, vague, plural } = cluster.mentions[0]!
  const isWhat = tree.children(token).some((c) => tree.relation(c) === 'cop')
  return family === 'deal' && told.size === 0 && !vague && !plural && !isWhat && isInPassing(cluster)
}

/** Whether a cluster is called by a word anywhere: 'accord'. */
export const isCalled = ({ mentions }: Cluster, lemma: string) => mentions.some((m) => lemmaOf(m) === lemma)

/** Kinds of which one thing may go by any: the plan that is voted on is a bill, and a deal where it was struck. */
const isKind = (family: string) => isText(family) || family === 'deal' || family === 'bill'

/** What is on the table, and may be called by a word of another kind. */
export const isLive = (c: Cluster) =>
  [...c.families].some(isKind) && !c.earlier && !isRecalled(c) && !c.mentions.every((m) => m.inForce || m.plural)

/** 'the bill', of which nothing more is told: not 'the bill on fees', 'the plan to leave'. */
export function isAnaphor(mention: ProposalMention): boolean {
  const { tree, token, family, told, definite, plural, points, inForce, earlier, proper } = mention
  if (!isKind(family) || !definite || plural || inForce || earlier || proper || told.size > 0 || points !== null)
    return false
  const isMore = (c: number) => c > token && /^(?:acl|nmod)/u.test(tree.relation(c))
  return tree.lower(token + 1) === ',' || !tree.children(token).some(isMore)
}

const isText = (family: string) => family === 'plan' || family === 'offer'
