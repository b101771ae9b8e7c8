import type { Actor, Attribution, Findings } from '../../record/finding.ts'
import type { Position } from '../../record/position.ts'
import type { Proposal } from '../../record/proposal.ts'
import type { Provision } from '../../record/provision.ts'
import type { Merge } from '../../record/record.ts'

/** What one report tells of terms. */
export type ToldTerms = Pick<Findings, 'proposals' | 'provisions' | 'positions'>

/** What terms are reconciled with. */
export interface TermsContext {
  /** The record's actors, and where each former id went. */
  readonly actors: readonly Actor[]
  readonly becomes: ReadonlyMap<string, string>
  readonly attributions: readonly Attribution[]
}

/** The record's proposals, provisions and positions, each told once, and why they were put together. */
export interface ReconciledTerms {
  readonly proposals: readonly Proposal[]
  readonly provisions: readonly Provision[]
  readonly positions: readonly Position[]
  readonly merges: readonly Merge[]
}

/** Puts together what several reports tell of one proposal, provision or position. */
export function reconcileTerms(told: readonly ToldTerms[], _context: TermsContext): ReconciledTerms {
  return {
    proposals: told.flatMap((t) => t.proposals),
    provisions: told.flatMap((t) => t.provisions),
    positions: told.flatMap((t) => t.positions),
    merges: [],
  }
}
