import type { Findings } from '../record/finding.ts'
import type { Authority, Judgement } from '../record/judgement.ts'
import type { Problem } from '../record/problem.ts'
import type { Report } from '../record/report.ts'
import type { Connection } from './connection.ts'
import { pack, unpack } from './pack.ts'
import { type Contents, readContents, readState, type State } from './queries/contents.ts'
import { judge, listJudgements, listRulings, type Ruling, takeBack } from './queries/judgements.ts'
import { type Kept, putKept, takeKept } from './queries/kept.ts'
import { confirmPage, findPage, listVersions, type Page, type Version } from './queries/pages.ts'
import { type KeptProblem, listProblems, putProblem } from './queries/problems.ts'
import { type Outcome, putReading, type Reading } from './queries/put-reading.ts'
import { findReport, listReportIds, readFindingsById, readReportsById } from './queries/reports.ts'
import { listStories, putStory, type Story, type StoryLine } from './queries/stories.ts'

/**
 * Keeps the reports, findings and judgements of any number of stories. Times are UTC, as `Date.toISOString()` writes
 * them; `story` is a story's id unless it is said to be a title. What cannot be done throws a ReadoutError.
 */
export interface Store {
  /** The store's folder, or its postgres address without the password. */
  readonly where: string
  /** The story of this title, made where it is missing. */
  story(title: string): Promise<Story>
  /** All stories, by title. */
  stories(): Promise<StoryLine[]>
  /** What is known of an address in a story, or undefined. */
  page(story: string, address: string): Promise<Page | undefined>
  /** Keeps a page that was read, with its findings: all of it or nothing. Throws where a passage is unsound. */
  putReading(reading: Reading): Promise<Outcome>
  /** Notes that an address was read and has not changed, as when its server answers 304. */
  confirmPage(story: string, address: string, readAt: string): Promise<void>
  /** All that stands or stood at a story's addresses (or at one), by address, oldest first. */
  versions(story: string, address?: string): Promise<Version[]>
  /** Keeps a problem, once for each address and reason, until the address is read well. */
  putProblem(story: string, problem: Problem, at: string): Promise<void>
  /** The problems of a story's pages that stand, by address and reason. */
  problems(story: string): Promise<KeptProblem[]>
  /** Keeps a judgement; made twice it is there once, and made again it stands again. */
  judge(judgement: Omit<Judgement, 'id'>): Promise<Judgement>
  /** Takes a judgement back, by its id; one that is taken back already stays so. */
  takeBack(judgement: string, by: Authority, at: string): Promise<void>
  /** The judgements that stand, by id. */
  judgements(story: string): Promise<Judgement[]>
  /** Everything judged and taken back, by time. */
  history(story: string): Promise<Ruling[]>
  /** A story whole, as it is at one moment. */
  contents(story: string): Promise<Contents>
  /** What `contents` would be read from. */
  state(story: string): Promise<State>
  /** What was kept under this name, where it was made from what the key says; undefined where it was not, or cannot be read. */
  kept(kept: Kept): Promise<object | undefined>
  /** Keeps an object of JSON, in place of what was kept under the name. A store that cannot be written keeps nothing, and says nothing. */
  keep(kept: Kept, value: object): Promise<void>
  /** The reports that stand in a story when the reading starts, by date and id, a hundred in memory at a time. */
  reports(story: string): AsyncIterable<Report>
  /** A report by its id or the beginning of it, older versions too; undefined where there is none. */
  report(idOrPrefix: string): Promise<Report | undefined>
  /** What was found in a report: empty lists where nothing was, or where there is no such report. */
  findings(report: string): Promise<Findings>
  close(): Promise<void>
}

/** A store over an open database. */
export function storeOver({ where, read, write, close }: Connection): Store {
  return {
    where,
    close,
    story: (title) => write((db) => putStory(db, title)),
    stories: () => read(listStories),
    page: (story, address) => read((db) => findPage(db, story, address)),
    putReading: (reading) => write((db) => putReading(db, reading)),
    confirmPage: (story, address, readAt) => write((db) => confirmPage(db, story, address, readAt)),
    versions: (story, address) => read((db) => listVersions(db, story, address)),
    putProblem: (story, problem, at) => write((db) => putProblem(db, story, problem, at)),
    problems: (story) => read((db) => listProblems(db, story)),
    judge: (judgement) => write((db) => judge(db, judgement)),
    takeBack: (judgement, by, at) => write((db) => takeBack(db, judgement, by, at)),
    judgements: (story) => read((db) => listJudgements(db, story)),
    history: (story) => read((db) => listRulings(db, story)),
    contents: (story) => read((db) => readContents(db, story)),
    state: (story) => read((db) => readState(db, story)),
    async kept(kept) {
      // Whatever stands in the way (no table yet, a part that is damaged): it can be made again.
      const parts = await read((db) => takeKept(db, kept)).catch(() => [])
      return parts.length === 0 ? undefined : unpack(parts).catch(() => undefined)
    },
    async keep(kept, value) {
      const parts = await pack(value)
      await write((db) => putKept(db, kept, parts)).catch(() => undefined)
    },
    report: (idOrPrefix) => read((db) => findReport(db, idOrPrefix)),
    findings: async (report) => (await read((db) => readFindingsById(db, [report]))).get(report)!,
    async *reports(story) {
      const ids = await read((db) => listReportIds(db, story))
      for (let at = 0; at < ids.length; at += 100) {
        yield* await read((db) => readReportsById(db, ids.slice(at, at + 100)))
      }
    },
  }
}
