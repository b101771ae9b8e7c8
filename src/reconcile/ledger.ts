import type { Actor, Attribution, Citation } from '../record/finding.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Passage } from '../record/passage.ts'
import type { Merge } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import type { Statement } from '../record/statement.ts'
import type { Origin, Support } from '../record/support.ts'
import { findCopies } from './copies/index.ts'
import { housesOf } from './houses.ts'
import { listBy } from './list-by.ts'
import { inPrecedence } from './precedence.ts'
import type { Entry } from './statements/entry.ts'
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

/** An event, a provision or a position: where it is told, and the attributions that any of its mentions stand in. */
interface Fact {
  readonly id: string
  readonly mentions: readonly Passage[]
  readonly attributions: readonly string[]
}

/** From attributions with the record's speakers, in any order, to what was said, by how many, and how it came to each report. */
export function ledgerOf(story: {
  readonly reports: readonly Report[]
  readonly attributions: readonly Attribution[]
  readonly actors: readonly Actor[]
  readonly citations: readonly Citation[]
  readonly facts: readonly Fact[]
  readonly judgements: readonly Judgement[]
}): Ledger {
  const { attributions, actors, citations } = story
  const houses = housesOf(story.reports)
  const reports = inPrecedence(story.reports, houses)
  const copies = findCopies(reports)
  const entries = readEntries({ reports, attributions, actors, houses, copies })
  const originals = originalsOf(entries)
  const own = entries.filter((e, i) => !e.copied && !originals.has(i))
  const weights = weighStems(
    own.map((e) => e.content),
    entries.map((e) => e.content),
  )
  const material = { entries, originals, weights }
  const { statements, merges } = makeStatements(material, story.judgements)
  const number = new Map(entries.map((e, i) => [e.attribution.id, i]))
  const numbersOf = (ids: readonly string[]) => ids.flatMap((id) => number.get(id) ?? [])
  const rests = supportFrom({ ...material, citations, actors, houses, reports, copies })
  const said = statements.map((s) => rests.of(s.id, numbersOf(s.attributions)))
  const held = story.facts.map((fact) => {
    const { members, own } = heldBy(fact, numbersOf(fact.attributions), entries)
    return rests.ofFact(fact.id, members, own)
  })
  return { statements, origins: rests.origins(), support: [...said, ...held], merges }
}

/** For each mention the innermost attribution that holds it: who passes on what another said is no second witness. */
function heldBy({ mentions }: Fact, numbers: readonly number[], entries: readonly Entry[]) {
  const members = new Set<number>()
  const own: Passage[] = []
  const byReport = listBy(numbers, (i) => entries[i]!.report.id)
  for (const mention of mentions) {
    let best = -1
    for (const i of byReport.get(mention.report) ?? []) {
      const { attribution, hull } = entries[i]!
      if (!attribution.content.some((c) => c.start < mention.end && mention.start < c.end)) continue
      const inner = best < 0 || hull.end - hull.start < entries[best]!.hull.end - entries[best]!.hull.start
      if (inner) best = i
    }
    if (best < 0) own.push(mention)
    else members.add(best)
  }
  return { members: [...members].sort((a, b) => a - b), own }
}
