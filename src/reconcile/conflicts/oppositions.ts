import { headings } from '../../languages/headings.ts'
import type { Actor } from '../../record/finding.ts'
import { type Passage, quote } from '../../record/passage.ts'
import type { Position } from '../../record/position.ts'
import type { StoryRecord } from '../../record/record.ts'
import type { Report } from '../../record/report.ts'
import { camps } from '../camps.ts'
import { listBy } from '../list-by.ts'
import type { ConflictDraft, DraftSide } from './conflict-draft.ts'
import { cutWords } from './headings.ts'

/** Days between what two sides say of one thing. */
const WITHIN = 3
/** Passages shown of one side. */
const MOST = 4
const DAY = 86_400_000
const wants = new Set(['supports', 'demands'])

/** What somebody makes of a whole deal; who only took it, signed it or voted may have had other reasons. */
const judges = new Set(['supports', 'demands', 'rejects', 'doubts'])

type Targets = Pick<StoryRecord, 'provisions' | 'proposals'>

/** What is stood on, whom a stance on it is of (a side, or its holder), and which stances count. */
interface Field {
  readonly on: { readonly term: string } | { readonly plan: string }
  readonly keyOf: (p: Position) => string | undefined
  readonly counts: (p: Position) => boolean
}

/**
 * What one side wants and another, at the same time, does not: 'Lorvia pushes for a tribunal', 'Karsa balked at one'. A term is a matter
 * between sides; of a whole deal anybody's verdict counts: 'Lind hailed it', 'Tarn called it a mistake'. One conflict each.
 */
export function oppositionDrafts(
  positions: readonly Position[],
  actors: readonly Actor[],
  nameOf: (id: string) => string,
  { provisions, proposals }: Targets,
  reports: ReadonlyMap<string, Report>,
): ConflictDraft[] {
  // A person who acts for no side stands for nobody else.
  const sides = new Map(actors.flatMap((a) => (a.party ?? (a.kind !== 'person' ? a.id : null) ? [[a.id, a.party ?? a.id] as const] : []))) // biome-ignore format: one line
  const people = new Set(actors.flatMap((a) => (a.kind === 'person' ? [a.id] : [])))
  const ofOneSide = ({ who: a }: Position, { who: b }: Position) => sides.has(a) && sides.get(a) === sides.get(b)
  const told = new Map(actors.map((a) => [a.id, a.mentions.length]))
  const judged = (p: Position) =>
    judges.has(p.stance) && p.authority !== 'acted' && (p.authority === 'own' || people.has(p.who))
  // The doubts of a body that is no side, a parliament's, may be those of some in it.
  const atLarge = new Set(actors.flatMap((a) => (a.kind !== 'person' && a.party === null ? [a.id] : [])))
  const counts = (p: Position) => p.stance !== 'doubts' || !atLarge.has(p.who)
  // That somebody is told to doubt a term may be that he doubts it will hold.
  const term = { keyOf: (p: Position) => sides.get(p.who), counts: (p: Position) => counts(p) && (p.stance !== 'doubts' || p.authority === 'own') } // biome-ignore format: one line
  const whole = { keyOf: (p: Position) => p.who, counts: (p: Position) => judged(p) && counts(p) }
  const fields = new Map<string, Field>([
    ...provisions.map(({ id, summary }) => [id, { ...term, on: { term: cutWords(summary) } }] as const),
    ...proposals.map(({ id, name }) => [id, { ...whole, on: { plan: name } }] as const),
  ])
  return [...listBy(positions, (p) => p.on)].flatMap(([on, all]): ConflictDraft[] => {
    const field = fields.get(on)
    if (!field) return []
    // Who is told of in two camps has moved, wavers, or is told of otherwise: that is no matter between two.
    const steady = [...listBy(all, (p) => field.keyOf(p) ?? '')].flatMap(([key, own]) =>
      key && new Set(own.map((p) => camps[p.stance])).size === 1 ? own.filter(field.counts) : [],
    )
    const [pros, cons] = (['for', 'against'] as const).map((camp) => steady.filter((p) => camps[p.stance] === camp))
    const pairs = pros!.flatMap((a) =>
      cons!.flatMap((b) => (apart(a, b) <= WITHIN && !ofOneSide(a, b) && ofOneMatter(a, b) ? [{ a, b }] : [])),
    )
    // Who only proposes or takes a thing may do so for others.
    if (!pairs.some(({ a }) => wants.has(a.stance))) return []
    // Those who want it, the pair nearest to each other, and those whom the story tells most of are read first.
    const strange = ({ a, b }: (typeof pairs)[number]) => (wants.has(a.stance) ? 0 : 9) + apart(a, b) + (together(a, b) ? 0 : 1) // biome-ignore format: one line
    const known = ({ a, b }: (typeof pairs)[number]) => Math.min(told.get(a.who) ?? 0, told.get(b.who) ?? 0)
    pairs.sort((x, y) => strange(x) - strange(y) || known(y) - known(x))
    const [pro, con] = [pairs.map((p) => p.a), pairs.map((p) => p.b)].map((list) => [...new Set(list)])
    return [
      {
        kind: 'stance',
        what: headings.stand(nameOf(pro![0]!.who), nameOf(con![0]!.who), field.on),
        about: [...pro!, ...con!].map((p) => p.id),
        sides: [pro!, con!].map((list) => sideIn(list, reports)),
        rule: 'opposition',
      },
    ]
  })
}

