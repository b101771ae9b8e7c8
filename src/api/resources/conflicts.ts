import { z } from '@hono/zod-openapi'
import { Conflict } from '../../record/conflict.ts'
import { Origin } from '../../record/support.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { houseNames } from '../views/house-name.ts'

/** Accounts that differ; those that only look different; and the origins that their sides name. */
export const ConflictsView = z
  .object({ conflicts: z.array(Conflict), differences: z.array(Conflict), origins: z.array(Origin) })
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
      const named = new Set([...conflicts, ...differences].flatMap((c) => c.sides.flatMap((s) => s.origins)))
      return {
        conflicts,
        differences,
        origins: origins.filter((o) => named.has(o.id)).map((o) => ({ ...o, name: name(o.name) })),
      }
    },
  })
}
