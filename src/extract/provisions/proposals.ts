import type { TermWords } from '../../languages/terms.ts'
import { identity } from '../../record/identity.ts'
import type { Proposal } from '../../record/proposal.ts'
import { nameKind } from '../events/name-at.ts'
import type { Participants } from '../events/participants.ts'
import { prepositionOf, type Tree } from '../events/tree.ts'
import { isProposal } from './proposal-noun.ts'
import type { Term } from './term.ts'

/** The proposals of a report, and which of them a term is told to be in. */
export interface Proposals {
  readonly proposals: readonly Proposal[]
  proposalAt(tree: Tree, term: Term): string | null
}

interface Mention {
  readonly tree: Tree
  readonly token: number
  readonly family: string
  readonly name: string
  /** Words that tell it from others. */
  readonly told: ReadonlySet<string>
  readonly points: number | null
  readonly drafters: readonly string[]
  readonly definite: boolean
  readonly start: number
  readonly end: number
}

interface Cluster {
  readonly mentions: Mention[]
  readonly told: Set<string>
  readonly families: Set<string>
  points: number | null
}

/** Words that tell of no other proposal: 'new', 'peace'. */
const vague =
  /^(?:new|latest|proposed|draft|final|whole|entire|same|peace|current|overall|written|original|so|called|such|other|old|possible|potential|broader|broad|written|full|key|major|comprehensive|historic|landmark|initial|preliminary|interim|tentative|reported|secret|detailed|long|short|good|bad|great|big|better|real|fair|viable|future|existing|recent)$/u

const byTree = new WeakMap<Tree, Map<number, Cluster>>()

/** Finds the proposals that a report speaks of, each with all its mentions. */
export function proposalsIn(
  trees: readonly Tree[],
  words: TermWords,
  {
    report,
    participants,
    known,
  }: { readonly report: string; readonly participants: Participants; readonly known: ReadonlySet<string> },
): Proposals {
  const clusters: Cluster[] = []
  for (const tree of trees) {
    const at = new Map<number, Cluster>()
    byTree.set(tree, at)
    for (let i = 0; i < tree.length; i++) {
      if (!isProposal(tree, i, words)) continue
      const mention = read(tree, i, words, participants)
      if (!mention) continue
      const cluster = clusters.findLast((c) => fits(c, mention)) ?? fresh()
      cluster.mentions.push(mention)
      for (const word of mention.told) cluster.told.add(word)
      cluster.families.add(mention.family)
      cluster.points ??= mention.points
      at.set(i, cluster)
    }
  }
  const ids = new Map<Cluster, string>()
  const proposals: Proposal[] = []
  for (const cluster of clusters) {
    if (!stands(cluster)) continue
    const proposal = conclude(cluster)
    ids.set(cluster, proposal.id)
    proposals.push(proposal)
  }
  return {
    proposals,
    proposalAt: (tree, term) => {
      const token = term.standing?.proposal ?? -1
      const cluster = token < 0 ? undefined : byTree.get(tree)?.get(token)
      return (cluster && ids.get(cluster)) ?? null
    },
  }

  function fresh(): Cluster {
    const cluster: Cluster = { mentions: [], told: new Set(), families: new Set(), points: null }
    clusters.push(cluster)
    return cluster
  }

  function conclude(cluster: Cluster): Proposal {
    const mentions = cluster.mentions.map(({ start, end }) => ({ report, start, end }))
    const names = [...new Set(cluster.mentions.map((m) => m.name))]
    return {
      id: identity('b', report, mentions),
      kind: cluster.mentions[0]!.tree.lemma(cluster.mentions[0]!.token),
      name: names.toSorted((a, b) => b.split(' ').length - a.split(' ').length)[0]!,
      names,
      drafters: [...new Set(cluster.mentions.flatMap((m) => m.drafters))].filter((id) => known.has(id)),
      points: cluster.points,
      when: null,
      follows: null,
      mentions,
      rule: 'proposal',
    }
  }
}

/** A bare word that is spoken of once is none: 'no plan', 'reached a deal'. */
function stands({ mentions, told, points }: Cluster): boolean {
  return points !== null || told.size > 0 || mentions.filter((m) => m.definite).length > 1
}

function fits(cluster: Cluster, mention: Mention): boolean {
  const kin = cluster.families.has(mention.family) || (isText(mention.family) && [...cluster.families].some(isText))
  if (!kin) return false
  if (mention.points !== null && cluster.points !== null && mention.points !== cluster.points) return false
  if (mention.points !== null && mention.points === cluster.points) return true
  const alike = [...mention.told].every((word) => cluster.told.has(word))
  if (mention.told.size === 0) return mention.definite
  return alike
}

const isText = (family: string) => family === 'plan' || family === 'offer'

function read(tree: Tree, token: number, words: TermWords, participants: Participants): Mention | null {
  const { text, start, end } = tree.analysis
  const told = new Set<string>()
  let points: number | null = null
  let definite = false
  let from = token
  const drafters: string[] = []
  for (const child of tree.children(token)) {
    const relation = tree.relation(child)
    const lower = tree.lower(child)
    if (child < token && /^(?:amod|compound|nummod|nmod|nmod:poss|det)$/u.test(relation)) {
      if (relation === 'det') {
        if (/^(?:no|any|every|each|what|which|some|either|another)$/u.test(lower)) return null
        definite = /^(?:the|this|that|these)$/u.test(lower)
        continue
      }
      const first = leftmost(tree, child)
      if (relation === 'nmod:poss') {
        definite = true
        drafters.push(...participants.of(tree, child))
        continue
      }
      from = Math.min(from, first)
      const count = pointsIn(tree, first, child)
      if (count !== null) points = count
      else if (tree.upos(child) === 'NUM') return null
      else {
        const government = nameKind(tree, child) === 'nationality' ? participants.government(tree, child) : null
        if (government) drafters.push(government)
        else if (nameKind(tree, child) === 'place') told.add(lower)
        else if (!vague.test(lower) && !/^(?:JJR|JJS)$/u.test(tree.xpos(child))) told.add(tree.lemma(child))
      }
    } else if (relation === 'nmod' && prepositionOf(tree, child) === 'by')
      drafters.push(...participants.of(tree, child))
  }
  const family = words.proposals.get(tree.lemma(token))!
  if (/^(?:order|declaration)$/u.test(family) && told.size === 0) return null
  return {
    tree,
    token,
    family,
    name: text.slice(start[from], end[token]).replace(/\s+/gu, ' '),
    told,
    points,
    drafters,
    definite,
    start: start[from]!,
    end: end[token]!,
  }
}

function leftmost(tree: Tree, token: number): number {
  let at = token
  for (const child of tree.children(token)) if (child < token) at = Math.min(at, leftmost(tree, child))
  return at
}

/** 28 of '28-point'. */
function pointsIn(tree: Tree, from: number, to: number): number | null {
  if (!tree.analysis.text.slice(tree.analysis.start[from], tree.analysis.end[to]).match(/point/iu)) return null
  for (let i = from; i <= to; i++) {
    const count = Number(tree.lower(i))
    if (Number.isInteger(count) && count > 0) return count
  }
  return null
}
