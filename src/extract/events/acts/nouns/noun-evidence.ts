import type { EventStatus } from '../../../../record/event.ts'
import { prepositionOf } from '../../../trees/tree.ts'
import { isBareTalks } from '../../threads/told-again.ts'
import { claimantOf } from '../../who/claimant.ts'
import type { Sides } from '../../who/sides.ts'
import type { ActReading } from '../act-reading.ts'
import { isToldMade, seeksDeal } from '../deal-made.ts'
import type { CarriedNoun } from './carried-noun.ts'
import { isOnlyOfTrade } from './named-noun.ts'

/** A noun's act with what was found out about it. */
export interface DatedNoun extends CarriedNoun {
  readonly status: EventStatus
  readonly when: string | null
  readonly sides: Sides | null
}

/** What speaks for it that an act took place, and was not only named: 'the truce took effect', not 'a text of the truce'. */
export interface Evidence {
  /** Who, where or when is told. */
  readonly told: boolean
  /** 'the talks', 'their talks': those that are known already. */
  readonly definite: boolean
  /** 'The deal was announced', 'the truce comes into effect': no text, but what took place. */
  readonly made: boolean
  /** 'the truce took effect', 'Truce Unravels': told as what took place. */
  readonly truceTold: boolean
  /** 'the shutdown began', 'held exercises' */
  readonly unfolds: boolean
  /** 'a meeting of ministers': somebody takes part whom nothing names. */
  readonly ofSomebody: boolean
  /** '30 people were injured in an airstrike' */
  readonly harms: boolean
  /** Who claims it: 'claimed responsibility for the attack'. */
  readonly claimants: readonly string[]
  /** It was called or put off. */
  readonly ended: boolean
}

/** What speaks for a noun's act, with those told who take part in it. */
export function evidenceOf(reading: ActReading, act: DatedNoun): Evidence {
  const { tree, words } = reading
  const { noun, kind, relation, carrier, making, gathered, status } = act
  const definite = gathered.definite && !gathered.other
  const isTruce = /^other:(?:ceasefire|breakdown)$/u.test(kind) && relation === 'nsubj' && carrier >= 0
  return {
    told: gathered.who.length + gathered.with.length > 0 || gathered.where !== null || act.when !== null || !!act.sides,
    definite,
    made: making >= 0 && ((status === 'happened' && isToldMade(reading, making)) || act.failed),
    truceTold: isTruce && (definite || reading.headline) && tree.upos(carrier) === 'VERB',
    unfolds: act.sense.needs === 'carried' && isUnfolding(reading, act),
    ofSomebody:
      gathered.unnamed && /^(?:meet|visit|dismiss|appoint|other:(?:arrest|kidnap|release|capture|strike))$/u.test(kind),
    harms:
      kind === 'attack' &&
      relation === 'obl' &&
      words.harming.has(tree.lemma(act.governor)) &&
      prepositionOf(tree, noun) === 'in',
    claimants: kind === 'attack' ? claimantOf(reading, noun) : [],
    ended: /^(?:cancelled|postponed)$/u.test(status),
  }
}

/** Whether enough speaks for a noun's act: what its sense needs, and anything at all. */
export function isEnough(reading: ActReading, act: DatedNoun, evidence: Evidence): boolean {
  return hasNeeded(reading, act, evidence) && isMoreThanNamed(reading, act, evidence)
}

/** Whether there is what the sense of the noun asks for: tariffs must be imposed, 'efforts to forge a truce' go on. */
function hasNeeded(reading: ActReading, act: DatedNoun, evidence: Evidence): boolean {
  const { told, definite, made, truceTold } = evidence
  const { carrier, relation } = act
  const isSubject = carrier >= 0 && relation === 'nsubj'
  if (isOnlyOfTrade(reading, act) && !isOfTrade(reading, act)) return false
  switch (act.sense.needs) {
    case 'named':
      return told || made || truceTold || (definite && carrier >= 0)
    case 'carried':
      return act.making >= 0 || evidence.unfolds || isLaid(reading, act, evidence)
    case 'sought':
      return isSubject && seeksDeal(reading, act.noun)
    case 'described':
      return told || act.gathered.described || isSubject
    default:
      return true
  }
}

/** Whether anything is told of it beyond its name. */
function isMoreThanNamed(reading: ActReading, act: DatedNoun, evidence: Evidence): boolean {
  const { told, definite, made, truceTold, unfolds, ofSomebody, harms, claimants } = evidence
  if (told || definite || made || truceTold || unfolds || ofSomebody || harms || claimants.length > 0) return true
  if (act.carried || act.gathered.described || isBareSubject(reading, act)) return true
  // 'after 17 hours of talks', 'if talks fail'
  return !act.gathered.other && isBareTalks(reading, act.noun)
}

/** 'Talks resumed': a subject in the plural without an article that is written as a name. */
const isBareSubject = ({ tree }: ActReading, { noun, relation }: CarriedNoun): boolean =>
  /^NNP?S$/u.test(tree.xpos(noun)) &&
  /^nsubj/u.test(relation) &&
  !tree.children(noun).some((c) => tree.relation(c) === 'det')

/** Whether a burden is laid on somebody, put off, an answer, or grows: 'imposed tariffs', 'put the tariffs off', 'retaliated with tariffs'. */
function isLaid(reading: ActReading, { noun, kind, carrier, relation }: CarriedNoun, { ended }: Evidence): boolean {
  const { tree, words } = reading
  if (kind === 'sanction' && (ended || tree.children(noun).some((c) => words.acts.answering.has(tree.lower(c)))))
    return true
  return carrier >= 0 && (words.imposing.has(tree.lemma(carrier)) || (reading.onTrade && relation === 'nsubj'))
}

/** Whether 'the increase', 'retaliation' in a report about tariffs is of them: it takes place, is vowed or somebody's, and is of nothing else. */
const isOfTrade = ({ tree, words }: ActReading, { noun, carrier, gathered }: CarriedNoun): boolean =>
  !tree.children(noun).some((c) => c > noun && /^(?:in|of)$/u.test(prepositionOf(tree, c))) &&
  prepositionOf(tree, noun) !== 'in' &&
  (carrier >= 0 ||
    gathered.who.length > 0 ||
    (tree.relation(noun) === 'obj' && words.status.planned.has(tree.lemma(tree.head(noun)))))

/** 'the shutdown began', 'held exercises', not 'ended the shutdown' or 'the shutdown of the plant began'. */
const isUnfolding = ({ tree }: ActReading, { noun, kind, carrier }: CarriedNoun): boolean =>
  carrier >= 0 &&
  (kind === 'other:exercise' ||
    (kind === 'other:shutdown' &&
      tree.relation(noun) === 'nsubj' &&
      !tree.children(noun).some((c) => prepositionOf(tree, c) === 'of')))
