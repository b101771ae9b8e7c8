import { z } from 'zod'
import { Passage } from './passage.ts'

/**
 * A plan, draft, offer, bill or deal on the table, as one report (or, once reconciled, the whole record) speaks of it:
 * `{ id: 'b_7a…', kind: 'plan', name: '14-point plan', points: 14, drafters: ['a_1…'], when: '2031-03' }`.
 */
export const Proposal = z.object({
  id: z.string(),
  /** The word for it: 'plan', 'draft', 'offer', 'bill', 'deal', 'accord'. */
  kind: z.string(),
  /** The name most in use, without an article. */
  name: z.string(),
  /** Every name as it stands in a report. */
  names: z.array(z.string()),
  /** Ids of actors who are told to have drafted or put it forward. */
  drafters: z.array(z.string()),
  /** How many points it has, where that is said. */
  points: z.int().positive().nullable(),
  /** EDTF: when it was put forward, or null. */
  when: z.string().nullable(),
  /** The id of the proposal that it follows or revises, or null. */
  follows: z.string().nullable(),
  mentions: z.array(Passage).min(1),
  rule: z.string(),
})
export type Proposal = z.infer<typeof Proposal>
