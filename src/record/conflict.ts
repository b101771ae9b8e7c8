import { z } from 'zod'
import { Passage } from './passage.ts'

/** One account of what is told in several ways: `{ says: '120 cubic metres', passages: […], origins: ['o_1…'] }`. */
export const Side = z.object({
  says: z.string(),
  passages: z.array(Passage).min(1),
  /** Ids of the origins it comes from. */
  origins: z.array(z.string()),
})
export type Side = z.infer<typeof Side>

/**
 * Two or more accounts of one thing that differ: `{ kind: 'value', what: 'the flow that the plan guarantees', sides: [{ says: '120 cubic
 * metres', … }, { says: '90 cubic metres', … }], rule: 'figure' }`; no verdict is given on which is true. `kind` says how they differ:
 * 'value' (a name, number, amount, date, place, channel), 'status' (held or cancelled), 'stance', 'polarity' (said and
 * denied), 'wording' of one utterance. Those that only look different, by 'grain' (about 2,000, 1,950), 'spelling' or 'time' (a
 * later development), are no conflicts: the record lists them under `differences`.
 */
export const Conflict = z.object({
  /** Made of the passages' words, so that a ruling on it stands until they change. */
  id: z.string(),
  kind: z.enum(['value', 'status', 'stance', 'polarity', 'wording', 'time', 'grain', 'spelling']),
  /** What they differ about: 'the flow that the plan guarantees'. */
  what: z.string(),
  /** Ids of the findings that were held side by side. */
  about: z.array(z.string()),
  /** All the sides' passages. */
  between: z.array(Passage).min(2),
  sides: z.array(Side).min(2),
  rule: z.string(),
})
export type Conflict = z.infer<typeof Conflict>
