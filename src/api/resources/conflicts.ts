import { z } from '@hono/zod-openapi'
import { weightiestFirst } from '../../publish/readout/weightiest-first.ts'
import { Conflict } from '../../record/conflict.ts'
import { Origin } from '../../record/support.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { houseNames } from '../views/house-name.ts'
import { QuotedPassage, quotedPassages } from '../views/quoted-passage.ts'

/** How many of a kind one answer holds. */
const most = 40
/** Of how many sides of each, and of how many of a side's passages, the words come with it. */
const sidesAtFirst = 12
const placesAtFirst = 4

/**
 * Accounts that differ, the weightiest first; those that only look different; the origins that their sides name, and the words of their
 * passages. Of either as many as fit, from the place asked for.
 */
export const ConflictsView = z
  .object({
    /** How many conflicts there are of each kind. */
    counts: z.record(z.string(), z.int()),
    /** How many conflicts there are of the kind asked for, and how many only look so. */
    total: z.int(),
    totalDifferences: z.int(),
    conflicts: z.array(Conflict),
    differences: z.array(Conflict),
    origins: z.array(Origin),
    /** Of the foremost sides the foremost passages, each once: so many as a reader sees at first. */
    quoted: z.array(QuotedPassage),
  })
  .openapi('ConflictsView')
export type ConflictsView = z.infer<typeof ConflictsView>

export function addConflicts(api: Api, means: Means): void {
  addRoom(api, means, {
    path: '/conflicts',
    summary: 'where accounts differ',
    schema: ConflictsView,
    query: z.object({
      kind: z.string().optional(),
      from: z.coerce.number().int().min(0).default(0).openapi({ description: 'the first conflict wanted' }),
      differencesFrom: z.coerce.number().int().min(0).default(0),
    }),
    make: (record, { kind, from, differencesFrom }): ConflictsView => {
      const fitting = weightiestFirst(record.conflicts).filter((c) => kind === undefined || c.kind === kind)
      const conflicts = fitting.slice(from, from + most)
      const differences = record.differences.slice(differencesFrom, differencesFrom + most)
      const counts: Record<string, number> = {}
      for (const c of record.conflicts) counts[c.kind] = (counts[c.kind] ?? 0) + 1
      const name = houseNames(record)
      const sides = [...conflicts, ...differences].flatMap((c) => c.sides)
      const named = new Set(sides.flatMap((s) => s.origins))
      const shown = [...conflicts, ...differences].flatMap((c) => c.sides.slice(0, sidesAtFirst))
      const passages = new Map(
        shown.flatMap((s) => s.passages.slice(0, placesAtFirst)).map((p) => [`${p.report}:${p.start}-${p.end}`, p]),
      )
      return {
        counts,
        total: fitting.length,
        totalDifferences: record.differences.length,
        conflicts,
        differences,
        origins: record.origins.filter((o) => named.has(o.id)).map((o) => ({ ...o, name: name(o.name) })),
        quoted: quotedPassages(record, [...passages.values()]),
      }
    },
  })
}
