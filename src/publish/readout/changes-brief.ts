import type { Correction } from '../../reconcile/changes/corrections.ts'
import type { Changes } from '../../reconcile/changes/index.ts'
import type { EventStatus } from '../../record/event.ts'
import type { Passage } from '../../record/passage.ts'
import type { Stance } from '../../record/position.ts'
import type { StoryRecord } from '../../record/record.ts'
import type { Report } from '../../record/report.ts'
import { assemble, type Brief, type BriefLength } from './brief.ts'
import { choose, type Told } from './choose.ts'
import { countOf, listOf } from './english/lists.ts'
import { quoted } from './english/quoting.ts'
import { type Ground, groundOf, type Telling } from './ground.ts'
import { countsInWords } from './ledger.ts'
import { tellEvent } from './sections/event-words.ts'
import { sections } from './sections/index.ts'
import { firstOf } from './sections/passages.ts'
import { targetsOf } from './sections/stands.ts'
import { tellCorrected } from './tell-corrected.ts'

/** Two records of one story, what differs between them, and pages that came to say something else: what `changesSince` gives. */
export interface Compared {
  readonly before: StoryRecord
  readonly after: StoryRecord
  readonly changes: Changes
  readonly corrections: readonly Correction[]
  /** Older versions of corrected pages, by id: their words are quoted. */
  readonly older: ReadonlyMap<string, Report>
}

/** What changed, as a brief: what moved first and what was taken back, then what is new, in the sections of a brief, then what rests on more. */
export function changesBrief(compared: Compared, length: BriefLength): Brief {
  const { after, changes, corrections, older } = compared
  const ground = groundOf(withOlder(after, older))
  const isNew = new Set([...changes.added.map(({ id }) => id), ...changes.conflicts.added])
  // A plan that was known is not new because accounts of it differ now: that is told where accounts differ.
  const conflicts = new Set(after.conflicts.map(({ id }) => id))
  const tells = (section: string, findings: readonly string[]) =>
    findings.some((id) => isNew.has(id) && (section === 'disputed' || !conflicts.has(id)))
  const [table, others] = [true, false].map((terms) => groundOf(onlyNew(ground.record, isNew, terms)))
  const told: Told[] = [
    { id: 'moved', heading: 'What moved', most: 8, tellings: tellMoved(ground, changes) },
    { id: 'corrected', heading: 'Pages that were changed', most: 4, tellings: tellCorrected(ground, corrections) },
    ...sections.map((section) => ({
      ...section,
      heading: `New: ${section.heading.toLowerCase()}`,
      tellings: section
        .tell(section.id === 'table' ? table! : others!)
        .filter(({ findings }) => tells(section.id, findings)),
    })),
    { id: 'support', heading: 'What rests on more or other origins than before', most: 4, tellings: tellSupport(ground, changes) }, // biome-ignore format: one line
    { id: 'gone', heading: 'No longer in the record', most: 4, tellings: tellGone(compared) },
  ]
  return assemble(ground, choose(told, length))
}

/** Older versions of pages stand after the record's own reports, so that their words can be referred to. */
function withOlder(record: StoryRecord, older: Compared['older']): StoryRecord {
  const own = new Set(record.reports.map((r) => r.id))
  const others = [...older.values()].filter(({ id }) => !own.has(id))
  return {
    ...record,
    reports: [...record.reports, ...others.map((r) => ({ ...r, hand: { kind: 'unknown' as const, through: [] } }))],
  }
}

/** What is new alone; but all proposals stay, and without `terms` all provisions, since what is new may be said of them. */
function onlyNew(record: StoryRecord, isNew: ReadonlySet<string>, terms: boolean): StoryRecord {
  const keep = <T extends { id: string }>(list: T[]) => list.filter(({ id }) => isNew.has(id))
  return {
    ...record,
    statements: keep(record.statements),
    events: keep(record.events),
    provisions: terms ? keep(record.provisions) : record.provisions,
    positions: keep(record.positions),
    conflicts: keep(record.conflicts),
    support: record.support.filter(({ finding }) => isNew.has(finding)),
  }
}

const statusWords: Record<EventStatus, string> = {
  happened: 'done',
  'under-way': 'under way',
  planned: 'planned',
  proposed: 'proposed',
  cancelled: 'called off',
  postponed: 'put off',
  denied: 'denied',
}

