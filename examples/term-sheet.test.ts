import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { examinePage } from '../src/pipeline/examine.ts'
import { reconcile } from '../src/reconcile/index.ts'
import { compareTermSheet } from './term-sheet.ts'
import { exampleFolder } from './vary.ts'

it('the term sheet of the example, from its pages, is that of careful readers', () => {
  const extracts = readdirSync(exampleFolder).flatMap((name) => {
    const bytes = readFileSync(join(exampleFolder, name))
    const result = examinePage({ address: `/${name}`, file: name, url: null, contentType: null, bytes })
    return 'extract' in result ? [result.extract] : []
  })
  const record = reconcile({
    story: { id: 'karsa-dam', title: 'The Karsa dam' },
    reports: extracts.map((e) => e.report),
    findings: new Map(extracts.map(({ report, ...findings }) => [report.id, findings])),
    judgements: [],
    problems: [],
  })
  const { rows, cells } = compareTermSheet(record)
  expect([...rows.missed, ...rows.extra, ...cells.missed, ...cells.extra]).toEqual([])
  // Where nothing is told, everything is missed: the comparison can fail.
  const empty = compareTermSheet({ ...record, provisions: [], positions: [] })
  expect([empty.rows.f1, empty.cells.f1]).toEqual([0, 0])
}, 60_000)
