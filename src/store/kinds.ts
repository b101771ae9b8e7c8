import type { Findings } from '../record/finding.ts'

/** What a finding's kind is called in its row, for each list of a report's findings. A later kind is added here. */
export const kinds = {
  actors: 'actor',
  attributions: 'attribution',
  citations: 'citation',
  events: 'event',
  proposals: 'proposal',
  provisions: 'provision',
  positions: 'position',
} as const satisfies Record<keyof Findings, string>

/** The lists of findings, in one order. */
export const lists = Object.keys(kinds) as (keyof Findings)[]
