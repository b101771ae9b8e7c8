import { prepositionOf } from '../../../trees/tree.ts'
import { family } from '../../threads/family.ts'
import { doerAbove } from '../../who/gathered.ts'
import { type Sides, sidesTold } from '../../who/sides.ts'
import type { ActReading } from '../act-reading.ts'
import type { CarriedNoun } from './carried-noun.ts'
import { isOnlyOfTrade } from './named-noun.ts'
import type { Evidence } from './noun-evidence.ts'

const saidOn = /^(?:on|in|during)$/u

/** Adds those who are told beside the act rather than of it: Lind in 'Lind was in Karsa for talks with Berg'. */
export function addPeopleBeside(reading: ActReading, act: CarriedNoun): void {
  const { tree, participants } = reading
  const { noun, kind, governor } = act
  const { who, with: others } = act.gathered
  // 'said on a conference call', 'spoke on a visit to Karsa'
  const onIt = /^(?:call|visit)$/u.test(kind) && act.relation === 'obl' && saidOn.test(prepositionOf(tree, noun))
  if (/^(?:talks|visit)$/u.test(family(kind)) && who.length === 0 && (others.length > 0 || onIt))
    who.push(...doerAbove(reading, noun))
  // 'Lorvia and Karsa are in talks'
  const isIn = tree.children(noun).some((c) => tree.relation(c) === 'cop') && prepositionOf(tree, noun) === 'in'
  const those = isIn ? tree.children(noun).find((c) => tree.relation(c) === 'nsubj') : undefined
  if (those !== undefined && family(kind) === 'talks') who.push(...participants.of(tree, those))
  // 'assured Berg in a phone call'
  const heard =
    kind === 'call' && onIt ? tree.children(governor).find((c) => /^i?obj$/u.test(tree.relation(c))) : undefined
  if (heard !== undefined && others.length === 0) others.push(...participants.of(tree, heard))
  // 'went on strike'
  if (kind === 'other:strike' && who.length === 0 && prepositionOf(tree, noun) === 'on')
    who.push(...doerAbove(reading, noun))
}

/** 'the two sides' of 'talks between the two sides', where nobody is named; else null. */
export function sidesOfNoun(
  reading: ActReading,
  { noun, kind, gathered, carrier, carried }: CarriedNoun,
): Sides | null {
  const isNamed = gathered.who.length + gathered.with.length > 0
  if (isNamed || !/^(?:talks|deal)$/u.test(family(kind))) return null
  return sidesTold(reading, noun, carried ? carrier : -1)
}

/** Adds those who follow from what the act is, once it is known to be one: who claims an attack, the government that is visited. */
export function addPeopleMeant(reading: ActReading, act: CarriedNoun, { claimants }: Evidence): void {
  const { noun, kind, gathered } = act
  gathered.who.push(...claimants)
  // 'vowed retaliation'
  if (isOnlyOfTrade(reading, act) && act.relation === 'obj' && gathered.who.length === 0)
    gathered.who.push(...doerAbove(reading, noun))
  if (kind === 'visit' && gathered.where) gathered.with.push(...reading.participants.governmentOf(gathered.where))
}
