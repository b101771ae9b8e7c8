import type { PartWords } from '../../../languages/act-words.ts'
import type { Actor } from '../../../record/finding.ts'
import type { Document, Stretch } from '../../document.ts'
import type { Tree } from '../../trees/tree.ts'
import type { Followed } from './follow.ts'
import type { Gender } from './gender-of.ts'
import type { KnownActors } from './known-actors.ts'

/** What is known of one report while it is read who its words stand for; the questions call each other: 'Lorvia’s envoy' asks who 'Lorvia' is. */
export interface ActorReading {
  readonly document: Document
  readonly parts: PartWords
  readonly actors: KnownActors
  /** Mentions by where they begin; what a name's token begins or lies in. */
  readonly mentioned: ReadonlyMap<number, { readonly end: number; readonly id: string }>
  /** Names of countries by which governments go. */
  readonly countries: ReadonlySet<string>
  /** Nouns for bodies named before: 'the group'. */
  readonly bodies: ReadonlySet<string>
  /** Who speaks at an offset. */
  speakerAt(offset: number): string | null
  /** The government that somebody serves. */
  readonly serves: (id: string) => string | undefined
  readonly genderOf: (id: string) => Gender | null
  /** Whom the pronouns of a tree stand for. */
  followed(tree: Tree): Followed
  /** Whether a noun is one for people or a body: 'envoys'. */
  isGroup(tree: Tree, head: number): boolean
  isSomebody(tree: Tree, head: number): boolean
  make(kind: Actor['kind'], name: string, tree: Tree, words: Stretch): string
  /** Ids of the actors that a phrase stands for, those joined to it included. */
  of(tree: Tree, head: number): string[]
  /** The same, without those joined to it. */
  single(tree: Tree, head: number): string[]
}
