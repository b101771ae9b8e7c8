import { z } from 'zod'

/**
 * One utterance, as every report of the story words it: verbatim, cut short, translated back or in other words. Each
 * attribution of the record belongs to one statement; most statements have one.
 * `{ id: 'st_4f…', speaker: 'a_91…', attributions: ['t_0a…', 't_77…'] }`.
 *
 * The id is made of the earliest wording alone, so that a later report does not rename it. Wordings are put together where
 * the same speaker said alike things at about the same time; what only resembles stays apart, for a wrong joining hides
 * more than a missing one. `merges` of the record says why, and a person's judgement on two attributions comes first.
 */
export const Statement = z.object({
  id: z.string(),
  /** An actor's id, 'unnamed: a port official' (in the earliest report's words), or null where no report tells. */
  speaker: z.string().nullable(),
  /** Ids of attributions, in order of the reports' time. */
  attributions: z.array(z.string()).min(1),
})
export type Statement = z.infer<typeof Statement>
