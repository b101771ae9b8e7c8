import type { Event, EventStatus } from '../../../record/event.ts'
import type { Act } from '../acts/act.ts'
import { isDealOfNobody } from '../acts/deal-of-nobody.ts'
import { lendTimes } from '../when/near-times.ts'
import { commonTime, isAfter, mayBeSameTime } from '../when/time.ts'
import { sided } from '../who/sided.ts'
import { betweenThem, ofBothHalves, ofFighters, ofTalks } from './between.ts'
import { family } from './family.ts'
import { foretold } from './foretold.ts'
import { announced, isHoped, likest } from './likest.ts'
import { isAnotherMatter } from './matter.ts'
import { pointedAt } from './pointed-at.ts'
import { isToSign, type Knowledge } from './same-event.ts'

/** Places of one report that tell the same act. */
export interface Thread {
  readonly type: Event['type']
  readonly acts: Act[]
  readonly people: Set<string>
  readonly doers: Set<string>
  readonly wheres: Set<string>
  when: string | null
  proposed: boolean
  unnamed: boolean
  moved: boolean
  apart: boolean
  denied: boolean
  toSign: boolean
  /** Who it is between where its own words do not tell. */
  between?: readonly string[]
}

/** How far behind, in code units, a deal of which nobody is told is that of those who last negotiated. */
const reached = 700

/** How many of the latest threads of its family an act is held against. */
const reach = 40

/** Puts together the places of one report that tell the same act, in the order of the text; `published` is the report's day. */
export function threadActs(acts: readonly Act[], knowledge: Knowledge, published: string | null): Thread[] {
  const threads: Thread[] = []
  const byFamily = new Map<string, Thread[]>()
  /** The last of several who met or agreed. */
  let several: readonly string[] = []
  let severalAt = 0
  let severalMatter: string | null = null
  /** The last two, no persons, of whom anything was told. */
  let two: readonly string[] = []
  /** The last who spoke or met. */
  let last: Act | null = null
  /** What points to something that was not told before. */
  const early: Act[] = []
  const ahead = daysAhead(acts)
  for (const read of acts) {
    const told = received(alsoCalled(read, last), knowledge)
    if (told === null) continue
    if (family(told.type) === 'talks' && told.noun === null) last = told
    const before = told.again ? lastOf(byFamily.get(family(told.type)) ?? []) : undefined
    const act = ahead(
      before
        ? oneMore(told, before)
        : sided(told, { several, two, kin: byFamily.get(family(told.type)) ?? [] }, knowledge),
    )
    const all = [...act.who, ...act.with]
    const sameMatter = act.matter === null || severalMatter === null || act.matter === severalMatter
    const near = (ids: readonly string[]) =>
      ids.length > 1 && sameMatter && act.at - severalAt < reached && !act.headline
    if (all.length > 1 && /^(?:talks|deal)$/u.test(family(act.type)) && act.status !== 'planned') {
      several = all
      severalAt = act.at
      severalMatter = act.matter
    }
    if (all.length === 2 && !all.some(knowledge.isPerson)) two = all
    const kin = byFamily.get(family(act.type)) ?? []
    byFamily.set(family(act.type), kin)
    const recent = kin
      .slice(-reach)
      .reverse()
      .filter((t) => t !== before && !isOfAnotherMatter(t, act) && !(act.atForum && isOfOthers(t)))
    const thread = toldIn(recent, act, knowledge)
    const later = { ...act, when: act.whenAhead, status: 'planned' } as const
    const expected =
      thread || !act.whenAhead
        ? undefined
        : likest(
            recent.filter((t) => t.when),
            later,
            knowledge,
          )
    if (thread) join(thread, act)
    else if (expected) join(expected, later)
    else if (act.needsThread && !(isDealOfNobody(act, published) && near(several))) early.push(act)
    else {
      const fresh = freshThread(act)
      join(fresh, act)
      if (isDealOfNobody(act, published) && near(several)) betweenThem(fresh, several)
      threads.push(fresh)
      kin.push(fresh)
    }
  }
  joinLate(early, byFamily)
  lendPeople(byFamily, knowledge)
  const told = foretold(threads, published, knowledge)
  lendTimes(told, published, knowledge)
  return told.filter((thread) => !isNobodys(thread)).map((thread) => stillAhead(thread, published))
}

