import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RawPage } from '../src/intake/reading.ts'
import { examinePage } from '../src/pipeline/examine.ts'
import { reconcile } from '../src/reconcile/index.ts'
import type { Extract, StoryRecord } from '../src/record/record.ts'
import { gold } from './gold-story.ts'
import { compareLedger } from './ledger.ts'
import { exampleFolder } from './vary.ts'

/** From pages to the ledger: what was reached is the least that is asked for, and only goes up. */
const floors = { found: 0.98, exact: 0.88, joined: 1, parted: 1, chains: 1 }

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

describe('the ledger of the example, from its pages', () => {
  let extracts: Extract[]
  let whole: StoryRecord
  beforeAll(() => {
    extracts = read(pages)
    whole = record(extracts)
  }, 60_000)

  it('finds the attributions of the gold, and few others', () => {
    const { recall, precision } = compareLedger(whole).attributions
    expect(recall).toBeGreaterThanOrEqual(floors.found)
    expect(precision).toBeGreaterThanOrEqual(floors.exact)
  })

  it('joins and parts what the gold does, as far as attributions are found', () => {
    const { recall, precision } = compareLedger(whole).pairs
    expect(recall).toBeGreaterThanOrEqual(floors.joined)
    expect(precision).toBeGreaterThanOrEqual(floors.parted)
  })

  it('follows chains back as the gold does', () => {
    expect(compareLedger(whole).chains.recall).toBeGreaterThanOrEqual(floors.chains)
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
