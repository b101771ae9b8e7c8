import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameReport } from '../../record/report.ts'
import { formats } from '../index.ts'
import { courier, madeUpRecord, nordpost } from '../readout/testing/made-up-record.ts'
import { type Texts, verifyExport } from './index.ts'
import {
  briefDigest,
  markdownDigest,
  sealedBrief,
  sealedHtml,
  sealedMarkdown,
  sealedRecord,
  sealPage,
  unsealPage,
} from './seal.ts'
import { version } from './version.ts'

/** A store that holds the texts, and one in which the story goes on. */
const texts: Texts = {
  report: async (id) => [nordpost, courier].find((r) => r.id === id),
  record: async () => madeUpRecord,
}
const goneOn: Texts = {
  ...texts,
  record: async () => ({ ...madeUpRecord, story: { id: 's_1', title: 'Another title' } }),
}
const none: Texts = { report: async () => undefined, record: async () => undefined }

const exports = {
  md: sealedMarkdown(madeUpRecord, 'brief'),
  'whole md': sealedMarkdown(madeUpRecord, 'whole'),
  html: sealedHtml(madeUpRecord, 'brief'),
  'brief.json': sealedBrief(madeUpRecord, 'whole'),
  json: sealedRecord(madeUpRecord),
}
const names = Object.keys(exports) as (keyof typeof exports)[]
const check = async (file: string, where: Texts = texts) => {
  const verdict = await verifyExport(file, where)
  return verdict.holds ? 'holds' : verdict.problem
}

describe('an exported readout that nobody touched', () => {
  it.each(names)('%s holds', async (name) => expect(await check(exports[name])).toBe('holds'))
  it.each(names)('%s holds with other line ends, and a byte order mark', async (name) =>
    expect(await check(`\uFEFF${exports[name].replaceAll('\n', '\r\n')}`)).toBe('holds'),
  )
  it('Markdown holds where the story has gone on, and says so', async () =>
    expect(await verifyExport(exports.md, goneOn)).toMatchObject({
      holds: true,
      remarks: [expect.stringMatching(/changed/u)],
    }))
  it('JSON holds however it is laid out', async () =>
    expect(await check(JSON.stringify(JSON.parse(exports['brief.json'])))).toBe('holds'))
})

describe('an export that carries no seal', () => {
  const sealed = ['json', 'md', 'html', 'brief.json']
  it.each(formats.filter(({ name }) => !sealed.includes(name)))('$name cannot be checked', async ({ write }) =>
    expect(await verifyExport(write(madeUpRecord, 'brief'), texts)).toMatchObject({
      why: 'unchecked',
      problem: expect.stringMatching(/carries no seal/u),
    }),
  )
  it('Markdown whose seal was cut off is altered, not one of these', async () => {
    const cut = exports.md.replace(/<!-- ?readout-brief[^>]*>/u, '')
    expect(await verifyExport(cut, texts)).toMatchObject({ why: 'altered' })
  })
})