const stanceWords: Record<Stance, string> = {
  demands: 'demanding',
  proposes: 'proposing',
  supports: 'supporting',
  accepts: 'accepting',
  open: 'being open to',
  conditional: 'setting conditions for',
  undecided: 'being undecided on',
  doubts: 'doubting',
  rejects: 'rejecting',
}

function tellMoved(ground: Ground, { statuses, positions }: Changes): Telling[] {
  const events = new Map(ground.record.events.map((e) => [e.id, e]))
  const held = new Map(ground.record.positions.map((p) => [p.id, p]))
  const targets = targetsOf(ground)
  const stances = (all: readonly Stance[]) => listOf(all.map((s) => stanceWords[s]))
  return [
    ...positions.flatMap(({ who, on, from, to, finding }): Telling[] => {
      const position = held.get(finding)
      const target = targets.get(on) ?? quoted(on, 110)
      const text = `On ${target}, ${ground.name(who)} moved from ${stances(from)} it to ${stances(to)} it`
      return position ? [{ text, passages: firstOf(ground, position.mentions, 2), findings: [finding], weight: 2 }] : []
    }),
    ...statuses.flatMap(({ event: id, from, to }): Telling[] => {
      const told = events.has(id) ? tellEvent(ground, events.get(id)!) : null
      return told
        ? [{ ...told, text: `${told.text.replace(/\.$/u, '')} (${statusWords[from]} before, now ${statusWords[to]})` }]
        : []
    }),
  ]
}

/** Names of origins that are told; the others are counted. */
const NAMED = 3

/** What has origins that it had not, or lost some. That one more outlet tells it on nobody's authority is no news. */
function tellSupport(ground: Ground, { support }: Changes): Telling[] {
  const outlets = new Set(ground.record.origins.flatMap(({ kind, name }) => (kind === 'outlet' ? [name] : [])))
  const tellings = support.flatMap(({ finding, lost, from, to, ...more }): Telling[] => {
    const gained = more.gained.filter((name) => !outlets.has(name))
    const at = passagesOf(ground, finding)
    if (!at[0] || gained.length + lost.length === 0) return []
    const parts = [
      gained.length ? `now also rests on ${fewOf(gained)}` : '',
      lost.length ? `no longer rests on ${fewOf(lost)}` : '',
    ].filter(Boolean)
    const text = `${quoted(ground.words(at[0]), 140)} ${listOf(parts)} (before: ${countsInWords(from)}; now: ${countsInWords(to)})`
    return [{ text, passages: firstOf(ground, at, 3), findings: [finding], weight: gained.length + lost.length }]
  })
  return tellings.sort((a, b) => b.weight - a.weight)
}

/** 'Ana Lind, an aide and five more'. */
const fewOf = (names: readonly string[]) => {
  const few = names.slice(0, names.length === NAMED + 1 ? NAMED + 1 : NAMED).map((n) => n.replace(/^(?:An?|The|One|Two|Three|Some|Several)\b/u, (w) => w.toLowerCase())) // biome-ignore format: one line
  return listOf(few.length < names.length ? [...few, countOf(names.length - few.length, 'other')] : few)
}

/** Where a finding stands: its mentions, or what was said. */
function passagesOf({ record, attributions }: Ground, id: string): Passage[] {
  const statement = record.statements.find((s) => s.id === id)
  if (statement)
    return statement.attributions.flatMap((a) => {
      const { report, content } = attributions.get(a)!
      return [{ report, start: content[0]!.start, end: content.at(-1)!.end }]
    })
  return [...record.events, ...record.provisions, ...record.positions].find((f) => f.id === id)?.mentions ?? []
}

/** What the later record has no more, where its report is still there to refer to. */
function tellGone({ before, after, changes }: Compared): Telling[] {
  const ground = groundOf(before)
  const here = new Set(after.reports.map((r) => r.id))
  return changes.removed.flatMap(({ kind, id }): Telling[] => {
    const at = passagesOf(ground, id).filter(({ report }) => here.has(report))
    return at[0]
      ? [
          {
            text: `The ${kind} ${quoted(ground.words(at[0]), 140)} is no longer in the record`,
            passages: at.slice(0, 1),
            findings: [id],
            weight: 0,
          },
        ]
      : []
  })
}
