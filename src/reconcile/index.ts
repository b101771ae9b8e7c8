import type { Findings } from '../record/finding.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Passage } from '../record/passage.ts'
import type { Problem } from '../record/problem.ts'
import type { RecordedReport, StoryRecord } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import { mergeActors } from './actors.ts'
import { by } from './by.ts'
import { conflictsOf } from './conflicts/index.ts'
import { reconcileEvents } from './events/index.ts'
import { followWords } from './follow-words.ts'
import { handOf } from './hand.ts'
import { housesOf } from './houses.ts'
import { ledgerOf } from './ledger.ts'
import { mergesInWords } from './merges-in-words.ts'
import { orderReports } from './order-reports.ts'
import { partiesOf, seatsTold } from './parties/index.ts'
import { ruled } from './rulings.ts'
import { speechOf } from './speech.ts'
import { storyFindings } from './story-findings.ts'
import { reconcileTerms } from './terms/index.ts'

/** What a store holds of one story, in any order. */
export interface StoryContents {
  readonly story: { readonly id: string; readonly title: string }
  /** The newest version of each page. */
  readonly reports: readonly Report[]
  /** By report id. */
  readonly findings: ReadonlyMap<string, Findings>
  readonly judgements: readonly Judgement[]
  readonly problems: readonly Problem[]
}

/**
 * The record of a story: a pure function of its reports, findings and judgements. The order in which reports were read
 * does not show in it, nor where on this machine they were read from. Each step takes what the ones before it gave: who is who,
 * who said what, what happened, whose sides they are on, what is on the table, on what it all rests, and where accounts differ.
 */
export function reconcile({ story, reports, findings, judgements, problems }: StoryContents): StoryRecord {
  const ordered = orderReports(reports)
  const texts = new Map(ordered.map((r) => [r.id, r.text]))
  const follow = followWords(judgements, texts)
  const found = storyFindings(ordered, findings)
  const named = found.map((f) => f.actors)
  const byName = mergeActors(named, judgements)
  const raw = found.flatMap((f) => f.events)
  const seats = seatsTold(ordered, byName.actors, raw)
  const known = seats.size > 0 ? mergeActors(named, judgements, seats) : byName
  const { becomes } = known

  const speech = speechOf(ordered, found, { becomes, follow })
  const { attributions, standing } = speech
  const citations = found.flatMap((f) => standing(f.citations))
  const told = found.flatMap((f) => standing(f.events))
  const done = reconcileEvents(told, {
    actors: known.actors,
    becomes,
    attributions,
    published: new Map(ordered.flatMap((r) => (r.published ? [[r.id, r.published] as const] : []))),
    judgements,
    follow,
  })
  const { parties, actors } = partiesOf({
    reports: ordered,
    actors: known.actors,
    becomes,
    events: done.events,
    seats,
    held: heldIn(found, becomes),
    judgements,
  })
  const terms = reconcileTerms(
    found.map((f) => ({
      proposals: standing(f.proposals),
      provisions: standing(f.provisions),
      positions: standing(f.positions).flatMap((p) => speech.position(p) ?? []),
    })),
    {
      actors,
      becomes,
      attributions,
      judgements,
      follow,
      languages: new Map(ordered.map((r) => [r.id, r.language])),
      published: new Map(ordered.map((r) => [r.id, r.published])),
    },
  )

  const events = ruled('events', done.events, follow(done.events))
  const proposals = ruled('proposals', terms.proposals, follow(terms.proposals))
  const provisions = ruled('provisions', terms.provisions, follow(terms.provisions))
  const positions = ruled('positions', terms.positions, follow(terms.positions))
  const facts = [...events, ...provisions, ...positions]
  const ledger = ledgerOf({ reports: ordered, attributions, actors, citations, facts, judgements: speech.judgements })
  const houses = housesOf(ordered)
  const record: StoryRecord = {
    format: 'readout/1',
    story,
    reports: ordered.map((report, i): RecordedReport => {
      const hand = handOf(report, found[i]!.attributions, found[i]!.citations, houses)
      return { ...report, problems: report.problems.map(fromHere), hand }
    }),
    actors: [...actors],
    attributions: [...attributions],
    citations,
    statements: [...ledger.statements],
    events,
    proposals,
    provisions,
    positions,
    parties: [...parties],
    origins: [...ledger.origins],
    support: [...ledger.support],
    conflicts: [],
    differences: [],
    doubts: [...known.doubts],
    judgements: [...judgements].sort(by((j) => j.id)),
    merges: [...known.merges, ...ledger.merges, ...mergesInWords([...done.merges, ...terms.merges], found, texts)],
    problems: problems.map(fromHere).sort(by((p) => `${p.address}|${p.reason}`)),
  }
  // What differs is looked for in all the rest of the record.
  const { conflicts, differences } = conflictsOf(record, told)
  return { ...record, conflicts: standing(conflicts), differences: standing(differences) }
}

/** Who drafts, would have to do or stands somewhere on what is on the table, as actors of the record, and where that is told. */
function heldIn(found: readonly Findings[], becomes: ReadonlyMap<string, string>) {
  const held = (ids: readonly string[], mentions: readonly Passage[]) => ({
    who: ids.flatMap((id) => becomes.get(id) ?? []),
    mentions,
  })
  return found.flatMap((f) => [
    ...f.positions.map(({ who, mentions, stance }) => ({ ...held([who], mentions), against: /^(?:rejects|doubts)$/.test(stance) })), // biome-ignore format: one line
    ...f.provisions.map(({ obliges, mentions }) => held(obliges, mentions)),
    ...f.proposals.map(({ drafters, mentions }) => held(drafters, mentions)),
  ])
}

/** A record travels: of a file's address it keeps the name. */
function fromHere({ reason, detail, address }: Problem): Problem {
  const web = /^https?:/u.test(address)
  return { reason, detail, address: web ? address : address.slice(address.lastIndexOf('/') + 1) }
}