describe('an altered one does not hold, and what is wrong is said', () => {
  const changed = (name: keyof typeof exports, from: string, to: string) => {
    expect(exports[name]).toContain(from)
    return exports[name].replace(from, to)
  }
  it.each([
    ['md', 'release 40 cubic', 'release 41 cubic', /line \d+|reference 3/u],
    ['md', '40 cubic metres a second”', '40 cubic metres”', /reference 3 does not hold|line/u],
    ['md', 'The Courier', 'Nordpost', /does not hold/u],
    ['md', '\\[3\\]', '\\[4\\]', /line \d+ does not hold/u],
    ['md', '\\[9\\]', '\\[99\\]', /there is no reference 99/u],
    ['html', 'Ana Lind (Karsan', 'Ana Lund (Karsan', /line \d+ does not hold/u],
    ['html', 'href="#n3"', 'href="#n4"', /line \d+ does not hold/u],
    ['brief.json', '"number": 3', '"number": 4', /line \d+ does not hold/u],
    ['json', 'Oren Vash in Velden', 'Oren Vash in Selden', /the text of report 1 \(Nordpost\)/u],
    ['json', '"outlet": "Nordpost"', '"outlet": "Sudpost"', /outlet, address or date of report 1/u],
    ['json', '"stance": "rejects"', '"stance": "accepts"', /digest/u],
  ] as const)('%s: %s → %s', async (name, from, to, problem) =>
    expect(await check(changed(name, from, to))).toMatch(problem),
  )

  // Readers of JSON differ in which of two they take: one would show what the other checked away.
  it.each([
    ['json', /"story": \{/u, '"story": {"id": "s_9", "title": "Another title"}, $&', /"story" stands twice/u],
    ['json', /"stance": "rejects"/u, '"stance": "accepts", $&', /"stance" stands twice/u],
    ['json', /"stance": "rejects"/u, '"\\u0073tance": "accepts", $&', /"stance" stands twice/u],
    ['json', /"format": "readout\/1"/u, '$&, $&', /"format" stands twice/u],
    ['brief.json', /"brief": \{/u, '"brief": {}, $&', /"brief" stands twice/u],
    ['brief.json', /"sections": \[/u, '"sections": [], $&', /"sections" stands twice/u],
    ['html', /"story":\{/u, '"story":{"title":"Another title"},$&', /does not hold/u],
  ] as const)('%s: a key that stands twice (%s)', async (name, from, to, problem) => {
    const file = exports[name].replace(from, to)
    expect(file).not.toBe(exports[name])
    expect(await check(file)).toMatch(problem)
  })

  it('a passage that points beyond its text', async () => {
    const record = structuredClone(madeUpRecord)
    record.events[0]!.mentions[0]!.end = 99_999
    expect(await check(sealedRecord(record))).toMatch(/events\.0\.mentions\.0 points to \d+–99999/u)
  })

  it('a text that is exchanged together with its hash, where a store has the true one', async () => {
    const { id: _, sha256: __, ...rest } = nordpost
    const forged = nameReport({ ...rest, text: nordpost.text.replace('40', '50') })
    expect(await check(exports.md.replaceAll(nordpost.id.slice(2), forged.id.slice(2)))).toMatch(
      /does not hold|digest/u,
    )
  })

  it('Markdown that was altered does not hold, though no text is at hand', async () =>
    expect(await verifyExport(changed('md', '40 cubic', '41 cubic'), none)).toMatchObject({
      holds: false,
      why: 'altered',
    }))

  it.each([
    ['', /no exported readout/u],
    ['{', /no JSON/u],
    ['{}', /names no format/u],
    ['{"format":"x"}', /no format/u],
    ['{"format":"readout/1"}', /no record/u],
    ['<!doctype html><p>', /gone from it/u],
    ['# A readout', /no exported readout/u],
  ])('“%s” is no readout', async (file, problem) => expect(await check(file)).toMatch(problem))
})

describe('what cannot be checked is not called altered', () => {
  /** The exports as another version would have written them, with its own words and digests. */
  const otherWords = (name: 'html' | 'brief.json' | 'md') => {
    const file = exports[name].replace('At the centre is', 'In the middle is')
    expect(file).not.toBe(exports[name])
    if (name === 'html') return sealPage(unsealPage(file)!.page.replace(/(Readout <code>)[\d.]+/u, '$10.0.9'))
    if (name === 'md') {
      const [body, json] = file.split(/<!-- readout-brief\/1 | -->\n/u) as [string, string]
      const facts = { ...JSON.parse(json), readout: '0.0.9' }
      return `${body}<!-- readout-brief/1 ${JSON.stringify({ ...facts, text: markdownDigest(body, facts) })} -->\n`
    }
    const value = JSON.parse(file)
    return JSON.stringify({ ...value, readout: '0.0.9', text: briefDigest(value.brief, value.length, '0.0.9') })
  }

  it.each(['html', 'brief.json', 'md'] as const)('%s by another version, which put it in other words', async (name) =>
    expect(await verifyExport(otherWords(name), texts)).toMatchObject({
      holds: false,
      why: 'unchecked',
      problem: expect.stringMatching(/its texts and passages hold.*written by Readout 0\.0\.9.*In the middle is/su),
    }),
  )

  it('a record of another form, whose digest holds', async () => {
    const { origins: _, ...older } = madeUpRecord
    expect(await verifyExport(sealedRecord(older as typeof madeUpRecord), texts)).toMatchObject({
      why: 'unchecked',
      problem: expect.stringMatching(/origins/u),
    })
  })

  it('Markdown without its texts', async () =>
    expect(await verifyExport(exports.md, none)).toMatchObject({
      why: 'unchecked',
      problem: expect.stringMatching(/does not hold the text of r_/u),
    }))

  it('names the version that the package has', () =>
    expect(version).toBe(JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version))
})

/** One alteration that changes what a file says: a digit, a letter, words cut, two references or two words exchanged. */
function altered(file: string, how: number, where: number, by: number): string {
  const pick = (pattern: RegExp) => {
    const all = [...file.matchAll(pattern)]
    return all[where % Math.max(1, all.length)]
  }
  const put = (start: number, end: number, words: string) => file.slice(0, start) + words + file.slice(end)
  if (how === 0) {
    const digit = pick(/\d/gu)!
    return put(digit.index, digit.index + 1, String((Number(digit[0]) + 1 + (by % 9)) % 10))
  }
  if (how === 1) {
    const letter = pick(/\p{L}/gu)!
    const other = letter[0] === 'q' ? 'z' : 'q'
    return put(letter.index, letter.index + 1, other)
  }
  if (how === 2) {
    const words = pick(/“[^”\n]{12,}”/gu)!
    return put(words.index + 1 + (by % 6), words.index + 7 + (by % 4), '')
  }
  if (how === 3) {
    const mark = pick(/\[(\d+)\\?\]|href="#n(\d+)"|"references": \[\s*(\d+)|"start": (\d+)/gu)!
    const [, a, b, c, d] = mark
    const number = a ?? b ?? c ?? d!
    const at = mark.index + mark[0].lastIndexOf(number)
    return put(at, at + number.length, String(Number(number) + 1 + (by % 3)))
  }
  const name = pick(/\p{Lu}\p{Ll}{3,}/gu)!
  const others = ['Velden', 'Karsa', 'Courier', 'Vessia', 'Orrin'].filter((word) => word !== name[0])
  return put(name.index, name.index + name[0].length, others[by % others.length]!)
}

it('of 1,000 random alterations not one passes', { timeout: 60_000 }, async () => {
  const kinds = fc.tuple(
    fc.constantFrom(...names),
    fc.constantFrom(0, 1, 2, 3, 4),
    fc.nat(1_000_000),
    fc.nat(1000),
    fc.boolean(),
  )
  let tried = 0
  await fc.assert(
    fc.asyncProperty(kinds, async ([name, how, where, by, on]) => {
      const file = altered(exports[name], how, where, by)
      if (file === exports[name]) return
      tried++
      expect(await check(file, on ? texts : goneOn)).not.toBe('holds')
    }),
    { numRuns: 1000 },
  )
  expect(tried).toBeGreaterThan(900)
})
