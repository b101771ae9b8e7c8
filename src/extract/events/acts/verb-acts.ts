import type { VerbSense } from '../../../languages/event-words.ts'
import type { EventType } from '../../../record/event.ts'
import { nameKind, nameText } from '../../trees/name-at.ts'
import { quantified } from '../../trees/quantified.ts'
import { prepositionOf, type Tree, withConjuncts } from '../../trees/tree.ts'
import { spanOf } from '../../trees/verb-span.ts'
import { aboutDay } from '../when/about-day.ts'
import { whenOf } from '../when/when.ts'
import { whereOf } from '../where.ts'
import { gather } from '../who/gathered.ts'
import { houseOf } from '../who/house-of.ts'
import { sidesOf } from '../who/sides.ts'
import { type Act, actAt } from './act.ts'
import { heldBy, heldPeople } from './captives.ts'
import { isFailed } from './deal-made.ts'
import { isStillToCome, isUndone } from './ended.ts'
import { fits } from './fits.ts'
import { mendedArguments } from './mended-arguments.ts'
import { isNoVerbAct, isPublic } from './no-verb-act.ts'
import { nounSense } from './noun-sense.ts'
import { isSupposed } from './only-thought.ts'
import type { Reading } from './reading.ts'
import { isCondition, isScheduled } from './scheduled.ts'
import { statusOf } from './status.ts'

/** Acts that are terms of plans until they are done. */
const onlyDone = /^other:(?:withdraw|deploy|lift|form|draft|capture|renege|breakdown)$/u
const goals = /^(?:meet|visit|call|other:talk|other:negotiate|other:discuss|sign)$/u
const travels = /^(?:visit|other:return|other:negotiate)$/u
const moved = /^(?:to|in|at|for|into)$/u

