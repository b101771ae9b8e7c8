import type { NounSense } from '../../../../languages/event-words.ts'
import { nameKind } from '../../../trees/name-at.ts'
import type { Tree } from '../../../trees/tree.ts'
import { type Gathered, gather } from '../../who/gathered.ts'
import type { ActReading } from '../act-reading.ts'
import { type CaptiveNoun, captiveNoun } from '../captive-noun.ts'
import { kindOf } from '../kind-of.ts'
import { isNoAct } from '../no-act.ts'
import { nounSense } from '../noun-sense.ts'

/** A noun that names an act, with what hangs on it: "Lind's talks", 'the handover of the prisoners'. */
export interface NamedNoun {
  readonly noun: number
  readonly sense: NounSense
  /** The type of the act, as far as it is known. */
  readonly kind: string
  /** Who takes part and where; the later steps add to it. */
  readonly gathered: Gathered
  /** Who is held or let go, where it may be an act done to captives; else null. */
  readonly held: CaptiveNoun | null
  /** 'the deal Lind made': a parser may take 'deal' and the name for one. */
  readonly isJoined: boolean
}

/** The act that a noun names and what hangs on it, or null where it names none. */
export function namedNoun(reading: ActReading, noun: number): NamedNoun | null {
  const { tree } = reading
  const sense = nounSense(reading, noun)
  if (!sense) return null
  const isJoined = isJoinedToDoer(tree, noun)
  if (/^(?:compound|amod|flat)/u.test(tree.relation(noun)) && !isJoined) return null
  const kind = kindOf(reading, noun, sense.type)
  if (isNoAct(reading, noun, kind, sense)) return null
  const gathered = gather(reading, noun, kind)
  // 'the handover of the prisoners' is none of papers.
  const held = sense.needs === 'captive' || kind === 'handover' ? captiveNoun(reading, noun, kind) : null
  const named = { noun, sense, kind, gathered, held, isJoined }
  if (!held) return sense.needs === 'captive' ? null : named
  // 'the swap', 'the handover': where the report is about captives, it may point back.
  if (!held.told && !reading.ofCaptives) return sense.needs === 'captive' ? null : named
  gathered.who = held.who
  gathered.with.splice(0, Number.POSITIVE_INFINITY, ...held.with)
  gathered.unnamed = held.told
  return kind === 'handover' ? { ...named, kind: 'other:release' } : named
}

const isJoinedToDoer = (tree: Tree, noun: number): boolean =>
  tree.relation(noun) === 'compound' && tree.head(noun) === noun + 1 && nameKind(tree, tree.head(noun)) === 'person'

/** Whether a word tells tariffs only because the report is about them: 'the increase', 'retaliation'. */
export const isOnlyOfTrade = ({ tree, words }: ActReading, { noun, sense }: NamedNoun): boolean =>
  sense.needs === 'told' && sense === words.atTrade.get(tree.lemma(noun))
