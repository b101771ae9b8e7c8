import type { Passage } from '../../../record/passage.ts'
import type { Ground } from '../ground.ts'
import { oncePerGround } from '../once-per-ground.ts'
import { grouped } from './by-report.ts'
import { heard } from './passages.ts'
import { centralPlans } from './table.ts'

/** What a line of the first page is weighed by. */
interface Line {
  /** Everywhere it is told. */
  readonly mentions: readonly Passage[]
  /** The words that tell what it is about. */
  readonly about: readonly Passage[]
  /** Ids of those who hold it, say it or did it. */
  readonly who: readonly string[]
}

/**
 * How much a line matters, against others of its section: how many outlets and places tell it, how near what it is about stands to the
 * plan at the centre, and whose it is. Two points an outlet, one a place; six for the plan; five for who speaks for a side.
 */
export const weigh = (ground: Ground, { mentions, about, who }: Line): number =>
  heard(ground, mentions) +
  nearness[nearnessOf(ground, about)] +
  substance(ground, about) +
  Math.max(...who.map((id) => rankOf(ground, id)), -4)

/** Points for words that speak of the plan at the centre, of a term of it, of another plan or term or where somebody stands, or of nothing of that. */
export const nearness = { plan: 6, term: 5, other: 3, none: -3 } as const

/** How near words stand to the plan at the centre: see `nearness`. */
export function nearnessOf(ground: Ground, about: readonly Passage[]): keyof typeof nearness {
  const isIn = (marks: ReadonlyMap<string, readonly Passage[]>) => about.some((a) => marksWithin(marks, a).length > 0)
  const { plan, terms, all } = marksOf(ground)
  if (isIn(plan)) return 'plan'
  if (isIn(terms)) return 'term'
  return isIn(all) ? 'other' : 'none'
}

const marksWithin = (marks: ReadonlyMap<string, readonly Passage[]>, { report, start, end }: Passage) =>
  (marks.get(report) ?? []).filter((m) => m.start < end && start < m.end)

/** How many terms, plans and stands words hold, up to three: 'the gates must open before the toll is paid' says more than 'we want peace'. */
const substance = (ground: Ground, about: readonly Passage[]) =>
  Math.min(3, about.reduce((sum, a) => sum + marksWithin(marksOf(ground).all, a).length, 0)) // biome-ignore format: one line

/** By report, where the plan at the centre, its terms, and all that is negotiated or stood on are told. */
const marksOf = oncePerGround((ground) => {
  const { provisions, positions, proposals } = ground.record
  const central = centralPlans(ground)
  const byReport = (findings: readonly { readonly mentions: readonly Passage[] }[]) =>
    grouped(findings.flatMap(({ mentions }) => mentions.map((m) => [m.report, m] as const)))
  return {
    plan: byReport(proposals.filter((p) => central.has(p.id))),
    terms: byReport(provisions.filter((p) => p.proposal !== null && central.has(p.proposal))),
    all: byReport([...provisions, ...positions, ...proposals]),
  }
})

/** What is old counts less: half a point for each day from the last report that tells it to the last of all, up to six; the day of none is known: the middle. */
export function age(ground: Ground, mentions: readonly Passage[]): number {
  const { first, last } = spanOf(ground)
  const told = Math.max(...mentions.map((m) => dayOf(ground.reports.get(m.report)?.published)).filter(Number.isFinite))
  return Math.min(6, (last - (Number.isFinite(told) ? told : (first + last) / 2)) / 2) || 0
}

const dayOf = (published: string | null | undefined) => Date.parse(published?.slice(0, 10) ?? '') / 86_400_000

const spanOf = oncePerGround(({ record }) => {
  const days = record.reports.map((r) => dayOf(r.published)).filter(Number.isFinite)
  return { first: Math.min(...days), last: Math.max(...days) }
})

const leading =
  /(?<!\b(?:vice|deputy|former|ex|acting|assistant)[ -])\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|supreme leader)\b(?! of the (?:senate|house|assembly|parliament|court|chamber))/iu
const principal =
  /\b(?:president|prime minister|premier|chancellor|leader|secretary|minister|envoy|negotiator|ambassador|speaker|chair(?:man|woman)?|chief|spokes(?:man|woman|person))\b/iu
const press =
  /\b(?:correspondent|reporter|editor|journalist|columnist|commentator|anchor|host|professor|lecturer|fellow|scholar|researcher|historian|economist|analyst|analysis|pollster|expert)\b/iu

/** A law or a deal that is taken for somebody. */
export const textual =
  /\b(?:act|agreement|treaty|pact|accord|law|bill|plan|deal|proposal|amendment|resolution|draft|protocol|legislation|document)s?$/iu

/** How much somebody's words count: who leads a side before who holds an office there, these before others of it; who only comments last. */
export function rankOf({ actors }: Ground, id: string): number {
  const actor = actors.get(id)
  if (!actor) return 0
  const isA = (office: RegExp) => actor.roles.some((r) => office.test(r.title))
  if (isA(press) || textual.test(actor.name)) return -4
  if (!actor.party) return 0
  if (actor.kind !== 'person') return 5
  return isA(leading) ? 6 : isA(principal) ? 5 : 3
}
