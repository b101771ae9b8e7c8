import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GoldChain, gold, goldContents, goldId } from '../../examples/gold-story.ts'
import { identity } from '../record/identity.ts'
import { nameJudgement } from '../record/judgement.ts'
import type { StoryRecord } from '../record/record.ts'
import { nameReport, type Report } from '../record/report.ts'
import { reconcile, type StoryContents } from './index.ts'

const contents = goldContents()
const record = reconcile(contents)

/** The ledger in the gold's own terms: which attributions are one statement, and for each report the chain back. */
function told({ reports, statements, support, origins }: StoryRecord) {
  const file = new Map(reports.map((r) => [r.id, r.file]))
  const ends = new Map(origins.map((o) => [o.id, o]))
  const rests = new Map(support.map((s) => [s.finding, s]))
  return statements.map(({ id, attributions }) => ({
    attributions: [...attributions].sort(),
    origins: rests.get(id)!.origins,
    chains: rests
      .get(id)!
      .chains.map((c) => {
        const { kind, name } = ends.get(c.origin)!
        const end = /^(?:unnamed|document|outlet)$/u.test(kind) ? `${kind}: ${name}` : name
        return [file.get(c.report), ...c.via, ...c.through, end].join(' ← ')
      })
      .sort(),
  }))
}

const names = new Map(gold.actors.map((a) => [a.id, a.name]))
const chainOf = ({ report, via, through = [], origin }: GoldChain) =>
  [report, ...via, ...through, names.get(origin) ?? origin.replace(/ @ .*/u, '')].join(' ← ')
const expected = gold.statements.map(({ id, attributions }) => {
  const { chains, origins } = gold.support.find((s) => s.finding === id)!
  return { attributions: attributions.map(goldId).sort(), origins, chains: chains.map(chainOf).sort() }
})
const inOrder = <T>(list: readonly T[]) => list.map((x) => JSON.stringify(x)).sort()

describe('the origin ledger of the example, from the attributions of its gold', () => {
  it('is the gold’s: every statement, every chain, every count', () => {
    expect(inOrder(told(record))).toEqual(inOrder(expected))
  })

  it('takes two chains to one origin where the gold does', () => {
    const ofGold = new Map<string, Set<string>>()
    for (const [i, { chains }] of gold.support.entries()) {
      const key = gold.statements[i]!.attributions.map(goldId).sort().join()
      const mine = record.statements.find((s) => [...s.attributions].sort().join() === key)
      const rests = record.support.find((s) => s.finding === mine?.id)
      for (const c of chains) {
        const same = rests?.chains.find((x) => record.reports.find((r) => r.id === x.report)!.file === c.report)
        ofGold.set(c.origin, (ofGold.get(c.origin) ?? new Set()).add(same?.origin ?? 'none'))
      }
    }
    expect([...ofGold].filter(([, ids]) => ids.size !== 1)).toEqual([])
    const all = [...ofGold.values()].map((ids) => [...ids][0])
    expect(new Set(all).size).toBe(all.length)
  })

  it('shows the words for every step', () => {
    const texts = new Map(record.reports.map((r) => [r.id, r.text]))
    const links = record.support.flatMap((s) => s.chains.flatMap((c) => c.links))
    expect(links.length).toBeGreaterThan(200)
    // The gold's reports have no places for their credit lines.
    const bare = links.filter((l) => l.how !== 'credited' && l.passages.length === 0)
    expect(bare).toEqual([])
    for (const { passages } of links)
      for (const { report, start, end } of passages) expect(texts.get(report)!.slice(start, end)).toMatch(/\p{L}/u)
    for (const { chains } of record.support)
      for (const c of chains) expect(c.links).toHaveLength(c.via.length + c.through.length + 1)
  })

  it('comes out the same in whatever order the reports are', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...contents.reports], { minLength: contents.reports.length }), (reports) => {
        const { statements, support, origins } = reconcile({ ...contents, reports })
        expect({ statements, support, origins }).toEqual({
          statements: record.statements,
          support: record.support,
          origins: record.origins,
        })
      }),
      { numRuns: 4 },
    )
  })
})

