import type { Issue } from '../../../record/provision.ts'
import type { Classified } from '../particulars/issue-of.ts'
import type { Standing } from '../proposals/standing.ts'

/** A place in a text that tells one term. */
export interface Term {
  /** Its verb or head noun. */
  readonly head: number
  /** The verb that it is an object of, where that tells several terms; else -1. */
  readonly verb: number
  /** In order; not always all those between the first and the last. */
  readonly tokens: readonly number[]
  readonly issue: Issue
  /** How surely it is a term by its words; 'none': only its standing tells, and its issue is 'other:'. */
  readonly strength: Classified['strength'] | 'none'
  /** Null where it was on the table before, and is only spoken of again. */
  readonly standing: Standing | null
  /** What its relative clause tells of it: 'the pact would expire after five years' of "a sunset clause under which …". */
  readonly clause?: readonly number[]
  /** The term that it points back at, without any word of its own for it. */
  readonly again?: Term
}
