import { overlap, parted, type ToldProposal, wayOf } from './proposal-likeness.ts'

/** What was found to be one proposal, and why. */
export interface ProposalGroup {
  readonly told: readonly ToldProposal[]
  /** Of `told` the first of each way of telling it: the others tell no more. */
  readonly ways: readonly ToldProposal[]
  readonly reasons: ReadonlySet<string>
}

/** The group of a family that far more is told of than of any other. */
export function leader<G extends ProposalGroup>(groups: readonly G[], family: string): G | undefined {
  const weighed = groups
    .filter((g) => g.ways.some((t) => t.traits.families.has(family) && !t.traits.wrapped) && !g.told[0]!.traits.earlier)
    .map((group) => ({ group, ...extentOf(group.told) }))
    .sort((a, b) => b.reports - a.reports || b.told - a.told)
  const [first, second] = weighed
  if (!first) return undefined
  const { proposal } = first.group.told[0]!
  const clear = !second || (first.reports >= 2 * second.reports && first.told > second.told) || (proposal.points !== null && first.reports >= second.reports && first.told > second.told) // biome-ignore format: one line
  return clear && (first.reports > 1 || proposal.points !== null) ? first.group : undefined
}

const extentOf = (told: readonly ToldProposal[]) => {
  const mentions = told.flatMap((t) => t.proposal.mentions)
  return { told: mentions.length, reports: new Set(mentions.map((m) => m.report)).size }
}

/**
 * Whether a story has one thing of a family, which its reports call by no more than the word for it ('the deal'): three or more do, more
 * than call any by a name of its own, and no two of those have a name that several reports use.
 */
export function isOnlyOne(bare: readonly ToldProposal[], groups: readonly ProposalGroup[], family: string): boolean {
  const named = groups.filter((g) => g.told[0]!.traits.families.has(family)).map((g) => extentOf(g.told).reports)
  const { reports } = extentOf(bare.filter((t) => t.traits.families.has(family)))
  return reports >= 3 && named.every((count) => count < reports) && named.filter((count) => count > 1).length < 2
}

/**
 * Groups of a family that are one thing under several names: one goes by a name ('the Lind deal'), another by what it is ('the prisoner deal'),
 * no report has both, and the story tells of no third. What any word would fit goes with them. Empty where there are none.
 */
export function underOtherNames(groups: readonly ProposalGroup[], family: string): readonly ProposalGroup[] {
  const live = groups.filter(({ told: [t] }) => t!.traits.families.has(family) && !t!.traits.earlier)
  const named = live.filter((g) => g.ways.some((t) => !t.traits.generic))
  return named.length === 2 && complete(named[0]!, named[1]!) && !haveParted(live) ? live : []
}

/** Whether something parts members of two groups: each way of telling is held against each other once, in whatever groups they are. */
function haveParted(groups: readonly ProposalGroup[]): boolean {
  const inGroups = new Map<string, { readonly one: ToldProposal; readonly of: Set<ProposalGroup> }>()
  for (const group of groups)
    for (const one of group.ways) {
      const way = wayOf(one)
      const known = inGroups.get(way) ?? { one, of: new Set() }
      inGroups.set(way, known)
      known.of.add(group)
    }
  const ways = [...inGroups.values()]
  const inTwo = (a: ReadonlySet<ProposalGroup>, b: ReadonlySet<ProposalGroup>) => a.size > 1 || b.size > 1 || ![...a].every((g) => b.has(g)) // biome-ignore format: one line
  return ways.some((a) => ways.some((b) => inTwo(a.of, b.of) && parted(a.one, b.one)))
}

function complete(a: ProposalGroup, b: ProposalGroup): boolean {
  const byName = ({ ways }: ProposalGroup) => ways.every((t) => t.traits.byName)
  const byWords = ({ ways }: ProposalGroup) => ways.every((t) => t.traits.topics.size > 0 && !t.traits.byName && t.traits.proper.length === 0 && t.traits.nations.size === 0) // biome-ignore format: one line
  const reports = ({ told }: ProposalGroup) => new Set(told.flatMap((t) => t.proposal.mentions.map((m) => m.report)))
  return ((byName(a) && byWords(b)) || (byName(b) && byWords(a))) && !overlap(reports(a), reports(b))
}
