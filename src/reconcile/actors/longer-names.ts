import type { Actor } from '../../record/finding.ts'

/**
 * Actors that are only known because they take part in an event, and each of whose mentions lies in the words for one other actor: 'Safety Council' in
 * 'Harbour and Safety Council'. Each with that other.
 */
export function longerNames(actors: readonly Actor[]): ReadonlyMap<string, Actor> {
  const parts = actors.filter(({ rule, mentions }) => rule === 'participant' && mentions.length > 0)
  const reports = new Set(parts.flatMap(({ mentions }) => mentions.map(({ report }) => report)))
  const byReport = new Map<string, { start: number; end: number; actor: Actor }[]>()
  for (const actor of actors)
    if (actor.rule !== 'participant')
      for (const { report, start, end } of actor.mentions)
        if (reports.has(report)) listed(byReport, report).push({ start, end, actor })
  const longer = new Map<string, Actor>()
  for (const part of parts) {
    const others = new Set<Actor>()
    for (const { report, start, end } of part.mentions) {
      const over = (byReport.get(report) ?? []).filter((m) => m.start <= start && end <= m.end)
      if (over.length === 0) others.add(part)
      for (const { actor } of over) others.add(actor)
    }
    const [only] = others
    if (only && others.size === 1 && only !== part) longer.set(part.id, only)
  }
  return longer
}

function listed<T>(map: Map<string, T[]>, key: string): T[] {
  const known = map.get(key)
  if (known) return known
  const list: T[] = []
  map.set(key, list)
  return list
}
