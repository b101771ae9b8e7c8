import { isLasting, statusOfAll } from '../../extract/events/threads/threads.ts'
import type { EventStatus } from '../../record/event.ts'
import { quote } from '../../record/passage.ts'
import type { StoryRecord } from '../../record/record.ts'
import { unnamedInWords } from './english/unnamed.ts'
import type { Reference } from './outline.ts'
import { plainAct } from './plain-act.ts'

/** One event, as the timeline lists it. */
export interface TimelineEntry {
  /** EDTF, or null where no report tells it. */
  readonly when: string | null
  /** In plain words: 'meeting', 'ceasefire'. */
  readonly what: string
  /** Names of those who did it, and of those it was done with or to. */
  readonly who: readonly string[]
  readonly with: readonly string[]
  readonly where: string | null
  readonly status: EventStatus
  /** Where reports tell it differently: 'planned, then happened', in order of the reports; null where they do not. */
  readonly course: string | null
  /** Where it is told, and the words of the first place. */
  readonly words: string
  readonly references: readonly Reference[]
  /** On whose authority, where somebody is told: names, and 'an official'. */
  readonly according: readonly string[]
}

/** A record's events by time, those whose time is not known at the end. Pure; the words are sliced from the texts. */
export function timeline(record: StoryRecord): TimelineEntry[] {
  const numbers = new Map(record.reports.map((r, i) => [r.id, i + 1]))
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const said = new Map(record.attributions.map((a) => [a.id, a]))
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? [])
  return record.events.map((event) => {
    const number = (report: string) => numbers.get(report) ?? 0
    const mentions = [...event.mentions].sort((a, b) => number(a.report) - number(b.report) || a.start - b.start)
    const first = mentions[0]!
    const text = record.reports[number(first.report) - 1]?.text
    const course = new Map<number, EventStatus[]>()
    for (const { report, status } of event.statuses)
      course.set(number(report), [...(course.get(number(report)) ?? []), status])
    const told = [...course]
      .sort(([a], [b]) => a - b)
      .map(([, statuses]) => statusOfAll(statuses, isLasting(event.type, event.when)))
    const steps = told.filter((status, i) => status !== told[i - 1])
    const speakers = event.attributions.flatMap((id) => said.get(id)?.speaker ?? [])
    return {
      when: event.when,
      what: plainAct(event.type),
      who: named(event.who),
      with: named(event.with),
      where: event.where,
      status: event.status,
      course: steps.length > 1 ? steps.join(', then ') : null,
      words: text === undefined ? '' : quote(text, first),
      references: mentions.map((m) => ({ report: number(m.report), start: m.start, end: m.end })),
      according: [...new Set(speakers.map((s) => names.get(s) ?? unnamedInWords(s)))],
    }
  })
}
