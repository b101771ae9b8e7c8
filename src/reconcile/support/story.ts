import type { Actor, Citation } from '../../record/finding.ts'
import type { Passage, Span } from '../../record/passage.ts'
import type { Link } from '../../record/support.ts'
import type { Houses } from '../houses.ts'
import { listBy } from '../list-by.ts'
import type { Entry } from '../statements/entry.ts'
import type { Material } from '../statements/index.ts'

/** What is known of a story for following its attributions back. */
export interface Traces extends Material {
  readonly citations: readonly Citation[]
  readonly actors: readonly Actor[]
  readonly houses: Houses
}

/** The same, to be looked up: numbers of entries by report and by house, citations by report, actors by id. */
export interface Story extends Traces {
  readonly byId: ReadonlyMap<string, Actor>
  readonly byReport: ReadonlyMap<string, readonly number[]>
  readonly byHouse: ReadonlyMap<string, readonly number[]>
  /** What an outlet has of its own: nobody is cited for what he copied. */
  readonly ownOf: ReadonlyMap<string, readonly number[]>
  readonly cited: ReadonlyMap<string, readonly Citation[]>
}

/** Sorts what is known of a story. */
export function storyOf(traces: Traces): Story {
  const { entries, originals, citations, actors } = traces
  const firstHand = [...entries.keys()].filter((i) => !originals.has(i))
  return {
    ...traces,
    byId: new Map(actors.map((a) => [a.id, a])),
    byReport: listBy(entries.keys(), (i) => entries[i]!.report.id),
    byHouse: listBy(entries.keys(), (i) => entries[i]!.house),
    ownOf: listBy(firstHand, (i) => entries[i]!.house),
    cited: listBy(citations, (c) => c.report),
  }
}

/** Whether one entry's report came before another's, or may have on the same day. */
export function isBefore({ entries }: Material, k: number, i: number): boolean {
  const [other, entry] = [entries[k]!, entries[i]!]
  return other.rank < entry.rank || (other.rank !== entry.rank && other.day <= entry.day)
}

/** Stretches of a report as passages. */
export const placed = (report: string, spans: readonly Span[]): Passage[] =>
  spans.map(({ start, end }) => ({ report, start, end }))

/** The link to what an entry's own words show, but for its name. */
export const traceTo = ({ report, attribution, hull }: Entry): Omit<Link, 'to'> => ({
  how: 'traced',
  passages: placed(report.id, [...(attribution.source ? [attribution.source] : []), hull]),
})
