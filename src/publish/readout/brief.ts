import type { Passage } from '../../record/passage.ts'
import type { AsOf, RecordedReport, StoryRecord } from '../../record/record.ts'
import { type Chosen, choose } from './choose.ts'
import { ended } from './english/quoting.ts'
import { type Ground, groundOf, nameSetter, type Telling } from './ground.ts'
import { sections } from './sections/index.ts'

/** A numbered passage: the words that a sentence rests on. `quote` is `text.slice(start, end)` of the report's text. */
export interface BriefReference {
  /** From 1, in order of the sentences. */
  readonly number: number
  /** A report's id. */
  readonly report: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** One plain sentence made from findings by a template: `{ id: 's4', text: 'Lorvia rejects it …', references: [4], findings: ['s_7…'] }`. */
export interface BriefSentence {
  /** 's1', 's2', …: in order. */
  readonly id: string
  readonly text: string
  /** Numbers of references; never none. */
  readonly references: readonly number[]
  /** Ids of the findings that it is made from. */
  readonly findings: readonly string[]
}

export interface BriefSection {
  readonly id:
    | 'table'
    | 'stands'
    | 'last'
    | 'planned'
    | 'said'
    | 'disputed'
    | 'alone'
    | 'moved'
    | 'support'
    | 'gone'
    | 'corrected'
  /** 'On the table'. */
  readonly heading: string
  readonly sentences: readonly BriefSentence[]
  /** How many sentences more the whole brief has here. */
  readonly more: number
}

/** A report that a reference leads to, or that is in the record. */
export interface BriefReport
  extends Pick<RecordedReport, 'id' | 'outlet' | 'headline' | 'published' | 'url' | 'file' | 'sha256' | 'hand'> {
  /** Its place in the record's list, from 1. */
  readonly number: number
}

/** The readout of a story: plain sentences with numbered references to the words they rest on. */
export interface Brief {
  readonly title: string
  /** The moment that it is as of, or null: all that was read. */
  readonly asOf: string | null
  /** Reports that do not tell whether they were out by then. */
  readonly leftOut: AsOf['unknown']
  /** Those that have something to say. */
  readonly sections: readonly BriefSection[]
  readonly references: readonly BriefReference[]
  /** All of the record. */
  readonly reports: readonly BriefReport[]
}

/** As much as two screens hold, or everything. */
export type BriefLength = 'brief' | 'whole'

/**
 * Makes the brief of a record. Pure: the same record gives the same brief, letter by letter, so that a brief can be made again
 * to check it. Nothing is said without a passage.
 */
export function brief(record: StoryRecord, length: BriefLength = 'brief'): Brief {
  const ground = groundOf(record)
  return assemble(
    ground,
    choose(
      sections.map((section) => ({ ...section, tellings: section.tell(ground) })),
      length,
    ),
  )
}

/** Sets the names of chosen sentences, and numbers the passages that they rest on, in their order. */
export function assemble(ground: Ground, shown: readonly Chosen[]): Brief {
  const { record } = ground
  const setNames = nameSetter(ground)
  const references = new Map<string, BriefReference>()
  const refer = (passage: Passage): number => {
    const { report, start, end } = passage
    const key = `${report}:${start}:${end}`
    const known = references.get(key)
    if (known) return known.number
    const made = { number: references.size + 1, report, start, end, quote: ground.words(passage) }
    references.set(key, made)
    return made.number
  }
  let count = 0
  const sentence = (telling: Telling): BriefSentence => ({
    id: `s${++count}`,
    text: ended(setNames(telling.text)),
    references: [...new Set(telling.passages.map(refer))],
    findings: telling.findings,
  })
  const { reports, ...head } = briefHead(record)
  return {
    ...head,
    sections: shown.map(({ id, heading, tellings, more }) => ({
      id,
      heading,
      sentences: tellings.map(sentence),
      more,
    })),
    references: [...references.values()],
    reports,
  }
}

/** What a brief says of its record as a whole. */
export function briefHead(record: StoryRecord): Pick<Brief, 'title' | 'asOf' | 'leftOut' | 'reports'> {
  return {
    title: record.story.title,
    asOf: record.asOf?.time ?? null,
    leftOut: record.asOf?.unknown ?? [],
    reports: record.reports.map(({ id, outlet, headline, published, url, file, sha256, hand }, i) => ({
      id,
      number: i + 1,
      outlet,
      headline,
      published,
      url,
      file,
      sha256,
      hand,
    })),
  }
}
