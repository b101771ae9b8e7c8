import type { EventStatus } from '../../../../record/event.ts'
import { prepositionOf, type Tree } from '../../../trees/tree.ts'
import { family } from '../../threads/family.ts'
import { isAfter } from '../../when/time.ts'
import { whenOf } from '../../when/when.ts'
import type { ActReading } from '../act-reading.ts'
import { isAnybodys, isHindered, isOrder } from '../no-verb-act.ts'
import { isOnlyIf } from '../only-if.ts'
import { onlyThought } from '../only-thought.ts'
import { statusOf } from '../status.ts'
import type { CarriedNoun } from './carried-noun.ts'

/** How far a noun's act came as the words around it say; null where nothing was done or meant. */
export function saidOfNoun(reading: ActReading, act: CarriedNoun): EventStatus | null {
  const { tree, words } = reading
  const { kind, carrier, relation } = act
  if (carrier >= 0 && (isOrder(tree, carrier) || isAnybodys(tree, carrier))) return null
  // 'went home without holding a vote'
  if (!act.failed && isWithout(tree, carrier)) return null
  // 'had no part in crafting a deal', 'kept them from reaching one'
  if (carrier >= 0 && !act.failed && isHindered(reading, carrier)) return null
  const told = statusSaid(reading, act)
  const said = told === 'happened' && isAnnounced(reading, act) ? 'planned' : told
  if (!said) return null
  // 'is negotiating a deal'
  if (act.makes && /^(?:aimed|under-way)$/u.test(said)) return null
  const isDeal = family(kind) === 'deal'
  if (said === 'aimed' && isDeal) return null
  // 'If Lind wants it, she will make a deal'
  if (said === 'planned' && isDeal && carrier >= 0 && isOnlyIf(tree, carrier)) return null
  // 'an offer to end the strike'
  const toEnd = carrier >= 0 && words.ending.has(tree.lemma(carrier)) && relation !== 'nsubj' && !isDeal
  // 'aimed at ending fighting'
  const isAll = tree.children(act.noun).some((c) => tree.lower(c) === 'all')
  const lasts = act.gathered.definite || (!isAll && /^(?:attack|protest|other:(?:exercise|strike))$/u.test(kind))
  if (toEnd && lasts && /^(?:aimed|planned|proposed)$/u.test(said)) return 'under-way'
  return said === 'aimed' ? 'planned' : said
}

/** 'The summit was announced on Monday', 'announced a visit to Karsa': it is of another day, and to come. */
export const isAnnounced = ({ tree, words }: ActReading, { kind, carrier }: CarriedNoun): boolean =>
  carrier >= 0 && words.acts.announcing.has(tree.lemma(carrier)) && /^(?:talks|visit)$/u.test(family(kind))

/** What the verb that makes or carries it says, where it is not only thought of. */
function statusSaid(reading: ActReading, act: CarriedNoun): EventStatus | 'aimed' | null {
  const { tree, words } = reading
  const { noun, making, makes } = act
  // 'will be added to the deal reached with Lorvia': that one is made.
  const isReached = making >= 0 && !makes && tree.lower(making - 1) !== 'being'
  const thought = isReached ? null : onlyThought(reading, noun, act.kind)
  if (thought === 'none') return null
  if (act.failed) return 'denied'
  if (thought !== null) return thought
  if (isReached) return 'happened'
  // 'refused to take part in talks'
  if (act.relation === 'obl' && act.carried) return statusOf(tree, act.carrier, words.status)
  // 'will go on strike', 'did not go on strike'
  if (act.kind === 'other:strike' && prepositionOf(tree, noun) === 'on' && tree.upos(act.governor) === 'VERB')
    return statusOf(tree, act.governor, words.status)
  return makes && !words.carriers.has(tree.lemma(making)) && tree.upos(making) === 'VERB'
    ? statusOf(tree, making, words.status)
    : statusOf(tree, act.place, words.status, act.carrier >= 0)
}

/** Whether what seems to have happened is still to come: 'The truce starts on Friday', 'will meet at the summit'. */
export function isStillAhead(reading: ActReading, act: CarriedNoun): boolean {
  const { tree, published } = reading
  const { noun, carrier } = act
  // The present with a day to come tells what is planned, but in headlines.
  const present = carrier >= 0 && /^VB[ZP]$/u.test(tree.xpos(carrier)) && !reading.headline
  const ahead = present ? whenOf(tree, noun, { reference: published, lean: 'future', carrier }) : null
  if (ahead && published && isAfter(ahead, published)) return true
  return isOccasionToCome(reading, act)
}

/** 'will meet at the summit': it is to come as well. */
function isOccasionToCome({ tree, words }: ActReading, { noun, governor, isOccasion }: CarriedNoun): boolean {
  return (
    isOccasion &&
    /^(?:at|during)$/u.test(prepositionOf(tree, noun)) &&
    !words.status.attempts.has(tree.lemma(tree.head(governor))) &&
    /^(?:planned|proposed)$/u.test(statusOf(tree, governor, words.status) ?? '')
  )
}

const isWithout = (tree: Tree, verb: number): boolean =>
  verb >= 0 && tree.children(verb).some((c) => c < verb && tree.lower(c) === 'without')
