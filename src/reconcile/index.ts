import { type Actor, type Findings, noFindings } from '../record/finding.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Passage } from '../record/passage.ts'
import type { Problem } from '../record/problem.ts'
import type { Merge, RecordedReport, StoryRecord } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import { textQuote } from '../record/text-quote.ts'
import { placesAsPersons } from './actors/places-as-persons.ts'
import { mergeActors } from './actors.ts'
import { conflictsOf } from './conflicts/index.ts'
import { reconcileEvents } from './events/index.ts'
import { followWords } from './follow-words.ts'
import { handOf } from './hand.ts'
import { ledgerOf } from './ledger.ts'
import { partiesOf } from './parties/index.ts'
import { ruled } from './rulings.ts'
import { setSpeakers } from './set-speakers.ts'
import { citeStoryOutlets } from './story-outlets.ts'
import { reconcileTerms } from './terms/index.ts'
import { utterancesOf } from './utterances.ts'

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

const nothing = noFindings()

const by =
  <T>(key: (x: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0

/**
 * The record of a story: a pure function of its reports, findings and judgements. The order in which reports were read
 * does not show in it, nor where on this machine they were read from.
 */
export function reconcile({ story, reports, findings, judgements, problems }: StoryContents): StoryRecord {
  const ordered = [...reports].sort(by((r) => `${momentOf(r.published)}|${r.id}`))
  const outlets = ordered.flatMap((r) => (r.outlet ? [r.outlet] : []))
  const found = ordered.map((report) => citeStoryOutlets(report, findings.get(report.id) ?? nothing, outlets))
  const places = placesAsPersons(
    ordered,
    found.flatMap((f) => f.actors),
  )
  const merged = mergeActors(
    found.map((f) => f.actors.map((a): Actor => (places.has(a.id) ? { ...a, kind: 'government' } : a))),
    judgements,
  )
  const texts = new Map(ordered.map((r) => [r.id, r.text]))
  const follow = followWords(judgements, texts)
  // A ruling names a finding as the record does: by utterance.
  const uttered = found.map((f, i) => f.attributions.flatMap((a) => utterancesOf(ordered[i]!.text, a)))
  const ofSpeech = follow(
    uttered.flat().map(({ id, report, content }) => ({ id, mentions: content.map((span) => ({ ...span, report })) })),
  )
  const wrong = new Set(ofSpeech.filter((j) => j.kind === 'wrong').flatMap((j) => j.about))
  const standing = <T extends { id: string }>(list: readonly T[]) => list.filter((f) => !wrong.has(f.id))
  const speaker = (id: string | null) =>
    id === null || id.startsWith('unnamed') ? id : (merged.becomes.get(id) ?? null)

  const byPerson = setSpeakers(ofSpeech, merged.becomes)
  const attributions = uttered.flatMap((list) =>
    standing(list).map((a) => byPerson.attribution({ ...a, speaker: speaker(a.speaker) })),
  )
  const citations = found.flatMap((f) => standing(f.citations))
  const told = found.flatMap((f) => standing(f.events))
  const { becomes } = merged
  const done = reconcileEvents(told, {
    actors: merged.actors,
    becomes,
    attributions,
    published: new Map(ordered.flatMap((r) => (r.published ? [[r.id, r.published] as const] : []))),
    judgements,
    follow,
  })
  const { parties, actors } = partiesOf({
    reports: ordered,
    actors: merged.actors,
    becomes,
    events: done.events,
    held: found
      .flatMap((f) => [
        ...f.positions.map(({ who, mentions }) => ({ who: [who], mentions })),
        ...f.provisions.map(({ obliges, mentions }) => ({ who: obliges, mentions })),
        ...f.proposals.map(({ drafters, mentions }) => ({ who: drafters, mentions })),
      ])
      .map(({ who, mentions }) => ({ who: who.flatMap((id) => becomes.get(id) ?? []), mentions })),
    judgements,
  })
  const terms = reconcileTerms(
    found.map((f) => ({
      proposals: standing(f.proposals),
      provisions: standing(f.provisions),
      positions: standing(f.positions).flatMap((p) => byPerson.position(p) ?? []),
    })),
    {
      actors,
      becomes,
      attributions,
      judgements,
      follow,
      languages: new Map(ordered.map((r) => [r.id, r.language])),
    },
  )
  const events = ruled('events', done.events, follow(done.events))
  const proposals = ruled('proposals', terms.proposals, follow(terms.proposals))
  const provisions = ruled('provisions', terms.provisions, follow(terms.provisions))
  const positions = ruled('positions', terms.positions, follow(terms.positions))
  const facts = [...events, ...provisions, ...positions]
  const ledger = ledgerOf({ reports: ordered, attributions, actors, citations, facts, judgements: ofSpeech })
  const tellings = new Map(
    found.flatMap((f) => [...f.events, ...f.proposals, ...f.provisions].map((told) => [told.id, told.mentions[0]!])),
  )
  const inWords = (merge: Merge): Merge => {
    const places = merge.of.flatMap((id) => tellings.get(id) ?? [])
    return places.length < merge.of.length ? merge : { ...merge, names: places.map((p) => around(texts, p)) }
  }

  const record: StoryRecord = {
    format: 'readout/1',
    story,
    reports: ordered.map(
      (report, i): RecordedReport => ({
        ...report,
        problems: report.problems.map(fromHere),
        hand: handOf(report, found[i]!.attributions, found[i]!.citations),
      }),
    ),
    actors: [...actors],
    attributions,
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
    doubts: [...merged.doubts],
    judgements: [...judgements].sort(by((j) => j.id)),
    merges: [...merged.merges, ...ledger.merges, ...[...done.merges, ...terms.merges].map(inWords)],
    problems: problems.map(fromHere).sort(by((p) => `${p.address}|${p.reason}`)),
  }
  const { conflicts, differences } = conflictsOf(record, told)
  return { ...record, conflicts: standing(conflicts), differences: standing(differences) }
}

/** A report's time in UTC, for putting reports in order: a day alone stands at its beginning, no date at the end. */
function momentOf(published: string | null): string {
  const moment = published
    ? Date.parse(published.length > 10 && !/(?:Z|[+-]\d{2}:\d{2})$/u.test(published) ? `${published}Z` : published)
    : Number.NaN
  return Number.isNaN(moment) ? '9999' : new Date(moment).toISOString()
}

/** A record travels: of a file's address it keeps the name. */
function fromHere({ reason, detail, address }: Problem): Problem {
  const web = /^https?:/u.test(address)
  return { reason, detail, address: web ? address : address.slice(address.lastIndexOf('/') + 1) }
}

/** A passage with what stands around it in its line, by which a reader tells it from others. */
function around(texts: ReadonlyMap<string, string>, passage: Passage): string {
  const { prefix, exact, suffix } = textQuote(texts.get(passage.report)!, passage)
  return `${prefix}${exact}${suffix}`
}
