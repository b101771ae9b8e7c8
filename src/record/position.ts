import { z } from 'zod'
import { Passage } from './passage.ts'

/**
 * Where somebody stands, from most to least willing. 'open': willing to talk of it; 'conditional': yes, if something else is done;
 * 'undecided': told to have not made up their mind. Silence is none of these: who was not heard has no position.
 */
export const Stance = z.enum([
  'demands',
  'proposes',
  'supports',
  'accepts',
  'open',
  'conditional',
  'undecided',
  'doubts',
  'rejects',
])
export type Stance = z.infer<typeof Stance>

/**
 * Where an actor or a party stands on a provision, a proposal or a demand, as one report (or the whole record: same who, on
 * and stance) tells it: `{ who: 'a_1…', on: 'p_9…', stance: 'rejects', authority: 'own', when: '2031-04-02' }`.
 */
export const Position = z.object({
  id: z.string(),
  /** An actor's id. A government's position is its own, an official's is his: `who` is whom the words give it to. */
  who: z.string(),
  /** The id of a provision or a proposal, or free words for a demand that is neither: 'an immediate halt to the strikes'. */
  on: z.string(),
  stance: Stance,
  /** EDTF: when it was taken or voiced, where told; else the report's day. */
  when: z.string().nullable(),
  /** 'own': its holder says so; 'told': somebody else says it of them; 'acted': it follows from what they did. */
  authority: z.enum(['own', 'told', 'acted']),
  /** The attribution it stands in, the first of `attributions`; null where the report says it itself. */
  attribution: z.string().nullable(),
  attributions: z.array(z.string()),
  mentions: z.array(Passage).min(1),
  /** How probable it is to be right, 0 to 1; what is under the threshold is not in the record. */
  confidence: z.number().min(0).max(1),
  rule: z.string(),
})
export type Position = z.infer<typeof Position>
