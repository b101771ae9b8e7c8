import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import Libsql from 'libsql'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { variedPages } from '../../examples/vary.ts'
import { reconcile } from '../reconcile/index.ts'
import type { Extract } from '../record/record.ts'
import { openStore, type Store } from '../store/index.ts'
import { asNobody } from '../store/testing/as-nobody.ts'
import { recordOf } from './record-of.ts'
import { remember } from './remember.ts'
import { examineOnce } from './testing/examine-once.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-remember-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let place: string
let store: Store
let story: string
let number = 0
beforeEach(async () => {
  place = join(folder, String(number++))
  store = await openStore(place)
  story = (await store.story('Dam')).id
  return () => store.close()
})

const pages = variedPages(6)
const at = '2031-05-01T00:00:00.000Z'
async function extractOf(i: number): Promise<Extract> {
  const { name, bytes } = pages[i]!
  const examined = await examineOnce({ address: name, file: name, url: null, contentType: null, bytes })
  if ('problem' in examined) throw new Error(examined.problem.detail)
  return examined.extract
}
/** Page `i`, read at the address of page `where`. */
async function read(i: number, where = i, extractor = 'first'): Promise<void> {
  const { report, ...findings } = await extractOf(i)
  const kept = { story, address: pages[where]!.name, readAt: at, validators: {}, bytesHash: null, extractor }
  await store.putReading({ ...kept, report, findings })
}

const record = (asOf?: string, put = reconcile) => recordOf(store, story, asOf, { put, least: 0 })
const anew = async (asOf?: string) => recordOf(store, story, asOf, { least: Number.POSITIVE_INFINITY })
const never = (): never => {
  throw new Error('it was made anew')
}

/** What may happen to a story, and what is asked of it in between. */
type Step = { readonly page: number; readonly where: number } | 'judge' | 'take back' | 'problem'
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ page: fc.nat(5), where: fc.nat(5) }) },
  fc.constantFrom('judge' as const, 'take back' as const, 'problem' as const),
)

async function take(what: Step): Promise<void> {
  if (typeof what === 'object') return read(what.page, what.where)
  const { attributions } = await anew()
  const by = { person: 'desk' }
  const [standing] = await store.judgements(story)
  if (what === 'judge' && attributions[0])
    await store.judge({ story, kind: 'wrong', about: [attributions[0].id], by, at, reason: 'so' })
  if (what === 'take back' && standing) await store.takeBack(standing.id, by, at)
  if (what === 'problem') await store.putProblem(story, { reason: 'empty', detail: 'none', address: 'x.txt' }, at)
}

describe('the record that is kept', () => {
  it('equals the one made anew, whatever came in, in any order', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        for (const what of steps) {
          await take(what)
          for (const time of [undefined, '2031-04-04T23:59:59.999Z']) {
            await record(time)
            // Taken from the store the second time, letter by letter the same.
            expect(JSON.stringify(await record(time, never))).toBe(JSON.stringify(await anew(time)))
          }
        }
      }),
      { numRuns: 5 },
    )
  })

  it('is of another program, another version of the extractors or another moment no more', async () => {
    await read(0)
    await record()
    await expect(record('2031-04-04T23:59:59.999Z', never)).rejects.toThrow('made anew')
    await read(0, 0, 'second')
    await expect(record(undefined, never)).rejects.toThrow('made anew')
    await record()
    const database = new Libsql(join(place, 'readout.db'))
    database.exec("update kept set key = 'k_of_another_program'")
    database.close()
    await expect(record(undefined, never)).rejects.toThrow('made anew')
  })

  it('stays where a page is read again and says the same', async () => {
    await read(0)
    await record()
    await read(0)
    await store.confirmPage(story, pages[0]!.name, '2031-06-01T00:00:00.000Z')
    expect((await record(undefined, never)).reports).toHaveLength(1)
  })

  it.each(["update kept set json = 'AAAA'", 'drop table kept'])('is made anew where it is damaged: %s', async (sql) => {
    await read(0)
    const expected = await record()
    const database = new Libsql(join(place, 'readout.db'))
    database.exec(sql)
    database.close()
    expect(JSON.stringify(await record())).toBe(JSON.stringify(expected))
    expect(JSON.stringify(await record(undefined, never))).toBe(JSON.stringify(expected))
  })

  it('is not kept where pages came in while it was made', async () => {
    await read(0)
    const wanted = { story, name: 'record', asked: [null] }
    const make = async () => {
      const from = await store.state(story)
      await read(1)
      return { value: { of: 'one page' }, from }
    }
    expect((await remember(store, wanted, make, { least: 0 })).value).toEqual({ of: 'one page' })
    expect((await record()).reports).toHaveLength(2)
  })

  it('is made in memory where the store cannot be written', async () => {
    await read(0)
    await store.close()
    chmodSync(join(place, 'readout.db'), 0o444)
    chmodSync(place, 0o555)
    chmodSync(folder, 0o755)
    await asNobody(async () => {
      store = await openStore(place)
      expect((await record()).reports).toHaveLength(1)
      await expect(record(undefined, never)).rejects.toThrow('made anew')
    })
  })

  it('is not kept of a small story', async () => {
    await read(0)
    await recordOf(store, story)
    await expect(record(undefined, never)).rejects.toThrow('made anew')
  })
})
