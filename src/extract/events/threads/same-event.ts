import type { Event } from '../../../record/event.ts'
import { isAfter, mayBeSameTime } from '../when/time.ts'
import { family } from './family.ts'
import { siteOf } from './sites.ts'

/** What is known of one event while it is held against another. */
export interface KnownEvent {
  readonly type: string
  readonly people: ReadonlySet<string>
  /** Those of them who do it, and those who are told only as whom it is done with or to. */
  readonly doers: ReadonlySet<string>
  readonly wheres: ReadonlySet<string>
  readonly when: string | null
  /** Only proposed or threatened so far. */
  readonly proposed: boolean
  /** It is told as put off: the day before and the day after are of one event. */
  readonly moved: boolean
  /** Somebody takes part whom nothing names. */
  readonly unnamed: boolean
  /** It is told as none of the others: 'earlier talks', 'other attacks'. */
  readonly apart: boolean
  /** It is told as not done, and nothing else is told of it: 'was not consulted'. */
  readonly denied?: boolean | undefined
  /** It is only to be signed, on no day that is told. */
  readonly toSign?: boolean | undefined
  /** The day of the report that told it first, where several are held against each other. */
  readonly told?: string | undefined
}

/** What more is known of actors and places. */
export interface Knowledge {
  readonly isPerson: (id: string) => boolean
  /** Whose office a person holds, by id: that government takes part where they do. */
  readonly servedBy: (id: string) => string | undefined
  /** The country that a place is, or is the capital of: 'Lorvia' for 'Karsa City'; undefined where that is not known. */
  readonly countryOf: (place: string) => string | undefined
  /** Whether a deal of two and one of three are two deals, as they are within a report; another report may leave out who was there too. */
  readonly dealsApart: boolean
}

const fold = (place: string) => place.toLowerCase().replace(/^the /u, '').trim()

/** 'same', 'apart', or 'unknown' where one is not told. */
function places(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  countryOf: Knowledge['countryOf'],
): 'same' | 'within' | 'apart' | 'unknown' {
  if (a.size === 0 || b.size === 0) return 'unknown'
  let within = false
  for (const one of a)
    for (const other of b) {
      const [x, y] = [fold(one), fold(other)]
      // 'Karsa City', and 'Karsa City, Lorvia'
      if (x === y || x.startsWith(`${y}, `) || y.startsWith(`${x}, `)) return 'same'
      if (x.split(', ').includes(y) || y.split(', ').includes(x)) within = true
      const site = siteOf(x, y)
      if (site === 'same') return 'same'
      if (site === 'within') within = true
      const country = countryOf(x)
      if (country !== undefined && country === countryOf(y)) within = true
    }
  return within ? 'within' : 'apart'
}

/**
 * How much speaks for two events being one: 0 where something parts them, or too little is told. Acts of one family with those
 * who took part in common, at a time and a place that agree.
 */