/** A report once more: under another masthead and headline, its last paragraphs cut, set in other quotation marks. */
function copyOf(report: Report, given: { keep: number; credit: string[]; published: string | null; quotes: boolean }) {
  const paragraphs = report.text.split('\n\n')
  let text = paragraphs.slice(0, Math.ceil(paragraphs.length * given.keep)).join('\n\n')
  if (given.quotes) text = text.replace(/[“”]/gu, '"').replace(/’/gu, "'")
  const inside = (s: { end: number }) => s.end <= text.length
  const { credit } = given
  // Of a page without a date nobody knows whether it came before.
  const published = report.published && given.published
  const furniture = report.furniture.filter(inside)
  const copy = nameReport({
    ...report,
    outlet: 'The Hill Copyist',
    headline: 'What is new',
    text,
    furniture,
    credit,
    published,
  })
  const { actors, attributions } = contents.findings.get(report.id)!
  const id = (old: string) => identity('x', copy.id, old)
  return {
    copy,
    findings: {
      actors: actors.map((a) => ({ ...a, id: id(a.id) })),
      attributions: attributions
        .filter((a) => [...a.content, ...a.cue, ...(a.source ? [a.source] : [])].every(inside))
        .map((a) => {
          const named = a.speaker !== null && !a.speaker.startsWith('unnamed')
          return { ...a, id: id(a.id), report: copy.id, speaker: named ? id(a.speaker!) : a.speaker }
        }),
      citations: [],
      events: [],
      proposals: [],
      provisions: [],
      positions: [],
    },
  }
}

describe('a copied report', () => {
  const figures = ({ statements, support }: StoryRecord) => {
    const counts = new Map(support.map((s) => [s.finding, s.origins]))
    return new Map(statements.flatMap((s) => s.attributions.map((id) => [id, counts.get(s.id)] as const)))
  }
  const before = figures(record)

  it('changes no support figure and adds no statement, whoever copies what and however it is cut', () => {
    const copied = fc.record({
      which: fc.nat({ max: contents.reports.length - 1 }),
      keep: fc.constantFrom<number[]>(0.6, 0.75, 1),
      credited: fc.boolean(),
      published: fc.constantFrom<(string | null)[]>('2031-04-07', '2031-04-08T09:00:00Z', null),
      quotes: fc.boolean(),
    })
    const whole = (which: number) => ({
      which,
      keep: 1,
      credited: false,
      published: '2031-04-07' as string | null,
      quotes: true,
    })
    fc.assert(
      fc.property(copied, ({ which, credited, ...given }) => {
        const report = contents.reports[which]!
        const { copy, findings } = copyOf(report, { ...given, credit: credited ? [report.outlet!] : [] })
        const after = reconcile({
          ...contents,
          reports: [...contents.reports, copy],
          findings: new Map([...contents.findings, [copy.id, findings]]),
        })
        const now = figures(after)
        expect([...before].filter(([id, f]) => JSON.stringify(now.get(id)) !== JSON.stringify(f))).toEqual([])
        expect(after.statements).toHaveLength(record.statements.length)
        expect(after.origins.filter((o) => o.kind !== 'outlet')).toHaveLength(
          record.origins.filter((o) => o.kind !== 'outlet').length,
        )
      }),
      { numRuns: 12, examples: contents.reports.map((_, which) => [whole(which)]) },
    )
  })
})

describe('people’s judgements on attributions', () => {
  const ruling = (kind: 'same' | 'different', about: string[]) =>
    nameJudgement({
      story: contents.story.id,
      kind,
      about,
      by: { person: 'desk' },
      at: '2031-04-08T00:00:00.000Z',
      reason: 'read both',
    })
  const under = (judgements: StoryContents['judgements']) => {
    const { statements } = reconcile({ ...contents, judgements })
    return (id: string) => statements.find((s) => s.attributions.includes(id))!.id
  }
  const [first, second] = record.statements.find((s) => s.attributions.length === 2)!.attributions as [string, string]
  const other = record.statements.find((s) => !s.attributions.includes(first))!.attributions[0]!

  it('part what the rules put together', () => {
    const of = under([ruling('different', [first, second])])
    expect(of(first)).not.toBe(of(second))
  })

  it('put together what the rules left apart', () => {
    const of = under([ruling('same', [first, other])])
    expect(of(first)).toBe(of(other))
    expect(of(first)).toBe(of(second))
  })
})