/** The act that a verb tells, or null. */
export function verbAct(reading: Reading, verb: number): Act | null {
  const { tree, words, participants } = reading
  // 'walked out of the talks', 'sit down with': a parser may not take the particle for one.
  const out = words.verbs.has(`${tree.lemma(verb)} ${tree.lower(verb + 1)}`) ? verb + 1 : undefined
  const isParticle = (c: number) => c > verb && words.verbs.has(`${tree.lemma(verb)} ${tree.lower(c)}`)
  // 'took Lind hostage', 'set them free'
  const particle =
    tree.children(verb).find((c) => tree.relation(c) === 'compound:prt') ??
    out ??
    tree
      .children(verb)
      .flatMap((c) => [c, ...tree.children(c).filter((k) => tree.relation(k) === 'case')])
      .find((c) => /^(?:xcomp|advmod|obj|case)$/u.test(tree.relation(c)) && isParticle(c))
  const args = mendedArguments(reading, verb)
  const prt = particle !== undefined && tree.relation(particle) === 'compound:prt'
  const own = (key: string) => words.verbs.get(`${tree.lemma(verb)} ${key}`)
  const senses = burdened(reading, verb) ??
    withObject(reading, verb, args.object) ?? [
      ...(particle === undefined ? [] : (own(tree.lower(particle)) ?? [])),
      // 'signed off on the plan' is not to sign it; 'signed the plan on Friday' is no signing on.
      ...(prt && own(tree.lower(particle)) ? [] : (words.verbs.get(tree.lemma(verb)) ?? [])),
    ]
  for (const sense of senses) {
    const fit = fits(reading, verb, sense, args)
    if (!fit) continue
    let { type } = sense
    // 'has not yet left for Karsa'
    const refused = !(goals.test(type) && isStillToCome(tree, verb)) && isUndone(tree, verb, words.status)
    // 'would not do it without telling them': nothing was done.
    const spared = tree.children(verb).some((c) => tree.lower(c) === 'without' && tree.relation(c) === 'mark')
    if (spared && tree.head(verb) >= 0 && statusOf(tree, tree.head(verb), words.status) !== 'happened') return null
    const informs = /^other:(?:notify|consult|brief)$/u.test(type)
    // Who does not agree rejects. That nobody was told is told as others tell that they were.
    if (refused && ((type !== 'agree' && !informs) || isSupposed(reading, verb))) return null
    if (refused && !informs) type = 'reject'
    if (type === 'other:talk' && byPhone(reading, verb)) type = 'call'
    const denied =
      /^(?:ccomp|xcomp)$/u.test(tree.relation(verb)) && words.status.denied.has(tree.lemma(tree.head(verb)))
    if (isNoVerbAct(reading, verb, type, args, fit)) return null
    // 'failed to agree', 'were unable to agree'
    const failed = type === 'agree' && !refused && isFailed(reading, verb)
    const threatens = type === 'sanction' && words.status.proposed.has(tree.lemma(verb))
    const told = refused
      ? informs
        ? 'denied'
        : 'happened'
      : denied || failed
        ? 'denied'
        : threatens
          ? 'proposed'
          : type === 'postpone'
            ? 'happened'
            : statusOf(tree, workedAt(reading, verb, type), words.status)
    // 'Lind leaves office on Friday': the present with a day to come tells what is planned, but in headlines.
    const scheduled = /^(?:happened|under-way)$/u.test(told ?? '') && !reading.headline && isScheduled(reading, verb)
    // 'are hammering out a deal', 'met to hammer one out'
    if (sense.frames.includes('wrought') && /^(?:under-way|aimed|planned)$/u.test(told ?? '')) type = 'other:negotiate'
    // Who tries to back out of a deal does so; what is done in order to meet is a meeting planned, in order to agree no agreement.
    const reneges = type === 'other:renege' && words.status.attempts.has(tree.lemma(tree.head(verb)))
    const goal = reneges ? 'under-way' : goals.test(type) ? 'planned' : null
    const asked = scheduled && isCondition(reading, verb)
    const status = asked ? 'proposed' : scheduled ? 'planned' : told === 'aimed' || (reneges && told) ? goal : told
    if (!status || (onlyDone.test(type) && !/^(?:happened|under-way)$/u.test(status))) return null
    // 'should agree', 'may reject' tell where somebody stands, not what they did.
    if (status === 'proposed' && !asked && /^(?:agree|reject|propose|cancel)$/u.test(type)) return null
    // 'sent an envoy to Karsa': who is sent goes.
    const isSent = type === 'visit' && sense.frames.includes('sent')
    const doers = isSent ? args.object : args.passive ? args.agent : args.subject
    // 'you can trade that soldier', 'it could kill him': nobody's act.
    if (doers >= 0 && isAnybody(tree, doers) && (status === 'proposed' || tree.lower(doers) === 'you')) return null
    const receives = sense.frames.includes('received')
    const who = receives
      ? heldBy(reading, verb, args)
      : doers >= 0
        ? // 'targeted by Lorvian tariffs'
          sense.frames.includes('burden') && args.passive
          ? gather(reading, doers, 'sanction').who
          : participants.of(tree, doers)
        : type === 'other:release' && args.passive
          ? heldBy(reading, verb, args)
          : []
    if (isSent && who.length === 0 && args.subject >= 0) who.push(...participants.of(tree, args.subject))
    // 'the talks go ahead in Karsa': nobody travels.
    if (type === 'visit' && who.length === 0 && !(doers >= 0 && participants.isSomebody(tree, doers))) return null
    // 'were flown to Karsa': who is brought there does not visit.
    if (type === 'visit' && args.passive && !isSent && !sense.frames.includes('place')) return null
    // 'aides traveling with Lind': the visit is hers.
    const along = tree.relation(verb) === 'acl' && args.obliques.some((o) => prepositionOf(tree, o) === 'with')
    if (type === 'visit' && along && tree.xpos(verb) === 'VBG') return null
    // 'Lorvians travel to Karsa': what many do is nobody's visit.
    if (type === 'visit' && doers >= 0 && isPublic(reading, doers)) return null
    const struck = /^(?:attack|sanction)$/u.test(type)
    const ofHeld = /^other:(?:release|capture|arrest|kidnap)$/u.test(type)
    if (receives) fit.push(doers)
    const others = fit
      .flatMap((head) =>
        ofHeld
          ? withConjuncts(tree, head).flatMap((h) => heldPeople(reading, h))
          : struck
            ? participants.orOwner(tree, head)
            : participants.of(tree, head),
      )
      .filter((id) => !who.includes(id))
    const wrought = sense.frames.includes('wrought')
    if ((wrought || (/^(?:sign|agree)$/u.test(type) && sense.frames.includes('matter'))) && args.object >= 0) {
      // 'the Lorvia-Karsa treaty was signed', 'signed a pact between Lorvia and Karsa'
      const matter = gather(reading, args.object, 'agree')
      // 'was signed between Lorvia and Karsa'
      const between = args.obliques.filter((o) => prepositionOf(tree, o) === 'between')
      const parties = [...matter.who, ...matter.with, ...between.flatMap((o) => participants.of(tree, o))]
      for (const id of parties) if (!who.includes(id)) others.push(id)
      if (who.length === 0) who.push(...others.splice(0))
    }
    // 'the bill passed the House': the House did it.
    const through = sense.frames.includes('through')
    if (through && who.length === 0) who.push(...others.splice(0))
    if (type === 'vote' && who.length === 0) who.push(...houseOf(reading, through ? (fit[0] ?? -1) : doers))
    // 'received a letter from Berg'
    if (sense.frames.includes('sender')) others.push(...who.splice(0, who.length, ...others.splice(0)))
    // 'spoke to Lorvian lawmakers' went nowhere.
    const goes = travels.test(type) && sense.frames.some((frame) => /^(?:to|place|bound|sent)$/u.test(frame))
    // 'resumed in Karsa, with envoys flying in'
    const fliesIn = type === 'visit' && particle !== undefined && sense.frames.includes('alone')
    const where =
      whereOf(
        reading,
        fliesIn ? [verb, tree.head(verb)] : [verb],
        goes || sense.frames.includes('guest') ? moved : undefined,
      ) ?? (goes ? placeOf(reading, fit) : null)
    if (fliesIn && where === null) return null
    if (fliesIn) others.push(...participants.governmentOf(where!).filter((id) => !who.includes(id)))
    const somebody =
      who.length + others.length > 0 ||
      (doers >= 0 &&
        (participants.isSomebody(tree, doers) || (type === 'vote' && words.chambers.has(tree.lemma(doers))))) ||
      fit.some((f) => participants.isSomebody(tree, f))
    const lean = /^(?:planned|proposed|postponed)$/u.test(status) ? 'future' : 'past'
    // Since when somebody is held is no day of what is done with them next.
    const lasts = sense.frames.includes('kept')
    const carrier = tree.relation(verb) === 'xcomp' ? tree.head(verb) : -1
    // 'the deadline was moved to July' moved it before.
    const when =
      lasts || type === 'postpone' ? null : whenOf(tree, verb, { reference: reading.published, lean, carrier })
    // 'gave both governments a draft'
    const givenTo = fit.find((head) => sidesOf(reading, head) !== null)
    const sides =
      who.length === 0
        ? sidesOf(reading, doers)
        : others.length === 0 && givenTo !== undefined
          ? sidesOf(reading, givenTo)
          : null
    const isTold = who.length + others.length > 0 || sides !== null || where !== null || when !== null
    // 'those arrested so far', 'somebody briefed on the talks': nothing of it is told.
    if (!isTold && !/^(?:attack|sign)$/u.test(type) && isBare(reading, verb, doers)) return null
    const ofNobody = !somebody && sides === null && !((args.passive || through) && (where !== null || when !== null))
    // 'The deal would be signed': by those who are told of it.
    if (ofNobody && !(type === 'sign' && args.passive)) return null
    return actAt(reading, verb, {
      type: type as EventType,
      by: 'verb',
      who,
      with: [...new Set(others)],
      where,
      when,
      about: when === null && status === 'happened' ? aboutDay(reading, verb, type) : null,
      status,
      failed,
      span: spanOf(tree, verb, [args.subject, args.agent, args.passive ? -1 : args.object, ...fit]),
      unnamed: fit.some((f) => participants.isSomebody(tree, f) && participants.of(tree, f).length === 0),
      pointsBack: sides !== null && who.length === 0 && /^(?:meet|agree|sign)$/u.test(type) && others.length === 0,
      sides,
      needsThread: ofNobody,
    })
  }
  return null
}

