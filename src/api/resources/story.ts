import { z } from '@hono/zod-openapi'
import { Problem } from '../../record/problem.ts'
import { Party, type StoryRecord } from '../../record/record.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { ReportLine, reportLines } from '../views/report-line.ts'

/** What every room of a story shares: its reports by time, its parties, how much there is of each kind. */
export const StoryFrame = z
  .object({
    id: z.string(),
    title: z.string(),
    reports: z.array(ReportLine),
    parties: z.array(Party),
    counts: z.record(z.string(), z.int()),
    problems: z.array(Problem),
  })
  .openapi('StoryFrame')
export type StoryFrame = z.infer<typeof StoryFrame>

const counted = [
  'actors',
  'statements',
  'events',
  'proposals',
  'provisions',
  'positions',
  'conflicts',
  'differences',
  'doubts',
  'judgements',
] as const

export function addStory(api: Api, means: Means): void {
  addRoom(api, means, {
    path: '',
    summary: 'a story: its reports, parties and counts',
    schema: StoryFrame,
    make: frameOf,
  })
}

function frameOf(record: StoryRecord): StoryFrame {
  return {
    ...record.story,
    reports: reportLines(record.reports),
    parties: record.parties,
    counts: Object.fromEntries(counted.map((kind) => [kind, record[kind].length])),
    problems: record.problems,
  }
}
