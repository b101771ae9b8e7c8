import type { Passage } from '../../../record/passage.ts'
import type { Proposal } from '../../../record/proposal.ts'
import type { Provision } from '../../../record/provision.ts'
import { countOf, listOf } from '../english/lists.ts'
import { bare } from '../english/quoting.ts'
import type { Ground, Telling } from '../ground.ts'
import { oncePerGround } from '../once-per-ground.ts'
import { madeBy } from './drafters.ts'
import { firstOf, standing } from './passages.ts'
import { isNamed, isPlural, nameOf, tellBare } from './proposal-names.ts'
import { tellForemost, tellOpen, tellTerms } from './terms.ts'

/**
 * The proposal most told of and its terms, in the reports' own words where they can stand alone; then what else is asked for or
 * offered, and other proposals.
 */
export const tellTable = oncePerGround((ground): readonly Telling[] => {
  const { proposals, provisions } = ground.record
  const main = mainProposal(ground)
  const rest: Telling[] = []
  const told = new Set<string>()
  const bareNames: Proposal[] = []
  for (const proposal of proposals) {
    const own = provisions.filter((p) => p.proposal === proposal.id)
    const terms = tellTerms(
      ground,
      proposal,
      own,
      proposal === main ? shortName(ground, main) : nameOf(ground, proposal),
    )
    for (const { findings } of terms) for (const id of findings) told.add(id)
    rest.push(...terms.map((t) => (proposal === main ? { ...t, weight: t.weight * 1.5 + 4 } : t)))
    if (proposal !== main && terms.length === 0 && isNamed(proposal)) bareNames.push(proposal)
  }
  // Where plans have terms enough, what is only talked of comes after them all.
  const open = tellOpen(ground, provisions.filter((p) => !told.has(p.id))) // biome-ignore format: one line
  const isFew = rest.length < 4
  const foremost = isFew ? tellForemost(ground, provisions.filter((p) => !told.has(p.id))) : [] // biome-ignore format: one line
  const inForemost = new Set(foremost.flatMap(({ findings }) => findings))
  rest.sort((a, b) => b.weight - a.weight)
  const lead = main && isNamed(main) ? [tellProposal(ground, main)] : []
  const isPast = ({ text }: Telling) => past.test(text.split(' “')[0]!)
  const before = [
    ...lead,
    ...rest.filter((t) => !isPast(t)),
    ...foremost,
    ...(isFew ? open.filter(({ findings }) => !findings.some((id) => inForemost.has(id))) : []),
    ...rest.filter(isPast),
  ]
  // A plan that a term's words have named already is not named again.
  const isToldOf = ({ name }: Proposal) =>
    before.some(({ text }) => text.toLowerCase().includes(bare(name).toLowerCase()))
  const all = [...before, ...tellBare(ground, bareNames.filter((p) => !isToldOf(p))), ...(isFew ? [] : open)] // biome-ignore format: one line
  return all.map((t, i) => (i === 0 ? { ...t, text: t.text.replace(/^Also under/u, 'Under') } : t))
})

/** The proposal that most outlets and places tell of, its terms counting as much as itself at most. */
export const mainProposal = oncePerGround((ground): Proposal | null => {
  const { proposals, provisions } = ground.record
  const terms = new Map<string, Passage[]>()
  for (const { proposal, mentions } of provisions as readonly Provision[])
    if (proposal !== null) terms.set(proposal, [...(terms.get(proposal) ?? []), ...mentions])
  const weightOf = (mentions: readonly Passage[]) => {
    const { outlets, told } = standing(ground, mentions)
    return outlets * 3 + told
  }
  const weighed = proposals.map((proposal) => {
    const own = weightOf(proposal.mentions)
    // A term told everywhere makes no centre of a plan that is hardly named.
    const all = weightOf([...proposal.mentions, ...(terms.get(proposal.id) ?? [])])
    return { proposal, weight: own + Math.min(own, all - own) }
  })
  weighed.sort((a, b) => b.weight - a.weight)
  return weighed[0]?.proposal ?? null
})

/** The ids of the plans at the centre: the one most told of, and whatever else a third of the reports speak of, often under another name. */
export const centralPlans = oncePerGround((ground): ReadonlySet<string> => {
  const central = ground.record.proposals.filter((p) => isCentral(ground, p.mentions))
  return new Set([mainProposal(ground), ...central].flatMap((p) => p?.id ?? []))
})

/** What a proposal is called where the sentence before has named it: 'the plan'. */
function shortName(ground: Ground, proposal: Proposal): string {
  const name = nameOf(ground, proposal)
  const kind =
    /\b(?<kind>plan|deal|proposal|offer|draft|bill|agreement|accord|pact|treaty|package|settlement|statement|law)$/iu.exec(
      name,
    )?.groups?.kind
  return isNamed(proposal) && kind ? `the ${kind.toLowerCase()}` : name
}

/** What was agreed or failed before is not on the table. */
const past = /\b(?:previous|earlier|past|old|former|historic|failed|last)\b/iu

/** What stands at the centre, who made it where that is plain, and what it follows. */
function tellProposal(ground: Ground, proposal: Proposal): Telling {
  const { points, follows, mentions, id } = proposal
  const name = nameOf(ground, proposal)
  const isCentre = isCentral(ground, mentions)
  const many = isPlural(bare(proposal.name))
  const counted = points !== null && !/\d|point/u.test(name) ? ` of ${points} points` : ''
  const made = madeBy(ground, proposal)
  const before = ground.record.proposals.find((p) => p.id === follows)
  const isNew = before && isNamed(before) && !before.name.endsWith(proposal.name)
  const told = made.kind === 'told' ? `, ${made.how} ${listOf(made.who.map(ground.name))}` : ''
  const parts = [
    `${isCentre ? 'At the centre' : 'On the table'} ${many ? 'are' : 'is'} ${name}${counted}${told}${spread(ground, mentions)}`,
    made.kind === 'disputed' ? `accounts differ on who drafted ${many ? 'them' : 'it'}` : '',
    isNew ? `${many ? 'they follow' : 'it follows'} ${nameOf(ground, before)}` : '',
  ].filter(Boolean)
  const [first] = firstOf(ground, mentions, 1)
  return {
    // 'On the table is the peace plan' tells nothing where terms of it follow, or what else is asked for.
    ...(isCentre || counted || made.kind !== 'unknown' || isNew ? {} : { isSlight: true }),
    text: parts.join('; '),
    passages: made.kind === 'told' ? [made.passage] : [first!, ...(made.kind === 'disputed' ? made.passages : firstOf(ground, mentions, 2).slice(1))], // biome-ignore format: one line
    findings: made.kind === 'disputed' ? [id, made.conflict] : [id],
    weight: 0,
  }
}

const reportsWith = (mentions: readonly Passage[]) => new Set(mentions.map((m) => m.report)).size

/** Whether a third of the reports speak of it. */
const isCentral = ({ record }: Ground, mentions: readonly Passage[]) =>
  3 * reportsWith(mentions) >= record.reports.length

/** ', of which nine of the 14 reports speak'. */
function spread(ground: Ground, mentions: readonly Passage[]): string {
  const some = reportsWith(mentions)
  const all = ground.record.reports.length
  if (some < 2 || !isCentral(ground, mentions)) return ''
  return some === all
    ? `, of which ${all === 2 ? 'both reports' : `all ${countOf(all, 'report')}`} speak`
    : `, of which ${countOf(some)} of the ${countOf(all, 'report')} speak`
}
