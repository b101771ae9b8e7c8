import { segment } from '../../analyze/segment.ts'
import { languages } from '../../languages/index.ts'
import type { Actor, Attribution } from '../../record/finding.ts'
import { type Passage, quote, type Span } from '../../record/passage.ts'
import type { RecordedReport, StoryRecord } from '../../record/record.ts'
import type { Support } from '../../record/support.ts'
import { type Naming, namingsOf } from './english/names.ts'
import { capital } from './english/quoting.ts'

/** A sentence on its way into a brief: the names in it still stand as ids, between marks. */
export interface Telling {
  readonly text: string
  readonly passages: readonly Passage[]
  /** Ids of the findings it is made from. */
  readonly findings: readonly string[]
  /** How much it tells, against others of its section. */
  readonly weight: number
  /** Whether it says no more than that there is something: told only where everything is, or where its section has nothing else. */
  readonly isSlight?: boolean
  /** Of what happened: its day, `2031-04-02`. */
  readonly day?: string
  /** Of what happened: whether several outlets tell it, so that it comes before what one tells. */
  readonly isWide?: boolean
  /** Of where somebody stands: the side and who it is, by id; those of one are told together. */
  readonly of?: readonly [side: string, holder: string]
}

/** What sentences are made from: a record, with what is looked up in it again and again. */
export interface Ground {
  readonly record: StoryRecord
  /** The year of the last report: dates in it are given without. */
  readonly year: string | undefined
  readonly reports: ReadonlyMap<string, RecordedReport & { readonly number: number }>
  readonly actors: ReadonlyMap<string, Actor>
  readonly attributions: ReadonlyMap<string, Attribution>
  /** Names of outlets that report or are cited, folded: they are no sides. */
  readonly outlets: ReadonlySet<string>
  /** By name, the first spelling of it in the record: 'The Nordpost' and 'Nordpost' are one paper. */
  outletName(name: string): string
  /** By finding. */
  readonly support: ReadonlyMap<string, Support>
  readonly namings: ReadonlyMap<string, Naming>
  /** The words of a passage. */
  words(passage: Passage): string
  /** The sentence of the report that a passage begins in. */
  sentenceOf(passage: Passage): Span
  /** An actor's name, to be set by `setNames`; an id that is no actor's is given as it stands. */
  name(id: string): string
}

/** Looks up once what the sections of a brief ask of a record again and again. Pure. */
export function groundOf(record: StoryRecord): Ground {
  const reports = new Map(record.reports.map((report, i) => [report.id, { ...report, number: i + 1 }]))
  const namings = namingsOf(record)
  const spelled = new Map<string, string>()
  for (const { outlet } of record.reports)
    if (outlet && !spelled.has(folded(outlet))) spelled.set(folded(outlet), outlet)
  return {
    record,
    outletName: (name) => spelled.get(folded(name)) ?? name,
    year: record.reports.flatMap((r) => r.published?.slice(0, 4) ?? []).at(-1),
    reports,
    actors: new Map(record.actors.map((a) => [a.id, a])),
    outlets: new Set(
      [...record.reports.map((r) => r.outlet ?? ''), ...record.citations.map((c) => c.cites)].map(folded),
    ),
    attributions: new Map(record.attributions.map((a) => [a.id, a])),
    support: new Map(record.support.map((s) => [s.finding, s])),
    namings,
    words: (passage) => quote(reports.get(passage.report)!.text, passage),
    sentenceOf: (passage) => sentenceAt(reports.get(passage.report)!, passage.start),
    name: (id) => (namings.has(id) ? `\uE000${id}\uE001` : id),
  }
}

/** The sentence of a report's text that holds the character at `at`. */
export function sentenceAt(report: RecordedReport, at: number): Span {
  const { text, language } = report
  const start = text.lastIndexOf('\n', at - 1) + 1
  const stop = text.indexOf('\n', at)
  const line = { start, end: stop < 0 ? text.length : stop }
  const lines = linesOf(report)
  const cut = lines.get(start) ?? sentencesIn(text, line, language)
  lines.set(start, cut)
  return cut.findLast((s) => s.start <= at) ?? line
}

/** The lines that were cut, by where they begin. */
interface CutText extends Pick<RecordedReport, 'text' | 'language'> {
  readonly lines: Map<number, readonly Span[]>
}

/** By report: texts stay the same from one record to the next, and cutting them takes a quarter of a brief's time. */
const cutTexts = new Map<string, CutText>()
const kept = 20_000

function linesOf({ id, text, language }: RecordedReport): CutText['lines'] {
  const known = cutTexts.get(id)
  if (known?.text === text && known.language === language) return known.lines
  if (cutTexts.size >= kept) cutTexts.clear()
  const made: CutText = { text, language, lines: new Map() }
  cutTexts.set(id, made)
  return made.lines
}

/** The sentences of one line; none where its language is not known. */
function sentencesIn(text: string, line: Span, language: string | null): Span[] {
  const known = languages.get(language ?? '') ?? languages.get('en')
  if (!known) return []
  const { sentences, start, end } = segment(text, [line], known)
  return Array.from({ length: sentences.length - 1 }, (_, s) => ({
    start: start[sentences[s]!]!,
    end: end[sentences[s + 1]! - 1]!,
  }))
}

/**
 * Sets the names of a brief's sentences, in its order: a person's first with the role, 'Ana Lind (Karsan water minister)',
 * then as reports call them, 'Lind'.
 */
export function nameSetter({ namings }: Ground): (text: string) => string {
  const met = new Set<string>()
  return (text) =>
    capital(
      text.replace(/\uE000([^\uE001]*)\uE001/gu, (_, id: string) => {
        const naming = namings.get(id)!
        if (met.has(id)) return naming.short
        met.add(id)
        return naming.role && !naming.full.startsWith(`${naming.role} `)
          ? `${naming.full} (${naming.role})`
          : naming.full
      }),
    )
}

/** Whether an actor is one of the outlets. */
export function isOutlet({ outlets, actors }: Ground, id: string): boolean {
  const actor = actors.get(id)
  return actor !== undefined && outlets.has(folded(actor.name))
}

const folded = (name: string) => name.toLowerCase().replace(/^the /u, '')
