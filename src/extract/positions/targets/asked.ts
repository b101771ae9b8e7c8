import type { PositionWords, StanceMatter } from '../../../languages/positions.ts'
import { phraseOf, type Tree } from '../../trees/tree.ts'
import type { Complement } from './complements.ts'
import type { fittingIn } from './fitting.ts'
import type { pointingIn, Told } from './pointing.ts'
import type { shortNames } from './short-names.ts'
import type { Target } from './targets.ts'

/** What it is asked of: what the complement of a word that tells a stance stands for. */
export interface Asked {
  readonly tree: Tree
  readonly complement: Complement
  /** What a position of that word may be on. */
  readonly on: StanceMatter
  /** The word that tells the stance. */
  readonly trigger: number
}

/** What is known while it is looked for. */
export interface Search {
  readonly words: PositionWords
  /** Where proposals and terms are told of, in the order of the text. */
  readonly told: readonly Told[]
  readonly names: ReturnType<typeof shortNames>
  readonly pointing: ReturnType<typeof pointingIn>
  readonly fitting: ReturnType<typeof fittingIn>
  /** What another complement stands for: 'the plan' of 'talks on the plan'. */
  find(asked: Asked): Target[]
}

/** The same question of another phrase. */
export const askedOf = (asked: Asked, head: number): Asked => ({
  ...asked,
  complement: { ...asked.complement, ...phraseOf(asked.tree, head), head },
})

/** What points back to something told before, or nothing. */
export const pointsTo = (id: string | null): Target[] => (id ? [{ on: id, by: 'back' }] : [])