/** A participle that no more than describes somebody, done by nobody told. */
const isBare = ({ tree, participants }: Reading, verb: number, doers: number): boolean =>
  /^VB[NG]$/u.test(tree.xpos(verb)) &&
  tree.relation(verb) === 'acl' &&
  !(doers >= 0 && tree.head(doers) === verb && participants.isSomebody(tree, doers))

/** What a verb tells with one of its objects: 'lift sanctions', 'was given notice'. */
function withObject({ tree, words }: Reading, verb: number, object: number): readonly VerbSense[] | undefined {
  const objects = [object, ...tree.children(verb).filter((c) => tree.relation(c) === 'obj')]
  for (const o of objects) {
    const senses = o < 0 ? undefined : words.verbs.get(`${tree.lemma(verb)} ${tree.lemma(quantified(tree, o))}`)
    if (senses) return senses
  }
  return undefined
}

/** 'hit Lorvia with tariffs', 'threatened it with sanctions' */
function burdened(reading: Reading, verb: number): readonly VerbSense[] | undefined {
  const { tree, words } = reading
  if (!words.burdening.has(tree.lemma(verb))) return undefined
  const near = tree.children(verb).filter((c) => c > verb)
  const isBurden = (c: number) =>
    /^(?:with|by)$/u.test(prepositionOf(tree, c)) && nounSense(reading, c)?.type === 'sanction'
  return near.some(isBurden) || near.some((c) => tree.children(c).some(isBurden)) ? burdening : undefined
}

const burdening: readonly VerbSense[] = [{ type: 'sanction', frames: ['burden'] }]

const isAnybody = (tree: Tree, head: number): boolean =>
  /^(?:you|it|that|this|which|one|anybody|anyone)$/u.test(tree.lower(head)) && tree.upos(head) === 'PRON'

/** 'worked to iron out differences': who works at it negotiates. */
const workedAt = ({ tree, words }: Reading, verb: number, type: string): number =>
  type === 'other:negotiate' && tree.head(verb) >= 0 && words.acts.working.has(tree.lemma(tree.head(verb)))
    ? tree.head(verb)
    : verb

function placeOf({ tree }: Reading, heads: readonly number[]): string | null {
  const head = heads.find((h) => nameKind(tree, h) === 'place')
  if (head === undefined) return null
  return nameText(tree, head)!.replace(/^the /u, '')
}

function byPhone({ tree, words }: Reading, verb: number): boolean {
  return tree.children(verb).some((c) => words.acts.phones.has(tree.lemma(c)))
}
