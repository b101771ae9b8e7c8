import { z } from 'zod'
import { Event } from './event.ts'
import { Passage, Span } from './passage.ts'
import { Position } from './position.ts'
import { Proposal } from './proposal.ts'
import { Provision } from './provision.ts'

/**
 * On whose authority a report says something. `speaker` is the id of an actor of the same report,
 * 'unnamed: a U.S. official', or null where nobody is named; `via` lists outlets and agencies between the speaker and this
 * report, nearest the report first.
 */
export const Attribution = z.object({
  id: z.string(),
  report: z.string(),
  source: Span.nullable(),
  cue: z.array(Span),
  content: z.array(Span).min(1),
  speaker: z.string().nullable(),
  via: z.array(z.string()),
  form: z.enum(['direct', 'indirect', 'mixed']),
  rule: z.string(),
  /** How probable it is that cue and content are right, 0 to 1, where that was measured: of those given 0.9, nine in ten are. */
  confidence: z.number().min(0).max(1).optional(),
})
export type Attribution = z.infer<typeof Attribution>

/** A place where a report leans on another outlet's or agency's work: `cites` is the outlet's usual name, 'Reuters'. */
export const Citation = z.object({
  id: z.string(),
  report: z.string(),
  cites: z.string(),
  passage: Passage,
  rule: z.string(),
})
export type Citation = z.infer<typeof Citation>

/** Somebody who speaks or acts, as one report (or, once reconciled, the whole record) knows them. */
export const Actor = z.object({
  id: z.string(),
  kind: z.enum(['person', 'organisation', 'government', 'group']),
  name: z.string(),
  /** Every form of the name as it stands in a report, the name itself included. */
  aliases: z.array(z.string()),
  roles: z.array(z.object({ title: z.string(), of: z.string().nullable(), passages: z.array(Passage) })),
  party: z.string().nullable(),
  mentions: z.array(Passage),
  rule: z.string(),
})
export type Actor = z.infer<typeof Actor>

/** What was found in one report, stand-alone: ids point inside this object. */
export const Findings = z.object({
  actors: z.array(Actor),
  attributions: z.array(Attribution),
  citations: z.array(Citation),
  events: z.array(Event),
  proposals: z.array(Proposal),
  provisions: z.array(Provision),
  positions: z.array(Position),
})
export type Findings = z.infer<typeof Findings>

/** No findings of any kind. */
export function noFindings(): Findings {
  return {
    actors: [],
    attributions: [],
    citations: [],
    events: [],
    proposals: [],
    provisions: [],
    positions: [],
  }
}
