import type { Findings } from '../../record/finding.ts'
import type { Judgement } from '../../record/judgement.ts'
import type { Report } from '../../record/report.ts'
import type { Queries } from '../tables.ts'
import { listJudgements } from './judgements.ts'
import { listVersions, type Version } from './pages.ts'
import { type KeptProblem, listProblems } from './problems.ts'
import { readFindings, readReports } from './reports.ts'
import { needStory, type Story } from './stories.ts'

/** All that a story's record is made of, in one order whatever the order of reading. */
export interface Contents {
  readonly story: Story
  /** What stands at the story's addresses now, by date and id. */
  readonly reports: readonly Report[]
  /** What stood there, by address and number. */
  readonly versions: readonly Version[]
  /** What was found in each of `reports`, by its id. */
  readonly findings: ReadonlyMap<string, Findings>
  /** Those that stand, by id. */
  readonly judgements: readonly Judgement[]
  /** By address and reason. */
  readonly problems: readonly KeptProblem[]
}

/** Reads a story whole; throws where there is none of this id. */
export async function readContents(db: Queries, id: string): Promise<Contents> {
  return {
    story: await needStory(db, id),
    reports: await readReports(db, id),
    versions: await listVersions(db, id),
    findings: await readFindings(db, id),
    judgements: await listJudgements(db, id),
    problems: await listProblems(db, id),
  }
}
