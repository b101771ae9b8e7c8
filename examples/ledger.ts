import { overlap } from '../src/reconcile/statements/entry.ts'
import type { Span } from '../src/record/passage.ts'
import type { StoryRecord } from '../src/record/record.ts'
import type { Origin } from '../src/record/support.ts'
import { gold, goldContents, goldId } from './gold-story.ts'

/** What was asked for and what of it was right, with a line for each difference. */
export interface LedgerPart {
  /** Lines of the gold that the record lacks. */
  readonly missed: readonly string[]
  /** Lines of the record that the gold lacks. */
  readonly extra: readonly string[]
  /** Of those in the gold, and of those in the record, the share that is right: 0 to 1. */
  readonly recall: number
  readonly precision: number
}

/** The share of two contents that meets for them to be taken for one. */
const MEETS = 0.5

interface Found {
  readonly label: string
  readonly want: string
  readonly statement: string
  readonly chain: string
  readonly wantedChain: string
}

/**
 * Holds the ledger of the built-in example's record against its hand annotation: the attributions that were found, of those the pairs
 * that are one statement, and the way back of each: 'veskapress.html “218 persons …” ← Oskar Denvali'.
 */
export function compareLedger(record: StoryRecord): Readonly<Record<'attributions' | 'pairs' | 'chains', LedgerPart>> {
  const { found, missed, extra } = matched(record)
  const of = gold.attributions.length
  const attributions = part(found.length, of, found.length + extra.length, missed, extra)

  const pairs = found.flatMap((a, i) =>
    found.slice(i + 1).map((b) => ({ a, b, want: a.want === b.want, have: a.statement === b.statement })),
  )
  const line = ({ a, b }: { a: Found; b: Found }) => `${a.label}\n          ${b.label}`
  const both = pairs.filter((p) => p.want && p.have)
  const wanted = pairs.filter((p) => p.want)
  const had = pairs.filter((p) => p.have)
  const lack = wanted.filter((p) => !p.have).map(line)
  const much = had.filter((p) => !p.want).map(line)

  const wrong = found.filter((f) => f.chain !== f.wantedChain)
  const right = found.length - wrong.length
  const wantedWays = wrong.map((f) => `${f.label} ← ${f.wantedChain}`)
  const ways = wrong.map((f) => `${f.label} ← ${f.chain}`)
  return {
    attributions,
    pairs: part(both.length, wanted.length, had.length, lack, much),
    chains: part(right, found.length, found.length, wantedWays, ways),
  }
}

const part = (
  right: number,
  asked: number,
  had: number,
  missed: readonly string[],
  extra: readonly string[],
): LedgerPart => ({
  missed,
  extra,
  recall: asked ? right / asked : 1,
  precision: had ? right / had : 1,
})

/** Each attribution of the gold with the one of the record that it is, and those of either that are alone. */
function matched(record: StoryRecord) {
  const wants = wantsOf()
  const haves = havesOf(record)
  const taken = new Map<string, string>()
  const found: Found[] = []
  for (const { g, a, isFree } of candidatesIn(record)) {
    const id = goldId(g)
    if (taken.has(id) || (!isFree && [...taken.values()].includes(a.id))) continue
    taken.set(id, a.id)
    const want = wants.get(id)!
    const { chain, end, statement } = haves(a.id)
    const [wanted, via] = [want.via.join(' ← '), chain.via.join(' ← ')]
    const wantedChain = back(wanted, want.origin)
    const same = wanted === via && isOrigin(want.origin, end)
    const label = `${g.report} “${short(g.content)}”`
    found.push({ label, want: want.statement, statement, wantedChain, chain: same ? wantedChain : back(via, `${end.kind}: ${end.name}`) }) // biome-ignore format: one line
  }
  const missed = gold.attributions
    .filter((g) => !taken.has(goldId(g)))
    .map((g) => `${g.report} ${g.source} | ${g.cue} | ${g.content}`)
  const used = new Set(taken.values())
  return { found, missed, extra: record.attributions.filter((a) => !used.has(a.id)).map(lineOf(record)) }
}

