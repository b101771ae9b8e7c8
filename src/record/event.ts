import { z } from 'zod'
import { Passage } from './passage.ts'

/** What was done; any other act is 'other:' and a word, such as 'other:arrest'. */
export const EventType = z.union([
  z.enum([
    'meet',
    'visit',
    'call',
    'handover',
    'sign',
    'agree',
    'propose',
    'reject',
    'cancel',
    'postpone',
    'sanction',
    'attack',
    'appoint',
    'dismiss',
    'resign',
    'vote',
    'protest',
  ]),
  z.templateLiteral(['other:', z.string()]),
])
export type EventType = z.infer<typeof EventType>

/** How far it came, as the words tell: 'planned' for "will meet", 'proposed' for "threatened to impose sanctions". */
export const EventStatus = z.enum(['happened', 'under-way', 'planned', 'proposed', 'cancelled', 'postponed', 'denied'])
export type EventStatus = z.infer<typeof EventStatus>

/**
 * An act between actors, as one report (or, once reconciled, the whole record) tells it:
 * `{ type: 'meet', who: ['a_1…'], with: ['a_2…'], where: 'Karsa', when: '2031-04-02', status: 'happened' }`.
 */
export const Event = z.object({
  id: z.string(),
  type: EventType,
  /** Ids of actors. */
  who: z.array(z.string()),
  with: z.array(z.string()),
  /** As a report writes it, or null where none tells. */
  where: z.string().nullable(),
  /** EDTF, or null where no report tells or its words do not settle it. */
  when: z.string().nullable(),
  status: EventStatus,
  /** What each report's words say of how far it came; empty where they only tell of it as what was. */
  statuses: z.array(z.object({ report: z.string(), status: EventStatus })),
  mentions: z.array(Passage).min(1),
  /** Ids of the attributions that mentions stand in: on whose authority it is told. None: the report tells it itself. */
  attributions: z.array(z.string()),
  rule: z.string(),
})
export type Event = z.infer<typeof Event>
