import type { Event } from '../../../record/event.ts'
import type { Passage, Span } from '../../../record/passage.ts'
import { whenInWords } from '../english/dates.ts'
import { frames } from '../english/frames.ts'
import { quoted } from '../english/quoting.ts'
import type { Ground, Telling } from '../ground.ts'
import { firstOf, standing } from './passages.ts'

const done = new Set<Event['status']>(['happened', 'under-way'])

/** What was done, the latest first: of what has a day, as far as it is told of more than once or is the last of all. */
export function tellLast(ground: Ground): Telling[] {
  const events = ground.record.events.filter((e) => done.has(e.status) && isRecent(ground, e))
  const told = events.flatMap((e) => {
    const telling = tellEvent(ground, e)
    return telling ? [{ telling, at: lastDay(e.when) ?? '' }] : []
  })
  // Four more places or outlets are worth a day.
  const rank = ({ telling, at }: (typeof told)[number]) =>
    Date.parse(at) / 86_400_000 + Math.min(12, telling.weight) / 4
  return once(told.sort((a, b) => rank(b) - rank(a)).map(({ telling }) => telling))
}

/** What is to come, was put off or called off, most told of first. */
export function tellPlanned(ground: Ground): Telling[] {
  const today = lastReport(ground) ?? ''
  const events = ground.record.events.filter((e) => {
    if (done.has(e.status) || e.status === 'denied') return false
    const day = lastDay(e.when)
    return day === null ? standing(ground, e.mentions).told > 1 : day >= today
  })
  const told = events.flatMap((e) => tellEvent(ground, e) ?? [])
  return once(told.sort((a, b) => b.weight - a.weight))
}

/** Two events may stand in one sentence. */
function once(tellings: readonly Telling[]): Telling[] {
  const seen = new Set<string>()
  return tellings.filter(({ text }) => !seen.has(text) && seen.add(text))
}

const lastReport = ({ record }: Ground) => record.reports.flatMap((r) => r.published?.slice(0, 10) ?? []).at(-1)

/** The last day that an EDTF date may mean, or null where it names no day. */
function lastDay(when: string | null): string | null {
  const last = when?.split('/').at(-1)?.replace(/[~?%]/gu, '')
  return last && /^\d{4}-\d\d-\d\d/u.test(last) ? last.slice(0, 10) : null
}

/** Within a month of the last report, on a day that is known to a week. */
function isRecent(ground: Ground, { when }: Event): boolean {
  const day = lastDay(when)
  const last = lastReport(ground)
  if (!when || !day || !last) return false
  const days = (Date.parse(last) - Date.parse(day)) / 86_400_000
  const span = (Date.parse(day) - Date.parse(lastDay(when.split('/')[0]!) ?? '')) / 86_400_000
  return days >= -1 && days <= 31 && span <= 8
}

/** One event in a sentence of ours, or in a report's own; null where neither is clear enough. */
export function tellEvent(ground: Ground, event: Event): Telling | null {
  const { outlets, told } = standing(ground, event.mentions)
  const weight = outlets * 2 + told
  const framed = framedOf(ground, event)
  if (framed) return { ...framed, findings: [event.id], weight: weight + 2 }
  // A meeting, a visit or a call that lacks one of those who met says too little, whatever words it is told in.
  if (frames[event.type] || event.who.length === 0) return null
  const best = wordsOf(ground, event, done.has(event.status))
  if (!best) return null
  const report = ground.reports.get(best.passage.report)!
  const day = whenInWords(report.published?.slice(0, 10) ?? null, ground.year)
  const outlet = report.outlet ?? 'a report'
  return {
    text: `${outlet} reported${day ? ` ${day}` : ''}: ${quoted(best.words, 260)}`,
    passages: [best.passage],
    findings: [event.id],
    weight: event.type.startsWith('other:') ? weight - 6 : weight,
  }
}

