import type { Actor, Attribution, Citation } from '../record/finding.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Merge } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import type { Statement } from '../record/statement.ts'
import type { Origin, Support } from '../record/support.ts'
import { findCopies } from './copies/index.ts'
import { housesOf } from './houses.ts'
import { inPrecedence } from './precedence.ts'
import { makeStatements } from './statements/index.ts'
import { originalsOf, readEntries } from './statements/read-entries.ts'
import { weighStems } from './statements/weights.ts'
import { supportFrom } from './support/index.ts'

/** The origin ledger of a story. */
export interface Ledger {
  readonly statements: readonly Statement[]
  readonly origins: readonly Origin[]
  readonly support: readonly Support[]
  readonly merges: readonly Merge[]
}

/** From attributions with the record's speakers, in any order, to what was said, by how many, and how it came to each report. */
export function ledgerOf(story: {
  readonly reports: readonly Report[]
  readonly attributions: readonly Attribution[]
  readonly actors: readonly Actor[]
  readonly citations: readonly Citation[]
  readonly judgements: readonly Judgement[]
}): Ledger {
  const { attributions, actors, citations } = story
  const houses = housesOf(story.reports)
  const reports = inPrecedence(story.reports, houses)
  const copies = findCopies(reports)
  const entries = readEntries({ reports, attributions, actors, houses, copies })
  const originals = originalsOf(entries)
  const own = entries.filter((e, i) => !e.copied && !originals.has(i))
  const weights = weighStems(own.map((e) => e.content), entries.map((e) => e.content)) // biome-ignore format: one line
  const material = { entries, originals, weights }
  const { statements, merges } = makeStatements(material, story.judgements)
  const number = new Map(entries.map((e, i) => [e.attribution.id, i]))
  const rests = supportFrom({ ...material, citations, actors, houses })
  const support = statements.map((s) => rests.of(s.id, s.attributions.map((id) => number.get(id)!), 'utterance')) // biome-ignore format: one line
  return { statements, origins: rests.origins(), support, merges }
}
