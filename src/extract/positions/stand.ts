import type { StanceMatter } from '../../languages/positions.ts'
import type { Stance } from '../../record/position.ts'
import type { Holder } from './holders/holders.ts'
import type { PositionReading } from './position-reading.ts'
import { clipped } from './targets/clipped.ts'
import type { Complement } from './targets/complements.ts'
import type { Target } from './targets/targets.ts'

/** One place in a report that tells where somebody stands, before it becomes a position. */
export interface Stand {
  readonly stance: Stance
  /** Ids of actors. */
  readonly holders: readonly string[]
  /** How the holder is told: by 'name', by a 'pronoun', or as the one who 'speaks'. */
  readonly by: 'name' | 'pronoun' | 'speaker'
  readonly target: Target
  readonly complement: Complement
  /** The token that tells the stance, and the first of the phrase of the holder, or -1. */
  readonly trigger: number
  readonly holderAt: number
  readonly act: boolean
  /** Which way of telling found it. */
  readonly rule:
    | 'verb'
    | 'noun'
    | 'adjective'
    | 'verdict'
    | 'duty'
    | 'refusal'
    | 'denial'
    | 'undecided'
    | 'leaning'
    | 'undertaking'
    | 'threat'
    | 'idiom'
  /** Words that make it less sure: 'able', 'would', 'conditional'. */
  readonly hedged: boolean
}

/** What a rule has read of a stance, before it is known what that is on. */
interface ReadStance extends Pick<Stand, 'rule' | 'complement'> {
  /** Where what it is on decides, a function of that; null where that makes it none. */
  readonly stance: Stance | ((target: Target) => Stance | null)
  readonly holder: Holder
  /** Where a word in the complement tells what it is on: 'the plan' of "must accept the plan". */
  readonly inner?: readonly Complement[]
  readonly on: StanceMatter
  /** The word that was asked, and the one that tells the stance, where that is another. */
  readonly word: number
  readonly trigger?: number
  readonly act?: boolean
  readonly hedged?: boolean
  /** What it is on in its own words, where they stand for nothing that is known. */
  readonly otherwise?: string | undefined
}

/** The stands that a telling comes to: one for each thing that its words stand for. */
export function standsOf(reading: PositionReading, telling: ReadStance): Stand[] {
  const { stance, holder, inner, on, word, rule } = telling
  const { trigger = word, act = false, hedged = false } = telling
  const complement = clipped(reading, telling.complement, word)
  const known = (inner ?? [telling.complement]).flatMap((c) => reading.targets.of(reading.tree, c, on, word))
  const own = telling.otherwise ? [{ on: telling.otherwise, by: 'words' as const }] : []
  return (known.length > 0 ? known : own).flatMap((target): Stand[] => {
    const held = typeof stance === 'function' ? stance(target) : stance
    if (!held) return []
    const { ids: holders, by, from: holderAt } = holder
    return [{ stance: held, holders, by, target, complement, trigger, holderAt, act, rule, hedged }]
  })
}