/** The thread that an act is of, of the latest of its family; undefined where it is of none. */
function toldIn(recent: readonly Thread[], act: Act, knowledge: Knowledge): Thread | undefined {
  const found =
    recent.find((t) => act.restates !== null && t.acts.some((a) => a.at === act.restates)) ??
    (act.theirs ? lastOf(recent.filter((t) => mayBeSameTime(t.when, act.when))) : undefined) ??
    (act.pointsBack && !act.apart ? pointedAt(recent, act) : likest(recent, act, knowledge)) ??
    announced(recent, act, knowledge)
  // What was done is not put off after: 'this trip' is another.
  // Nor is what was called off done: 'met with Berg' behind 'the summit was cancelled'.
  return found && ((isPutOff(act) && isDone(found)) || (isMet(act) && isOff(found))) ? undefined : found
}

const freshThread = (act: Act): Thread => ({
  type: act.type,
  acts: [],
  people: new Set(),
  doers: new Set(),
  wheres: new Set(),
  when: null,
  proposed: true,
  unnamed: false,
  moved: false,
  apart: act.apart,
  denied: true,
  toSign: true,
})

/** What points to something that was told only later. */
function joinLate(early: readonly Act[], byFamily: ReadonlyMap<string, readonly Thread[]>): void {
  for (const act of early) {
    if (act.type === 'attack') toldLater(act, byFamily.get('attack') ?? [])
    // 'the circumstances of his capture', told before who was captured
    const kin = /^other:(?:capture|release)$/u.test(act.type) ? (byFamily.get(family(act.type)) ?? []) : []
    if (kin.length === 1 && mayBeSameTime(kin[0]!.when, act.when)) join(kin[0]!, act)
  }
}

/** Swaps have both halves' people, deals those who talked, truces those who fought, where their own words name nobody. */
function lendPeople(byFamily: ReadonlyMap<string, Thread[]>, knowledge: Knowledge): void {
  const of = (kind: string) => byFamily.get(kind) ?? []
  for (const thread of of('other:release')) ofBothHalves(thread, of('other:release'), knowledge)
  for (const thread of of('deal')) ofTalks(thread, of('talks'))
  for (const thread of of('other:ceasefire')) ofFighters(thread, of('attack'))
}

/** 'Lorvia imposes tariffs. … They take effect in June': what is of a day to come is planned, though a headline tells it as done. */
function stillAhead(thread: Thread, published: string | null): Thread {
  if (!thread.when || !published || !isAfter(thread.when, published, 1)) return thread
  const planned = (act: Act): Act => (act.status === 'happened' ? { ...act, status: 'planned' } : act)
  return { ...thread, acts: thread.acts.map(planned) }
}

/** 'People are being released', told once by a verb with nobody named, no place and no day: no act that a reader could look for. */
function isNobodys({ type, acts, people, wheres, when, between, denied }: Thread): boolean {
  const [only, other] = acts
  const isTold = people.size + wheres.size > 0 || between !== undefined || other !== undefined
  // 'Gunmen attacked the town on Friday. Two people were killed': of the day of what it was part of.
  const day = type === 'attack' ? when : only!.when
  return !isTold && !denied && only!.noun === null && day === null && !only!.headline
}

/** 'amid continued fighting', where only one fight between several is told, later: that one. */
function toldLater(act: Act, kin: readonly Thread[]): void {
  const [only, other] = kin.filter((t) => t.people.size > 1 && !t.proposed && t.acts.some((a) => a.noun === act.noun))
  if (only && !other && act.when === null && act.where === null) join(only, act)
}

/** 'Lind called Berg. … She also spoke to Holt': by telephone too. */
const alsoCalled = (act: Act, last: Act | null): Act =>
  act.also && act.type === 'other:talk' && last?.type === 'call' && act.who.some((id) => last.who.includes(id))
    ? { ...act, type: 'call' }
    : act

const isPutOff = (act: Act) => /^(?:postponed|cancelled)$/u.test(act.status)
const isDone = (thread: Thread) => thread.acts.some((a) => a.statusTold && a.status === 'happened')
const isOff = (thread: Thread) => thread.acts.some(isPutOff)
/** Told by its verb as done. */
const isMet = (act: Act) => act.noun === null && act.statusTold && act.status === 'happened'

