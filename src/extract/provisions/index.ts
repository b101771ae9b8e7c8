import type { Language } from '../../languages/language.ts'
import { outletNamed } from '../../languages/outlets.ts'
import type { Actor, Attribution } from '../../record/finding.ts'
import { identity } from '../../record/identity.ts'
import type { Proposal } from '../../record/proposal.ts'
import type { Provision } from '../../record/provision.ts'
import type { Document } from '../document.ts'
import { participantsOf } from '../events/who/participants.ts'
import { bodyTree, headlineTree } from '../trees/report-trees.ts'
import { rolesOf } from './particulars/obliged.ts'
import { particularsOf } from './particulars/particulars.ts'
import { sidesOf } from './particulars/sides.ts'
import { isNotHeld, sharesDenial, withDenial } from './proposals/denied.ts'
import { proposalsIn } from './proposals/proposals.ts'
import { termReading } from './reading.ts'
import { termsIn } from './terms/terms-in.ts'

/** What terms are found with: the report's actors and attributions. */
export interface TermsWith {
  readonly actors: readonly Actor[]
  readonly attributions: readonly Attribution[]
}

/** The proposals that a report speaks of, and their terms, in the order of the text. */
export interface FoundTerms {
  readonly proposals: readonly Proposal[]
  readonly provisions: readonly Provision[]
  /** Those who are obliged and were not among the actors given: 'Lorvian banks'. */
  readonly actors: readonly Actor[]
}

/**
 * Finds what is on the table: of “The 12-point plan would post foreign inspectors at the port” a proposal with `points: 12` and a provision
 * `{ issue: 'monitoring', summary: 'post foreign inspectors at the port', rule: 'term-held' }` in it. What no plan holds and nobody wants,
 * offers or refuses is no term. A language without words for terms and acts, or without a parser, has none.
 */
export function findProvisions(
  document: Document,
  language: Language,
  { actors, attributions }: TermsWith,
): FoundTerms {
  const { terms: words, events } = language
  if (!words || !events || !language.models?.parser) return { proposals: [], provisions: [], actors: [] }
  const { report } = document
  const holding = (start: number, end: number) =>
    attributions.filter((a) => a.content.some((piece) => piece.start < end && start < piece.end))
  const speakerAt = (offset: number) =>
    holding(offset, offset + 1).findLast((a) => a.speaker && !a.speaker.startsWith('unnamed'))?.speaker ?? null
  const participants = participantsOf(document, actors, events.groups, speakerAt)
  // A news agency owes nothing under a plan: its name stands there for the report's own sake. 'The Republic' may be any.
  const isNobody = (name: string) => outletNamed(name) || words.realms.has(name.toLowerCase())
  const known = new Set(actors.flatMap((a) => (a.kind === 'organisation' && isNobody(a.name) ? [] : [a.id])))
  const trees = [headlineTree(document), bodyTree(document)]
  const { people, titles, bodies } = language.reporting
  const somebody = new Set([...events.groups, ...people, ...titles, ...bodies])
  const found = termsIn(trees.map((tree) => termReading(tree, words, somebody)))
  const tellers = new Map(trees.map((tree, k) => [tree, new Set(found[k]!.map((t) => t.standing?.proposal ?? -1))]))
  const { proposals, proposalAt, isOffTable } = proposalsIn(trees, {
    words,
    participants,
    known,
    holding: tellers,
    report: report.id,
    published: report.published,
  })
  const given = { words, participants, sides: sidesOf(actors), crowds: document.reporting.crowds }
  const provisions = trees.flatMap((tree, k) =>
    found[k]!.filter((told) => !isOffTable(tree, told) && !isNotHeld(tree, told, words)).map((told): Provision => {
      const term = withDenial(tree, told, words)
      const { start, end, text } = tree.analysis
      const passage = (tokens: readonly number[]) => ({ report: report.id, start: start[tokens[0]!]!, end: end[tokens.at(-1)!]! }) // biome-ignore format: one line
      const mention = passage(term.tokens)
      const meant = term.again ?? term
      const own = rolesOf(tree, term, given)
      const roles = own.obliges.length > 0 ? own : rolesOf(tree, meant, given)
      return {
        id: identity('p', report.id, mention, term.issue),
        proposal: proposalAt(tree, meant),
        issue: term.issue,
        obliges: roles.obliges.filter((id) => known.has(id) || participants.kindOf(id) === 'group'),
        benefits: roles.benefits.filter((id) => known.has(id)),
        summary: `${sharesDenial(tree, meant, words) ? 'not ' : ''}${text.slice(start[meant.tokens[0]!], end[(meant.clause ?? meant.tokens).at(-1)!]).replace(/\s+/gu, ' ')}`,
        particulars: particularsOf(tree, term, report.id, words),
        under: [],
        mentions: term.clause ? [mention, passage(term.clause)] : [mention],
        attributions: holding(mention.start, mention.end).map((a) => a.id),
        rule: `term-${term.again ? 'pointed' : (term.standing?.rule ?? 'known')}`,
      }
    }),
  )
  const owing = new Set(provisions.flatMap((p) => p.obliges))
  return { proposals, provisions, actors: participants.added.filter((a) => owing.has(a.id)) }
}
