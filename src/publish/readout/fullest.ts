import { bodyWords } from '../../record/body.ts'
import type { Event } from '../../record/event.ts'
import type { Actor } from '../../record/finding.ts'
import { type Passage, quote, type Span } from '../../record/passage.ts'
import type { RecordedReport, StoryRecord } from '../../record/record.ts'
import { bare } from './english/quoting.ts'
import { sentenceAt } from './ground.ts'

/** What an event's mentions are weighed with, looked up once for a record. */
export interface Telling {
  readonly reports: ReadonlyMap<string, RecordedReport>
  readonly actors: ReadonlyMap<string, Actor>
}

export const tellingOf = (record: StoryRecord): Telling => ({
  reports: new Map(record.reports.map((r) => [r.id, r])),
  actors: new Map(record.actors.map((a) => [a.id, a])),
})

/** So many letters say as much as is shown; more are no better. */
const enough = 120
/** A mention of so few words says next to nothing alone: 'the talks'. */
const thin = 4
/** The longest sentence that is shown in place of a thin mention. */
const longest = 160

/** The mention that tells most of an event: whom and where it names, how far it came, in how many words; of equals the first. */
export function fullestMention({ reports, actors }: Telling, event: Event): Passage {
  const people = [...event.who, ...event.with].flatMap((id) => actors.get(id) ?? [])
  const score = (mention: Passage) => {
    const report = reports.get(mention.report)
    if (!report) return -1
    const words = quote(report.text, mention)
    const isIn = (m: Passage) => m.report === mention.report && mention.start <= m.start && m.end <= mention.end
    const named = people.filter(({ mentions }) => mentions.some(isIn)).length
    const told = event.statuses.filter((s) => s.report === mention.report)
    const headline = report.parts.some((p) => p.part === 'headline' && p.start <= mention.start && mention.end <= p.end)
    return (
      3 * named +
      (event.where && words.includes(event.where) ? 2 : 0) +
      (told.length === 0 || told.some((s) => s.status === event.status) ? 2 : 0) +
      (2 * Math.min(words.length, enough)) / enough -
      (headline ? 2 : 0) -
      (words.length > 2 * enough ? 1 : 0)
    )
  }
  return event.mentions.reduce((best, next) => (score(next) > score(best) ? next : best))
}

/** The words of a mention as a quotation holds them; of a thin one the sentence it stands in, or what is near it there. */
export function wordsOfMention({ reports }: Telling, mention: Passage): string {
  const report = reports.get(mention.report)
  if (!report) return ''
  const line = (span: Span) => bare(bodyWords(report, span))
  const words = line(mention)
  if (words.split(' ').length >= thin) return words
  const sentence = sentenceAt(report, mention.start)
  if (sentence.start > mention.start || sentence.end < mention.end) return words
  const around = nearby(report.text, sentence, mention)
  return `${around.start > sentence.start ? '…' : ''}${line(around)}${around.end < sentence.end ? '…' : ''}`
}

/** As much of a sentence around a mention as may be shown, cut between words. */
function nearby(text: string, sentence: Span, mention: Span): Span {
  if (sentence.end - sentence.start <= longest) return sentence
  const room = longest - (mention.end - mention.start)
  const from = Math.max(sentence.start, Math.min(mention.start - room / 3, sentence.end - longest))
  const to = Math.min(sentence.end, from + longest)
  const start = from === sentence.start ? from : text.indexOf(' ', Math.floor(from)) + 1
  const end = to === sentence.end ? to : text.lastIndexOf(' ', Math.floor(to))
  return { start: Math.min(start, mention.start), end: Math.max(end, mention.end) }
}
