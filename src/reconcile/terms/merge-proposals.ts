import { languages } from '../../languages/index.ts'
import { identity } from '../../record/identity.ts'
import type { Proposal } from '../../record/proposal.ts'
import type { Merge } from '../../record/record.ts'
import type { Rulings } from '../merge-rulings.ts'
import { commonest } from './commonest.ts'
import { isOnlyOne, leader, type ProposalGroup, underOtherNames } from './foremost-proposal.ts'
import { groupOf, type OpenGroup, openGroups } from './open-groups.ts'
import { isInitialled, isNamesake, joined, overlap, parted, type ToldProposal } from './proposal-likeness.ts'
import { nameWorth, traitsOf } from './proposal-traits.ts'

/** Proposals of many reports as one list, where each former one went, and why. */
export interface MergedProposals {
  readonly proposals: readonly Proposal[]
  readonly becomes: ReadonlyMap<string, string>
  readonly merges: readonly Merge[]
}

/** What proposals are merged with. */
export interface ProposalsBeside {
  /** The party of an actor, or the actor. */
  readonly partyOf: (actor: string) => string
  readonly languageOf: (report: string) => string
  /** Every word of an actor's names, in lower case. */
  readonly wordsOf: (actor: string) => ReadonlySet<string>
  /** Whether an actor is somebody of a faction or body, who may have a plan of his own; who acts for a state has the state's. */
  readonly isMember: (actor: string) => boolean
}

/** Families of proposals of which a story may have one that all speak of. */
const kinds: readonly string[] = ['plan', 'deal', 'bill']

/** Where one more goes, and why. */
interface Joining {
  readonly group: OpenGroup
  readonly why: string
}

const nobody: ReadonlySet<string> = new Set()
const alone: ProposalsBeside = {
  partyOf: (actor) => actor,
  languageOf: () => 'en',
  wordsOf: () => nobody,
  isMember: () => false,
}

/**
 * Puts together what several reports tell of one proposal: where nothing in the words parts them (the number of points, what they
 * are about, who drafted them, an earlier time) and something joins them. What any would fit ('the plan') goes to the one that
 * most is told of, if there is such a one.
 */
