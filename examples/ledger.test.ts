import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RawPage } from '../src/intake/reading.ts'
import { examinePage } from '../src/pipeline/examine.ts'
import { reconcile } from '../src/reconcile/index.ts'
import type { Extract, StoryRecord } from '../src/record/record.ts'
import { gold, goldContents, goldId } from './gold-story.ts'
import { exampleFolder } from './vary.ts'

/** From pages to the ledger: what was reached is the least that is asked for, and only goes up. */
const floors = { joined: 0.91, parted: 0.93, chains: 0.87 }

const pageOf = (name: string, bytes: Buffer): RawPage => {
  return { address: `/${name}`, file: name, url: null, contentType: null, bytes }
}

function read(pages: readonly RawPage[]): Extract[] {
  return pages.flatMap((page) => {
    const result = examinePage(page)
    return 'extract' in result ? [result.extract] : []
  })
}

const record = (extracts: readonly Extract[]) =>
  reconcile({
    story: { id: 'karsa-dam', title: gold.title },
    reports: extracts.map((e) => e.report),
    findings: new Map(extracts.map(({ report, ...findings }) => [report.id, findings])),
    judgements: [],
    problems: [],
  })

const names = readdirSync(exampleFolder).sort()
const pages = names.map((name) => pageOf(name, readFileSync(join(exampleFolder, name))))

/** For each attribution of the gold that was found (half of the two contents is one), the chain back and the statement. */
function found({ reports, attributions, statements, support, origins }: StoryRecord) {
  const file = new Map(reports.map((r) => [r.id, r.file!]))
  const ends = new Map(origins.map((o) => [o.id, o]))
  const statementOf = new Map(statements.flatMap((s) => s.attributions.map((id) => [id, s.id] as const)))
  const chains = new Map(support.flatMap((s) => s.chains.flatMap((c) => c.attributions.map((id) => [id, c] as const))))
  const expected = goldContents()
  const texts = new Map(expected.reports.map((r) => [r.file, r]))
  return gold.attributions.flatMap((g) => {
    const report = texts.get(g.report)!
    const [want] = expected.findings.get(report.id)!.attributions.find((a) => a.id === goldId(g))!.content
    const best = attributions
      .filter((a) => file.get(a.report) === g.report)
      .map((a) => {
        const [start, end] = [a.content[0]!.start, a.content.at(-1)!.end]
        const meets = Math.min(end, want!.end) - Math.max(start, want!.start)
        return { a, share: meets / (Math.max(end, want!.end) - Math.min(start, want!.start)) }
      })
      .sort((x, y) => y.share - x.share)[0]
    if (!best || best.share < 0.5) return []
    const chain = chains.get(best.a.id)!
    const end = ends.get(chain.origin)!
    return [{ gold: goldId(g), statement: statementOf.get(best.a.id)!, via: chain.via, end }]
  })
}

describe('the ledger of the example, from its pages', () => {
  let extracts: Extract[]
  let whole: StoryRecord
  beforeAll(() => {
    extracts = read(pages)
    whole = record(extracts)
  }, 60_000)

  it('joins and parts what the gold does, as far as attributions are found', () => {
    const of = new Map(gold.statements.flatMap((s) => s.attributions.map((a) => [goldId(a), s.id] as const)))
    const all = found(whole)
    const pairs = all.flatMap((a, i) =>
      all.slice(i + 1).map((b) => ({ want: of.get(a.gold) === of.get(b.gold), have: a.statement === b.statement })),
    )
    const both = pairs.filter((p) => p.want && p.have).length
    const joined = both / pairs.filter((p) => p.want).length
    const parted = both / pairs.filter((p) => p.have).length
    expect(joined).toBeGreaterThanOrEqual(floors.joined)
    expect(parted).toBeGreaterThanOrEqual(floors.parted)
  })

  it('follows chains back as the gold does', () => {
    const names = new Map(gold.actors.map((a) => [a.id, [a.name, ...a.aliases]]))
    const chainOf = new Map(
      gold.statements.flatMap((s, i) =>
        s.attributions.map((a) => [goldId(a), gold.support[i]!.chains.find((c) => c.report === a.report)!] as const),
      ),
    )
    const all = found(whole)
    const right = all.filter(({ gold: id, via, end }) => {
      const want = chainOf.get(id)!
      if (JSON.stringify(want.via) !== JSON.stringify(via)) return false
      const kind = /^(unnamed|document|outlet): /u.exec(want.origin)?.[1]
      return kind ? kind === end.kind : names.get(want.origin)!.includes(end.name)
    })
    expect(right.length / all.length).toBeGreaterThanOrEqual(floors.chains)
  })

  it('keeps every figure when a page is copied under another masthead, under another headline, cut at the end', () => {
    const original = readFileSync(join(exampleFolder, '2031-04-02_northline.txt'), 'utf8').split('\n\n')
    const text = ['What Torlin says about the plan', 'The Hill Copyist', '4 April 2031', ...original.slice(1, 8)].join(
      '\n\n',
    )
    const copy = read([pageOf('2031-04-04_the-hill-copyist.txt', Buffer.from(text))])
    expect(copy[0]!.attributions.length).toBeGreaterThan(5)
    const after = record([...extracts, ...copy])
    const figures = ({ statements, support }: StoryRecord) => {
      const counts = new Map(support.map((s) => [s.finding, s.origins]))
      return new Map(statements.flatMap((s) => s.attributions.map((id) => [id, counts.get(s.id)] as const)))
    }
    const now = figures(after)
    const changed = [...figures(whole)].filter(([id, f]) => JSON.stringify(now.get(id)) !== JSON.stringify(f))
    expect(changed).toEqual([])
    const copied = after.attributions.filter((a) => a.report === copy[0]!.report.id).map((a) => a.id)
    const alone = after.statements.filter((s) => s.attributions.every((id) => copied.includes(id)))
    expect(alone).toEqual([])
  })
})
