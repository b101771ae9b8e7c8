import { z } from '@hono/zod-openapi'
import { weightiestFirst } from '../../publish/readout/weightiest-first.ts'
import { Conflict } from '../../record/conflict.ts'
import { Origin } from '../../record/support.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { houseNames } from '../views/house-name.ts'
import { QuotedPassage, quotedPassages } from '../views/quoted-passage.ts'

/** Accounts that differ; those that only look different; the origins that their sides name, and the words of their passages. */
export const ConflictsView = z
  .object({
    conflicts: z.array(Conflict),
    differences: z.array(Conflict),
    origins: z.array(Origin),
    /** Each once, by where it stands. */
    quoted: z.array(QuotedPassage),
  })
  .openapi('ConflictsView')
export type ConflictsView = z.infer<typeof ConflictsView>

export function addConflicts(api: Api, means: Means): void {
  addRoom(api, means, {
    path: '/conflicts',
    summary: 'where accounts differ',
    schema: ConflictsView,
    make: (record): ConflictsView => {
      const { conflicts, differences, origins } = record
      const name = houseNames(record)
      const sides = [...conflicts, ...differences].flatMap((c) => c.sides)
      const named = new Set(sides.flatMap((s) => s.origins))
      const passages = new Map(sides.flatMap((s) => s.passages).map((p) => [`${p.report}:${p.start}-${p.end}`, p]))
      return {
        conflicts: weightiestFirst(conflicts),
        differences,
        origins: origins.filter((o) => named.has(o.id)).map((o) => ({ ...o, name: name(o.name) })),
        quoted: quotedPassages(record, [...passages.values()]),
      }
    },
  })
}
