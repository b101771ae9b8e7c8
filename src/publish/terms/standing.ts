import type { Passage } from '../../record/passage.ts'
import type { Position, Stance } from '../../record/position.ts'
import type { StoryRecord } from '../../record/record.ts'
import type { Support } from '../../record/support.ts'

/** Where one holder stands on one term, for a cell: `{ stance: 'rejects', holder: 'Mirela Hodvan', own: false, last: '2031-04-05' }`. */
export interface Standing {
  /** The position's id. */
  readonly position: string
  /** The actor who holds it, by id and by name. */
  readonly who: string
  readonly holder: string
  /** Whether it is the party's own; an official's own is not. */
  readonly ofParty: boolean
  readonly stance: Stance
  /** EDTF: from when to when it was taken or voiced; null where no report tells and none has a date. */
  readonly when: string | null
  /** The last of `when`, by which positions supersede each other. */
  readonly last: string | null
  readonly authority: Position['authority']
  /** On how many origins it rests. */
  readonly origins: Support['origins']
  readonly confidence: number
  readonly passages: readonly Passage[]
}

/** A cell of the term sheet: the standing that is shown, what else is known, and how it came to be. */
export interface Cell extends Standing {
  /** The latest standing of everybody else in the column: officials beside their government, the shown one left out. */
  readonly others: readonly Standing[]
  /** All standings of the column on this term, oldest first, the shown one included. */
  readonly history: readonly Standing[]
}

/** A position read as a standing; `column` is the id of the party or actor whose column it stands in. */
export function standingOf(record: StoryRecord): (position: Position, column: string) => Standing {
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const origins = originsOf(record)
  return (position, column) => ({
    position: position.id,
    who: position.who,
    holder: names.get(position.who) ?? position.who.replace(/^unnamed: ?/u, ''),
    ofParty: position.who === column,
    stance: position.stance,
    when: position.when,
    last: position.when?.split('/').at(-1) ?? null,
    authority: position.authority,
    origins: origins(position),
    confidence: position.confidence,
    passages: position.mentions,
  })
}

const firmness = { acted: 2, own: 1, told: 0 } as const

/** Oldest first: by time of the act or words; of one time what was told before what was said, that before what was done. */
export function byTime(a: Standing, b: Standing): number {
  return (
    compare(a.last ?? '', b.last ?? '') ||
    firmness[a.authority] - firmness[b.authority] ||
    a.confidence - b.confidence ||
    compare(a.position, b.position)
  )
}

/** A cell of standings on one term; null where there are none: silence is no position. */
export function cellOf(standings: readonly Standing[]): Cell | null {
  const history = [...standings].sort(byTime)
  const own = history.filter((s) => s.ofParty)
  const shown = own.at(-1) ?? history.at(-1)
  if (!shown) return null
  const latest = new Map(history.map((s) => [s.who, s]))
  const others = [...latest.values()].filter((s) => s.who !== shown.who)
  return { ...shown, others, history }
}

/** On how many origins a position rests: what the record says, else what its attributions rest on, else its outlets. */
function originsOf(record: StoryRecord): (position: Position) => Support['origins'] {
  const direct = new Map(record.support.map((s) => [s.finding, s.origins]))
  const kinds = new Map(record.origins.map((o) => [o.id, o.kind]))
  const outlets = new Map(record.reports.map((r) => [r.id, r.outlet ?? r.id]))
  const said = new Map(record.attributions.map((a) => [a.id, a]))
  const behind = new Map<string, Set<string>>()
  for (const { chains } of record.support)
    for (const { attributions, origin } of chains)
      for (const id of attributions) behind.set(id, (behind.get(id) ?? new Set()).add(origin))
  return (position) => {
    const known = direct.get(position.id)
    if (known) return known
    const ends = new Set<string>()
    for (const id of position.attributions)
      for (const end of behind.get(id) ?? [said.get(id)?.speaker ?? `outlet of ${said.get(id)?.report}`]) ends.add(end)
    const covered = new Set(position.attributions.flatMap((id) => said.get(id)?.report ?? []))
    const alone = new Set(position.mentions.flatMap((m) => (covered.has(m.report) ? [] : outlets.get(m.report)!)))
    const counts = { known: 0, possiblyShared: 0, unknown: alone.size }
    for (const end of ends) {
      const kind = kinds.get(end) ?? (end.startsWith('unnamed') ? 'unnamed' : 'person')
      counts[kind === 'outlet' ? 'unknown' : /^(?:unnamed|document)$/u.test(kind) ? 'possiblyShared' : 'known']++
    }
    return counts
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
