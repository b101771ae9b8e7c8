import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exampleFolder } from '../examples/vary.ts'
import { readPage } from './intake/read-page.ts'
import { examine } from './pipeline/examine.ts'
import { stoodOn } from './reconcile/follow-words.ts'
import { reconcile } from './reconcile/index.ts'
import { type Judgement, nameJudgement } from './record/judgement.ts'

const files = readdirSync(exampleFolder).filter((file) => file.endsWith('.txt'))

/** What the example's plain pages hold, each with another last line. */
const readWith = (line: string) =>
  files.map((file) => {
    const bytes = Buffer.concat([readFileSync(join(exampleFolder, file)), Buffer.from(`\n\n${line}\n`)])
    const result = readPage({ address: file, file, url: null, contentType: null, bytes })
    if (result.kind === 'problem') throw new Error(result.problem.detail)
    return examine(result.report)
  })
const [before, after] = [readWith('The port is white in winter.'), readWith('The port is grey in winter.')]

const recordOf = (extracts: typeof before, judgements: readonly Judgement[]) =>
  reconcile({
    story: { id: 's_1', title: 'dam' },
    reports: extracts.map((e) => e.report),
    findings: new Map(extracts.map(({ report, ...findings }) => [report.id, findings])),
    judgements,
    problems: [],
  })

const seen = recordOf(before, [])
const unruled = recordOf(after, [])
const kinds = ['events', 'proposals', 'provisions', 'positions', 'attributions'] as const

it.each(kinds)('a ruling on any of the %s holds when every page has changed in another line', (kind) => {
  const ids = seen[kind].map((f) => f.id)
  expect(ids.length).toBeGreaterThan(1)
  expect(unruled[kind].some((f) => ids.includes(f.id) && kind !== 'positions')).toBe(false)
  const judgements = ids.map((id) =>
    nameJudgement({
      story: 's_1',
      kind: 'wrong',
      about: [id],
      ...stoodOn(seen, [id]),
      by: { person: 'desk' },
      at: '2031-04-06T08:00:00.000Z',
      reason: '',
    }),
  )
  const ruled = recordOf(after, judgements)
  expect(ruled[kind]).toEqual([])
  // The history keeps what was ruled on as it was named then.
  expect(ruled.judgements.map((j) => j.about[0]).sort()).toEqual([...ids].sort())
})

const judged = (kind: Judgement['kind'], about: string[]) =>
  nameJudgement({
    story: 's_1',
    kind,
    about,
    ...stoodOn(seen, about),
    by: { person: 'desk' },
    at: '2031-04-06T08:00:00.000Z',
    reason: '',
  })

it.each(['events', 'provisions'] as const)(
  '%s that a person joins are one, before and after the pages change',
  (kind) => {
    const [one, other] = seen[kind].map((f) => f.id)
    for (const extracts of [before, after])
      expect(recordOf(extracts, [judged('same', [one!, other!])])[kind]).toHaveLength(seen[kind].length - 1)
  },
)

it.each(['events', 'provisions'] as const)(
  'a part of one of the %s that a person takes out stands by itself',
  (kind) => {
    const merge = seen.merges.find((m) => seen[kind].some((f) => f.id === m.into))!
    expect(merge.names).toHaveLength(merge.of.length)
    const record = recordOf(before, [judged('different', [merge.of[0]!, merge.into])])
    expect(record[kind]).toHaveLength(seen[kind].length + 1)
  },
)
