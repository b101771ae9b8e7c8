import { languages } from '../../languages/index.ts'
import { wordings } from '../../languages/wordings.ts'
import type { Actor } from '../../record/finding.ts'
import type { Proposal } from '../../record/proposal.ts'
import type { Provision } from '../../record/provision.ts'
import { shared } from './likeness.ts'

/** The words of one place that tells a provision, and their language. */
export interface Telling {
  readonly words: string
  /** What it is done to, as `Concepts` has it. */
  readonly things: ReadonlySet<string>
  readonly language: string
}

/** What tells who is bound by terms of which no report says it. */
interface BoundWith {
  /** The record's actors, with the side that each acts for. */
  readonly actors: readonly Actor[]
  readonly proposals: readonly Proposal[]
  /** What tells a provision, by its id. */
  readonly wordsOf: (provision: string) => readonly Telling[]
}

/** Issues that two have to keep, or none does. */
const mutual = /^(?:ceasefire|humanitarian|territory\.(?:demilitarised|line)|other:(?:duration|dispute-settlement))$/u
/** What a law orders the state itself to do: to pay, to watch, to admit. */
const ofState = /^(?:economy\.(?:aid|assets)|budget|monitoring|migration)$/u

/**
 * Binds those who follow from what a term is, where no report tells who has to keep it: both of two sides by a truce or an exchange, the
 * state by what a bill has it pay. Who is told to exchange people with a side exchanges them with the other one too.
 */
export function boundSides(provisions: readonly Provision[], { actors, proposals, wordsOf }: BoundWith): Provision[] {
  const sides = actors.filter((a) => a.party === a.id)
  const state = isOfBills(proposals) ? stateOf(sides, actors) : null
  return provisions.map((provision) => {
    const { id, issue, obliges } = provision
    const one = obliges.length === 1 && sides.some((s) => s.id === obliges[0])
    if (obliges.length > 0 && !one) return provision
    const has = (kind: 'swaps' | 'joint' | 'public') => wordsOf(id).some((told) => tells(told, kind))
    const swapped = issue === 'prisoners' && has('swaps')
    if (sides.length === 2 && !state && (swapped || (obliges.length === 0 && (mutual.test(issue) || has('joint')))))
      return binding(provision, sides.map((s) => s.id).sort())
    if (issue === 'monitoring' && !state && obliges.length === 0) return binding(provision, holdersOf(provision))
    if (state && obliges.length === 0 && (ofState.test(issue) || (issue === 'labour' && has('public'))))
      return binding(provision, [state])
    return provision
  })

  /** Who has to let monitors in: the one side that another term on the same place binds, the 'dam' whose gates it is to open. */
  function holdersOf({ id, issue }: Provision): string[] {
    const things = new Set(wordsOf(id).flatMap((told) => [...told.things]))
    const bound = provisions.filter(
      (other) => other.issue !== issue && other.obliges.length > 0 && wordsOf(other.id).some((t) => shared(t.things, things) > 0), // biome-ignore format: one line
    )
    const who = [...new Set(bound.flatMap((other) => other.obliges))]
    return who.length === 1 && sides.some((s) => s.id === who[0]) ? who : []
  }
}

const binding = (provision: Provision, obliges: string[]): Provision => ({
  ...provision,
  obliges,
  benefits: provision.benefits.filter((id) => !obliges.includes(id)),
})

/** Whether most of what is told to be on the table is a bill, or a package that is called one somewhere. */
function isOfBills(proposals: readonly Proposal[]): boolean {
  const bill = ({ kind, names }: Proposal) => [kind, ...names].some((name) => isBill(name))
  const count = (of: readonly Proposal[]) => of.reduce((sum, { mentions }) => sum + mentions.length, 0)
  return proposals.length > 0 && count(proposals.filter(bill)) * 2 > count(proposals)
}

const isBill = (name: string): boolean =>
  [...languages.values()].some(
    ({ terms }) => terms?.proposals.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) === 'bill',
  )

/** The one state whose own factions deal over a bill; null where two states are at the table. */
function stateOf(sides: readonly Actor[], actors: readonly Actor[]): string | null {
  const states = sides.filter((s) => s.kind === 'government')
  if (states.length > 0) return states.length === 1 ? states[0]!.id : null
  const most = actors
    .filter((a) => a.kind === 'government')
    .toSorted((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))[0]
  return most?.id ?? null
}

function tells({ words, language }: Telling, kind: 'swaps' | 'joint' | 'public'): boolean {
  const terms = languages.get(language)?.terms
  if (!terms) return false
  const stem = wordings.get(language)?.stem ?? ((word: string) => word)
  const known = new Set([...(kind === 'swaps' ? terms.swaps.swaps : terms[kind])].map(stem))
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => known.has(stem(word)))
}
