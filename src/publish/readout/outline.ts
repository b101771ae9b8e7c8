import { bodyWords } from '../../record/body.ts'
import type { Attribution } from '../../record/finding.ts'
import type { RecordedReport, StoryRecord } from '../../record/record.ts'

/** A numbered reference to exact words: report 3 of the list, characters 120 to 188. */
export interface Reference {
  readonly report: number
  readonly start: number
  readonly end: number
}

/** One thing said, as the readout lists it under its speaker. */
export interface Saying {
  /** The day of the report, or null. */
  readonly day: string | null
  /** The cue as it stands: 'told reporters'; null where it is none or only a colon. */
  readonly cue: string | null
  readonly words: string
  readonly via: readonly string[]
  /** Where it stands: the first report first, then those that have the same words. */
  readonly references: readonly Reference[]
}

/** Somebody, and all that they are told to have said, by the time of the reports. */
export interface Voice {
  readonly name: string
  readonly roles: readonly string[]
  readonly sayings: readonly Saying[]
}

/** What a readout tells, before it is set for a terminal or a page. */
export interface Outline {
  readonly title: string
  readonly reports: readonly (RecordedReport & { readonly number: number })[]
  /** Most heard first. Those who are not named come after those who are. */
  readonly voices: readonly Voice[]
  /** Sayings whose speaker the report does not tell. */
  readonly nobody: readonly Saying[]
  readonly problems: StoryRecord['problems']
}

/** Arranges a record for reading: reports in order, then who said what. Pure; the words are sliced from the texts. */
export function outline(record: StoryRecord): Outline {
  const reports = record.reports.map((report, i) => ({ ...report, number: i + 1 }))
  const byId = new Map(reports.map((r) => [r.id, r]))
  const actors = new Map(record.actors.map((a) => [a.id, a]))
  const voices = new Map<string, { name: string; roles: string[]; sayings: Saying[] }>()
  const nobody: Saying[] = []
  for (const a of record.attributions) {
    const report = byId.get(a.report)
    if (!report) continue
    const start = Math.min(...a.content.map((c) => c.start))
    const end = Math.max(...a.content.map((c) => c.end))
    const saying: Saying = {
      day: report.published?.slice(0, 10) ?? null,
      cue: cueWords(report, a) || null,
      words: saidWords(report, a),
      via: a.via,
      references: [{ report: report.number, start, end }],
    }
    if (a.speaker === null) {
      say(nobody, saying)
      continue
    }
    const actor = actors.get(a.speaker)
    const voice = voices.get(a.speaker) ?? {
      name: actor?.name ?? a.speaker.replace(/^unnamed: ?/u, ''),
      roles: [...new Set(actor?.roles.map((r) => (r.of ? `${r.title}, ${r.of}` : r.title)) ?? [])].slice(0, 2),
      sayings: [],
    }
    say(voice.sayings, saying)
    voices.set(a.speaker, voice)
  }
  const heard = [...voices].map(([id, voice]) => ({ ...voice, unnamed: id.startsWith('unnamed') }))
  heard.sort(
    (a, b) =>
      Number(a.unnamed) - Number(b.unnamed) || b.sayings.length - a.sayings.length || (a.name < b.name ? -1 : 1),
  )
  return { title: record.story.title, reports, voices: heard, nobody, problems: record.problems }
}

/** What is said: 'We will come … in May'. */
export const saidWords = (report: RecordedReport, { content }: Attribution) =>
  content.map((c) => bodyWords(report, c)).join(' … ')

/** The words that tell that it is said: 'told reporters'; '' where there are only signs. */
export const cueWords = (report: RecordedReport, { cue }: Attribution) =>
  cue
    .map((c) => bodyWords(report, c))
    .filter((c) => /\p{L}/u.test(c))
    .join(' … ')
    .replace(/[\s:,]+$/u, '')

/** Lists of what was said, and for each the place in it of the words that were said, so that they are found at once. */
const places = new WeakMap<Saying[], Map<string, number>>()

/** Adds what was said; the same words once more, as in a copy of an agency's report, only add where they stand. */
function say(sayings: Saying[], saying: Saying): void {
  const known = places.get(sayings) ?? new Map<string, number>()
  places.set(sayings, known)
  const words = lettersOf(saying.words)
  const at = words.length < 25 ? undefined : known.get(words)
  if (at !== undefined) {
    sayings[at] = { ...sayings[at]!, references: [...sayings[at]!.references, ...saying.references] }
    return
  }
  known.set(words, sayings.push(saying) - 1)
}

const lettersOf = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How near a report stands to what it tells, in words: 'credited to Northline', 'in part through the Tide'. */
export function handInWords({ hand }: Pick<RecordedReport, 'hand'>): string {
  const through = listed(hand.through)
  if (hand.kind === 'unknown') return 'not known'
  if (hand.kind === 'own') return 'first-hand'
  if (hand.kind === 'copy') return `credited to ${through}`
  return hand.kind === 'relays' ? `second-hand, from ${through}` : `in part from ${through}`
}

/** 'Northline, the Tide and the Courier'; of more than four the rest are counted. */
export function listed(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
