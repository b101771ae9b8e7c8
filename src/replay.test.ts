import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exampleFolder } from '../examples/vary.ts'
import { recordOf } from './pipeline/record-of.ts'
import { examineOnce } from './pipeline/testing/examine-once.ts'
import { lastMomentOf } from './reconcile/as-of.ts'
import { openStore, type Store } from './store/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-replay-'))
const extracts = await Promise.all(
  readdirSync(exampleFolder).map(async (file) => {
    const bytes = readFileSync(join(exampleFolder, file))
    const result = await examineOnce({ address: file, file, url: null, contentType: null, bytes })
    if ('problem' in result) throw new Error(result.problem.detail)
    return result.extract
  }),
)
const reports = extracts.map((e) => e.report)
const stores: Store[] = []
afterAll(async () => {
  for (const store of stores) await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A store that these reports were read into, in this order. */
async function storeOf(files: readonly (string | null)[]): Promise<Store> {
  const store = await openStore(join(folder, String(stores.length)))
  stores.push(store)
  for (const file of files) await put(store, file)
  return store
}

async function put(store: Store, file: string | null): Promise<void> {
  const { report, ...findings } = extracts.find((e) => e.report.file === file)!
  await store.putReading({
    story: (await store.story('dam')).id,
    address: report.file!,
    readAt: '2031-05-01T00:00:00.000Z',
    validators: {},
    bytesHash: null,
    report,
    findings,
    extractor: 'made up',
  })
}

const record = async (store: Store, asOf?: string) => recordOf(store, (await store.story('dam')).id, asOf)
const files = reports.map((r) => r.file)
let whole: Store
beforeAll(async () => {
  whole = await storeOf(files)
})

it('replaying a story report by report ends in exactly the record of reading it at once', {
  timeout: 60_000,
}, async () => {
  const expected = await record(whole)
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(files, { minLength: files.length }),
      fc.nat(files.length),
      async (order, pause) => {
        const store = await storeOf([])
        for (const [i, file] of order.entries()) {
          await put(store, file)
          if (i === pause) expect((await record(store)).reports).toHaveLength(i + 1)
        }
        expect(await record(store)).toEqual(expected)
      },
    ),
    { numRuns: 3 },
  )
})

it('the record as of a moment is the record of the reports that were out by then, and ends in the whole', {
  timeout: 60_000,
}, async () => {
  const days = [...new Set(reports.flatMap((r) => r.published ?? []))].sort()
  for (const day of ['2031-01-01', ...days]) {
    const moment = lastMomentOf(day)
    const out = reports.filter((r) => r.published !== null && lastMomentOf(r.published) <= moment)
    const { asOf, ...then } = await record(whole, moment)
    expect(then).toEqual(await record(await storeOf(out.map((r) => r.file))))
    expect(asOf!.unknown.filter((u) => u.reason === 'no date')).toHaveLength(
      reports.filter((r) => r.published === null).length,
    )
  }
  const { asOf: _, ...last } = await record(whole, lastMomentOf('2032'))
  expect(last.reports).toHaveLength(reports.filter((r) => r.published !== null).length)
})
