import { z } from 'zod'
import { Event } from './event.ts'
import { Passage, Span } from './passage.ts'
import { Position } from './position.ts'
import { Proposal } from './proposal.ts'
import { Provision } from './provision.ts'

/**
 * What a report says of speakers whom it does not name: of 'two Vessian officials close to the talks, who spoke on condition of
 * anonymity' that they are two, called 'Vessian officials', of 'Vessian' and 'close to the talks', and why no name is given.
 */
export const Unnamed = z.object({
  /** How many they are, null where only that they are several is told; and the words for it, where there are any. */
  number: z.object({ value: z.number().int().positive().nullable(), words: Span.nullable() }),
  as: Span,
  /** Their side, office or nearness to the matter, in the order of the text. */
  of: z.array(Span),
  why: Span.nullable(),
})
export type Unnamed = z.infer<typeof Unnamed>

/**
 * On whose authority a report says something: `{ source: {…}, cue: [{…}], content: [{…}], speaker: 'a_1…', via: ['Harbour Tide'],
 * form: 'direct' }`. `speaker` is the id of an actor of the same report, 'unnamed: a port official', or null where nobody is named; `via`
 * lists outlets and agencies between the speaker and this report, nearest the report first. Spans are of the report's text, each list in its
 * order; `content` includes quotation marks. A `form` is 'mixed' where only part of the content is in quotation marks.
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
  /** Where the speaker has no name: what the report says of them, here or where it first speaks of them. */
  unnamed: Unnamed.optional(),
  /** Who says the same together with `speaker`, where a report names several. A record gives each of them an utterance of their own. */
  also: z.array(z.object({ source: Span, speaker: z.string() })).optional(),
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

/**
 * An office or a task, as the words give it: `{ title: 'harbour minister', of: 'Lorvia', passages: […], former: true }`. `of` is the one
 * state or body that the title names. `from` and `to` tell since and until when it was held, where that is said: EDTF, or the words.
 */
export const Role = z.object({
  title: z.string(),
  of: z.string().nullable(),
  passages: z.array(Passage),
  from: z.string().optional(),
  to: z.string().optional(),
  /** Whether the words tell that it is over: 'former', 'then'. */
  former: z.boolean().optional(),
})
export type Role = z.infer<typeof Role>

/**
 * Somebody who speaks or acts, as one report (or, once reconciled, the whole record) knows them: `{ id: 'a_1…', kind: 'person',
 * name: 'Ada Berg', aliases: ['Ada Berg', 'Berg'], roles: [{ title: 'foreign minister', of: 'Lorvia', … }], party: 'a_7…' }`.
 */
export const Actor = z.object({
  id: z.string(),
  kind: z.enum(['person', 'organisation', 'government', 'group']),
  name: z.string(),
  /** Every form of the name as it stands in a report, the name itself included. */
  aliases: z.array(z.string()),
  roles: z.array(Role),
  /** The id of the actor whose side they are on; null in a single report, and where the story does not settle it. */
  party: z.string().nullable(),
  mentions: z.array(Passage),
  rule: z.string(),
})
export type Actor = z.infer<typeof Actor>

/** What was found in one report, stand-alone: a `speaker`, `who` or `on` is an id of this object. A record joins those of all reports. */
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
