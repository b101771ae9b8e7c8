import { headings } from '../../languages/headings.ts'
import type { Event } from '../../record/event.ts'
import type { Passage } from '../../record/passage.ts'
import type { Merge } from '../../record/record.ts'
import { listBy } from '../list-by.ts'
import type { ConflictDraft, DraftSide } from './conflict-draft.ts'
import type { Page, Sentence } from './sentence.ts'
import type { Named } from './who.ts'

const acts = new Set(['visit', 'meet', 'call', 'sign', 'handover', 'attack', 'vote'])
const between = new Set(['meet', 'call'])
const day = /^\d{4}-\d\d-\d\d$/u

/** Tells the events of single reports that one of the record was made of. */
export type TellingsOf = (event: Event) => readonly Event[]

export function tellingsIn(told: readonly Event[], merges: readonly Merge[]): TellingsOf {
  const byId = new Map(told.map((e) => [e.id, e]))
  const members = new Map(merges.map((m) => [m.into, m.of]))
  return ({ id }) => (members.get(id) ?? []).flatMap((one) => byId.get(one) ?? [])
}

/** Acts that reports put on different days, each with the day in the same sentence. */
export function eventDayDrafts(
  pages: readonly Page[],
  events: readonly Event[],
  tellingsOf: TellingsOf,
  namedIn: (telling: Sentence) => readonly Named[],
): ConflictDraft[] {
  const byReport = new Map(pages.map((p) => [p.report.id, p]))
  return events.flatMap((event): ConflictDraft[] => {
    if (!acts.has(event.type)) return []
    // Of whom only one is known, two meetings may be two: 'Lind met farmers on Monday', 'she met millers on Friday'.
    if (between.has(event.type) && event.who.length + event.with.length < 2) return []
    const happened = tellingsOf(event).filter((e) => e.status === 'happened')
    const sides = daysOf(event, happened, byReport, namedIn) ?? partsOfWeek(happened, byReport)
    if (!sides) return []
    const [a, b] = sides.map((s) => new Set(s.passages.map((p) => p.report))) as [Set<string>, Set<string>]
    if ([...a].some((r) => b.has(r))) return []
    return [{ kind: 'value', what: headings.day(headings.act(event.type, event.where)), about: [event.id], sides, rule: 'event-day' }] // biome-ignore format: one line
  })
}

/** What is put off and held. Of votes and signings a story has many, and other acts that were called off were never the same act. */
const gatherings = new Set(['meet', 'visit', 'call', 'handover'])
/** Passages shown of one status. */
const MOST = 3

/** Events that one report has planned, another put off and a third held: no conflict, but what became of them. */
export function courseDrafts(
  pages: readonly Page[],
  events: readonly Event[],
  tellingsOf: TellingsOf,
): ConflictDraft[] {
  const rank = new Map(pages.map((p) => [p.report.id, p.rank]))
  const rankOf = (p: Passage) => rank.get(p.report) ?? 0
  return events.flatMap((event): ConflictDraft[] => {
    const byStatus = listBy(gatherings.has(event.type) ? tellingsOf(event) : [], (one) => one.status)
    if (byStatus.size < 2 || !(byStatus.has('postponed') || byStatus.has('cancelled'))) return []
    const sides = [...byStatus].map(([says, told]): DraftSide => {
      const inOrder = told.flatMap((e) => e.mentions).sort((a, b) => rankOf(a) - rankOf(b) || a.start - b.start)
      return { says, passages: inOrder.slice(0, MOST) }
    })
    sides.sort((a, b) => rankOf(a.passages[0]!) - rankOf(b.passages[0]!) || (a.says < b.says ? -1 : 1))
    return [
      {
        kind: 'time',
        what: headings.course(headings.act(event.type, event.where)),
        about: [event.id],
        sides,
        rule: 'course',
      },
    ]
  })
}

type Sides = readonly { readonly says: string; readonly passages: Passage[] }[]

/** The two days on which reports have an event, each with the word for it. */
function daysOf(
  event: Event,
  told: readonly Event[],
  byReport: ReadonlyMap<string, Page>,
  namedIn: (telling: Sentence) => readonly Named[],
): Sides | null {
  const those = new Set([...event.who, ...event.with])
  // Of 'the Thursday meeting' nobody knows whose it was.
  const tellsWhose = (t: Sentence) => new Set(namedIn(t).flatMap(({ who }) => (those.has(who) ? [who] : []))).size > 1

  const dates = new Map<string, { says: string; passages: Passage[] }>()
  for (const one of told) {
    if (!one.when || !day.test(one.when)) continue
    for (const mention of one.mentions) {
      const sentence = sentenceOf(byReport.get(mention.report), mention)
      const says = sentence && dayBeside(sentence, mention)
      if (!sentence || !says || (event.type === 'visit' && !arrives(sentence, mention))) continue
      if (between.has(event.type) && !tellsWhose(sentence)) continue
      const side = dates.get(one.when) ?? { says, passages: [] }
      side.passages.push({ report: mention.report, start: sentence.start, end: sentence.end })
      dates.set(one.when, side)
      break
    }
  }
  return dates.size === 2 ? [...dates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, side]) => side) : null
}

/** Where one report has it at the weekend and another in the week, though no date is told. */
function partsOfWeek(told: readonly Event[], byReport: ReadonlyMap<string, Page>): Sides | null {
  const parts = new Map<string, { says: string; passages: Passage[] }>()
  for (const { mentions } of told)
    for (const mention of mentions) {
      const sentence = sentenceOf(byReport.get(mention.report), mention)
      if (!sentence) continue
      const { text } = sentence.page.report
      const after = text.slice(mention.start, Math.min(sentence.end, mention.end + 30))
      for (const { part, cue } of sentence.page.words.partsOfWeek) {
        const match = cue.exec(after)
        if (!match) continue
        const side = parts.get(part) ?? { says: match[0], passages: [] }
        side.passages.push({ report: mention.report, start: sentence.start, end: sentence.end })
        parts.set(part, side)
      }
    }
  return parts.size === 2 ? [...parts.values()] : null
}

const sentenceOf = (page: Page | undefined, { start }: Passage): Sentence | undefined =>
  page?.sentences.find((s) => s.start <= start && start < s.end)

/** A visit may last for days; who arrives does so on one. */
const arrives = ({ page }: Sentence, { start, end }: Passage) =>
  page.words.arrives.test(page.report.text.slice(start, end))

/** The word for the day in or right beside a mention. */
function dayBeside({ page }: Sentence, { start, end }: Passage): string | null {
  const { text } = page.report
  const { dated } = page.words
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 30)
  return dated.exec(text.slice(start, end))?.[0] ?? dated.exec(after)?.[0] ?? dated.exec(before)?.[0] ?? null
}
