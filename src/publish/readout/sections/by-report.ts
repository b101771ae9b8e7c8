import type { Attribution } from '../../../record/finding.ts'
import type { Passage, Span } from '../../../record/passage.ts'
import type { Ground } from '../ground.ts'
import { oncePerGround } from '../once-per-ground.ts'

/** All that a report attributes, in the record's order. */
export const attributionsIn = (ground: Ground, report: string): readonly Attribution[] =>
  attributions(ground).get(report) ?? []

/** The words that a report attributes, the shortest first. */
export const contentsIn = (ground: Ground, report: string): readonly Span[] => contents(ground).get(report) ?? []

/** Where an actor is named in a report. */
export const mentionsIn = (ground: Ground, report: string, actor: string): readonly Passage[] =>
  mentions(ground).get(`${report} ${actor}`) ?? []

/** Those of a finding's passages that stand in a report; a finding told in many is asked for each of them. */
export function passagesIn(passages: readonly Passage[], report: string): readonly Passage[] {
  const known = lists.get(passages) ?? grouped(passages.map((p) => [p.report, p]))
  lists.set(passages, known)
  return known.get(report) ?? []
}

const lists = new WeakMap<readonly Passage[], ReadonlyMap<string, readonly Passage[]>>()

const attributions = oncePerGround(({ record }) => grouped(record.attributions.map((a) => [a.report, a])))

const contents = oncePerGround(({ record }) => {
  const spans = record.attributions.flatMap((a) => a.content.map((c) => [a.report, c] as const))
  return grouped(spans.sort(([, a], [, b]) => a.end - a.start - (b.end - b.start)))
})

const mentions = oncePerGround(({ record }) =>
  grouped(record.actors.flatMap(({ id, mentions }) => mentions.map((m) => [`${m.report} ${id}`, m]))),
)

/** Lists by key, each in the order given. */
export function grouped<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, item] of entries) {
    const known = groups.get(key)
    if (known) known.push(item)
    else groups.set(key, [item])
  }
  return groups
}