export function likeness(
  a: KnownEvent,
  b: KnownEvent,
  { isPerson, countryOf, servedBy, dealsApart }: Knowledge,
): number {
  if (family(a.type) !== family(b.type)) return 0
  // Who telephones does not meet; 'talk' may be either.
  if ((a.type === 'call') !== (b.type === 'call') && a.type !== 'other:talk' && b.type !== 'other:talk') return 0
  const dated = a.when !== null && b.when !== null
  const sameTime = dated && mayBeSameTime(a.when, b.when)
  const once = happensOnce(a, b, isPerson)
  const slack = a.moved || b.moved ? 14 : once ? 7 : 1
  // The most frequent ground, and the cheapest.
  if (dated && !sameTime && !mayBeSameTime(a.when, b.when, slack)) return 0
  if (opposed(a, b, servedBy) || isApart(a, b) || ofOtherTimes(a, b) || deniesOther(a, b)) return 0
  const place = places(a.wheres, b.wheres, countryOf)
  if (place === 'apart' && !(sameTime && precise(a.when!) && precise(b.when!))) return 0
  const here = place === 'same' || place === 'within'
  // A day more or less is a report's clock, where all else agrees.
  if (dated && !sameTime && !((here || once) && mayBeSameTime(a.when, b.when, slack))) return 0
  const shared = [...a.people].filter((id) => b.people.has(id))
  const persons = (of: KnownEvent) => [...of.people].filter(isPerson)
  const [ours, theirs] = [persons(a), persons(b)]
  const samePersons = ours.filter((id) => b.people.has(id)).length
  // Lind met Berg, and Lind met Holt: two meetings.
  if (family(a.type) === 'talks' && ours.length > 1 && theirs.length > 1 && samePersons < 2) return 0
  const parted = betweenOthers(a, b, { isPerson, servedBy })
  const exactly = sameTime && precise(a.when!) && precise(b.when!)
  // Of a deal of one day one report names some of those who made it, another others.
  if (parted === 'others' && !(exactly && (place === 'same' || family(a.type) === 'deal'))) return 0
  if (parted === 'fewer' && dealsApart && !exactly) return 0
  // Who signs a law alone does not make a deal with somebody.
  const alone = (x: KnownEvent, y: KnownEvent) =>
    x.type === 'sign' && x.people.size === 1 && y.type === 'agree' && y.people.size > 1
  if ((alone(a, b) || alone(b, a)) && !exactly) return 0
  // 'agreed to sign it': it is agreed, not signed.
  if (!!a.toSign !== !!b.toSign && (a.type === 'agree' || b.type === 'agree') && !sameTime) return 0
  // Who writes to Lind is told of one letter, who else writes to her of another.
  if (sentByOne.test(a.type) && !sameTime && ![...a.doers].some((id) => b.doers.has(id))) return 0
  const otherPeople = ours.length > 0 && theirs.length > 0 && samePersons === 0
  if (a.proposed !== b.proposed && !sameTime && !(shared.length > 1 && parted === null && comesTrue(a, b))) return 0
  const least = Math.min(a.people.size, b.people.size)
  const score = shared.length + samePersons + (here ? 2 : 0) + (sameTime ? 2 : 0) - (parted === 'fewer' ? 1 : 0)
  if (a.type === 'visit') {
    if (!here && place !== 'unknown') return 0
    // Whom two visited does not make them one visit.
    const hosts = shared.every((id) => !a.doers.has(id) && !b.doers.has(id))
    const sent = (from: KnownEvent, to: KnownEvent) => [...from.doers].some((id) => to.doers.has(servedBy(id) ?? ''))
    const strangers = a.doers.size > 0 ? (b.doers.size > 0 && !sent(a, b) && !sent(b, a)) || b.unnamed : a.unnamed
    if (hosts && strangers && !(here && sameTime)) return 0
    if (otherPeople) return here && sameTime && shared.length > 0 ? score : 0
    return shared.length > 0 && (here || samePersons > 0 || sameTime) ? score : 0
  }
  if (otherPeople && !(here && sameTime)) return 0
  const nobody = a.people.size + b.people.size === 0
  // 'the 2030 elections'
  if (nobody && a.type === 'vote' && a.when !== null && a.when === b.when) return score
  if (least === 0)
    return (sameTime && (nobody ? toMonths : precise)(a.when!) && (nobody ? toMonths : precise)(b.when!)) ||
      aboutThen(a, b) ||
      (place === 'same' && !otherPeople && (family(a.type) === 'talks' || !wide(a, countryOf)))
      ? score
      : 0
  if (shared.length === 0) return here && sameTime && precise(a.when!) && precise(b.when!) ? score : 0
  // Lorvia's envoy in one, Lorvia in the other
  const sides = (from: KnownEvent, to: KnownEvent) =>
    [...from.people].filter((id) => to.people.has(servedBy(id) ?? '')).length
  const sent = family(a.type) === 'talks' ? 0 : Math.max(sides(a, b), sides(b, a))
  if (shared.length + sent >= 2 || (samePersons > 0 && least === 1 && !a.unnamed && !b.unnamed)) return score
  if (here || sameTime) return score
  // Who is taken or let go is so once, whoever else is told of.
  const isHeld = (id: string) => isPerson(id) && !a.doers.has(id) && !b.doers.has(id)
  if (/^other:(?:release|capture|kidnap)$/u.test(a.type) && shared.some(isHeld)) return score
  // 'freeing the Lorvian inmates', 'the Lorvian prisoners were released': who lets them go is not told of one.
  return dealsApart && a.type === 'other:release' && least === 1 ? score : 0
}

/** Whether nothing parts two events, so that 'the talks in Karsa' may be the talks told before. */
export function mayBeOne(a: KnownEvent, b: KnownEvent, { isPerson, countryOf, servedBy }: Knowledge): boolean {
  if (family(a.type) !== family(b.type) || !mayBeSameTime(a.when, b.when)) return false
  if (opposed(a, b, servedBy) || isApart(a, b) || deniesOther(a, b)) return false
  if (places(a.wheres, b.wheres, countryOf) === 'apart') return false
  if (family(a.type) === 'deal' && betweenOthers(a, b, { isPerson, servedBy })) return false
  const sent = (from: KnownEvent, to: KnownEvent) => [...from.people].some((id) => to.people.has(servedBy(id) ?? ''))
  const shared = [...a.people].some((id) => b.people.has(id)) || sent(a, b) || sent(b, a)
  if (shared || a.people.size === 0 || b.people.size === 0) return true
  // A deal with Lorvia, and the deal between Karsa and Vessia.
  const one = a.people.size === 1 && b.people.size === 1
  return (one || family(a.type) !== 'deal') && ![...a.people, ...b.people].some(isPerson)
}

/**
 * A deal with Lorvia, and a deal with Vessia: two deals ('others'). Of talks some who take part may not be told; a deal between two is
 * none between three ('fewer').
 */
