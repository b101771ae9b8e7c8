import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleFolder, variedPages } from '../../examples/vary.ts'
import { readPage } from '../intake/read-page.ts'
import type { RawPage } from '../intake/reading.ts'
import { reconcile } from '../reconcile/index.ts'
import { quote } from '../record/passage.ts'
import type { Extract } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import { openStore } from '../store/index.ts'
import { readInto } from './read-into.ts'
import { recordOf } from './record-of.ts'
import { examineOnce } from './testing/examine-once.ts'

interface Gold {
  readonly attributions: readonly { report: string; content: string; content_nth?: number }[]
  readonly citations: readonly { report: string; cites: string }[]
  readonly reports: readonly {
    file: string
    outlet: string | null
    headline: string | null
    published: string | null
    furniture: string[]
  }[]
}
const gold = JSON.parse(readFileSync(`${exampleFolder}.json`, 'utf8')) as Gold

const pageOf = (file: string): RawPage => ({
  address: file,
  file,
  url: null,
  contentType: null,
  bytes: readFileSync(join(exampleFolder, file)),
})

function readExample(file: string): Report {
  const result = readPage(pageOf(file))
  if (result.kind === 'problem') throw new Error(result.problem.detail)
  return result.report
}

/** Letters and digits are counted, as the team's script does; what is between words is nobody's. */
const letters = (text: string) => [...text.matchAll(/[\p{L}\p{N}]/gu)].length

describe('the example, page by page', () => {
  const fold = (name: string | null) => name?.toLowerCase().replace(/^the /u, '') ?? null
  const extracts: Extract[] = []
  beforeAll(async () => {
    for (const { file } of gold.reports) {
      const examined = await examineOnce(pageOf(file))
      if ('problem' in examined) throw new Error(examined.problem.detail)
      extracts.push(examined.extract)
    }
  })

  it.each(gold.reports)(
    '$file: headline and date are right, the outlet where it is told',
    ({ file, headline, published, outlet }) => {
      const report = readExample(file)
      expect(report.headline).toBe(headline)
      expect(report.published?.slice(0, 10) ?? null).toBe(published)
      if (report.outlet !== null) expect(fold(report.outlet)).toBe(fold(outlet))
    },
  )

  it.each(gold.reports.filter((r) => r.file.endsWith('.html')))(
    '$file: the text is the whole visible text, block by block',
    ({ file }) => {
      const expected = readFileSync(join(`${exampleFolder}.gold`, file), 'utf8').trim()
      expect(readExample(file).text.trim()).toBe(expected)
    },
  )

  it('furniture: F1 of .95 or better over all pages', () => {
    let hit = 0
    let ours = 0
    let theirs = 0
    for (const { file, furniture } of gold.reports) {
      const { text, furniture: found } = readExample(file)
      const marked = new Uint8Array(text.length)
      for (const line of new Set(furniture)) {
        for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + line.length)) {
          const whole =
            (at === 0 || text[at - 1] === '\n') && (at + line.length === text.length || text[at + line.length] === '\n')
          if (whole) marked.fill(1, at, at + line.length)
        }
      }
      for (const span of found) {
        ours += letters(quote(text, span))
        for (let i = span.start; i < span.end; i++) if (marked[i] && /[\p{L}\p{N}]/u.test(text[i]!)) hit++
      }
      for (let i = 0; i < text.length; i++) if (marked[i] && /[\p{L}\p{N}]/u.test(text[i]!)) theirs++
    }
    expect((2 * hit) / (ours + theirs)).toBeGreaterThanOrEqual(0.95)
  })

  it('attributions and citations: F1 of .75 or better against what careful readers found', () => {
    const record = reconcile({
      story: { id: 'example', title: 'example' },
      reports: extracts.map((e) => e.report),
      findings: new Map(extracts.map(({ report, ...findings }) => [report.id, findings])),
      judgements: [],
      problems: [],
    })
    const ids = new Map(record.reports.map((r) => [r.file, r]))
    const free = new Set(record.attributions)
    let hits = 0
    for (const { report: file, content, content_nth: nth = 1 } of gold.attributions) {
      const { id, text } = ids.get(file)!
      let start = -1
      for (let k = 0; k < nth; k++) start = text.indexOf(content, start + 1)
      const end = start + content.length
      const found = [...free].find((a) => {
        if (a.report !== id) return false
        const from = Math.min(...a.content.map((c) => c.start))
        const to = Math.max(...a.content.map((c) => c.end))
        const both = Math.max(0, Math.min(end, to) - Math.max(start, from))
        return both / (end - start + to - from - both) >= 0.5
      })
      if (found) hits++
      if (found) free.delete(found)
    }
    expect((2 * hits) / (gold.attributions.length + record.attributions.length)).toBeGreaterThanOrEqual(0.75)

    const theirs = new Set(gold.citations.map((c) => `${c.report} ${fold(c.cites)}`))
    const ours = new Set(
      record.citations.map((c) => `${record.reports.find((r) => r.id === c.report)!.file} ${fold(c.cites)}`),
    )
    const both = [...ours].filter((c) => theirs.has(c)).length
    expect((2 * both) / (theirs.size + ours.size)).toBeGreaterThanOrEqual(0.75)
  })

  it('every passage of every finding slices to words of its report', () => {
    for (const { report, attributions, citations, actors } of extracts) {
      const spans = [
        ...attributions.flatMap((a) => [...a.content, ...a.cue, ...(a.source ? [a.source] : [])]),
        ...citations.map((c) => c.passage),
        ...actors.flatMap((a) => a.mentions),
      ]
      for (const span of spans) expect(quote(report.text, span).trim()).not.toBe('')
    }
  })
})

describe('reading pages into a story', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-pipeline-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const pages = variedPages(14)
  for (const { name, bytes } of pages) writeFileSync(join(folder, name), bytes)

  async function recordAfter(names: readonly string[], where: string) {
    const store = await openStore(join(folder, where))
    const targets = names.map((name) => join(folder, name))
    try {
      for await (const step of readInto(store, 'order', targets, { reach: 'public', examine: examineOnce }))
        expect(step.kind).not.toBe('problem')
      return await recordOf(store, (await store.story('order')).id)
    } finally {
      await store.close()
    }
  }

  it('gives the same record in whatever order, and however often, pages are read', { timeout: 60_000 }, async () => {
    const names = pages.map((p) => p.name)
    const expected = await recordAfter(names, 'in-order')
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.subarray(names),
        async (shuffled, again) => {
          expect(await recordAfter([...shuffled, ...again], `run-${run++}`)).toEqual(expected)
        },
      ),
      { numRuns: 3 },
    )
  })

  it('stopped while a page is examined: it ends with that, and keeps no problem of a page that has none', async () => {
    const store = await openStore(join(folder, 'stopped'))
    const stop = new AbortController()
    const asked: string[] = []
    const examine = async ({ address }: { address: string }): Promise<never> => {
      asked.push(address)
      stop.abort()
      throw new Error('its thread was ended')
    }
    try {
      const targets = pages.slice(0, 2).map(({ name }) => join(folder, name))
      const all = async () => {
        for await (const step of readInto(store, 'stopped', targets, { reach: 'public', signal: stop.signal, examine }))
          expect(step).toBeUndefined()
      }
      await expect(all()).rejects.toThrow('its thread was ended')
      expect(asked).toEqual(targets.slice(0, 1))
      expect(await store.stories()).toEqual([])
    } finally {
      await store.close()
    }
  })
})
