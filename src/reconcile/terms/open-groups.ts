import type { ProposalGroup } from './foremost-proposal.ts'
import { type ToldProposal, tiesOf, wayOf } from './proposal-likeness.ts'

/** A group while it is put together, with its place among the others. */
export interface OpenGroup extends ProposalGroup {
  readonly number: number
  readonly told: ToldProposal[]
  readonly ways: ToldProposal[]
  readonly reasons: Set<string>
}

/** Groups while they are put together, found by what a proposal might be joined to them by. */
export interface OpenGroups {
  readonly all: readonly OpenGroup[]
  /** Groups with a member that shares a tie, or one of these families, in their order. */
  near(one: ToldProposal, families: readonly string[]): readonly OpenGroup[]
  /** Puts one to a group for a reason, or into a new one. */
  put(one: ToldProposal, to?: { readonly group: OpenGroup; readonly why: string }): void
}

export function openGroups(): OpenGroups {
  const all: OpenGroup[] = []
  const byTie = new Map<string, Set<OpenGroup>>()
  const known = new Map<OpenGroup, Set<string>>()
  const fresh = (): OpenGroup => {
    const group: OpenGroup = { number: all.length, told: [], ways: [], reasons: new Set() }
    all.push(group)
    known.set(group, new Set())
    return group
  }
  return {
    all,
    near(one, families) {
      const ties = [...tiesOf(one), ...families.map(ofFamily)]
      const found = new Set(ties.flatMap((tie) => [...(byTie.get(tie) ?? [])]))
      return [...found].sort((a, b) => a.number - b.number)
    },
    put(one, to) {
      const group = to?.group ?? fresh()
      if (to) group.reasons.add(to.why)
      group.told.push(one)
      const ways = known.get(group)!
      const way = wayOf(one)
      if (ways.has(way)) return
      ways.add(way)
      group.ways.push(one)
      for (const tie of [...tiesOf(one), ...[...one.traits.families].map(ofFamily)])
        byTie.set(tie, (byTie.get(tie) ?? new Set()).add(group))
    },
  }
}

const ofFamily = (family: string) => `family|${family}`

/** A group of all these, which are in none that is open. */
export function groupOf(told: readonly ToldProposal[], reasons: readonly string[]): ProposalGroup {
  const ways = [...new Map([...told].reverse().map((t) => [wayOf(t), t])).values()].reverse()
  return { told, ways, reasons: new Set(reasons) }
}
