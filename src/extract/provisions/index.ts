import type { Language } from '../../languages/language.ts'
import type { Actor, Attribution } from '../../record/finding.ts'
import type { Proposal } from '../../record/proposal.ts'
import type { Provision } from '../../record/provision.ts'
import type { Document } from '../document.ts'

/** What terms are found with: the report's actors and attributions. */
export interface TermsWith {
  readonly actors: readonly Actor[]
  readonly attributions: readonly Attribution[]
}

/** The proposals that a report speaks of, and their terms, in the order of the text. */
export interface FoundTerms {
  readonly proposals: readonly Proposal[]
  readonly provisions: readonly Provision[]
}

/** Finds them. A language that has no words for terms finds none. */
export function findProvisions(_document: Document, _language: Language, _known: TermsWith): FoundTerms {
  return { proposals: [], provisions: [] }
}
