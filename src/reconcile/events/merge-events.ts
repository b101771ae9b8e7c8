import { family } from '../../extract/events/threads/family.ts'
import { isToSign, type Knowledge, type KnownEvent, likeness } from '../../extract/events/threads/same-event.ts'
import { apartRule } from '../../extract/events/threads/threads.ts'
import { commonTime, isAfter } from '../../extract/events/when/time.ts'
import type { Event } from '../../record/event.ts'
import type { Merge } from '../../record/record.ts'
import type { Rulings } from '../merge-rulings.ts'
import { conclude } from './conclude.ts'
import { foremostActs } from './foremost-act.ts'

/** Events of many reports as one list, and why some were taken for one. */
export interface MergedEvents {
  readonly events: readonly Event[]
  readonly merges: readonly Merge[]
  /** The record's event that each event of a report went into. */
  readonly becomes: ReadonlyMap<string, string>
}

/** Whether somebody tells it as done, and on which day the first did; whether it goes on; the last day on which it was told. */
interface Telling {
  happened: boolean
  happenedOn: string | null
  goesOn: boolean
  lastTold: string | null
}

interface Cluster extends Telling {
  readonly type: Event['type']
  readonly members: Event[]
  readonly people: Set<string>
  readonly doers: Set<string>
  readonly wheres: Set<string>
  when: string | null
  proposed: boolean
  readonly unnamed: boolean
  moved: boolean
  readonly apart: boolean
  denied: boolean
  toSign: boolean
  byPerson: boolean
  /** The first day of a report that tells the deal as made, without a time. */
  doneOn: string | null
  /** Whether all tell it as still to come, of no day. */
  ahead: boolean
  readonly told: string | undefined
}

const wasMoved = (event: Event) => event.statuses.some(({ status }) => status === 'postponed')
/** Not done, though it may come yet: a deal that was tried for in vain. */
const isHoped = ({ type, status, when }: Event) =>
  status === 'proposed' ||
  (status === 'denied' && family(type) === 'deal') ||
  (status === 'planned' && type === 'agree' && when === null)
/** Still to come, of no day that is told. */
const isAhead = ({ status, when }: Event) => status === 'planned' && when === null
const peopleOf = (event: Event) => [...new Set([...event.who, ...event.with])]
/** How much an event tells of itself: those that tell most come first, so that the vague join them and do not bridge two. */
const told = (e: Event) =>
  (e.when ? (e.when.endsWith('~') ? 3 : 4) : 0) + (e.where ? 2 : 0) + Math.min(peopleOf(e).length, 3)
/** The most clusters that are kept for a key, and that one event is held against for it: the first. */
const most = 50
/** How many times as many events a story tells of what it is about as of the next that is alike. */
const foremostShare = 2

/**
 * Puts together what several reports, by the day they were `published`, tell of one act: acts of one family, with those who took part in common, at a time and
 * place that do not part them. What is only alike stays apart; what people ruled comes first. `events` have the record's actors; their order does not count.
 */
