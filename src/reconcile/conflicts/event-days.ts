import type { Event } from '../../record/event.ts'
import type { Passage } from '../../record/passage.ts'
import type { Merge } from '../../record/record.ts'
import type { Draft } from './draft.ts'
import type { Page, Telling } from './telling.ts'

const acts = new Set(['visit', 'meet', 'call', 'sign', 'handover', 'attack', 'vote'])
const day = /^\d{4}-\d\d-\d\d$/u

/** Acts that reports put on different days, each with the day in the same sentence. */
export function eventDayDrafts(
  pages: readonly Page[],
  events: readonly Event[],
  told: readonly Event[],
  merges: readonly Merge[],
): Draft[] {
  const byId = new Map(told.map((e) => [e.id, e]))
  const members = new Map(merges.map((m) => [m.into, m.of]))
  const byReport = new Map(pages.map((p) => [p.report.id, p]))
  return events.flatMap((event): Draft[] => {
    if (!acts.has(event.type)) return []
    const dates = new Map<string, { says: string; passages: Passage[] }>()
    for (const id of members.get(event.id) ?? []) {
      const one = byId.get(id)
      if (!one?.when || !day.test(one.when) || one.status !== 'happened') continue
      for (const mention of one.mentions) {
        const sentence = sentenceOf(byReport.get(mention.report), mention)
        const says = sentence && dayBeside(sentence, mention)
        if (!sentence || !says || (event.type === 'visit' && !arrives(sentence, mention))) continue
        const side = dates.get(one.when) ?? { says, passages: [] }
        side.passages.push({ report: mention.report, start: sentence.start, end: sentence.end })
        dates.set(one.when, side)
        break
      }
    }
    if (dates.size !== 2) return []
    const sides = [...dates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, side]) => side)
    const [a, b] = sides.map((s) => new Set(s.passages.map((p) => p.report))) as [Set<string>, Set<string>]
    if ([...a].some((r) => b.has(r))) return []
    return [{ kind: 'value', what: `the day of the ${event.type}${event.where ? ` in ${event.where}` : ''}`, about: [event.id], sides, rule: 'event-day' }] // biome-ignore format: one line
  })
}

const sentenceOf = (page: Page | undefined, { start }: Passage): Telling | undefined =>
  page?.sentences.find((s) => s.start <= start && start < s.end)

/** A visit may last for days; who arrives does so on one. */
const arrives = ({ page }: Telling, { start, end }: Passage) =>
  page.words.arrives.test(page.report.text.slice(start, end))

/** The word for the day in or right beside a mention. */
function dayBeside({ page }: Telling, { start, end }: Passage): string | null {
  const { text } = page.report
  const { dated } = page.words
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 30)
  return dated.exec(text.slice(start, end))?.[0] ?? dated.exec(after)?.[0] ?? dated.exec(before)?.[0] ?? null
}
