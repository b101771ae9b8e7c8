import type { EventStatus } from '../../../../record/event.ts'
import type { ActReading } from '../act-reading.ts'
import { isFailed } from '../deal-made.ts'
import { isStillToCome, isUndone } from '../ended.ts'
import { isNoVerbAct } from '../no-verb-act.ts'
import { isOnlyIf } from '../only-if.ts'
import { isSupposed } from '../only-thought.ts'
import { isCondition, isScheduled } from '../scheduled.ts'
import { statusOf } from '../status.ts'
import type { FittedVerb } from './fitted-verb.ts'

/** Acts that are terms of plans until they are done. */
const onlyDone = /^other:(?:withdraw|deploy|lift|form|draft|capture|renege|breakdown)$/u
/** Acts that are planned where something else is done in order to do them: 'flew in to meet Berg'. */
const goals = /^(?:meet|visit|call|other:talk|other:negotiate|other:discuss|sign)$/u

/** What a verb tells was done, and how far it came. */
export interface VerbStatus {
  readonly type: string
  readonly status: EventStatus
  /** 'failed to agree', 'were unable to agree' */
  readonly failed: boolean
}

/** What a verb tells was done and how far it came, or null where it tells no act. */
export function statusOfVerb(reading: ActReading, fitted: FittedVerb): VerbStatus | null {
  const { tree, words } = reading
  const { verb, sense } = fitted
  // 'has not yet left for Karsa'
  const refused = !(goals.test(sense.type) && isStillToCome(tree, verb)) && isUndone(tree, verb, words.status)
  if (isSpared(reading, verb)) return null
  // Who does not agree rejects. That nobody was told is told as others tell that they were.
  const informs = /^other:(?:notify|consult|brief)$/u.test(sense.type)
  if (refused && ((sense.type !== 'agree' && !informs) || isSupposed(reading, verb) || isAsked(reading, verb)))
    return null
  const done = refused && !informs ? 'reject' : isPhoned(reading, verb, sense.type) ? 'call' : sense.type
  if (isNoVerbAct(reading, verb, done, fitted.args, fitted.fit)) return null
  const failed = done === 'agree' && !refused && isFailed(reading, verb)
  const undone = informs ? 'denied' : 'happened'
  const told = refused ? undone : failed ? 'denied' : toldOf(reading, verb, done)
  // 'are hammering out a deal', 'met to hammer one out'
  const negotiates = sense.frames.includes('wrought') && /^(?:under-way|aimed|planned)$/u.test(told ?? '')
  const type = negotiates ? 'other:negotiate' : done
  const status = meantStatus(reading, verb, type, told)
  return status ? { type, status, failed } : null
}

/** How far the act came as the words of the verb and above it tell, or 'aimed' where something is done for it. */
function toldOf({ tree, words }: ActReading, verb: number, type: string): EventStatus | 'aimed' | null {
  const above = tree.head(verb)
  // 'denied that they met', 'denied meeting'; not 'denied Lind funds to meet'
  const isDenial = tree.relation(verb) === 'ccomp' || (tree.relation(verb) === 'xcomp' && tree.xpos(verb) === 'VBG')
  if (isDenial && words.status.denied.has(tree.lemma(above))) return 'denied'
  if (type === 'sanction' && words.status.proposed.has(tree.lemma(verb))) return 'proposed'
  if (type === 'postpone') return 'happened'
  // 'worked to iron out differences': who works at it negotiates.
  const works = type === 'other:negotiate' && above >= 0 && words.acts.working.has(tree.lemma(above))
  return statusOf(tree, works ? above : verb, words.status)
}

/** How far it came once days to come, conditions and aims are weighed; null where it is no act, or only where somebody stands. */
function meantStatus(
  reading: ActReading,
  verb: number,
  type: string,
  told: EventStatus | 'aimed' | null,
): EventStatus | null {
  const { tree, words } = reading
  // 'Lind leaves office on Friday': the present with a day to come tells what is planned, but in headlines.
  const scheduled = /^(?:happened|under-way)$/u.test(told ?? '') && !reading.headline && isScheduled(reading, verb)
  const asked = scheduled && isCondition(reading, verb)
  // Who tries to back out of a deal does so; what is done in order to meet is a meeting planned, in order to agree no agreement.
  const reneges = type === 'other:renege' && words.status.attempts.has(tree.lemma(tree.head(verb)))
  const goal = reneges ? 'under-way' : goals.test(type) ? 'planned' : null
  const status = asked ? 'proposed' : scheduled ? 'planned' : told === 'aimed' || (reneges && told) ? goal : told
  if (!status || (onlyDone.test(type) && !/^(?:happened|under-way)$/u.test(status))) return null
  // 'should agree', 'may reject' tell where somebody stands, not what they did.
  // So do 'would agree', 'before she would agree', 'will agree if Berg does'.
  const isStance = /^(?:agree|reject|propose|cancel)$/u.test(type)
  if (isStance && ((status === 'proposed' && !asked) || (status === 'planned' && isOnlyIf(tree, verb)))) return null
  return status
}

/** 'would not do it without telling them': nothing was done. */
function isSpared({ tree, words }: ActReading, verb: number): boolean {
  const spared = tree.children(verb).some((c) => tree.lower(c) === 'without' && tree.relation(c) === 'mark')
  return spared && tree.head(verb) >= 0 && statusOf(tree, tree.head(verb), words.status) !== 'happened'
}

/** 'spoke on the phone' */
const isPhoned = ({ tree, words }: ActReading, verb: number, type: string): boolean =>
  type === 'other:talk' && tree.children(verb).some((c) => words.acts.phones.has(tree.lemma(c)))

/** 'urged Karsa not to accept', 'was told not to agree': what somebody wants of others. */
function isAsked({ tree }: ActReading, verb: number): boolean {
  if (tree.xpos(verb) !== 'VB' || !/^(?:xcomp|ccomp|advcl)$/u.test(tree.relation(verb))) return false
  return tree
    .children(tree.head(verb))
    .some((c) => c < verb && (/^i?obj$/u.test(tree.relation(c)) || tree.relation(c) === 'nsubj:pass'))
}