export function betweenOthers(
  a: Pick<KnownEvent, 'type' | 'people'>,
  b: Pick<KnownEvent, 'type' | 'people'>,
  { isPerson, servedBy }: Pick<Knowledge, 'isPerson' | 'servedBy'>,
): 'others' | 'fewer' | null {
  if (!/^(?:talks|deal)$/u.test(family(a.type))) return null
  const bodies = (ids: ReadonlySet<string>) =>
    new Set([...ids].flatMap((id) => (isPerson(id) ? (servedBy(id) ?? []) : id)))
  const [some, others] = [bodies(a.people), bodies(b.people)]
  if (some.size < 2 || others.size < 2) return null
  const common = [...some].filter((id) => others.has(id)).length
  const least = Math.min(some.size, others.size)
  if (common < least) return 'others'
  return family(a.type) === 'deal' && least === 2 && some.size !== others.size ? 'fewer' : null
}

/** How many days after a report that hopes for a deal one of the same may be what it hoped for. */
const hopes = 14

/** 'close to a deal', and two days later the deal. */
function comesTrue(a: KnownEvent, b: KnownEvent): boolean {
  const [hoped, done] = a.proposed ? [a, b] : [b, a]
  if (family(a.type) !== 'deal' || !hoped.told || hoped.when !== null || done.when === null || !precise(done.when))
    return false
  return !isAfter(hoped.told, done.when, 1) && !isAfter(done.when, hoped.told, hopes)
}

/** Whether no more than a country is told of where it was. */
const wide = (a: KnownEvent, countryOf: Knowledge['countryOf']): boolean =>
  [...a.wheres].every((where) => countryOf(fold(where))?.toLowerCase() === fold(where))

/** Whether a time is told to a few days. */
function precise(edtf: string): boolean {
  return edtf.split('/').every((part) => /^\d{4}-\d\d-\d\d$/u.test(part))
}

/** A deal told of a day, and one told as of about that day: 'said Monday they have reached a deal'. */
const aboutThen = (a: KnownEvent, b: KnownEvent): boolean =>
  family(a.type) === 'deal' && a.when !== null && b.when !== null && a.when.replace('~', '') === b.when.replace('~', '')

/** Whether it is told to a month or better: the same deal of September, where nothing else is told of either. */
const toMonths = (edtf: string): boolean => edtf.split('/').every((part) => /^\d{4}-\d\d/u.test(part))

/** Of what the same do once in a story, a day that is only near it is no other time: the two of a summit, who let whom go. */
function happensOnce(a: KnownEvent, b: KnownEvent, isPerson: Knowledge['isPerson']): boolean {
  if (!a.when?.endsWith('~') && !b.when?.endsWith('~')) return false
  const shared = [...a.people].filter((id) => b.people.has(id))
  const all = shared.length === Math.min(a.people.size, b.people.size) && shared.length > 1
  if (family(a.type) === 'talks') return all && a.type === b.type && shared.filter(isPerson).length > 1
  return all && a.type === 'other:release'
}

/** 'Earlier talks' are none of those told without such a word, but where one day is told of both. */
const isApart = (a: KnownEvent, b: KnownEvent): boolean =>
  a.apart !== b.apart && !(a.when !== null && a.when === b.when && precise(a.when))

/** What is denied of one verb says nothing of another's: who was not consulted may have met. */
const deniesOther = (a: KnownEvent, b: KnownEvent): boolean =>
  family(a.type) === 'talks' && a.type !== b.type && !!a.denied !== !!b.denied

/** Who fights fights again and again: an attack of which no time is told is not that of a day. */
const ofOtherTimes = (a: KnownEvent, b: KnownEvent): boolean =>
  /^(?:attack|sanction)$/u.test(a.type) && (a.when === null) !== (b.when === null)

/** 'has promised to sign the deal' */
export const isToSign = ({ type, status, when }: Pick<Event, 'type' | 'status' | 'when'>): boolean =>
  type === 'sign' && status === 'planned' && when === null

const sentByOne = /^other:(?:letter|invite|summon|notify)$/u

const done = /^(?:attack|sanction|dismiss|appoint|other:(?:arrest|capture|kidnap|release|expel|annex))$/u

/**
 * Lorvia attacks Karsa, and Karsa attacks Lorvia: who does it in one, or whom they serve, has it done to them in the other, and nobody does
 * both.
 */
function opposed(a: KnownEvent, b: KnownEvent, servedBy: Knowledge['servedBy']): boolean {
  if (!done.test(a.type)) return false
  let turned = false
  for (const [one, other] of [[a, b], [b, a]] as const) // biome-ignore format: one line
    for (const id of one.people) {
      const does = one.doers.has(id)
      if (other.people.has(id)) {
        if (does === other.doers.has(id)) return false
        turned = true
      }
      const side = does ? servedBy(id) : undefined
      if (side !== undefined && other.people.has(side) && !one.people.has(side)) {
        if (other.doers.has(side)) return false
        turned = true
      }
    }
  return turned
}
