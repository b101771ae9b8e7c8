import type { Proposal } from '../../../record/proposal.ts'
import type { Provision } from '../../../record/provision.ts'
import { whenInWords } from '../english/dates.ts'
import { issueInWords } from '../english/issues.ts'
import { indefinite, listOf } from '../english/lists.ts'
import { bare } from '../english/quoting.ts'
import { isTellable, termClause } from '../english/terms.ts'
import type { Ground, Telling } from '../ground.ts'
import { firstOf, standing, wordedSo } from './passages.ts'

/**
 * The proposal most told of, then terms and other proposals, those that most outlets tell first: a term counts by itself, whatever
 * proposal it is told of, and none loses by being told of none.
 */
export function tellTable(ground: Ground): Telling[] {
  const { proposals, provisions } = ground.record
  const terms = new Map<string, Provision[]>()
  const known = new Set(proposals.map((p) => p.id))
  for (const p of provisions) {
    const of = p.proposal !== null && known.has(p.proposal) ? p.proposal : ''
    terms.set(of, [...(terms.get(of) ?? []), p])
  }
  const weighed = proposals.map((proposal) => {
    const own = terms.get(proposal.id) ?? []
    const { outlets, told } = standing(ground, [...proposal.mentions, ...own.flatMap((p) => p.mentions)])
    return { proposal, own, weight: outlets * 3 + told }
  })
  weighed.sort((a, b) => b.weight - a.weight)
  const main = weighed[0]?.proposal
  const nothingMore: Proposal[] = []
  const first: Telling[] = []
  const rest = tellTerms(ground, terms.get('') ?? [], null)
  for (const { proposal, own } of weighed) {
    const told = tellTerms(ground, own, proposal)
    rest.push(...told)
    if (hasMore(proposal)) {
      const { outlets, told: times } = standing(ground, proposal.mentions)
      const telling = tellProposal(ground, proposal, outlets * 2 + times)
      if (proposal === main) first.push(telling)
      else rest.push(telling)
    } else if (told.length === 0 && isNamed(proposal)) nothingMore.push(proposal)
  }
  rest.sort((a, b) => b.weight - a.weight)
  return [...first, ...rest, ...tellBare(ground, nothingMore)]
}

/** Whether more is told of a proposal than its name and its terms. */
const hasMore = ({ name, drafters, points, follows }: Proposal) =>
  drafters.length > 0 || (points !== null && !/\d|point/u.test(name)) || follows !== null

/** Whether a name says more than 'a plan', 'the new deal'. */
const isNamed = ({ name }: Proposal) =>
  /^(?:(?:the|an?) )?\S+ \S/iu.test(bare(name)) &&
  !/^(?:(?:the|an?) )?(?:new|wrong|other|same|first|second|latest|final|good|bad|big|whole) \S+$/iu.test(bare(name))

/** What was agreed or failed before is not on the table. */
const past = /\b(?:previous|earlier|past|old|former|historic|failed|last)\b/iu

/** Proposals of which no more is told than their name, some in a sentence. */
function tellBare(ground: Ground, proposals: readonly Proposal[]): Telling[] {
  const named = ({ name }: Proposal) =>
    isPlural(name) || nameOf({ name }) === name ? bare(name) : indefinite(bare(name))
  return Array.from({ length: Math.ceil(proposals.length / 5) }, (_, i): Telling => {
    const some = proposals.slice(5 * i, 5 * i + 5)
    return {
      text: `Reports also speak of ${listOf([...new Set(some.map(named))])}`,
      passages: some.map((p) => firstOf(ground, p.mentions, 1)[0]!),
      findings: some.map((p) => p.id),
      weight: 0,
    }
  })
}

/** 'demands', 'the proposals of Karsa': a name whose first noun is in the plural. */
function isPlural(name: string): boolean {
  return /^[^,]*?[a-z](?<![su])s(?: (?:of|for|on|to|by|from|between|with)\b|$)/u.test(name)
}

/** 'the 14-point plan'; a name of its own takes no article: 'Lind’s offer'. */
export function nameOf({ name }: Pick<Proposal, 'name'>): string {
  const plain = bare(name)
  return /(?:['’]s|s['’])\s|^(?:the|a|an)\s/iu.test(plain) ? plain : `the ${plain}`
}

function tellProposal(ground: Ground, proposal: Proposal, weight: number): Telling {
  const { drafters, points, when, follows, mentions, id } = proposal
  const name = bare(proposal.name)
  const before = ground.record.proposals.find((p) => p.id === follows)
  const makers = drafters.slice(0, 4).map(ground.name)
  const many = isPlural(name)
  const counted = points !== null && !/\d|point/u.test(name) ? ` of ${points} points` : ''
  const date = whenInWords(when, ground.year)
  const own = /(?:['’]s|s['’])\s|^\p{Lu}/u.test(name)
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
function tellTerms(ground: Ground, provisions: readonly Provision[], proposal: Proposal | null): Telling[] {
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
      text: `${lead}${proposal ? nameOf(proposal) : 'reports'} ${clausesOf(ground, ranked, proposal ? 'plan' : 'reports')}`,
      passages: [
        ...(proposal && !hasMore(proposal) ? firstOf(ground, proposal.mentions, 1) : []),
        ...ranked.map((p) => wordedSo(ground, p.mentions, p.summary)),
      ],
      findings: ranked.map((p) => p.id),
      weight: all.reduce((sum, p) => sum + toldOf(ground, p), 0),
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