const isOfAnotherMatter = ({ acts }: Thread, act: Act) => {
  const alike = acts.filter((a) => a.matter !== null || a.noun === null)
  return alike.length > 0 && alike.every((a) => isAnotherMatter(a, act))
}

/** A meeting of those whom it names, at no place that is told: not that of a group of states elsewhere. */
const isOfOthers = (thread: Thread) => thread.people.size > 0 && thread.wheres.size === 0

/** A visit without the hosts who are the visitor's own; null where who only spoke in a place may be at home there. */
function received(act: Act, { servedBy, countryOf, isPerson }: Knowledge): Act | null {
  // Who returns to a capital may be at home there.
  if (act.type === 'other:return') return { ...act, with: act.with.filter(isPerson) }
  if (act.type !== 'visit') return act
  const own = act.who.flatMap((id) => servedBy(id) ?? [])
  const hosts = act.with.filter((id) => !own.includes(id))
  if (act.onlySeen && (own.length === 0 || hosts.length < act.with.length || !countryOf(act.where!.toLowerCase())))
    return null
  return hosts.length === act.with.length ? act : { ...act, with: hosts }
}

/** The thread that was told last of those between several. */
const lastOf = (kin: readonly Thread[]): Thread | undefined =>
  kin.filter((t) => t.people.size > 1).sort((a, b) => b.acts.at(-1)!.at - a.acts.at(-1)!.at)[0]

/** 'a second meeting': between those who met before. */
function oneMore(act: Act, before: Thread): Act {
  const who = [...new Set(before.acts.flatMap((a) => a.who))]
  const others = [...before.people].filter((id) => !who.includes(id))
  return { ...act, who, with: others, pointsBack: false, needsThread: false }
}

/**
 * 'Saturday's signing' in a report of Friday: to come, where the report elsewhere tells of something planned for that day, and of
 * nothing done on the Saturday before.
 */
function daysAhead(acts: readonly Act[]): (act: Act) => Act {
  const planned = new Set(acts.flatMap((a) => (a.when && /^(?:planned|proposed)$/u.test(a.status) ? [a.when] : [])))
  const done = new Set(acts.flatMap((a) => (a.when && !a.whenAhead && a.status === 'happened' ? [a.when] : [])))
  return (act) =>
    act.whenAhead && act.when && act.whenAhead !== act.when && planned.has(act.whenAhead) && !done.has(act.when)
      ? { ...act, when: act.whenAhead, whenAhead: null, status: act.status === 'happened' ? 'planned' : act.status }
      : act
}

function join(thread: Thread, act: Act): void {
  thread.acts.push(act)
  for (const id of [...act.who, ...act.with]) thread.people.add(id)
  for (const id of act.who) thread.doers.add(id)
  if (act.where) thread.wheres.add(act.where)
  if (!isHoped(act)) thread.proposed = false
  if (act.status !== 'denied') thread.denied = false
  if (!isToSign(act)) thread.toSign = false
  if (act.unnamed) thread.unnamed = true
  if (act.status === 'postponed') thread.moved = true
  thread.when = commonTime(thread.acts.flatMap((a) => (a.when ? [a.when] : [])))
}

/**
 * What several mentions together say of how far an act came: what was done or called off stands over what was planned; what is
 * only told of has been. What has no day of its own (`lasting`) and is told as going on goes on.
 */
export function statusOfAll(statuses: readonly EventStatus[], lasting = false): EventStatus {
  if (lasting && statuses.includes('under-way') && !statuses.some((s) => /^(?:denied|cancelled|postponed)$/u.test(s)))
    return 'under-way'
  for (const status of ['denied', 'cancelled', 'postponed', 'happened', 'under-way', 'planned'] as const)
    if (statuses.includes(status)) return status
  return statuses.length === 0 ? 'happened' : 'proposed'
}

/** Whether an act may go on for long: talks and fighting that no day is told of. */
export const isLasting = (type: Event['type'], when: string | null): boolean =>
  type !== 'call' && /^(?:talks|attack|other:support)$/u.test(family(type)) && !/^\d{4}-\d\d-\d\d/u.test(when ?? '')

/** The rule of what is told as none of the others: 'earlier talks'. */
export const apartRule = 'act-apart'
