import { z } from 'zod'
import { Passage } from './passage.ts'

/**
 * The first-hand end of a chain of attribution: `{ id: 'o_3c…', kind: 'person', name: 'Ana Lind', actor: 'a_91…' }`.
 *
 * - An actor of the record ('person', 'organisation', 'government', 'group') is one origin, whoever heard it.
 * - 'unnamed' is a source without a name *as one report met it*: two reports' "port official" are two origins, which may be
 *   one. They are taken for one only where the words tell so: a copied passage, or "told Northline" beside Northline's own
 *   report of such a source.
 * - 'document' is a text that is nobody's by name: 'part of the draft'.
 * - 'outlet' is where a chain ends that names no source: the outlet says so, on nobody's authority. All reports of one
 *   outlet or agency are one such origin.
 */
export const Origin = z.object({
  id: z.string(),
  kind: z.enum(['person', 'organisation', 'government', 'group', 'unnamed', 'document', 'outlet']),
  name: z.string(),
  /** The actor's id, where it is one. */
  actor: z.string().nullable(),
})
export type Origin = z.infer<typeof Origin>

/** One step back along a chain, and the words that show it: `{ to: 'Northline', how: 'told', passages: [{…}] }`. */
export const Link = z.object({
  /** The outlet or the speaker that this step leads to, by name. */
  to: z.string(),
  /**
   * 'told': the report's own words name it; 'copied': the passage stands word for word in an earlier report of `to`, and
   * both places are given; 'credited': the report's credit line names it; 'traced': the outlet that was cited says it in
   * its own report, whose words are given.
   */
  how: z.enum(['told', 'copied', 'credited', 'traced']),
  passages: z.array(Passage),
})
export type Link = z.infer<typeof Link>

/**
 * How one report came to say something: report ← via … ← origin. `via` is nearest the report first and holds outlets and
 * agencies only; `through` holds the people who passed on what another said: 'unnamed: a person in the room'.
 * `via` may go further than the report itself tells, where the cited outlet's own report lies in the story.
 */
export const Chain = z.object({
  report: z.string(),
  via: z.array(z.string()),
  through: z.array(z.string()),
  /** An origin's id. */
  origin: z.string(),
  /** The attributions of this report that the chain belongs to. */
  attributions: z.array(z.string()),
  /** One for each of `via`, then of `through`, then the origin. */
  links: z.array(Link),
})
export type Chain = z.infer<typeof Chain>

/**
 * What a finding rests on. Reports are not counted: five that repeat one source have one origin, and a copy adds a chain and
 * never an origin.
 *
 * - `known`: different actors who said it themselves.
 * - `possiblyShared`: sources without a name that nothing shows to be one; any two of them may be the same, or be one of
 *   the known.
 * - `unknown`: outlets that say it on nobody's authority, where no chain goes on behind them.
 *
 * So there are at least max(known, 1 where anybody is told) and at most known + possiblyShared + unknown witnesses.
 */
export const Support = z.object({
  /** The id of a statement, event, provision or position. */
  finding: z.string(),
  chains: z.array(Chain),
  origins: z.object({
    known: z.int().nonnegative(),
    possiblyShared: z.int().nonnegative(),
    unknown: z.int().nonnegative(),
  }),
})
export type Support = z.infer<typeof Support>
