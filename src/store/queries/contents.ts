import type { Findings } from '../../record/finding.ts'
import type { Judgement } from '../../record/judgement.ts'
import type { Report } from '../../record/report.ts'
import type { Queries } from '../tables.ts'
import { listJudgements } from './judgements.ts'
import { digestPages, listVersions, type Version } from './pages.ts'
import { type KeptProblem, listProblems } from './problems.ts'
import { readFindings, readReports } from './reports.ts'
import { needStory, type Story } from './stories.ts'

/** What a story's record is made of, without reading it all: its pages by their digest. */
export interface State {
  readonly story: Story
  /** A digest of all that stands and stood at the story's addresses, and of which version of the extractors found what is found there. */
  readonly pages: string
  /** How many reports these are. */
  readonly size: number
  /** Those that stand, by id. */
  readonly judgements: readonly Judgement[]
  /** By address and reason. */
  readonly problems: readonly KeptProblem[]
}

/** All that a story's record is made of, in one order whatever the order of reading. */
export interface Contents extends State {
  /** What stands at the story's addresses now, by date and id. */
  readonly reports: readonly Report[]
  /** What stood there, by address and number. */
  readonly versions: readonly Version[]
  /** What was found in each of `reports`, by its id. */
  readonly findings: ReadonlyMap<string, Findings>
}

/** Tells what state a story is in; throws where there is none of this id. */
export async function readState(db: Queries, id: string): Promise<State> {
  return {
    story: await needStory(db, id),
    ...(await digestPages(db, id)),
    judgements: await listJudgements(db, id),
    problems: await listProblems(db, id),
  }
}

/** Reads a story whole; throws where there is none of this id. */
export async function readContents(db: Queries, id: string): Promise<Contents> {
  return {
    ...(await readState(db, id)),
    reports: await readReports(db, id),
    versions: await listVersions(db, id),
    findings: await readFindings(db, id),
  }
}
