import type { Proposal } from '../../../record/proposal.ts'
import type { Provision } from '../../../record/provision.ts'
import { whenInWords } from '../english/dates.ts'
import { issueInWords } from '../english/issues.ts'
import { indefinite, listOf } from '../english/lists.ts'
import { bare } from '../english/quoting.ts'
import { isTellable, termClause } from '../english/terms.ts'
import type { Ground, Telling } from '../ground.ts'
import { firstOf, standing } from './passages.ts'

/** The proposals, most told first, each with its terms by issue; then the terms that no proposal is told of. */
export function tellTable(ground: Ground): Telling[] {
  const { proposals, provisions } = ground.record
  const weighed = proposals.map((proposal) => {
    const own = provisions.filter((p) => p.proposal === proposal.id)
    const { outlets, told } = standing(ground, [...proposal.mentions, ...own.flatMap((p) => p.mentions)])
    return { proposal, own, weight: outlets * 3 + told, bare: own.length + proposal.drafters.length === 0 && told < 2 }
  })
  weighed.sort((a, b) => b.weight - a.weight)
  const loose = provisions.filter((p) => !proposals.some(({ id }) => id === p.proposal))
  return [
    ...weighed
      .filter((w) => !w.bare)
      .flatMap(({ proposal, own, weight }) => [
        tellProposal(ground, proposal, weight),
        ...tellTerms(ground, own, nameOf(proposal), weight),
      ]),
    ...tellTerms(ground, loose, null, 0),
    ...tellBare(
      ground,
      weighed.flatMap((w) => (w.bare ? [w.proposal] : [])),
    ),
  ]
}

/** What was agreed or failed before is not on the table. */
const past = /\b(?:previous|earlier|past|old|former|historic|failed|last)\b/iu

/** Proposals of which no more is told than their name. */
function tellBare(ground: Ground, proposals: readonly Proposal[]): Telling[] {
  if (proposals.length === 0) return []
  return [
    {
      text: `Reports also speak of ${listOf(proposals.map(({ name }) => (isPlural(name) || nameOf({ name }) === name ? name : indefinite(name))))}`,
      passages: proposals.map((p) => firstOf(ground, p.mentions, 1)[0]!),
      findings: proposals.map((p) => p.id),
      weight: 0,
    },
  ]
}

/** 'demands', 'the proposals of Karsa': a name whose first noun is in the plural. */
function isPlural(name: string): boolean {
  return /^[^,]*?[a-z](?<![su])s(?: (?:of|for|on|to|by|from|between|with)\b|$)/u.test(name)
}

/** 'the 14-point plan'; a name of its own takes no article: 'Lind’s offer'. */
export function nameOf({ name }: Pick<Proposal, 'name'>): string {
  return /['’]s?\s|^(?:the|a|an)\s/iu.test(name) ? name : `the ${name}`
}

function tellProposal(ground: Ground, proposal: Proposal, weight: number): Telling {
  const { name, drafters, points, when, follows, mentions, id } = proposal
  const before = ground.record.proposals.find((p) => p.id === follows)
  const makers = drafters.slice(0, 4).map(ground.name)
  const many = isPlural(name)
  const counted = points !== null && !/\d|point/u.test(name) ? ` of ${points} points` : ''
  const date = whenInWords(when, ground.year)
  const own = /['’]s?\s|^\p{Lu}/u.test(name)
  const subject = own ? nameOf(proposal) : many ? name : indefinite(name)
  const [is, it, was] = many ? ['are', 'they', 'were'] : ['is', 'it', 'was']
  const parts = [
    past.test(name) ? `Reports recall ${subject}${counted}` : `${subject}${counted} ${is} on the table`,
    makers.length ? `${it} ${was} put forward by ${listOf(makers)}${date ? ` ${date}` : ''}` : '',
    before ? `${it} ${many ? 'follow' : 'follows'} ${nameOf(before)}` : '',
  ].filter(Boolean)
  return { text: parts.join('; '), passages: firstOf(ground, mentions, 2), findings: [id], weight }
}

/** One sentence for each issue, those with most told of first; of the terms the most told of. */
function tellTerms(ground: Ground, provisions: readonly Provision[], of: string | null, weight: number): Telling[] {
  const issues = new Map<string, Provision[]>()
  for (const p of provisions) if (isTellable(p.summary)) issues.set(p.issue, [...(issues.get(p.issue) ?? []), p])
  const tellings = [...issues.values()].map((all): Telling => {
    const ranked = [...all].sort((a, b) => toldOf(ground, b) - toldOf(ground, a)).slice(0, 3)
    const about = issueInWords(all[0]!.issue)
    const lead = ranked.some(
      (p) => bare(p.summary).replace(/^(?:an?|the) /iu, '') === about.replace(/^(?:an?|the) /u, ''),
    )
      ? ''
      : `On ${about}, `
    return {
      text: `${lead}${of ?? 'reports'} ${clausesOf(ground, ranked, of === null ? 'reports' : 'plan')}`,
      passages: ranked.map((p) => firstOf(ground, p.mentions, 1)[0]!),
      findings: ranked.map((p) => p.id),
      weight: weight + all.reduce((sum, p) => sum + toldOf(ground, p), 0),
    }
  })
  return tellings.sort((a, b) => b.weight - a.weight)
}

const toldOf = (ground: Ground, { mentions }: Provision) => {
  const { outlets, told } = standing(ground, mentions)
  return outlets * 2 + told
}

/** 'would have Karsa “withdraw its guns” and provides for “a halt of the works” and “an exchange”'. */
function clausesOf(ground: Ground, provisions: readonly Provision[], by: 'plan' | 'reports'): string {
  const byVerb = new Map<string, string[]>()
  for (const { summary, obliges } of provisions) {
    const { verb, object } = termClause(summary, obliges.slice(0, 3).map(ground.name), by)
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), object])
  }
  return listOf([...byVerb].map(([verb, objects]) => `${verb} ${listOf(objects)}`.trim()))
}
