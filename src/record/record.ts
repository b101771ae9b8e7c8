import { z } from 'zod'
import { Conflict } from './conflict.ts'
import { Event } from './event.ts'
import { Actor, Attribution, Citation, Findings } from './finding.ts'
import { Judgement } from './judgement.ts'
import { Position } from './position.ts'
import { Problem } from './problem.ts'
import { Proposal } from './proposal.ts'
import { Provision } from './provision.ts'
import { Report } from './report.ts'
import { Statement } from './statement.ts'
import { Origin, Support } from './support.ts'

/** How near a report stands to what it tells, and the outlets that stand between: `{ kind: 'relays', through: ['Reuters'] }`. */
export const Hand = z.object({
  /** 'unknown': nothing was found in it, or it could not be looked through; 'own': no other outlet's work is named; 'partly': some of it through others; 'relays': most of it; 'copy': another house is credited. */
  kind: z.enum(['unknown', 'own', 'partly', 'relays', 'copy']),
  through: z.array(z.string()),
})
export type Hand = z.infer<typeof Hand>

/** A report as the record gives it: with its hand. */
export const RecordedReport = Report.extend({ hand: Hand })
export type RecordedReport = z.infer<typeof RecordedReport>

/**
 * Findings of several reports that a rule took for one, and why: `{ into: 'a_5…', of: ['a_1…', 'a_9…'], names: ['Ada Berg', 'Berg'],
 * rule: 'same-name', reason: 'the same name' }`. A person's judgement can undo it.
 */
export const Merge = z.object({
  into: z.string(),
  of: z.array(z.string()),
  /** What each of `of` is called in its report, where it is an actor; the words around it, where it is an event or a term. */
  names: z.array(z.string()).optional(),
  rule: z.string(),
  reason: z.string(),
})
export type Merge = z.infer<typeof Merge>

/** Two findings or actors that may be one: kept apart, and told. `{ about: ['a_1…', 'a_9…'], rule: 'surname', reason: 'both are called Lind' }`. */
export const Doubt = z.object({ about: z.array(z.string()).min(2), rule: z.string(), reason: z.string() })
export type Doubt = z.infer<typeof Doubt>

/** A side of the negotiation, named by its government or group: `{ id: 'a_1…', name: 'Veskara', members: ['a_4…'], reason: '…' }`. */
export const Party = z.object({
  /** The id of the actor it is named by; the `party` of each of its actors. */
  id: z.string(),
  name: z.string(),
  /** Ids of the actors who act for it, itself included. */
  members: z.array(z.string()).min(1),
  /** Why it is taken for a side. */
  reason: z.string(),
})
export type Party = z.infer<typeof Party>

/** The moment that a record is as of, by the time of reports, and which reports do not tell whether they were out by then. */
export const AsOf = z.object({
  /** UTC, as `Date.toISOString()` writes it: the last moment that counts. */
  time: z.iso.datetime({ precision: 3 }),
  /** Left out, because they give no date, or on that day no hour. */
  unknown: z.array(
    z.object({
      report: z.string(),
      outlet: z.string().nullable(),
      headline: z.string().nullable(),
      reason: z.enum(['no date', 'no hour']),
    }),
  ),
})
export type AsOf = z.infer<typeof AsOf>

/**
 * All that is known of one story: a pure function of its reports, findings and judgements. `readout export --format json`
 * writes it as it stands here; `format` is 'readout/1'.
 */
export const StoryRecord = z.object({
  format: z.literal('readout/1'),
  story: z.object({ id: z.string(), title: z.string() }),
  /** Missing where it is of all that was read. */
  asOf: AsOf.optional(),
  /** By publication date, then by id; the newest version of each page. */
  reports: z.array(RecordedReport),
  actors: z.array(Actor),
  attributions: z.array(Attribution),
  citations: z.array(Citation),
  /** In order of the reports' time; each attribution is in one. */
  statements: z.array(Statement),
  /** By time, those without one at the end. */
  events: z.array(Event),
  proposals: z.array(Proposal),
  /** General terms before particular ones, grouped by issue. */
  provisions: z.array(Provision),
  /** By time. */
  positions: z.array(Position),
  parties: z.array(Party),
  origins: z.array(Origin),
  /** What each statement, event, provision and position rests on. */
  support: z.array(Support),
  conflicts: z.array(Conflict),
  /** Accounts that only look different: of grain, spelling or time. */
  differences: z.array(Conflict),
  doubts: z.array(Doubt),
  judgements: z.array(Judgement),
  merges: z.array(Merge),
  problems: z.array(Problem),
})
export type StoryRecord = z.infer<typeof StoryRecord>

/** What one report gives by itself, as `readout extract` prints it: ids point inside this object. */
export const Extract = Findings.extend({ report: Report })
export type Extract = z.infer<typeof Extract>