export function mergeProposals(
  proposals: readonly Proposal[],
  rulings: Rulings,
  { partyOf, languageOf, wordsOf, isMember }: ProposalsBeside = alone,
): MergedProposals {
  const read = proposals.map(
    (proposal): ToldProposal => ({
      proposal,
      traits: traitsOf(
        proposal,
        languageOf(proposal.mentions[0]!.report),
        new Set(proposal.drafters.flatMap((id) => [...wordsOf(id)])),
      ),
      parties: new Set(proposal.drafters.map(partyOf)),
      members: proposal.drafters.every(isMember) ? new Set(proposal.drafters) : nobody,
    }),
  )
  const isOld = oldTreaties(read)
  const told = read
    .map((one) => (isOld(one) ? { ...one, traits: { ...one.traits, earlier: true } } : one))
    .sort((a, b) => weight(b) - weight(a) || (a.proposal.id < b.proposal.id ? -1 : 1))
  const open = openGroups()
  for (const one of told.filter((t) => !t.traits.generic)) {
    const fitting = open.near(one, []).flatMap((group) => {
      if (apart(group, group.ways, one) || ofOtherMatter(group, one)) return []
      const why = group.ways.map((t) => joined(t, one)).find((reason) => reason !== null)
      return why ? [{ group, why }] : []
    })
    open.put(one, fitting.toSorted((a, b) => b.group.told.length - a.group.told.length)[0])
  }
  // Decided on what is specified alone, so that what came first does not count.
  const leading = new Map(
    kinds.flatMap((family) => {
      const group = leader(open.all, family)
      return group ? [[family, { group, ways: [...group.ways] }]] : []
    }),
  )
  const bare = told.filter((t) => t.traits.generic)
  const only = new Set(kinds.filter((family) => isOnlyOne(bare, open.all, family)))
  for (const one of bare) open.put(one, besideLeader(one) ?? besideBare(one))
  let groups: readonly ProposalGroup[] = open.all
  for (const family of kinds) {
    const together = underOtherNames(groups, family)
    const isRuled = together.some((g) => g.told.some((t) => rulings.parting.has(t.proposal.id)))
    const reasons = together.flatMap((g) => [...g.reasons])
    if (together.length > 1 && !isRuled)
      groups = withJoined(groups, together, ['one thing under several names', ...reasons])
  }
  for (const about of rulings.same) {
    const together = groups.filter((g) => g.told.some((t) => about.includes(t.proposal.id)))
    if (together.length > 1) groups = withJoined(groups, together, ['a person ruled so'])
  }
  return conclude(groups, languageOf)

  function apart({ told }: ProposalGroup, ways: readonly ToldProposal[], one: ToldProposal): boolean {
    const isRuled = rulings.parting.has(one.proposal.id)
    return (isRuled && told.some((t) => rulings.apart(t.proposal.id, one.proposal.id))) || ways.some((t) => parted(t, one)) // biome-ignore format: one line
  }

  function besideLeader(one: ToldProposal): Joining | undefined {
    const lead = [...one.traits.families].map((family) => leading.get(family)).find((found) => found !== undefined)
    if (!lead || apart(lead.group, lead.ways, one)) return undefined
    return { group: lead.group, why: 'a name that any would fit, beside the proposal most told of' }
  }

  function besideBare(one: ToldProposal): Joining | undefined {
    const families = [...one.traits.families].filter((family) => only.has(family))
    const isOnly = (t: ToldProposal) => families.some((family) => t.traits.families.has(family))
    const whyWith = (t: ToldProposal) =>
      joined(t, one) ?? (isOnly(t) ? 'the only one of its kind that the story tells of' : null)
    for (const group of open.near(one, families)) {
      if (group.ways.some((t) => !t.traits.generic) || apart(group, group.ways, one)) continue
      const why = group.ways.map(whyWith).find((reason) => reason !== null)
      if (why) return { group, why }
    }
    return undefined
  }
}

/** Tells what is called by a name of its own that a report tells to be of another time: it is so in all. */
function oldTreaties(read: readonly ToldProposal[]): (one: ToldProposal) => boolean {
  const old = read.filter((t) => t.traits.earlier && t.traits.proper.length > 0)
  const keyOf = ({ traits }: ToldProposal) => JSON.stringify(traits.proper)
  const each = [...new Map(old.map((t) => [keyOf(t), t])).values()]
  const known = new Map<string, boolean>()
  return (one) => {
    const key = keyOf(one)
    const is = known.get(key) ?? each.some((t) => isNamesake(t, one))
    known.set(key, is)
    return is
  }
}

const withJoined = (
  groups: readonly ProposalGroup[],
  together: readonly ProposalGroup[],
  reasons: readonly string[],
): ProposalGroup[] => [
  ...groups.filter((g) => !together.includes(g)),
  groupOf(
    together.flatMap((g) => g.told),
    reasons,
  ),
]

const weight = ({ proposal: p, traits }: ToldProposal) =>
  (p.points ? 1000 : 0) + (traits.topics.size > 0 ? 100 : 0) + p.drafters.length * 10 + p.mentions.length

/** Whether a group and one more have words for what they are about, and none in common. */
function ofOtherMatter({ ways }: ProposalGroup, one: ToldProposal): boolean {
  const topics = new Set(ways.flatMap((t) => [...t.traits.topics]))
  if (topics.size === 0 || one.traits.topics.size === 0 || overlap(topics, one.traits.topics)) return false
  return !ways.some((t) => isInitialled(t, one))
}

/** What a group was made into. */
interface Made {
  readonly proposal: Proposal
  readonly group: ProposalGroup
}

