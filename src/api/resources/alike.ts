import { z } from '@hono/zod-openapi'
import type { StoryRecord } from '../../record/record.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { type FindingLine, findingLines } from '../views/finding-label.ts'

const Choice = z.object({ id: z.string(), words: z.string() })

/** What a finding may be put together with, and what it was put together from. */
export const Alike = z
  .object({
    /** Others of its kind, those with a word or an actor in common first. */
    others: z.array(Choice),
    /** What each report tells of it, in the words around; empty where one report alone does. */
    parts: z.array(Choice),
  })
  .openapi('Alike')
export type Alike = z.infer<typeof Alike>

/** The most others that are offered. */
const most = 300

/** What a person can merge a finding with, and split it into. */
export function addAlike(api: Api, means: Means): void {
  addRoom(api, means, {
    path: '/alike',
    summary: 'what a finding may be the same as, and what it was put together from',
    schema: Alike,
    query: z.object({ of: z.string() }),
    make: alikeOf,
  })
}

function alikeOf(record: StoryRecord, { of }: { readonly of: string }): Alike {
  const lines = findingLines(record)
  const own = lines.find((line) => line.id === of)
  const merge = record.merges.find((m) => m.into === of)
  const parts = (merge?.names ?? []).map((words, i) => ({ id: merge!.of[i]!, words }))
  if (!own) return { others: [], parts }
  const known = keysOf(own)
  const shared = (line: FindingLine) => [...keysOf(line)].filter((key) => known.has(key)).length
  const others = lines
    .filter((line) => line.kind === own.kind && line.id !== of)
    .map((line) => ({ line, weight: shared(line) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ line }) => ({ id: line.id, words: inWords(line) }))
  return { others, parts }
}

/** Words of four letters and more, actors, day and tag: what two that are one are likely to share. */
const keysOf = ({ label, who, when, tag }: FindingLine): ReadonlySet<string> =>
  new Set<string>([
    ...[...label.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word),
    ...who.flatMap(({ id }) => id ?? []),
    ...(when ? [when.slice(0, 10)] : []),
    ...(tag ? [`tag ${tag}`] : []),
  ])

const inWords = ({ label, who, when }: FindingLine) =>
  [label, who.map(({ name }) => name).join(', '), when?.slice(0, 10)].filter((part) => part).join(' · ')
