import type { Event } from '../../record/event.ts'
import type { Actor } from '../../record/finding.ts'
import type { Judgement } from '../../record/judgement.ts'
import type { Passage } from '../../record/passage.ts'
import type { Party } from '../../record/record.ts'
import type { Report } from '../../record/report.ts'
import { affiliationsOf } from './affiliations.ts'
import { type Dealing, dealingsIn, isLongAgo } from './dealings.ts'
import { marksOf } from './marks.ts'
import { plain, type States, sideWords, someMinistry, statesOf } from './states.ts'
import { toldSeats } from './told-seats.ts'

/** What the sides of a negotiation are found from. */
interface PartiesFrom {
  readonly reports: readonly Report[]
  /** The record's actors, and where each former id went. */
  readonly actors: readonly Actor[]
  readonly becomes: ReadonlyMap<string, string>
  readonly events: readonly Event[]
  /** Other names of states, as the story's pages tell them (`seatsTold`). */
  readonly seats?: ReadonlyMap<string, string>
  /** Who drafts a proposal, stands somewhere on it (`against` what is proposed), or would have to do something by it: actors of the record, and where it is told. */
  readonly held: readonly {
    readonly who: readonly string[]
    readonly mentions: readonly Passage[]
    readonly against?: boolean
  }[]
  readonly judgements: readonly Judgement[]
}

/** The sides of the story, and its actors with the side that each acts for, null where that is not settled. */
interface Parties {
  readonly parties: readonly Party[]
  readonly actors: readonly Actor[]
}

/** Acts that are done by those who negotiate with one another. */
const isDealing = (type: string) =>
  /^(?:meet|call|agree|sign|handover)$/u.test(type) ||
  sideWords.some(({ dealt }) => dealt.has(type.replace('other:', '')))
/** How much must tell that somebody negotiates, and how much of what tells it of the one told most. */
const least = 3
const share = 0.1
/** How much of it in words for dealing with somebody; without, the terms at issue must be as much theirs as this share of the other's. */
const firmLeast = 2
const alike = 0.4
/** In how many of the reports that tell it of the one told in most: a war or pact of others may fill one report. */
const reportShare = 0.3
const termWeight = 0.5
/** In how many reports a state that deals with nobody must be told to stand against what others deal for. */
const opposed = 2
/** How often somebody must be told to bring others together, and how much of what is told of its own dealings that must be. */
const goBetween = 2
const goBetweenShare = 0.25

/**
 * The sides of this negotiation: who is told to negotiate, to meet and to agree with one another. Others may be at the table of
 * other talks; they get no party. A person's judgement on an actor's party comes before the rules'.
 */
export function partiesOf({ reports, actors, becomes, events, seats, held, judgements }: PartiesFrom): Parties {
  const states = statesOf(actors, seats)
  const may = affiliationsOf(actors, states, marksOf(reports))
  const plainSide = (id: string) => may.get(id)?.find((side) => side !== someMinistry)
  const stateOf = (word: string) => {
    const state = states.named(plain(word))
    return state && `state|${state}`
  }
  const told = [
    ...dealingsIn(reports, actors, plainSide, stateOf),
    ...ofEvents(events, reports, plainSide),
    ...ofTerms(held, plainSide),
  ]
  const heads = namedBy(actors, may)
  const dealing = sidesOf(told, heads)
  const home = homeOf([...dealing.keys()])
  const house = home && houseOf(actors, may, states, home)
  const sides = house ? sidesOf(told, new Map([...heads, [home, house]])) : dealing
  for (const side of opponents(held, plainSide))
    if (!sides.has(side) && sides.size > 1 && heads.has(side)) sides.set(side, { head: heads.get(side)!.id, reason: 'it is told to stand against what the others deal for' }) // biome-ignore format: one line
  const unions = states.words.flatMap(({ unions }) => [...unions])
  const alone = ministerialSide(sides, states)

  const settle = (side: string): string | undefined => {
    if (sides.has(side)) return side
    if (side === someMinistry) return alone
    // A state that is no side itself acts within the union that is one.
    const name = side.slice('state|'.length)
    const union = unions.find(([of, members]) => members.has(name) && sides.has(`state|${of}`))
    return side.startsWith('state|') && union ? `state|${union[0]}` : undefined
  }
  const partyOf = new Map<string, string>()
  for (const [id, candidates] of may) {
    const side = candidates.map(settle).find((settled) => settled !== undefined)
    if (side) partyOf.set(id, sides.get(side)!.head)
  }
  const reasons = new Map([...sides.values()].map(({ head, reason }) => [head, reason]))
  for (const [id, party] of ruled(judgements, becomes, new Set(actors.map(({ id }) => id)))) {
    if (party === null) partyOf.delete(id)
    else {
      partyOf.set(id, party)
      if (!reasons.has(party)) {
        reasons.set(party, 'a person says so')
        partyOf.set(party, party)
      }
    }
  }
  const placed = actors.map((actor): Actor => ({ ...actor, party: partyOf.get(actor.id) ?? null }))
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const parties = [...reasons].flatMap(([id, reason]): Party[] => {
    const members = placed.filter(({ party }) => party === id).map((actor) => actor.id)
    return members.length > 0 ? [{ id, name: names.get(id)!, members, reason: reason }] : []
  })
  return { parties, actors: placed }
}

