import { type Actor, type Findings, noFindings } from '../record/finding.ts'
import type { Report } from '../record/report.ts'
import { placesAsPersons } from './actors/places-as-persons.ts'
import { citeStoryOutlets } from './story-outlets.ts'

const nothing = noFindings()

/** What each report says, in the order of `reports`, put right by what only the story's other reports tell: its outlets and its places. */
export function storyFindings(reports: readonly Report[], findings: ReadonlyMap<string, Findings>): Findings[] {
  const outlets = [...new Set(reports.flatMap((r) => r.outlet ?? []))]
  const found = reports.map((report) => citeStoryOutlets(report, findings.get(report.id) ?? nothing, outlets))
  const everyone = found.flatMap((f) => f.actors)
  const places = placesAsPersons(reports, everyone)
  const placed = (actor: Actor): Actor => (places.has(actor.id) ? { ...actor, kind: 'government' } : actor)
  return found.map((f) => ({ ...f, actors: f.actors.map(placed) }))
}
