import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { goldContents } from '../../../examples/gold-story.ts'
import { reconcile } from '../index.ts'

interface Listed {
  readonly what: string
  readonly between: readonly { readonly report: string; readonly exact: string; readonly nth?: number }[]
}

const example = new URL('../../../examples/karsa-dam.json', import.meta.url)
const gold: { conflicts: Listed[]; notConflicts: Listed[] } = JSON.parse(readFileSync(example, 'utf8'))
const record = reconcile(goldContents())
const byFile = new Map(record.reports.map((r) => [r.file, r]))

/** Whether so many of the gold's passages stand in those of a conflict. */
function meets({ between }: Listed, shown: (typeof record.conflicts)[number], least = 2): boolean {
  const met = between.filter(({ report, exact, nth = 1 }) => {
    const { id, text } = byFile.get(report)!
    let start = -1
    for (let k = 0; k < nth; k++) start = text.indexOf(exact, start + 1)
    return shown.between.some((p) => p.report === id && p.start < start + exact.length && start < p.end)
  })
  return met.length >= least
}

describe('the conflicts of the example, from the attributions of its gold', () => {
  it('are in the gold, with one of their sides at least', () => {
    const strange = record.conflicts.filter((c) => !gold.conflicts.some((g) => meets(g, c, 1)))
    expect(strange.map((c) => c.what)).toEqual([])
  })

  it('are not fewer than were reached', () => {
    const found = gold.conflicts.filter((g) => record.conflicts.some((c) => meets(g, c)))
    expect(found.length).toBeGreaterThanOrEqual(15)
  })

  it('are none of those that only look like one', () => {
    const shown = gold.notConflicts.filter((g) => record.conflicts.some((c) => meets(g, c) && !gold.conflicts.some((x) => meets(x, c)))) // biome-ignore format: one line
    expect(shown.map((g) => g.what)).toEqual([])
  })
})
