import { headings } from '../../languages/headings.ts'
import type { Conflict } from '../../record/conflict.ts'
import type { Event } from '../../record/event.ts'
import type { StoryRecord } from '../../record/record.ts'
import { assessmentDrafts } from './assessments.ts'
import { blameDrafts } from './blame.ts'
import { channelDrafts } from './channels.ts'
import { chargeDrafts, reversalDrafts } from './charges.ts'
import { finish } from './conflict-draft.ts'
import { contradictionDrafts } from './contradictions.ts'
import { degreeDrafts } from './degrees.ts'
import { denialDrafts } from './denials.ts'
import { disputedFigureDrafts } from './disputed-figures.ts'
import { effectDrafts } from './effects.ts'
import { courseDrafts, eventDayDrafts, tellingsIn } from './event-days.ts'
import { figureDrafts } from './figures.ts'
import { insistenceDrafts } from './insistences.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { nameDrafts } from './names.ts'
import { oppositeDrafts } from './opposites.ts'
import { oppositionDrafts } from './oppositions.ts'
import { originsIn } from './origins.ts'
import { readQuotations } from './quotations.ts'
import { receiptDrafts } from './receipts.ts'
import { replyDrafts } from './replies.ts'
import { roleDrafts } from './roles.ts'
import { isPlain, readPages } from './sentence.ts'
import { sessionDrafts } from './sessions.ts'
import { slotDrafts } from './slots.ts'
import { speakersIn, statementsIn } from './statements-in.ts'
import { statusDrafts } from './statuses.ts'
import { sumDrafts } from './sums.ts'
import { readToldFigures } from './told-figures.ts'
import { tollDrafts } from './tolls.ts'
import { turnedDrafts } from './turned-sentences.ts'
import { namedIn } from './who.ts'
import { willingnessDrafts } from './willingness.ts'
import { wordingDrafts } from './wordings.ts'

/** Accounts of one thing that differ, and those that only look different. */
interface Differing {
  readonly conflicts: readonly Conflict[]
  readonly differences: readonly Conflict[]
}

/**
 * Holds a record's accounts against each other: `told` are its events as each report tells them. A pure function of both; who is right is
 * not asked. A language without `AccountWords` is left out, but for names and positions. Time grows with the reports, as every rule looks up
 * what it compares by a name or a rare word.
 */
export function conflictsOf(record: StoryRecord, told: readonly Event[]): Differing {
  const pages = readPages(record.reports, record.attributions)
  const sentences = pages.flatMap((p) => p.sentences.filter(isPlain))
  const reports = new Map(record.reports.map((r) => [r.id, r]))
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const nameOf = (speaker: string) => names.get(speaker) ?? headings.unnamed(speaker)
  const figures = readToldFigures(pages)
  const { actors, attributions, statements } = record
  const tellingsOf = tellingsIn(told, record.merges)
  const quotations = readQuotations(pages, attributions)
  const drafts = [
    ...nameDrafts(actors, reports),
    ...roleDrafts(actors, reports),
    ...channelDrafts(pages, statements, attributions, nameOf),
    ...receiptDrafts(pages, actors, nameOf),
    ...contradictionDrafts(sentences, nameOf),
    ...chargeDrafts(sentences),
    ...turnedDrafts(sentences, nameOf),
    ...denialDrafts(pages, nameOf),
    ...insistenceDrafts(sentences, nameOf),
    ...reversalDrafts(sentences, nameOf),
    ...slotDrafts(pages),
    ...eventDayDrafts(pages, record.events, tellingsOf, namedIn(actors)),
    ...statusDrafts(pages, actors),
    ...assessmentDrafts(sentences, actors),
    ...effectDrafts(sentences),
    ...oppositeDrafts(pages),
    ...blameDrafts(sentences, actors, nameOf),
    ...replyDrafts(sentences, actors, nameOf),
    ...courseDrafts(pages, record.events, tellingsOf),
    ...oppositionDrafts(record.positions, actors, nameOf, record, reports),
    ...willingnessDrafts(pages, actors, nameOf),
    ...figureDrafts(figures),
    ...disputedFigureDrafts(figures),
    ...sumDrafts(figures),
    ...sessionDrafts(figures),
    ...tollDrafts(figures),
    ...wordingDrafts(quotations, nameOf),
    ...degreeDrafts(quotations, nameOf),
  ]
  const finished = { reports, originsOf: originsIn(record) }
  const found = mergeDrafts(drafts, statementsIn(record), speakersIn(record)).map((d) => finish(d, finished))
  const slight = (c: Conflict) => c.kind === 'grain' || c.kind === 'spelling' || c.kind === 'time'
  return { conflicts: found.filter((c) => !slight(c)), differences: found.filter(slight) }
}
