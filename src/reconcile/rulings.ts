import type { z } from 'zod'
import { Event } from '../record/event.ts'
import type { Judgement } from '../record/judgement.ts'
import { Position } from '../record/position.ts'
import { Proposal } from '../record/proposal.ts'
import { Provision } from '../record/provision.ts'
import { byPeople, setByPeople } from './by-people.ts'

/** What a person may set of a finding of each kind. Who said it and where it stands in a report are not for setting. */
const settable = {
  events: { schema: Event, fields: ['type', 'status', 'when', 'where'] },
  proposals: { schema: Proposal, fields: ['name', 'when'] },
  provisions: { schema: Provision, fields: ['issue', 'summary'] },
  positions: { schema: Position, fields: ['stance', 'when'] },
} as const

interface Kinds {
  readonly events: Event
  readonly proposals: Proposal
  readonly provisions: Provision
  readonly positions: Position
}

/**
 * The findings of a kind as people's judgements leave them: what is 'wrong' is gone, what is 'set' has its value, and names
 * 'person' as its rule. Of several values the one set last holds. A value that the field cannot have changes nothing; the
 * judgement stays in the history.
 */
export function ruled<K extends keyof Kinds>(
  kind: K,
  findings: readonly Kinds[K][],
  judgements: readonly Judgement[],
): Kinds[K][] {
  const wrong = new Set(
    byPeople(judgements)
      .filter((j) => j.kind === 'wrong')
      .flatMap((j) => j.about),
  )
  const values = new Map<string, Map<string, string | null>>()
  for (const { about, field, value } of setByPeople(judgements))
    for (const id of about) {
      const known = values.get(id) ?? new Map<string, string | null>()
      values.set(id, known.set(field, value))
    }
  const { schema, fields } = settable[kind]
  const shape = schema.shape as Record<string, z.ZodType>
  return findings
    .filter((f) => !wrong.has(f.id))
    .map((finding) => {
      const given = values.get(finding.id)
      if (!given) return finding
      const changes = Object.fromEntries(
        fields.flatMap((field) => {
          if (!given.has(field)) return []
          const { success, data } = shape[field]!.safeParse(given.get(field))
          return success ? [[field, data]] : []
        }),
      )
      return Object.keys(changes).length > 0 ? { ...finding, ...changes, rule: 'person' } : finding
    })
}
