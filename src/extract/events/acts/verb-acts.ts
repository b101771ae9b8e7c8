import type { EventType } from '../../../record/event.ts'
import { nameKind, nameText } from '../../trees/name-at.ts'
import { spanOf } from '../../trees/verb-span.ts'
import { aboutDay } from '../when/about-day.ts'
import { whenOf } from '../when/when.ts'
import { placeName, whereOf } from '../where.ts'
import { isOfFormer } from '../who/former.ts'
import { type Sides, sidesOf } from '../who/sides.ts'
import { type Act, actAt } from './act.ts'
import type { ActReading } from './act-reading.ts'
import { type FittedVerb, fittedVerb } from './verbs/fitted-verb.ts'
import { peopleOfVerb, type VerbPeople } from './verbs/verb-people.ts'
import { statusOfVerb, type VerbStatus } from './verbs/verb-status.ts'

const travels = /^(?:visit|other:return|other:negotiate)$/u
const moved = /^(?:to|in|at|for|into)$/u

/**
 * The act that a verb tells, or null: the sense that fits what stands beside it ('met' of 'Lind met Berg'), how far it came, who takes part,
 * where and when.
 */
export function verbAct(reading: ActReading, verb: number): Act | null {
  const fitted = fittedVerb(reading, verb)
  if (!fitted) return null
  const told = statusOfVerb(reading, fitted)
  if (!told) return null
  const people = peopleOfVerb(reading, fitted, told)
  if (!people) return null
  // 'resumed in Karsa, with envoys flying in'
  const fliesIn = told.type === 'visit' && fitted.particle !== undefined && fitted.sense.frames.includes('alone')
  const where = whereDone(reading, fitted, told.type, { fliesIn, heads: people.heads })
  if (fliesIn && where === null) return null
  if (fliesIn) people.others.push(...reading.participants.governmentOf(where!).filter((id) => !people.who.includes(id)))
  const when = whenDone(reading, fitted, told)
  const sides = sidesOfVerb(reading, people)
  const isTold = people.who.length + people.others.length > 0 || sides !== null || where !== null || when !== null
  // 'those arrested so far', 'somebody briefed on the talks': nothing of it is told.
  if (!isTold && !/^(?:attack|sign)$/u.test(told.type) && isBare(reading, verb, people.doers)) return null
  return actOfVerb(reading, fitted, told, { ...people, where, when, sides })
}

/** What is told of a verb's act beside what it is. */
interface VerbCircumstances extends VerbPeople {
  readonly where: string | null
  readonly when: string | null
  readonly sides: Sides | null
}

/** Puts together what was found out about a verb's act; null where it is nobody's. */
function actOfVerb(reading: ActReading, fitted: FittedVerb, told: VerbStatus, around: VerbCircumstances): Act | null {
  const { tree, participants } = reading
  const { verb, args, sense } = fitted
  const { type, status, failed } = told
  const { who, others, heads, where, when, sides } = around
  const isPlaced = (args.passive || sense.frames.includes('through')) && (where !== null || when !== null)
  const ofNobody = sides === null && !isPlaced && !isOfSomebody(reading, type, around)
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
    span: spanOf(tree, verb, [args.subject, args.agent, args.passive ? -1 : args.object, ...heads]),
    unnamed: heads.some((h) => participants.isSomebody(tree, h) && participants.of(tree, h).length === 0),
    pointsBack: sides !== null && who.length === 0 && /^(?:meet|agree|sign)$/u.test(type) && others.length === 0,
    sides,
    // 'the envoys arrived on Monday': the visit that was told before.
    needsThread: ofNobody || (type === 'visit' && where === null && fitted.sense.frames.includes('arrived')),
  })
}

/** Whether somebody takes part, with a name or without: 'envoys met the premier', 'the chamber voted'. */
function isOfSomebody({ tree, words, participants }: ActReading, type: string, people: VerbPeople): boolean {
  const { who, others, doers, heads } = people
  if (who.length + others.length > 0) return true
  if (doers >= 0 && participants.isSomebody(tree, doers)) return true
  if (doers >= 0 && type === 'vote' && words.chambers.has(tree.lemma(doers))) return true
  return heads.some((h) => participants.isSomebody(tree, h))
}

/** Where it was done: the place beside the verb, or for those who travel where they go. 'spoke to Lorvian lawmakers' went nowhere. */
function whereDone(
  reading: ActReading,
  { verb, sense }: FittedVerb,
  type: string,
  { fliesIn, heads }: { readonly fliesIn: boolean; readonly heads: readonly number[] },
): string | null {
  const goes = travels.test(type) && sense.frames.some((frame) => /^(?:to|place|bound|sent)$/u.test(frame))
  const at = fliesIn ? [verb, reading.tree.head(verb)] : [verb]
  const told = whereOf(reading, at, goes || sense.frames.includes('guest') ? moved : undefined)
  return told ?? (goes ? placeOf(reading, heads) : null)
}

/** When it was done. Since when somebody is held is no day of what is done with them next; 'the deadline was moved to July' moved it before. */
function whenDone(
  { tree, published }: ActReading,
  { verb, sense }: FittedVerb,
  { type, status }: VerbStatus,
): string | null {
  if (sense.frames.includes('kept') || type === 'postpone') return null
  const lean = /^(?:planned|proposed|postponed)$/u.test(status) ? 'future' : 'past'
  const carrier = tree.relation(verb) === 'xcomp' ? tree.head(verb) : -1
  return whenOf(tree, verb, { reference: published, lean, carrier })
}

/** 'the two sides' who do it, or to whom it is done as in 'gave both governments a draft'; or null. */
function sidesOfVerb(reading: ActReading, { who, others, doers, heads }: VerbPeople): Sides | null {
  if (who.length === 0) return sidesOf(reading, doers)
  const givenTo = heads.find((head) => sidesOf(reading, head) !== null)
  return others.length === 0 && givenTo !== undefined ? sidesOf(reading, givenTo) : null
}

/** A participle that no more than describes somebody, done by nobody told: 'somebody briefed on it', 'a debate over negotiating'. */
const isBare = ({ tree, participants }: ActReading, verb: number, doers: number): boolean =>
  (tree.xpos(verb) === 'VBG'
    ? /^(?:acl|advcl|obl|nmod)$/u.test(tree.relation(verb))
    : tree.xpos(verb) === 'VBN' && tree.relation(verb) === 'acl') &&
  !(doers >= 0 && tree.head(doers) === verb && participants.isSomebody(tree, doers))

function placeOf({ tree, words }: ActReading, heads: readonly number[]): string | null {
  const head = heads.find((h) => nameKind(tree, h) === 'place' && !isOfFormer(tree, h, words.parts))
  if (head === undefined) return null
  return placeName(nameText(tree, head)!, words)
}