/**
 * Whether two stances, for and against, are surely on one thing. A verdict on an 'it' may be of anything near, so its pair must be told by
 * the same report in words that say more; and 'sorry that Karsa turned down our plan' holds Karsa's stance, but tells no other.
 */
function ofOneMatter(a: Position, b: Position): boolean {
  const isInside = b.mentions.every((m) => a.mentions.some((n) => m.report === n.report && n.start < m.start && m.end <= n.end)) // biome-ignore format: one line
  if (isInside) return false
  const vague = [a, b].filter(isVague).length
  return vague === 0 || (vague === 1 && together(a, b))
}

/** Surer than a verdict that is told once. */
const SURE = 0.75
const isVague = (p: Position) => p.rule.endsWith('verdict') && p.confidence < SURE

function sideIn(list: readonly Position[], reports: ReadonlyMap<string, Report>): DraftSide {
  const wordsOf = (p: Passage) => quote(reports.get(p.report)!.text, p).replace(/\s+/gu, ' ')
  const all = onceEach(list.flatMap((p) => p.mentions))
  // Of what is told of the first, words that can stand alone: 'Lind hailed the deal', before 'who hailed the deal'.
  const whole = list.filter((p) => p.who === list[0]!.who).flatMap((p) => p.mentions.filter((m) => /^["“]?\p{Lu}/u.test(wordsOf(m)))) // biome-ignore format: one line
  const first = whole[0] ?? all[0]!
  return { says: wordsOf(first), passages: onceEach([first, ...all]).slice(0, MOST) }
}

/** Of one sentence that tells where several stand, one passage. */
const onceEach = (passages: DraftSide['passages']) =>
  passages.filter((p, i) => passages.findIndex((q) => q.report === p.report && q.start === p.start && q.end === p.end) === i) // biome-ignore format: one line

/** Days between two; none, where either may be of any. */
function apart(a: Position, b: Position): number {
  const [x, y] = [daysOf(a), daysOf(b)]
  return Math.max(0, Math.max(x.from, y.from) - Math.min(x.to, y.to))
}

/** Whether one report tells both. */
const together = (a: Position, b: Position) => a.mentions.some((m) => b.mentions.some((n) => n.report === m.report))

/** The first and the last day on which a stance is told, in days since 1970; any day, where none is. */
function daysOf({ when }: Position): { from: number; to: number } {
  const [from, to = from] = (when ?? '').split('/').map((day) => Date.parse(day.slice(0, 10)) / DAY)
  if (from === undefined || to === undefined || Number.isNaN(from + to)) return { from: -Infinity, to: Infinity }
  return { from, to }
}
