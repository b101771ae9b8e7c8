import { z } from 'zod'
import { identity } from './identity.ts'
import { TextQuote } from './text-quote.ts'

/** Who rules: a rule of the program, `{ rule: 'same-quote' }`, or a person, `{ person: 'desk' }`. */
export const Authority = z.union([
  z.strictObject({ rule: z.string().min(1) }),
  z.strictObject({ person: z.string().min(1) }),
])
export type Authority = z.infer<typeof Authority>

/**
 * A ruling that findings (or actors) are the same, are different, that one is wrong, or right, or that a field of it has
 * another value ('set': `{ field: 'party', value: 'a_1…' }` of an actor). It deletes nothing and can be taken back: `{ id: 'j_…', story: 's_…', kind: 'same', about: ['p_1…', 'p_9…'], by: { rule: 'same-name' }, at:
 * '2025-11-20T09:00:00.000Z', reason: 'both spell the name Lina Oredo' }`.
 */
export const Judgement = z
  .object({
    id: z.string(),
    story: z.string(),
    kind: z.enum(['same', 'different', 'wrong', 'right', 'set']),
    /** Ids of findings or actors, sorted, each once. */
    about: z.array(z.string().min(1)).min(1),
    /** With 'set': the field, and its value for the finding; null empties it. */
    set: z.strictObject({ field: z.string().min(1), value: z.string().nullable() }).optional(),
    by: Authority,
    /** UTC, as `Date.toISOString()` writes it. */
    at: z.iso.datetime({ precision: 3 }),
    reason: z.string(),
    /** What was ruled on, in words, for who reads the history: a finding that is wrong is no longer in the record. */
    what: z.string().optional(),
    /** The words that each of `about` stood on, by which it is known again when a page or the record around it has changed. */
    stood: z.array(z.strictObject({ about: z.string(), words: z.array(TextQuote).min(1) })).optional(),
  })
  .refine(
    ({ kind, about }) => (kind !== 'same' && kind !== 'different') || about.length > 1,
    'the same as what? name at least two',
  )
  .refine(({ kind, set }) => (kind === 'set') === (set !== undefined), 'a field and its value go with "set" alone')
export type Judgement = z.infer<typeof Judgement>

/** Takes a judgement back, without deleting it: `{ judgement: 'j_…', by: { person: 'desk' }, at: '2025-11-21T08:00:00.000Z' }`. */
export const Withdrawal = z.object({ judgement: z.string(), by: Authority, at: z.iso.datetime({ precision: 3 }) })
export type Withdrawal = z.infer<typeof Withdrawal>

/**
 * Names a judgement by its story, kind, what it is about and who made it: made again, it is the same judgement. `about`
 * may come in any order, `at` in any zone. Throws a ZodError where it is no judgement, such as one finding the 'same'.
 */
export function nameJudgement(judgement: Omit<Judgement, 'id'>): Judgement {
  const { story, kind, by, set } = judgement
  const about = [...new Set(judgement.about)].sort()
  const at = new Date(judgement.at).toISOString()
  return Judgement.parse({ ...judgement, about, at, id: identity('j', story, kind, about, by, ...(set ? [set] : [])) })
}