function conclude(groups: readonly ProposalGroup[], languageOf: ProposalsBeside['languageOf']): MergedProposals {
  const becomes = new Map<string, string>()
  const merges: Merge[] = []
  const made = groups.map((group): Made => {
    const { told, reasons } = group
    const inOrder = told.map((t) => t.proposal).sort((a, b) => (a.id < b.id ? -1 : 1))
    const ids = inOrder.map((p) => p.id)
    const id = identity('b', 'record', ids[0])
    for (const old of ids) becomes.set(old, id)
    if (ids.length > 1)
      merges.push({ into: id, of: ids, rule: 'same-proposal', reason: [...reasons].sort().join('; ') })
    const kind = commonest(inOrder.map((p) => p.kind))!
    const points = inOrder.find((p) => p.points !== null)?.points ?? null
    const proposal: Proposal = {
      id,
      kind,
      name: nameFor(inOrder, points, languageOf),
      names: [...new Set(inOrder.flatMap((p) => p.names))].sort(),
      drafters: [...new Set(inOrder.flatMap((p) => p.drafters))].sort(),
      points,
      when: inOrder.flatMap((p) => p.when ?? []).sort()[0] ?? null,
      follows: null,
      mentions: inOrder.flatMap((p) => p.mentions),
      rule: ids.length > 1 ? 'same-proposal' : inOrder[0]!.rule,
    }
    return { proposal, group }
  })
  const proposals = made
    .map(({ proposal, group }) => ({ ...proposal, follows: followed(group, made) }))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
  return { proposals, becomes, merges: merges.sort((a, b) => (a.into < b.into ? -1 : 1)) }
}

/** The one earlier proposal that a new or revised one may follow; null where there are more or none. */
function followed(own: ProposalGroup, groups: readonly Made[]): string | null {
  if (own.told[0]!.traits.earlier || !own.ways.some((t) => t.traits.later)) return null
  const reports = new Set(own.told.map(reportOf))
  const before = groups.filter(
    ({ group: { told, ways } }) =>
      ways.some((t) => t.traits.earlier) &&
      told.some((t) => reports.has(reportOf(t))) &&
      ways.every((t) =>
        own.ways.every((one) => !parted({ ...one, traits: { ...one.traits, earlier: t.traits.earlier } }, t)),
      ),
  )
  return before.length === 1 ? before[0]!.proposal.id : null
}

const reportOf = ({ proposal }: ToldProposal) => proposal.mentions[0]!.report

/** 'Lind’s plan' */
const isOwned = (name: string) => /^.+['’]s?\s/u.test(name)

function nameFor(
  inOrder: readonly Proposal[],
  points: number | null,
  languageOf: ProposalsBeside['languageOf'],
): string {
  const names = inOrder.flatMap((p) =>
    p.names.map((name) => ({ name, worth: nameWorth(name, p, languageOf(p.mentions[0]!.report)) })),
  )
  const count = new Map<string, number>()
  for (const { name } of names) count.set(name, (count.get(name) ?? 0) + 1)
  // What somewhere stands in small letters ('rescue bill') is no name of its own, whatever a headline makes of it.
  const small = names.filter(({ name }) => name === name.toLowerCase() || !count.has(name.toLowerCase()))
  // A name of its own that one report alone uses may be another law's: the others go first.
  const owners = new Set(inOrder.flatMap((p) => p.drafters))
  // Whose it is heads it only where reports share no words for what it is.
  const isShared = small.some(({ name }) => !isOwned(name) && count.get(name)! > 1 && /[\s-]/u.test(name))
  const usual = small.filter(({ name }) => (isOwned(name) ? owners.size === 1 && !isShared : count.get(name)! > 1 || name === name.toLowerCase() || inOrder.length === 1)) // biome-ignore format: one line
  const [best] = (usual.length > 0 && points === null ? usual : small).toSorted(
    (a, b) =>
      b.worth - a.worth ||
      count.get(b.name)! - count.get(a.name)! ||
      a.name.length - b.name.length ||
      (a.name < b.name ? -1 : 1),
  )
  // A report tells the number ('covers 28 points'), and the kind is its word.
  const words = languages.get(languageOf(inOrder[0]!.mentions[0]!.report))?.terms
  return points !== null && best!.worth < 90 && words
    ? words.counted(points, commonest(inOrder.map((p) => p.kind))!)
    : best!.name
}
