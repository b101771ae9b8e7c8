import { z } from 'zod'
import { Passage } from './passage.ts'

/** What a provision is about; any other matter is 'other:' and a word, such as 'other:water'. */
export const Issue = z.union([
  z.enum([
    'territory.cession',
    'territory.recognition',
    'territory.line',
    'territory.demilitarised',
    'territory.return',
    'ceasefire',
    'forces.size',
    'forces.weapons',
    'forces.withdrawal',
    'forces.foreign',
    'alliance',
    'security.guarantees',
    'security.regional',
    'relations',
    'sanctions',
    'economy.aid',
    'economy.assets',
    'arms.supply',
    'prisoners',
    'humanitarian',
    'justice',
    'elections',
    'governance',
    'rights',
    'monitoring',
    'process',
    'nuclear',
    'trade',
    'budget',
    'labour',
    'environment',
    'migration',
  ]),
  z.templateLiteral(['other:', z.string()]),
])
export type Issue = z.infer<typeof Issue>

/** Words of a term that say how much, where, when or if: `{ kind: 'amount', passage: {…} }` of "20 kilometres". */
export const Particular = z.object({ kind: z.enum(['amount', 'place', 'time', 'condition']), passage: Passage })
export type Particular = z.infer<typeof Particular>

/**
 * One term of a proposal, as one report (or, once reconciled, the whole record) tells it: `{ issue: 'forces.withdrawal',
 * obliges: ['a_1…'], summary: 'withdraw its heavy artillery 20 kilometres from the Gap' }`.
 */
export const Provision = z.object({
  id: z.string(),
  /** The id of the proposal it is told to be in, or null where the words do not settle it. */
  proposal: z.string().nullable(),
  issue: Issue,
  /** Ids of actors who would have to do it. */
  obliges: z.array(z.string()),
  /** Ids of actors it is for. */
  benefits: z.array(z.string()),
  /** The words of its clearest mention; behind 'not' where they share that of a verb before. */
  summary: z.string(),
  particulars: z.array(Particular),
  /** Ids of provisions that say the same more generally ("cede territory", of "cede the Gap"); filled when reconciled. */
  under: z.array(z.string()),
  mentions: z.array(Passage).min(1),
  /** Ids of the attributions that mentions stand in: on whose authority it is told. */
  attributions: z.array(z.string()),
  rule: z.string(),
})
export type Provision = z.infer<typeof Provision>