export function mergeEvents(
  events: readonly Event[],
  published: ReadonlyMap<string, string>,
  knowledge: Knowledge,
  rulings: Rulings,
): MergedEvents {
  const ordered = [...events].sort((a, b) => told(b) - told(a) || (a.id < b.id ? -1 : 1))
  const index = new Map<string, Cluster[]>()
  const clusters: Cluster[] = []
  for (const event of ordered) {
    const fitting = likest(event)
    // Two that fit as well: which of them is meant is not told, unless the story is about one of them.
    const several = fitting.length > 1 && event.when === null
    const cluster = (several ? (foremost(fitting) ?? asVague(fitting, event)) : fitting[0]) ?? fresh(event)
    add(cluster, event)
    for (const key of keysOf(event)) {
      const list = index.get(key)
      if (!list) index.set(key, [cluster])
      else if (list.length < most && !list.includes(cluster)) list.push(cluster)
    }
  }
  return conclude(joined(withForemost(), rulings), published, knowledge.countryOf)

  /** The clusters that an event is most like, all as much; none where it is like none. */
  function likest(event: Event): readonly Cluster[] {
    const near = new Set(keysFor(event).flatMap((key) => index.get(key) ?? []))
    const known = { ...knownOf(event), told: toldOn(event) }
    let best = 0
    let fitting: Cluster[] = []
    for (const cluster of near) {
      if (ruledApart(cluster, event)) continue
      if (doneBefore(event, cluster.when) || (cluster.doneOn !== null && isDoneBefore(event.when, cluster.doneOn)))
        continue
      if (isOtherToCome(event, cluster)) continue
      const score = likeness(cluster, known, knowledge)
      if (score === 0 || score < best) continue
      fitting = score > best ? [cluster] : [...fitting, cluster]
      best = score
    }
    return fitting
  }

  function add(cluster: Cluster, event: Event): void {
    cluster.members.push(event)
    if (!isHoped(event)) cluster.proposed = false
    if (event.status !== 'denied') cluster.denied = false
    if (!isToSign(event)) cluster.toSign = false
    if (wasMoved(event)) cluster.moved = true
    if (!isAhead(event)) cluster.ahead = false
    const { happened, happenedOn, goesOn, lastTold } = tellingOf(event)
    if (happened) cluster.happened = true
    if (goesOn) cluster.goesOn = true
    if (happenedOn !== null && !(cluster.happenedOn !== null && cluster.happenedOn <= happenedOn))
      cluster.happenedOn = happenedOn
    if (lastTold !== null && !(cluster.lastTold !== null && cluster.lastTold >= lastTold)) cluster.lastTold = lastTold
    // What tells the same time, or none, changes nothing of what most tell.
    if (event.when !== null && event.when !== cluster.when) cluster.when = timeOf(cluster.members)
    if (event.where) cluster.wheres.add(event.where)
    const day = doneOn(event)
    if (day !== null && (cluster.doneOn === null || day < cluster.doneOn)) cluster.doneOn = day
    for (const id of peopleOf(event)) cluster.people.add(id)
    for (const id of event.who) cluster.doers.add(id)
  }

  /** 'The swap', of which a report says no more, is the one that the story is about. */
  function withForemost(): Cluster[] {
    const foremostOf = foremostActs(clusters, knowledge)
    return clusters.filter((vague) => {
      const about = foremostOf(vague)
      const [event] = vague.members
      const isApart = !about || ruledApart(about, event!) || doneBefore(event!, about.when)
      if (!isApart) about.members.push(event!)
      return isApart
    })
  }

  function toldOn({ mentions }: Event): string | undefined {
    return published.get(mentions[0]!.report)?.slice(0, 10)
  }

  function ruledApart({ members }: Cluster, event: Event): boolean {
    return rulings.parting.has(event.id) && members.some((m) => rulings.apart(m.id, event.id))
  }

  /** A deal that an earlier report tells as made is none of a later day. */
  function doneBefore(event: Event, when: string | null): boolean {
    const day = doneOn(event)
    return day !== null && isDoneBefore(when, day)
  }

  /** The day of the report that tells a deal as made, where it tells no time. */
  function doneOn(event: Event): string | null {
    if (event.when || family(event.type) !== 'deal') return null
    return event.statuses.some(({ status }) => status === 'happened') ? toldOn(event) || null : null
  }

  /** Whether one of both is still to come when the other is told as done: 'will talk in the coming days' is not the talk that a report of before tells. */
  function isOtherToCome(event: Event, cluster: Cluster): boolean {
    const isNew = isAhead(event)
    if (isNew === cluster.ahead) return false
    const [ahead, done] = isNew ? [tellingOf(event), cluster] : [cluster, tellingOf(event)]
    // Talks that go on go on.
    if (!done.happened || done.goesOn) return false
    const when = isNew ? cluster.when : event.when
    if (when !== null) return ahead.lastTold !== null && isAfter(ahead.lastTold, when, 0)
    return ahead.lastTold === null || done.happenedOn === null || done.happenedOn < ahead.lastTold
  }

  /** How a report tells of it, as clusters keep it of all. */
  function tellingOf(event: Event): Telling {
    const day = toldOn(event) ?? null
    const happened = event.status === 'happened'
    return { happened, happenedOn: happened ? day : null, goesOn: event.status === 'under-way', lastTold: day }
  }

  function fresh(event: Event): Cluster {
    const cluster: Cluster = {
      type: event.type,
      told: toldOn(event),
      members: [],
      people: new Set(),
      doers: new Set(),
      wheres: new Set(),
      when: null,
      proposed: true,
      unnamed: false,
      moved: false,
      apart: event.rule === apartRule,
      denied: true,
      toSign: true,
      byPerson: false,
      doneOn: null,
      ahead: true,
      happened: false,
      happenedOn: null,
      goesOn: false,
      lastTold: null,
    }
    clusters.push(cluster)
    return cluster
  }
}

