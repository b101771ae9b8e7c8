import { z } from '@hono/zod-openapi'
import type { Passage } from '../../record/passage.ts'
import type { RecordedReport, StoryRecord } from '../../record/record.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { QuotedPassage, quotedPassages } from '../views/quoted-passage.ts'

/** How many may be asked for at once. */
const most = 200

/** 'r_4f…:10-20': a report, a start and an end. */
const at = z
  .string()
  .regex(/^r_[0-9a-f]+:\d+-\d+(?:,r_[0-9a-f]+:\d+-\d+)*$/u, 'give passages as r_4f…:10-20, with commas between')
  .openapi({ example: 'r_4f1c2a90b7d3e865:120-188' })

/** Passages by where they stand, with the words around them; one that does not lie in its report's text is left out. */
export function addPassages(api: Api, means: Means): void {
  addRoom(api, means, {
    path: '/passages',
    summary: 'the words of passages, and those around them',
    schema: z.array(QuotedPassage),
    query: z.object({ at }),
    make: async (record, query) => {
      const passages = query.at
        .split(',')
        .slice(0, most)
        .map((place): Passage => {
          const [report, span] = place.split(':')
          const [start, end] = span!.split('-').map(Number)
          return { report: report!, start: start!, end: end! }
        })
      return quotedPassages(record, passages, await olderVersions(means, record, passages))
    },
  })
}

/** What stood at the story's addresses before and is referred to: in no record, and without a hand. */
async function olderVersions({ store }: Means, record: StoryRecord, passages: readonly Passage[]) {
  const known = new Set(record.reports.map((r) => r.id))
  const wanted = new Set(passages.map((p) => p.report).filter((id) => !known.has(id)))
  if (wanted.size === 0) return []
  const ids = new Set((await store.versions(record.story.id)).map((v) => v.report))
  const found = await Promise.all([...wanted].filter((id) => ids.has(id)).map((id) => store.report(id)))
  return found.flatMap((r): RecordedReport[] => (r ? [{ ...r, hand: { kind: 'unknown', through: [] } }] : []))
}
