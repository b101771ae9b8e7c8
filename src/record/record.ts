import { z } from 'zod'
import { Event } from './event.ts'
import { Actor, Attribution, Citation } from './finding.ts'
import { Judgement } from './judgement.ts'
import { Problem } from './problem.ts'
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

/** Findings of several reports that a rule took for one, and why. A person's judgement can undo it. */
export const Merge = z.object({ into: z.string(), of: z.array(z.string()), rule: z.string(), reason: z.string() })
export type Merge = z.infer<typeof Merge>

const later = z.array(z.never()).describe('filled by a later part of the program')

/**
 * All that is known of one story: a pure function of its reports, findings and judgements. `readout export --format json`
 * writes it as it stands here; `format` is 'readout/1'.
 */
export const StoryRecord = z.object({
  format: z.literal('readout/1'),
  story: z.object({ id: z.string(), title: z.string() }),
  /** By publication date, then by id; the newest version of each page. */
  reports: z.array(RecordedReport),
  actors: z.array(Actor),
  attributions: z.array(Attribution),
  citations: z.array(Citation),
  /** In order of the reports' time; each attribution is in one. */
  statements: z.array(Statement),
  /** By time, those without one at the end. */
  events: z.array(Event),
  proposals: later,
  provisions: later,
  positions: later,
  origins: z.array(Origin),
  /** What each statement rests on. */
  support: z.array(Support),
  conflicts: later,
  judgements: z.array(Judgement),
  merges: z.array(Merge),
  problems: z.array(Problem),
})
export type StoryRecord = z.infer<typeof StoryRecord>

/** What one report gives by itself, as `readout extract` prints it: ids point inside this object. */
export const Extract = z.object({
  report: Report,
  actors: z.array(Actor),
  attributions: z.array(Attribution),
  citations: z.array(Citation),
  events: z.array(Event),
})
export type Extract = z.infer<typeof Extract>
