import { mayBeSameTime } from '../../extract/events/when/time.ts'
import type { Proposal } from '../../record/proposal.ts'
import type { ProposalTraits } from './proposal-traits.ts'

/** A proposal as one report tells it, and what its words tell. */
export interface ToldProposal {
  readonly proposal: Proposal
  readonly traits: ProposalTraits
  readonly parties: ReadonlySet<string>
  /** Those of its drafters who are each somebody of a faction, where no other drafted it. */
  readonly members: ReadonlySet<string>
}

/** Whether two sets have something in common. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((x) => b.has(x))

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((x) => b.has(x))

/** Whether two have a name of their own in common; 'the 24-year-old Sea Treaty' is the Sea Treaty. */
export function isNamesake(a: ToldProposal, b: ToldProposal): boolean {
  return a.traits.proper.some((x) => b.traits.proper.some((y) => x.every((w) => y.includes(w)) || y.every((w) => x.includes(w)))) // biome-ignore format: one line
}

/** Whether both are called by where they were made: 'the Vessia framework' is the Vessia pact. A bill is of its house. */
const isOfOnePlace = (a: ToldProposal, b: ToldProposal) =>
  overlap(a.traits.places, b.traits.places) && ![a, b].some((t) => t.traits.families.has('bill'))

/** Whether one is called by the other’s initials: 'the NSTA' is the North Sea Trade Agreement. */
export const isInitialled = (a: ToldProposal, b: ToldProposal) =>
  overlap(a.traits.initials, b.traits.short) || overlap(b.traits.initials, a.traits.short)

/**
 * All that `parted` and `joined` look at, as a key: many reports tell a proposal in the same way, and one of them is held against others for
 * all.
 */
export const wayOf = ({ proposal: { points, when }, traits, parties, members }: ToldProposal): string =>
  JSON.stringify([points, when, traits, parties, members], (_, value) => (value instanceof Set ? [...value] : value))

/** What two must have one of in common to be `joined`. */
export function tiesOf({ proposal: { points }, traits, parties }: ToldProposal): string[] {
  const { topics, initials, short, partners, nations, owners, opposing } = traits
  const ties: [string, Iterable<string | number>][] = [
    ['points', points === null ? [] : [points]],
    ['topic', topics],
    ['initials', [...initials, ...short]],
    ['partners', partners === null ? [] : [partners]],
    ['party', parties],
    ['nation', nations],
    ['owner', owners],
    ['opposing', opposing === null ? [] : [opposing]],
  ]
  return ties.flatMap(([kind, values]) => [...values].map((value) => `${kind}|${value}`))
}

/** Whether something in the words keeps two apart. */
export function parted(a: ToldProposal, b: ToldProposal): boolean {
  const [x, y] = [a.traits, b.traits]
  if (!(overlap(x.families, y.families) || isOfOnePlace(a, b)) || x.earlier !== y.earlier) return true
  if (a.proposal.points !== null && b.proposal.points !== null) return a.proposal.points !== b.proposal.points
  if (x.proper.length > 0 && y.proper.length > 0 && !isNamesake(a, b)) return true
  if (x.owners.size > 0 && y.owners.size > 0 && !overlap(x.owners, y.owners)) return true
  if (x.opposing !== y.opposing && ((x.opposing && y.opposing) || [x.opposing, y.opposing].includes('other')))
    return true
  if (x.partners !== null && y.partners !== null && x.partners !== y.partners) return true
  // A deal of two countries is not one of three; what is about one country may be another's proposal.
  if (x.nations.size > 1 && y.nations.size > 1 && !(within(x.nations, y.nations) && within(y.nations, x.nations)))
    return true
  if (a.parties.size > 0 && b.parties.size > 0 && !overlap(a.parties, b.parties)) return true
  // Two of one faction may each have a plan of their own.
  if (a.members.size > 0 && b.members.size > 0 && !overlap(a.members, b.members)) return true
  return !mayBeSameTime(a.proposal.when, b.proposal.when, 30)
}

/** Why two that nothing parts are one, or null. */
export function joined(a: ToldProposal, b: ToldProposal): string | null {
  if (a.proposal.points !== null && a.proposal.points === b.proposal.points) return 'one number of points'
  if (overlap(a.traits.topics, b.traits.topics)) return 'words for one matter'
  if (isInitialled(a, b)) return 'its initials'
  if (a.traits.partners !== null && a.traits.partners > 2 && a.traits.partners === b.traits.partners)
    return 'one number of countries'
  if (overlap(a.parties, b.parties)) return 'one drafter'
  if (overlap(a.traits.nations, b.traits.nations)) return 'words for one country'
  if (overlap(a.traits.owners, b.traits.owners)) return 'words for one faction'
  if (a.traits.opposing && a.traits.opposing === b.traits.opposing) return 'words for one length of time'
  return null
}