/**
 * What a story's own pages tell to be other names of its states: 'torlin' is 'Vessia'. `actors` are those of the story before what this
 * says of them, `events` as its reports tell them.
 */
export function seatsTold(
  reports: readonly Report[],
  actors: readonly Actor[],
  events: readonly Event[],
): ReadonlyMap<string, string> {
  const states = statesOf(actors)
  // Few stories have a place to ask it of.
  let may: ReturnType<typeof affiliationsOf> | undefined
  const stateFor = ({ id }: Actor) => {
    may ??= affiliationsOf(actors, states, marksOf(reports))
    return /^state\|(.+)/u.exec(may.get(id)?.[0] ?? '')?.[1]
  }
  return toldSeats({ reports, actors, events, states, stateFor })
}

/** The one state at the table of its own factions: their quarrel is with who governs it. */
function homeOf(sides: readonly string[]): string | undefined {
  const [state, ...others] = sides.filter((side) => side.startsWith('state|'))
  return others.length === 0 && sides.some((side) => side.startsWith('faction|')) ? state : undefined
}

/** Whose seat stands for who governs a state: 'White House'. */
function houseOf(
  actors: readonly Actor[],
  may: ReadonlyMap<string, readonly string[]>,
  states: States,
  side: string,
): Actor | undefined {
  return actors
    .filter(({ id, kind, name }) => kind === 'government' && may.get(id)?.[0] === side && states.seatOf(plain(name)))
    .sort((a, b) => b.mentions.length - a.mentions.length)[0]
}

/** States whose people several reports tell to be against what is proposed. */
function opponents(held: PartiesFrom['held'], sideOf: (id: string) => string | undefined): string[] {
  const reports = new Map<string, Set<string>>()
  for (const { who, mentions, against } of held)
    for (const side of against ? who.flatMap((id) => sideOf(id) ?? []) : [])
      if (side.startsWith('state|'))
        for (const { report } of mentions) reports.set(side, (reports.get(side) ?? new Set()).add(report))
  return [...reports]
    .filter(([, { size }]) => size >= opposed)
    .map(([side]) => side)
    .sort()
}

/** Meetings, calls and agreements: each that tells two sides tells that they deal with one another. */
function ofEvents(
  events: readonly Event[],
  reports: readonly Report[],
  sideOf: (id: string) => string | undefined,
): Dealing[] {
  const published = new Map(reports.map((report) => [report.id, report.published]))
  return events.flatMap((event) => {
    if (!isDealing(event.type)) return []
    if (isLongAgo(event.when ?? '', published.get(event.mentions[0]!.report) ?? null)) return []
    const sides = [...new Set([...event.who, ...event.with].flatMap((id) => sideOf(id) ?? []))].sort()
    if (sides.length < 2 || sides.length > 4) return []
    return sides.map((side) => ({
      side,
      with: sides.find((other) => other !== side) as string,
      weight: Math.min(event.mentions.length, 3),
      passage: event.mentions[0]!,
    }))
  })
}

/** Whoever has terms to accept or to offer is likely to be at the table; that alone makes nobody a side. */
function ofTerms(held: PartiesFrom['held'], sideOf: (id: string) => string | undefined): Dealing[] {
  return held.flatMap(({ who, mentions }) =>
    [...new Set(who.flatMap((id) => sideOf(id) ?? []))].flatMap((side) =>
      mentions.map((passage) => ({ side, with: null, weight: termWeight, passage })),
    ),
  )
}