const back = (via: string, origin: string) => (via ? `${via} ← ${origin}` : origin)
const short = (words: string) => (words.length > 90 ? `${words.slice(0, 60)} … ${words.slice(-26)}` : words)

/** Pairs of an attribution of the gold and one of the record of which half meets, the surest first. */
function candidatesIn({ reports, attributions }: StoryRecord) {
  const file = new Map(reports.map((r) => [r.id, r.file!]))
  const expected = goldContents()
  const goldReports = new Map(expected.reports.map((r) => [r.file, r.id]))
  return gold.attributions
    .flatMap((g) => {
      const all = expected.findings.get(goldReports.get(g.report)!)!.attributions
      const { content, cue, source } = all.find((a) => a.id === goldId(g))!
      return attributions
        .filter((a) => file.get(a.report) === g.report)
        .map((a) => {
          const whole = { start: a.content[0]!.start, end: a.content.at(-1)!.end }
          const isCue = cue.some((c) => a.cue.some((other) => overlap(c, other) > 0))
          const isSource = !!source && !!a.source && overlap(source, a.source) > 0
          // A sentence that its cue breaks in two is two attributions in the gold.
          const isFree = isCue || cue.length === 0
          const share = Math.max(
            ...(isFree ? [whole, ...a.content] : [whole]).map((span) => overlap(span, content[0]!)),
          )
          return { g, a, share, isFree, sure: share + (isCue ? 0.2 : 0) + (isSource ? 0.2 : 0) }
        })
    })
    .filter(({ share }) => share >= MEETS)
    .sort((x, y) => y.sure - x.sure)
}

/** For each attribution of the record its statement, its way back, and where that ends. */
function havesOf({ statements, support, origins }: StoryRecord) {
  const statementOf = new Map(statements.flatMap((s) => s.attributions.map((id) => [id, s.id] as const)))
  const ends = new Map(origins.map((o) => [o.id, o]))
  const said = new Set(statements.map((s) => s.id))
  const chains = support.filter((s) => said.has(s.finding)).flatMap((s) => s.chains)
  const chainOf = new Map(chains.flatMap((c) => c.attributions.map((id) => [id, c] as const)))
  return (id: string) => {
    const chain = chainOf.get(id)!
    return { chain, end: ends.get(chain.origin)!, statement: statementOf.get(id)! }
  }
}

/** An attribution of the record as a line: 'northline.txt the diplomat | said | it is ready (model)'. */
function lineOf({ reports }: StoryRecord) {
  const byId = new Map(reports.map((r) => [r.id, r]))
  return ({ report: id, source, cue, content, rule }: StoryRecord['attributions'][number]): string => {
    const { text, file } = byId.get(id)!
    const words = (spans: readonly Span[]) =>
      spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ')).join(' … ')
    return `${file} ${source && words([source])} | ${words(cue)} | ${words(content)} (${rule})`
  }
}

/** Whether a chain ends where the gold's does: at an actor by name, or at something of the same kind. */
function isOrigin(origin: string, { kind, name }: Origin): boolean {
  const wanted = /^(unnamed|document|outlet): /u.exec(origin)?.[1]
  return wanted ? wanted === kind : nameOf.get(origin)!.includes(fold(name))
}

const fold = (name: string) => name.toLowerCase().replace(/^the /u, '')
const nameOf = new Map(gold.actors.map((a) => [a.id, [a.name, ...a.aliases].map(fold)]))

/** For each attribution of the gold its statement, and the way back that the gold gives its report there. */
function wantsOf() {
  return new Map(
    gold.statements.flatMap((s, i) =>
      s.attributions.map((a) => {
        const { via, origin } = gold.support[i]!.chains.find((c) => c.report === a.report)!
        return [goldId(a), { statement: s.id, via, origin }] as const
      }),
    ),
  )
}
