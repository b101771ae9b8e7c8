import { languages } from '../../languages/index.ts'
import { wordings } from '../../languages/wordings.ts'
import type { Actor } from '../../record/finding.ts'
import type { Proposal } from '../../record/proposal.ts'
import type { Provision } from '../../record/provision.ts'

/** The words of one place that tells a provision, and their language. */
export interface ProvisionPlace {
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
  readonly wordsOf: (provision: string) => readonly ProvisionPlace[]
}

/** Issues that two have to keep, or none does. */
const mutual = /^(?:ceasefire|humanitarian|territory\.(?:demilitarised|line)|other:(?:duration|dispute-settlement))$/u
/** What a law orders the state itself to do: to pay, to watch, to admit. */
const ofState = /^(?:economy\.(?:aid|assets)|budget|monitoring|migration)$/u
/** What a chamber has to do itself. */
const ofChamber = /^(?:governance|process|elections|justice)$/u

/**
 * Binds those who follow from what a term is, where no report tells who has to keep it: both of two sides by a truce or an exchange, the
 * state by what a bill has it pay. Who is told to exchange people with a side exchanges them with the other one too. What a chamber lays down binds
 * its state, and not the chamber.
 */
export function boundSides(provisions: readonly Provision[], { actors, proposals, wordsOf }: BoundWith): Provision[] {
  const sides = actors.filter((a) => a.party === a.id)
  const both = twoOf(sides, actors)
  const state = isOfBills(proposals) ? stateOf(sides, actors) : null
  const isSide = (id: string) => sides.some((side) => side.id === id)
  const chambers = statesOfChambers(actors)
  const ofStates = (p: Provision): Provision =>
    ofChamber.test(p.issue) || !p.obliges.some((id) => chambers.has(id)) ? p : { ...p, obliges: [...new Set(p.obliges.map((id) => chambers.get(id) ?? id))].sort() } // biome-ignore format: one line
  return provisions.map(ofStates).map((provision) => {
    const who = state ? byState(provision, state) : bySides(provision)
    if (who.length === 0) return provision
    return { ...provision, obliges: [...who], benefits: provision.benefits.filter((id) => !who.includes(id)) }
  })

  /** The state, where nobody is told to be bound, or only factions: what they vote for the state pays. */
  function byState({ id, issue, obliges }: Provision, payer: string): readonly string[] {
    const its = ofState.test(issue) || (issue === 'labour' && has(id, 'public'))
    return its && obliges.every((one) => one !== payer && isSide(one)) ? [payer] : []
  }

  function bySides(provision: Provision): readonly string[] {
    const { id, issue, obliges } = provision
    if (issue === 'prisoners' && has(id, 'swaps') && obliges.every((one) => both.includes(one))) return both
    // A truce is kept by both, whoever is told to have agreed to it.
    const truce = issue === 'ceasefire' && has(id, 'lasting') && !has(id, 'oneSided')
    if (truce && obliges.every((one) => both.includes(one))) return both
    if (obliges.length > 0) return []
    if (mutual.test(issue) || has(id, 'joint')) return both
    return issue === 'monitoring' ? holdersOf(provision) : []
  }

  function has(id: string, kind: Kind): boolean {
    return wordsOf(id).some((told) => tells(told, kind))
  }

  /** Who has to let monitors in: the one side that other terms on the same place bind, the 'dam' whose gates it is to open. */
  function holdersOf({ id, issue }: Provision): string[] {
    const things = new Set(
      wordsOf(id).flatMap((told) => [...told.things].filter((thing) => !tellsWhen(thing, told.language))),
    )
    const holders = [...things].flatMap((thing) => {
      const on = provisions.filter((p) => p.issue !== issue && wordsOf(p.id).some((told) => told.things.has(thing)))
      const who = [...new Set(on.flatMap((p) => p.obliges))]
      return who.length === 1 && on.every((p) => p.obliges.length > 0) ? who : []
    })
    return new Set(holders).size === 1 && isSide(holders[0]!) ? holders.slice(0, 1) : []
  }
}

/** The two sides that are spoken of most, with all who act for them; none where a third is spoken of half as often. */
function twoOf(sides: readonly Actor[], actors: readonly Actor[]): readonly string[] {
  const count = (id: string) => actors.reduce((sum, a) => sum + (a.party === id ? a.mentions.length : 0), 0)
  const ranked = sides
    .map(({ id }) => ({ id, told: count(id) }))
    .sort((a, b) => b.told - a.told || (a.id < b.id ? -1 : 1))
  const [first, second, third] = ranked
  if (!first || !second || (third && third.told * 2 > second.told)) return []
  return [first.id, second.id].sort()
}

/** Whether a good part of what is told to be on the table is a bill, or a package that is called one somewhere. */
function isOfBills(proposals: readonly Proposal[]): boolean {
  const bill = ({ kind, names }: Proposal) => [kind, ...names].some((name) => isBill(name))
  const count = (of: readonly Proposal[]) => of.reduce((sum, { mentions }) => sum + mentions.length, 0)
  return proposals.length > 0 && count(proposals.filter(bill)) * 5 > count(proposals)
}

const isBill = (name: string): boolean =>
  [...languages.values()].some(
    ({ terms }) => terms?.proposals.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) === 'bill',
  )

/** The one state whose own factions deal over a bill; null where two states are at the table, or nobody else. */
function stateOf(sides: readonly Actor[], actors: readonly Actor[]): string | null {
  const states = sides.filter((s) => s.kind === 'government')
  if (states.length > 1) return null
  // 'the White House' is at the table, and the state pays.
  const [seat] = states
  if (seat) return (isSeat(seat) ? actors.find((a) => a.party === seat.id && a.kind === 'government' && !isSeat(a)) : null)?.id ?? seat.id // biome-ignore format: one line
  const most = actors
    .filter((a) => a.kind === 'government')
    .toSorted((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))[0]
  return most?.id ?? null
}

/** For each chamber that makes laws the government that is in the record for its state: of the 'Senate' the United States. */
function statesOfChambers(actors: readonly Actor[]): ReadonlyMap<string, string> {
  const governments = actors.filter(({ kind }) => kind === 'government')
  const words = [...languages.values()].flatMap(({ sides }) => sides ?? [])
  return new Map(
    actors.flatMap(({ id, kind, name }): [string, string][] => {
      const lower = name.toLowerCase().replace(/^u\.?s\.?\s/u, 'us ')
      const state = words.find(({ chambers }) => kind !== 'person' && chambers.has(lower))?.seats.get(lower)
      const its = governments.find((g) => g.id !== id && g.name === state)
      return its ? [[id, its.party ?? its.id]] : []
    }),
  )
}

const isSeat = ({ name }: Actor): boolean =>
  [...languages.values()].some(({ sides }) => sides?.seats.has(name.toLowerCase()))

/** 'first' and 'day', which other terms may have and be about something else. */
function tellsWhen(thing: string, language: string): boolean {
  const terms = languages.get(language)?.terms
  const stem = wordings.get(language)?.stem ?? ((word: string) => word)
  return !!terms && [...terms.spans, ...terms.turns].some((word) => stem(word) === thing)
}

type Kind = 'swaps' | 'joint' | 'public' | 'lasting' | 'oneSided'

function tells({ words, language }: ProvisionPlace, kind: Kind): boolean {
  const terms = languages.get(language)?.terms
  if (!terms) return false
  const stem = wordings.get(language)?.stem ?? ((word: string) => word)
  const known = new Set([...(kind === 'swaps' ? terms.swaps.swaps : terms[kind])].map(stem))
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => known.has(stem(word)))
}