/** The actor that a side is named by: the government or group itself, or the body of it that is named most. */
function namedBy(actors: readonly Actor[], may: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Actor> {
  const heads = new Map<string, Actor>()
  const rank = (side: string, actor: Actor) => {
    const name = side.slice(side.indexOf('|') + 1).toLowerCase()
    return (actor.name.toLowerCase() === name ? 1e6 : 0) + actor.mentions.length
  }
  for (const actor of actors) {
    const side = actor.kind === 'person' ? undefined : may.get(actor.id)?.[0]
    if (side === undefined || side === someMinistry) continue
    const known = heads.get(side)
    if (!known || rank(side, actor) > rank(side, known)) heads.set(side, actor)
  }
  return heads
}

/** How much is told of one side's dealings. */
interface Tally {
  /** What tells that it deals with somebody; the same without the terms that it would have to accept; and what says so in words. */
  weight: number
  dealt: number
  firm: number
  /** How many passages tell it, and which reports say so in words. */
  places: number
  readonly reports: Set<string>
  /** How much of it is with whom. */
  readonly partners: Map<string, number>
  /** What tells that it only brings others together. */
  between: number
}

function talliesOf(told: readonly Dealing[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const { side, with: other, weight, passage, between } of told) {
    const tally = tallies.get(side) ?? { weight: 0, dealt: 0, firm: 0, places: 0, reports: new Set(), partners: new Map(), between: 0 } // biome-ignore format: one line
    tallies.set(side, tally)
    if (between) {
      tally.between += weight
      continue
    }
    tally.weight += weight
    tally.places++
    if (weight !== termWeight) tally.dealt += weight
    if (weight >= 1) {
      tally.firm += weight
      tally.reports.add(passage.report)
    }
    if (other) tally.partners.set(other, (tally.partners.get(other) ?? 0) + weight)
  }
  return tallies
}

/** Who is told often enough to negotiate, each with the actor it is named by and why. */
function sidesOf(told: readonly Dealing[], heads: ReadonlyMap<string, Actor>) {
  const tallies = new Map([...talliesOf(told)].filter(([side]) => heads.has(side)))
  const most = (of: (tally: Tally) => number) => Math.max(0, ...[...tallies.values()].map(of))
  const [top, topDealt, topReports] = [most((t) => t.weight), most((t) => t.dealt), most((t) => t.reports.size)]
  const isEnough = ({ weight, dealt, firm, reports }: Tally) =>
    weight >= least &&
    (weight >= alike * top || (dealt >= share * topDealt && firm >= firmLeast && reports.size >= reportShare * topReports)) // biome-ignore format: one line
  const isGoBetween = ({ weight, between }: Tally) => between >= goBetween && between >= goBetweenShare * weight
  const many = heaviestFirst([...tallies].filter(([, tally]) => isEnough(tally)).map(([side, t]) => [side, t.weight]))
  const joined = linked(many, tallies)
  const sides = many.filter((side) => joined.has(side) && !isGoBetween(tallies.get(side)!))
  return new Map(
    sides.map((side) => [side, { head: heads.get(side)!.id, reason: reasonFor(tallies.get(side)!, sides, heads) }]),
  )
}

const heaviestFirst = (weighed: readonly (readonly [side: string, weight: number])[]) =>
  [...weighed].sort(([a, n], [b, k]) => k - n || (a < b ? -1 : 1)).map(([side]) => side)

/** '28 passages tell of talks or deals of it, most with Ilmora'. */
function reasonFor({ places, partners }: Tally, sides: readonly string[], heads: ReadonlyMap<string, Actor>): string {
  const others = heaviestFirst([...partners]).filter((other) => sides.includes(other)).slice(0, 2) // biome-ignore format: one line
  const most = others.length ? `, most with ${others.map((other) => heads.get(other)!.name).join(' and ')}` : ''
  return `${places} ${places === 1 ? 'passage tells' : 'passages tell'} of talks or deals of it${most}`
}

/** Those who deal with the foremost, or with somebody who does: two who once made peace elsewhere are no sides here. */
function linked(sides: readonly string[], tallies: ReadonlyMap<string, Tally>): Set<string> {
  const withOf = (side: string, other: string) => tallies.get(side)!.partners.get(other) ?? 0
  const reached = new Set(sides.slice(0, 1))
  for (const side of reached)
    for (const other of sides) if (withOf(side, other) + withOf(other, side) > 0) reached.add(other)
  // Where nobody is told to deal with the foremost, terms alone made it so.
  return reached.size > 1 ? reached : new Set(sides)
}

/** The only side whose government has ministries: of whom 'the foreign ministry' is, where no state is named with it. */
function ministerialSide(sides: ReadonlyMap<string, unknown>, states: States): string | undefined {
  const without = new Set(states.words.flatMap(({ ministries }) => [...ministries.without]))
  const all = [...sides.keys()].filter((side) => side.startsWith('state|') && !without.has(side.slice(6)))
  return all.length === 1 ? all[0] : undefined
}

/** Parties as people set them, the latest of each actor. */
function ruled(
  judgements: readonly Judgement[],
  becomes: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): ReadonlyMap<string, string | null> {
  const set = new Map<string, string | null>()
  const here = (id: string) => (known.has(id) ? id : becomes.get(id))
  const all = judgements.filter((j) => j.kind === 'set' && j.set?.field === 'party')
  for (const { about, set: given } of all.sort((a, b) => (`${a.at}${a.id}` < `${b.at}${b.id}` ? -1 : 1))) {
    const value = given!.value === null ? null : here(given!.value)
    if (value === undefined) continue
    for (const id of about.flatMap((one) => here(one) ?? [])) set.set(id, value)
  }
  return set
}
