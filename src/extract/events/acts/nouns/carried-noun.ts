import { prepositionOf, type Tree } from '../../../trees/tree.ts'
import { family } from '../../threads/family.ts'
import { fromVerb } from '../../who/gathered.ts'
import type { ActReading } from '../act-reading.ts'
import { carrierOf } from '../carrier-of.ts'
import { isFailed, makingOf, reachedBehind } from '../deal-made.ts'
import { measureOf } from '../measured.ts'
import type { NamedNoun } from './named-noun.ts'

/** A noun's act with the verbs that say what became of it: 'held' of 'held talks', 'reached' of 'the deal reached in Karsa'. */
export interface CarriedNoun extends NamedNoun {
  /** What stands in its place in the sentence: 'weeks' of 'held five weeks of talks'; else the noun. */
  readonly place: number
  /** What that hangs on, and how. */
  readonly governor: number
  readonly relation: string
  /** The verb that says that a deal was made of it, or -1; and whether that carries it, as in 'reached a deal'. */
  readonly making: number
  readonly makes: boolean
  /** The verb that only says that it took place, or -1; and whether it is what that verb is done to: 'held talks', not 'talks began'. */
  readonly carrier: number
  readonly carried: boolean
  /** The first verb behind the noun that tells of it, 'planned' of 'the talks planned for Friday', or -1. */
  readonly relative: number
  /** Heads of phrases beside the carrier that belong to the act. */
  readonly spanHeads: readonly number[]
  /** 'failed to reach a deal': sought, no more. */
  readonly failed: boolean
  /** It is told as the occasion of something else: 'will speak at the summit'. */
  readonly isOccasion: boolean
}

/** Reads the verbs that carry a noun's act, and adds those whom they name to its people. */
export function carriedNoun(reading: ActReading, named: NamedNoun): CarriedNoun {
  const { tree } = reading
  const { noun, gathered } = named
  const place = measureOf(reading, noun)
  const governor = tree.head(place)
  const relation = tree.relation(place)
  const making = makingOf(reading, noun, named.kind)
  const makes = making >= 0 && (making === governor || tree.relation(making) === 'compound')
  const carrier = makes ? making : carrierOf(reading, noun)
  const isEngaged = relation === 'obl' && carrier === governor
  const carried = carrier >= 0 && (makes || isEngaged || /^(?:obj|nsubj:pass)$/u.test(relation))
  const { kind, spanHeads } = carried ? fromCarrier(reading, named, carrier) : { kind: named.kind, spanHeads: [] }
  fromVerbsBehind(reading, named)
  return {
    ...named,
    kind,
    place,
    governor,
    relation,
    making,
    makes,
    carrier,
    carried,
    relative: gathered.verbs[0] ?? -1,
    spanHeads,
    failed: family(kind) === 'deal' && isFailed(reading, carrier),
    isOccasion:
      relation === 'obl' &&
      /^(?:for|at|in|during|on)$/u.test(prepositionOf(tree, noun)) &&
      governor >= 0 &&
      !isSaying(tree, governor),
  }
}

/** Adds who does and suffers what the carrier tells. Who brokers a deal is no party to it: of one without parties there is only the mediating. */
function fromCarrier(
  reading: ActReading,
  { kind, gathered, held }: NamedNoun,
  carrier: number,
): Pick<CarriedNoun, 'kind' | 'spanHeads'> {
  const parties = [...gathered.who, ...gathered.with]
  const struck = /^(?:attack|sanction)$/u.test(kind)
  // Who secures or announces a release does not let go.
  // Who ends an attack does not attack.
  const ends = kind === 'attack' && reading.words.ending.has(reading.tree.lemma(carrier))
  const spanHeads = held || ends ? [] : fromVerb(reading, carrier, gathered, struck ? 'struck' : 'done')
  if (!isBrokering(reading, carrier)) return { kind, spanHeads }
  if (parties.length === 0) return { kind: 'other:mediate', spanHeads }
  gathered.who = gathered.who.filter((id) => parties.includes(id))
  return { kind, spanHeads }
}

/** Adds who does and suffers what the verbs behind the noun tell: 'the talks that Lind held', 'the deal reached with Lorvia'. */
function fromVerbsBehind(reading: ActReading, { noun, gathered, isJoined }: NamedNoun): void {
  const { tree, words } = reading
  const beside = tree.head(noun)
  if (isJoined && words.carriers.has(tree.lemma(tree.head(beside)))) gathered.verbs.push(tree.head(beside))
  const apart = reachedBehind(reading, noun)
  for (const verb of gathered.verbs)
    fromVerb(reading, verb, gathered, isBrokering(reading, verb) || verb === apart ? 'brokered' : 'done')
}

const isBrokering = ({ tree, words }: ActReading, verb: number): boolean => words.brokering.has(tree.lemma(verb))

/** 'said at the meeting on Friday': when it was said is not when they met, or may not be. */
const isSaying = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((c) => /^(?:ccomp|parataxis)$/u.test(tree.relation(c)))
