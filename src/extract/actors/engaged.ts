import type { Actor, Findings } from '../../record/finding.ts'

/**
 * Actors without those crowds ('farmers', 'business groups') of whom the report tells nothing said, held, owed or done to others: they only occur.
 */
export function engaged(actors: readonly Actor[], told: Omit<Findings, 'actors' | 'citations'>): Actor[] {
  const used = new Set<string | null>([
    ...told.attributions.map(({ speaker }) => speaker),
    ...told.events.flatMap((event) => [...event.who, ...event.with]),
    ...told.proposals.flatMap(({ drafters }) => drafters),
    ...told.provisions.flatMap(({ obliges }) => obliges),
    ...told.positions.map(({ who }) => who),
  ])
  return actors.filter(({ id, rule }) => rule !== 'crowd' || used.has(id))
}