/** An event of one report as it is held against others. */
const knownOf = (event: Event): KnownEvent => ({
  type: event.type,
  people: new Set(peopleOf(event)),
  doers: new Set(event.who),
  wheres: new Set(event.where ? [event.where] : []),
  when: event.when,
  proposed: isHoped(event),
  unnamed: false,
  moved: wasMoved(event),
  apart: event.rule === apartRule,
  denied: event.status === 'denied',
  toSign: isToSign(event),
})

const isDoneBefore = (when: string | null, day: string) => !!when && isAfter(when, day, 1)

/** With what a person ruled to be one put together. */
function joined(clusters: readonly Cluster[], { same }: Rulings): Cluster[] {
  let list = [...clusters]
  for (const ids of same) {
    const [first, ...others] = list.filter(({ members }) => members.some((m) => ids.includes(m.id)))
    if (!first || others.length === 0) continue
    first.members.push(...others.flatMap(({ members }) => members))
    first.when = timeOf(first.members)
    first.byPerson = true
    list = list.filter((cluster) => !others.includes(cluster))
  }
  return list
}

/** The cluster that several events tell of, and many times as many as of any other. */
function foremost(clusters: readonly Cluster[]): Cluster | undefined {
  const [first, second] = [...clusters].sort((a, b) => b.members.length - a.members.length)
  return first!.members.length >= foremostShare * second!.members.length ? first : undefined
}

/** The one of which no report tells more than of an event without time and place: 'talks between Lorvia and Karsa' of two reports. */
function asVague(clusters: readonly Cluster[], event: Event): Cluster | undefined {
  if (event.where) return undefined
  const people = peopleOf(event)
  const vague = clusters.filter(
    (c) =>
      c.when === null &&
      c.wheres.size === 0 &&
      c.people.size === people.length &&
      people.every((id) => c.people.has(id)),
  )
  return vague.length === 1 ? vague[0] : undefined
}

/** When it was by those who tell that it was done; where none of them tells a day, by all. */
function timeOf(members: readonly Event[]): string | null {
  const times = (of: readonly Event[]) => commonTime(of.flatMap((m) => (m.when ? [m.when] : [])))
  const done = times(members.filter((m) => m.statuses.some(({ status }) => status === 'happened')))
  return done && /^.{4}-\d\d-\d\d/u.test(done) ? done : times(members)
}

/** Where and when an event was, as keys. */
const settingsOf = (event: Event) => [event.where?.toLowerCase(), event.when].flatMap((key) => key ?? [])

/** What an event is looked up by: those who took part, or who nobody is told of; without any, where or when it was. */
function keysFor(event: Event): string[] {
  const kin = family(event.type)
  const people = peopleOf(event)
  const settings = settingsOf(event)
  if (people.length === 0) return settings.map((key) => `${kin}|@${key}`)
  return [...people.map((id) => `${kin}|${id}`), ...settings.map((key) => `${kin}|nobody@${key}`)]
}

/** What a cluster is found by once an event is in it. */
function keysOf(event: Event): string[] {
  const kin = family(event.type)
  const people = peopleOf(event)
  const settings = settingsOf(event)
  return [
    ...people.map((id) => `${kin}|${id}`),
    ...settings.map((key) => `${kin}|@${key}`),
    ...(people.length === 0 ? settings.map((key) => `${kin}|nobody@${key}`) : []),
  ]
}
