import { z } from 'zod'
import { identity } from './identity.ts'

/** Who rules: a rule of the program, `{ rule: 'same-quote' }`, or a person, `{ person: 'desk' }`. */
export const Authority = z.union([
  z.strictObject({ rule: z.string().min(1) }),
  z.strictObject({ person: z.string().min(1) }),
])
export type Authority = z.infer<typeof Authority>

/**
 * A ruling that findings (or actors) are the same, are different, or that one is wrong. It deletes nothing and can be
 * taken back: `{ id: 'j_…', story: 's_…', kind: 'same', about: ['p_1…', 'p_9…'], by: { rule: 'same-name' }, at:
 * '2025-11-20T09:00:00.000Z', reason: 'both spell the name Lina Oredo' }`.
 */
export const Judgement = z
  .object({
    id: z.string(),
    story: z.string(),
    kind: z.enum(['same', 'different', 'wrong']),
    /** Ids of findings or actors, sorted, each once. */
    about: z.array(z.string().min(1)).min(1),
    by: Authority,
    /** UTC, as `Date.toISOString()` writes it. */
    at: z.iso.datetime({ precision: 3 }),
    reason: z.string(),
  })
  .refine(({ kind, about }) => kind === 'wrong' || about.length > 1, 'the same as what? name at least two')
export type Judgement = z.infer<typeof Judgement>

/** Takes a judgement back, without deleting it: `{ judgement: 'j_…', by: { person: 'desk' }, at: '2025-11-21T08:00:00.000Z' }`. */
export const Withdrawal = z.object({ judgement: z.string(), by: Authority, at: z.iso.datetime({ precision: 3 }) })
export type Withdrawal = z.infer<typeof Withdrawal>

/**
 * Names a judgement by its story, kind, what it is about and who made it: made again, it is the same judgement. `about`
 * may come in any order, `at` in any zone. Throws a ZodError where it is no judgement, such as one finding the 'same'.
 */
export function nameJudgement(judgement: Omit<Judgement, 'id'>): Judgement {
  const { story, kind, by } = judgement
  const about = [...new Set(judgement.about)].sort()
  const at = new Date(judgement.at).toISOString()
  return Judgement.parse({ ...judgement, about, at, id: identity('j', story, kind, about, by) })
}
