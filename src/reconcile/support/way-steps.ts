import type { Passage } from '../../record/passage.ts'
import type { Link } from '../../record/support.ts'
import type { Entry } from '../statements/entry.ts'
import { copiedStep, creditedStep } from './house-steps.ts'
import { isBefore, placed, type Story } from './story.ts'

/** The step to where a copied passage stood before; null where that report names no outlet. */
export function copiedFrom(story: Story, { report, copied }: Entry): Link | null {
  const from = houseOf(story, copied!.report)
  return from === null ? null : copiedStep(report, copied!, from, story.houses)
}

function houseOf({ entries, byReport }: Story, report: string): string | null {
  const k = byReport.get(report)?.[0]
  return k === undefined || entries[k]!.report.outlet === null ? null : entries[k]!.house
}

/** The step to the house of the credit line; a report that names it for this itself needs none. `others` are entries of the finding by house. */
export function creditedTo(story: Story, i: number, others: ReadonlyMap<string, readonly number[]>): Link | null {
  const { entries, houses, byHouse } = story
  const { report, via } = entries[i]!
  const named = houses.credited(report).some((house) => via.includes(house))
  if (named) return null
  return creditedStep(report, houses, {
    isHere: (house) => byHouse.has(house),
    tells: (house) => via.length === 0 && (others.get(house)?.some((k) => isBefore(story, k, i)) ?? false),
  })
}

/** The step to an outlet that the words name. */
export const toldBy = (story: Story, entry: Entry, house: string): Link => ({
  to: house,
  how: 'told',
  passages: wordsFor(story, entry, house),
})

/** The words that name an outlet in the attribution's own lines, or else its cue. */
function wordsFor({ cited, houses }: Story, { report, attribution }: Entry, house: string): Passage[] {
  const { source, cue, content } = attribution
  const spans = [...(source ? [source] : []), ...cue, ...content]
  const first = Math.min(...spans.map((s) => s.start))
  const from = report.text.lastIndexOf('\n', first) + 1
  const line = report.text.indexOf('\n', Math.max(...spans.map((s) => s.end)))
  const to = line < 0 ? report.text.length : line
  const names = (cited.get(report.id) ?? [])
    .filter((c) => houses.nameOf(c.cites) === house && from <= c.passage.start && c.passage.end <= to)
    .map((c) => c.passage)
  if (names.length) return names
  return placed(report.id, cue.length ? cue : source ? [source] : content)
}
