import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { ReadoutError } from '../../record/readout-error.ts'
import { nameReport } from '../../record/report.ts'
import type { Store } from '../store.ts'
import { madeUpReading, madeUpReadingOf } from './made-up-reading.ts'

const at = '2025-11-20T10:00:00.000Z'
const later = '2025-11-21T10:00:00.000Z'

/** A place for stores, for one run of the contract. */
export interface Place {
  /** Opens what is there. */
  open(): Promise<Store>
  /** Leaves nothing there. */
  clear(): Promise<void>
  /** Gives the place back. */
  leave(): Promise<void>
}

/** What every store does, whatever the database under it. */
export function storeContract(name: string, place: Place): void {
  describe(`a store on ${name}`, () => {
    let store: Store
    let story: string

    const renew = async () => {
      await store?.close()
      await place.clear()
      store = await place.open()
      story = (await store.story('Ferry talks')).id
    }
    beforeEach(renew)
    afterAll(async () => {
      await store?.close()
      await place.leave()
    })

    const reopen = async () => {
      await store.close()
      store = await place.open()
    }

    describe('stories', () => {
      it('makes a story once and lists it with its reports and dates', async () => {
        expect(await store.story('  Ferry talks ')).toEqual({ id: story, title: 'Ferry talks' })
        await store.story('A strike')
        for (const number of [0, 1, 2, 9]) await store.putReading(madeUpReadingOf(story, number))
        const [first, second] = await store.stories()
        expect(first).toMatchObject({ title: 'A strike', reports: 0, firstPublished: null, lastRead: null })
        expect(second).toEqual({
          id: story,
          title: 'Ferry talks',
          reports: 4,
          firstPublished: '2025-11-02',
          lastPublished: '2025-11-10',
          lastRead: at,
        })
      })

      it.each(['', '   ', 'Ferry\0talks', 'Ferry \ud83d talks'])('refuses the title %j', async (title) => {
        await expect(store.story(title)).rejects.toThrow(ReadoutError)
      })

      it('refuses to write to a story that is not there, quoting it', async () => {
        await expect(store.putReading(madeUpReading({ story: 's_none' }))).rejects.toThrow('"s_none"')
        await expect(store.contents('s_none')).rejects.toThrow('"s_none"')
        await expect(store.putProblem('s_none', { reason: 'empty', detail: '', address: 'a' }, at)).rejects.toThrow(
          '"s_none"',
        )
      })
    })

    describe('readings', () => {
      it('keeps a report and its findings as they were given', async () => {
        const reading = madeUpReading({ story })
        expect(await store.putReading(reading)).toBe('new')
        await reopen()
        expect(await store.report(reading.report.id)).toEqual(reading.report)
        expect(await store.findings(reading.report.id)).toEqual(reading.findings)
        expect(await store.contents(story)).toEqual({
          story: { id: story, title: 'Ferry talks' },
          pages: expect.stringMatching(/^[0-9a-f]{64}$/u),
          size: 1,
          reports: [reading.report],
          versions: [{ address: reading.address, number: 1, report: reading.report.id, readAt: at }],
          findings: new Map([[reading.report.id, reading.findings]]),
          judgements: [],
          problems: [],
        })
      })

      it('adds nothing when read again, but knows when it was last read', async () => {
        const reading = madeUpReading({ story })
        await store.putReading(reading)
        const before = await store.contents(story)
        expect(await store.putReading({ ...reading, readAt: later, validators: { lastModified: 'Thu' } })).toBe(
          'unchanged',
        )
        expect(await store.contents(story)).toEqual(before)
        expect(await store.page(story, reading.address)).toEqual({
          story,
          address: reading.address,
          report: reading.report.id,
          extractor: 'made-up 1',
          validators: { lastModified: 'Thu' },
          bytesHash: reading.bytesHash,
          readAt: later,
        })
        expect(await store.page(story, '/elsewhere')).toBeUndefined()
      })

      it('keeps what stood at an address as an older version', async () => {
        const one = madeUpReading({ story })
        const two = madeUpReading({ story, said: 'the ferries will not run' })
        expect(await store.putReading(one)).toBe('new')
        expect(await store.putReading({ ...two, readAt: later })).toBe('new version')
        expect(await store.putReading({ ...one, readAt: later })).toBe('new version')
        expect(await store.putReading({ ...two, readAt: later })).toBe('new version')
        const { reports, versions } = await store.contents(story)
        expect(reports).toEqual([two.report])
        expect(versions.map(({ report, number }) => [report, number])).toEqual([
          [one.report.id, 1],
          [two.report.id, 2],
          [one.report.id, 3],
          [two.report.id, 4],
        ])
        expect(await store.versions(story, one.address)).toEqual(versions)
        expect(await store.versions(story, '/elsewhere')).toEqual([])
        expect(await store.report(one.report.id)).toEqual(one.report)
      })

      it('knows a report that stands at another address, and lists it once', async () => {
        expect(await store.putReading(madeUpReading({ story, address: 'a' }))).toBe('new')
        expect(await store.putReading(madeUpReading({ story, address: 'b' }))).toBe('known')
        expect(await store.putReading(madeUpReading({ story, address: 'b' }))).toBe('unchanged')
        expect((await store.contents(story)).reports).toHaveLength(1)
        expect((await store.stories())[0]).toMatchObject({ reports: 1 })
      })

      it('shares a report between stories', async () => {
        const other = (await store.story('A strike')).id
        await store.putReading(madeUpReading({ story }))
        expect(await store.putReading(madeUpReading({ story: other }))).toBe('new')
        expect((await store.contents(other)).reports).toEqual((await store.contents(story)).reports)
      })

      it('replaces the findings when another version of the extractors reads', async () => {
        await store.putReading(madeUpReading({ story }))
        const again = madeUpReading({ story, extractor: 'made-up 2', rule: 'better' })
        const findings = { ...again.findings, citations: [] }
        const report = { ...again.report, furniture: [] }
        expect(await store.putReading({ ...again, findings, report })).toBe('unchanged')
        expect(await store.findings(report.id)).toEqual(findings)
        expect(await store.report(report.id)).toEqual(report)
        expect(await store.page(story, again.address)).toMatchObject({ extractor: 'made-up 2' })
      })

      it('keeps a report in which nothing was found', async () => {
        const reading = madeUpReading({ story })
        const findings = {
          actors: [],
          attributions: [],
          citations: [],
          events: [],
          proposals: [],
          provisions: [],
          positions: [],
        }
        await store.putReading({ ...reading, findings })
        expect(await store.findings(reading.report.id)).toEqual(findings)
        expect(await store.findings('r_none')).toEqual(findings)
      })

      it('keeps more findings than one statement may hold', async () => {
        const reading = madeUpReading({ story })
        const [one] = reading.findings.attributions
        const attributions = Array.from({ length: 1201 }, (_, n) => ({ ...one!, id: `a_${n}` }))
        await store.putReading({ ...reading, findings: { ...reading.findings, attributions } })
        expect((await store.findings(reading.report.id)).attributions).toEqual(attributions)
      })

      it('notes a page that its server calls unchanged', async () => {
        const { address } = madeUpReading({ story })
        await store.putReading(madeUpReading({ story }))
        await store.putProblem(story, { reason: 'timeout', detail: '30 s', address }, at)
        await store.confirmPage(story, address, later)
        expect(await store.page(story, address)).toMatchObject({ readAt: later, validators: { etag: '"1"' } })
        expect(await store.problems(story)).toEqual([])
      })

      it('finds a report by the beginning of its id', async () => {
        const { report } = madeUpReading({ story })
        await store.putReading(madeUpReading({ story }))
        expect(await store.report(report.id.slice(0, 8))).toEqual(report)
        expect(await store.report(report.id.slice(2, 8))).toEqual(report)
        for (const none of ['', 'r_', 'r_%', 'zz', `${report.id}0`]) expect(await store.report(none)).toBeUndefined()
        for (let n = 0; n < 20; n++) await store.putReading(madeUpReadingOf(story, n))
        const digits = (await store.contents(story)).reports.map(({ id }) => id[2]!)
        const twice = digits.find((digit, n) => digits.indexOf(digit) !== n)!
        await expect(store.report(twice)).rejects.toThrow(`begins with "${twice}"`)
      })
    })

    describe('an unsound reading', () => {
      it('is refused, and nothing of it is kept', async () => {
        const reading = madeUpReading({ story })
        const citations = [...reading.findings.citations, ...reading.findings.citations]
        const report = nameReport({ ...reading.report, text: `${reading.report.text}\0` })
        await expect(store.putReading({ ...reading, findings: { ...reading.findings, citations } })).rejects.toThrow(
          'share',
        )
        await expect(store.putReading({ ...reading, report })).rejects.toThrow('U+0000')
        await expect(store.putReading({ ...reading, address: 'a\0b' })).rejects.toThrow('U+0000')
        const { reports, versions } = await store.contents(story)
        expect([reports, versions]).toEqual([[], []])
        expect(await store.report(reading.report.id)).toBeUndefined()
      })
    })

    describe('problems', () => {
      it('keeps a problem once for each address and reason, until the address reads well', async () => {
        const { address } = madeUpReading({ story })
        const problem = { reason: 'http-status' as const, detail: '503', address }
        await store.putProblem(story, problem, at)
        await store.putProblem(story, { ...problem, detail: '404 \0\ud800' }, later)
        await store.putProblem(story, { ...problem, address: 'b' }, at)
        expect(await store.problems(story)).toEqual([
          { ...problem, detail: '404 \ufffd\ufffd', at: later },
          { ...problem, address: 'b', at },
        ])
        await store.putReading(madeUpReading({ story }))
        expect((await store.contents(story)).problems).toEqual([{ ...problem, address: 'b', at }])
      })
    })

    describe('judgements', () => {
      const given = () => ({
        story,
        kind: 'same' as const,
        about: ['p_2', 'p_1', 'p_2'],
        by: { rule: 'same-name' },
        at,
        reason: 'one name',
      })

      it('keeps a judgement once, takes it back, and reinstates it, forgetting nothing', async () => {
        const made = await store.judge(given())
        expect(made).toMatchObject({ about: ['p_1', 'p_2'], id: expect.stringMatching(/^j_/) })
        expect(await store.judge({ ...given(), at: later, about: ['p_1', 'p_2'] })).toEqual(made)
        expect(await store.judgements(story)).toEqual([made])
        await store.takeBack(made.id, { person: 'desk' }, '2025-11-20T12:00:00+01:00')
        await store.takeBack(made.id, { person: 'desk' }, later)
        expect(await store.judgements(story)).toEqual([])
        const again = await store.judge({ ...given(), at: later })
        expect(await store.judgements(story)).toEqual([again])
        const taken = { judgement: made.id, by: { person: 'desk' }, at: '2025-11-20T11:00:00.000Z' }
        expect(await store.history(story)).toEqual([
          { act: 'judged', judgement: made },
          { act: 'taken back', withdrawal: taken },
          { act: 'judged', judgement: again },
        ])
      })

      it('tells judgements apart by story, kind, what they are about and who made them', async () => {
        const other = (await store.story('A strike')).id
        const changes = [
          {},
          { kind: 'different' as const },
          { about: ['p_1', 'p_3'] },
          { by: { person: 'desk' } },
          { story: other },
        ]
        const made = await Promise.all(changes.map((change) => store.judge({ ...given(), ...change })))
        expect(new Set(made.map(({ id }) => id)).size).toBe(changes.length)
        expect(await store.judgements(story)).toHaveLength(4)
      })

      it('refuses to take back what was never judged, and to call one thing the same', async () => {
        await expect(store.takeBack('j_none', { person: 'desk' }, at)).rejects.toThrow('"j_none"')
        await expect(store.judge({ ...given(), about: ['p_1'] })).rejects.toThrow('the same as what?')
        await expect(store.judge({ ...given(), story: 's_none' })).rejects.toThrow('"s_none"')
      })
    })

    describe('what is kept so that it need not be made again', () => {
      const given = () => ({ story, name: 'record', key: 'k_1' })
      const value = { id: 1, list: Array.from({ length: 9_000 }, (_, i) => `“${i}”`) }

      it('is there under its name and key alone, and one of each name', async () => {
        expect(await store.kept(given())).toBeUndefined()
        await store.keep(given(), value)
        await store.keep({ ...given(), name: 'brief' }, { other: true })
        await reopen()
        expect(await store.kept(given())).toEqual(value)
        expect(await store.kept({ ...given(), key: 'k_2' })).toBeUndefined()
        expect(await store.kept({ ...given(), story: 's_none' })).toBeUndefined()
        await store.keep({ ...given(), key: 'k_2' }, {})
        await store.keep({ ...given(), key: 'k_2' }, { last: 'one' })
        expect(await store.kept(given())).toBeUndefined()
        expect(await store.kept({ ...given(), key: 'k_2' })).toEqual({ last: 'one' })
        expect(await store.kept({ ...given(), name: 'brief' })).toEqual({ other: true })
      })

      it('is whole where several keep it at once', async () => {
        const others = await Promise.all([place.open(), place.open()])
        try {
          const all = [store, ...others]
          await Promise.all(all.map((one, i) => one.keep(given(), { ...value, id: i })))
          const kept = (await store.kept(given())) as typeof value
          expect(kept.list).toEqual(value.list)
        } finally {
          for (const other of others) await other.close()
        }
      })
    })

    describe('reading it all', () => {
      const numbers = Array.from({ length: 12 }, (_, n) => n)

      it('gives the same contents whatever the order of reading, and however often', async () => {
        const read = async (order: readonly number[]) => {
          await renew()
          for (const number of order) await store.putReading(madeUpReadingOf(story, number))
          return store.contents(story)
        }
        const undisturbed = await read(numbers)
        const orders = fc.shuffledSubarray([...numbers, ...numbers], { minLength: 24 })
        await fc.assert(
          fc.asyncProperty(orders, async (order) => {
            expect(await read(order)).toEqual(undisturbed)
          }),
          { numRuns: 5 },
        )
      })

      it('gives the same report for one page saved under two names, whichever was read first', async () => {
        const read = async (files: readonly string[]) => {
          await renew()
          for (const file of files) await store.putReading(madeUpReading({ story, file, address: file }))
          return store.contents(story)
        }
        expect(await read(['b.txt', 'a.txt'])).toEqual(await read(['a.txt', 'b.txt']))
      })

      it('gives reports one by one, dated ones first, in the order of the contents', async () => {
        for (let n = 0; n < 230; n++) await store.putReading(madeUpReadingOf(story, n))
        const ids: string[] = []
        for await (const report of store.reports(story)) {
          // Another query may run in between.
          if (ids.length === 0) await store.putReading(madeUpReadingOf(story, 500))
          ids.push(report.id)
        }
        const { reports } = await store.contents(story)
        const late = madeUpReadingOf(story, 500).report.id
        expect(ids).toEqual(reports.map(({ id }) => id).filter((id) => id !== late))
        const dates = reports.map(({ published }) => published ?? '~')
        expect(dates).toEqual([...dates].sort())
      })
    })

    describe('two programs at once', () => {
      it('take turns writing to one story', async () => {
        const other = await place.open()
        try {
          const write = (into: Store, from: number) =>
            Promise.all(Array.from({ length: 30 }, (_, n) => into.putReading(madeUpReadingOf(story, from + n))))
          const outcomes = (await Promise.all([write(store, 0), write(other, 15)])).flat()
          expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(45)
          expect(await store.contents(story)).toEqual(await other.contents(story))
          const judgement = { story, kind: 'wrong' as const, about: ['a_1'], by: { person: 'desk' }, at, reason: '' }
          await Promise.all([store.judge(judgement), other.judge(judgement)])
          expect(await store.history(story)).toHaveLength(1)
        } finally {
          await other.close()
        }
      })

      it('may both make the store', async () => {
        await store.close()
        await place.clear()
        const both = await Promise.all([place.open(), place.open(), place.open()])
        expect(await Promise.all(both.map((one) => one.stories()))).toEqual([[], [], []])
        await Promise.all(both.map((one) => one.close()))
        store = await place.open()
      })
    })
  })
}