/** A sentence of our own, where who, whom and where are known and stand in the sentences that tell it. */
function framedOf(ground: Ground, event: Event): Pick<Telling, 'text' | 'passages'> | null {
  const frame = frames[event.type]
  if (!frame) return null
  const named = presentIn(ground, event.mentions)
  const who = named(event.who)
  const others = named(event.with).filter((id) => !who.includes(id))
  const text = frame({
    who: who.map(ground.name),
    with: others.map(ground.name),
    where: event.where,
    status: event.status,
  })
  if (text === null) return null
  const passages = firstOf(ground, sayingSo(ground, event), 2)
  if (passages.length === 0) return null
  // What was put off and came about all the same did not on the day that it was put off from.
  const moved = done.has(event.status) && event.statuses.some(({ status }) => status === 'postponed')
  const when = moved ? null : whenInWords(event.when, ground.year)
  return { text: when ? `${text} ${when}` : text, passages }
}

/** Mentions in the reports that say it came as far as the sentence says; of what was done none that looks ahead. */
function sayingSo(ground: Ground, { mentions, statuses, status }: Event): Passage[] {
  const isDone = done.has(status)
  const saying = new Set(statuses.flatMap((s) => (done.has(s.status) === isDone && (isDone || s.status === status) ? [s.report] : []))) // biome-ignore format: one line
  const silent = new Set(mentions.map((m) => m.report).filter((id) => !statuses.some((s) => s.report === id)))
  const so = mentions.filter(
    ({ report }) => saying.has(report) || ((isDone || statuses.length === 0) && silent.has(report)),
  )
  if (!isDone) return so
  return so.filter((m) => {
    const words = ground.words({ report: m.report, ...ground.sentenceOf(m) })
    const to = m.end - ground.sentenceOf(m).start
    return !future.test(words.slice(Math.max(0, to - (m.end - m.start) - 40), to))
  })
}

/** Keeps those actors whom a sentence of a mention names; where there are persons, only them. */
function presentIn(ground: Ground, mentions: readonly Passage[]): (ids: readonly string[]) => string[] {
  const sentences = mentions.map((m) => ({ report: m.report, ...ground.sentenceOf(m) }))
  const { actors } = ground
  const isIn = (id: string) =>
    actors
      .get(id)
      ?.mentions.some((m) => sentences.some((s) => s.report === m.report && s.start <= m.start && m.end <= s.end))
  return (ids) => {
    const present = ids.filter(isIn)
    const persons = present.filter((id) => actors.get(id)?.kind === 'person')
    return persons.length ? persons : present
  }
}

/** Words before an act that is still to come. */
const future =
  /\b(?:will|shall|to be|(?:is|are) (?:due |set |expected |scheduled )?to|plans? to|scheduled|postponed|cancelled|canceled|put off|called off)\b/iu

/** Words that look ahead. */
const ahead =
  /\b(?:will|would|shall|to be|(?:is|are|was|were) (?:due |set |expected |scheduled )?to|plans?|planned|planning|scheduled|expected|due|set|intends?|propose[sd]?|postponed|cancelled|canceled|delayed|put off|called off)\b/iu

/** The whole sentence of the clearest mention: no headline, no quotation; of what is `real` nothing that only could be. */
function wordsOf(ground: Ground, { mentions }: Event, real: boolean): { words: string; passage: Passage } | null {
  const ranked = mentions.flatMap((mention) => {
    const report = ground.reports.get(mention.report)!
    const span: Span = ground.sentenceOf(mention)
    const words = report.text.slice(span.start, span.end)
    const headline = report.parts.some(
      (p) => p.part === 'headline' && p.start <= mention.start && mention.start < p.end,
    )
    const length = words.length
    if (headline || length < 30 || length > 420 || /[“”"]/u.test(words)) return []
    // What is told by 'we' or 'I' is somebody's words, though no mark shows it.
    if (/\b(?:we|our|us|ours|my|mine|me|your|you)\b|\bI\b/u.test(words)) return []
    if (real && /\b(?:will|would|could|should|might|may|if|unless)\b/iu.test(words)) return []
    const near = words.slice(Math.max(0, mention.start - span.start - 40), mention.end - span.start)
    if (!real && !ahead.test(near)) return []
    const back = /^(?:he|she|they|it|this|that|these|those|but|and|however|also|so|then|instead|meanwhile)\b/iu.test(
      words,
    )
    return [{ words, passage: { report: mention.report, ...span }, cost: (back ? 200 : 0) + Math.abs(length - 140) }]
  })
  ranked.sort((a, b) => a.cost - b.cost)
  return ranked[0] ?? null
}
