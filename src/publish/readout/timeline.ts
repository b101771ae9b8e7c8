import type { EventStatus } from '../../record/event.ts'
import type { StoryRecord } from '../../record/record.ts'
import { courseOf } from './course.ts'
import { actLine } from './english/act-line.ts'
import { namingsOf } from './english/names.ts'
import { unnamedInWords } from './english/unnamed.ts'
import { fullestMention, tellingOf, wordsOfMention } from './fullest.ts'
import type { Reference } from './outline.ts'
import { plainAct } from './plain-act.ts'
import { isHers } from './sections/passages.ts'

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
  /** All three in words: 'of Ana Lind with Jan Berg, in Vessia'. */
  readonly line: string
  readonly status: EventStatus
  /** How it moved: 'planned, then happened', by the reports' days; null where it did not. */
  readonly course: string | null
  /** Where it is told, and the words of the place that tells most. */
  readonly words: string
  readonly references: readonly Reference[]
  /** On whose authority, where somebody is told: names, and 'an official'. */
  readonly according: readonly string[]
}

/** A record's events by time, those whose time is not known at the end. Pure; the words are sliced from the texts. */
export function timeline(record: StoryRecord): TimelineEntry[] {
  const numbers = new Map(record.reports.map((r, i) => [r.id, i + 1]))
  const published = new Map(record.reports.map((r) => [r.id, r.published]))
  const telling = tellingOf(record)
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const namings = namingsOf(record)
  const called = (ids: readonly string[]) => ids.flatMap((id) => namings.get(id)?.full ?? [])
  const said = new Map(record.attributions.map((a) => [a.id, a]))
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? [])
  return record.events.map((event) => {
    const number = (report: string) => numbers.get(report) ?? 0
    const mentions = [...event.mentions].sort((a, b) => number(a.report) - number(b.report) || a.start - b.start)
    const course = courseOf(event, published)
    const speakers = event.attributions.flatMap((id) => said.get(id)?.speaker ?? []).filter((s) => !isHers(s))
    return {
      when: event.when,
      what: plainAct(event.type),
      who: named(event.who),
      with: named(event.with),
      where: event.where,
      line: actLine({ ...event, who: called(event.who), with: called(event.with) }),
      status: event.status,
      course: course.length > 1 ? course.join(', then ') : null,
      words: wordsOfMention(telling, fullestMention(telling, { ...event, mentions })),
      references: mentions.map((m) => ({ report: number(m.report), start: m.start, end: m.end })),
      according: [...new Set(speakers.map((s) => names.get(s) ?? unnamedInWords(s)))],
    }
  })
}
