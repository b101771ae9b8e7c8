import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Mention {
  report: string
  exact: string
  nth?: number
}
interface Listed {
  id?: string
  who?: string | string[]
  with?: string[]
  obliges?: string[]
  mentions: Mention[]
}
interface GoldAttribution {
  report: string
  source: string | null
  source_nth?: number
  cue: string | null
  cue_nth?: number
  content: string
  content_nth?: number
  speaker: string | null
  via: string[]
}
interface Gold {
  reports: {
    file: string
    outlet: string | null
    credit: string[]
    headline: string
    authors: string[]
    published: string | null
    furniture: string[]
    firstHand: boolean
    copyOf: string | null
  }[]
  actors: { id: string; name: string; aliases: string[]; party: string | null }[]
  attributions: GoldAttribution[]
  events: Listed[]
  provisions: Listed[]
  positions: (Listed & { on: string })[]
  citations: (Mention & { cites: string })[]
  conflicts: { what: string; between: Mention[] }[]
  notConflicts: { what: string; between: Mention[] }[]
  origins: { report: string; fact: string; via: string[]; origin: string | null }[]
  statements: {
    id: string
    attributions: { report: string; content: string; content_nth?: number; speaker: string | null }[]
  }[]
  support: {
    finding: string
    chains: { report: string; origin: string }[]
    origins: { known: number; possiblyShared: number; unknown: number }
  }[]
}

const here = import.meta.dirname
const story = 'karsa-dam'
const gold: Gold = JSON.parse(readFileSync(join(here, `${story}.json`), 'utf8'))
/** A plain-text page is its own text; of an HTML page the expected visible text stands in the .gold folder. */
const texts = new Map(
  gold.reports.map(({ file }) => {
    const folder = file.endsWith('.html') ? `${story}.gold` : story
    return [file, readFileSync(join(here, folder, file), 'utf8')] as const
  }),
)
const named = (file: string) => {
  const found = gold.reports.find((r) => r.file === file)
  if (!found) throw new Error(`no report ${file}`)
  return found
}

/** The pieces of `mentions` that are not in their report as often as they are said to be. */
const missing = (mentions: readonly Mention[]) =>
  mentions.filter(({ report, exact, nth = 1 }) => {
    const text = texts.get(report) ?? ''
    let at = -1
    for (let k = 0; k < nth; k++) {
      at = text.indexOf(exact, at + 1)
      if (at < 0) break
    }
    return exact === '' || at < 0
  })

const pieces = (a: GoldAttribution): Mention[] => [
  ...(a.source === null ? [] : [{ report: a.report, exact: a.source, nth: a.source_nth ?? 1 }]),
  ...(a.cue === null ? [] : [{ report: a.report, exact: a.cue, nth: a.cue_nth ?? 1 }]),
  { report: a.report, exact: a.content, nth: a.content_nth ?? 1 },
]

describe('the example story', () => {
  it('has ten reports or more, by seven outlets or more, over five days, as text and as HTML', () => {
    expect(gold.reports.length).toBeGreaterThanOrEqual(10)
    expect(new Set(gold.reports.map((r) => r.outlet).filter(Boolean)).size).toBeGreaterThanOrEqual(7)
    expect(new Set(gold.reports.map((r) => r.published).filter(Boolean)).size).toBe(5)
    for (const kind of ['.txt', '.html']) expect(gold.reports.some((r) => r.file.endsWith(kind))).toBe(true)
  })

  it('has each exact piece in the text of its report', () => {
    const listed = [...gold.events, ...gold.provisions, ...gold.positions].flatMap((x) => x.mentions)
    const told = [...gold.conflicts, ...gold.notConflicts].flatMap((c) => c.between)
    const all = [...gold.attributions.flatMap(pieces), ...listed, ...told, ...gold.citations]
    expect(all.length).toBeGreaterThan(500)
    expect(missing(all)).toEqual([])
  })

  it('has each headline and each piece of furniture as lines of the text', () => {
    const lines = gold.reports.flatMap((r) => [r.headline, ...r.furniture].map((line) => [r.file, line] as const))
    expect(lines.filter(([file, line]) => !`\n${texts.get(file)}\n`.includes(`\n${line}\n`))).toEqual([])
  })

  it('has each author in the text', () => {
    const authors = gold.reports.flatMap((r) => r.authors.map((exact) => ({ report: r.file, exact })))
    expect(missing(authors)).toEqual([])
  })

  it('gives each alias as it stands in some report', () => {
    const said = (alias: string) => [...texts.values()].some((text) => text.includes(alias))
    expect(gold.actors.flatMap((a) => a.aliases).filter((alias) => !said(alias))).toEqual([])
  })

  it('names only actors and parties that it lists', () => {
    const known = new Set(gold.actors.flatMap((a) => [a.id, a.party]))
    const speakers = gold.attributions.map((a) => a.speaker).filter((s) => s && !s.startsWith('unnamed: '))
    const others = [...gold.events, ...gold.provisions, ...gold.positions].flatMap((x) =>
      [x.who ?? [], x.with ?? [], x.obliges ?? []].flat(),
    )
    expect([...speakers, ...others].filter((id) => !known.has(id as string))).toEqual([])
  })

  it('names only outlets that are actors', () => {
    const outlets = new Set(gold.actors.flatMap((a) => [a.name, ...a.aliases]))
    const cited = [...gold.citations.map((c) => c.cites), ...gold.attributions.flatMap((a) => a.via)]
    expect(cited.filter((name) => !outlets.has(name))).toEqual([])
  })
})

describe('the origins of the example story', () => {
  // A chain is as long as the report tells it: up to the human source, or up to the outlet that the report stops at.
  const tells = (origin: Gold['origins'][number], a: GoldAttribution) => {
    const nameOf = gold.actors.find((actor) => actor.id === a.speaker)?.name
    const speakerIsOrigin = a.speaker === origin.origin
    const chain = speakerIsOrigin ? a.via : [...a.via, nameOf]
    const credited = [...named(origin.report).credit, ...chain]
    return [chain, credited].some((c) => JSON.stringify(c) === JSON.stringify(origin.via))
  }

  it.each(gold.origins)('are told by the attributions of $report: $fact', (origin) => {
    expect(gold.attributions.some((a) => a.report === origin.report && tells(origin, a))).toBe(true)
  })
})

describe('the statements of the example story', () => {
  const name = (a: { report: string; content: string; content_nth?: number; speaker: string | null }) =>
    JSON.stringify([a.report, a.content, a.content_nth ?? 1, a.speaker])

  it('hold each attribution once', () => {
    const held = gold.statements.flatMap((s) => s.attributions.map(name))
    expect(held.toSorted()).toEqual(gold.attributions.map(name).sort())
    expect(new Set(held).size).toBe(held.length)
  })

  it('have each a chain for each of their reports, and counts that the chains bear out', () => {
    expect(gold.support.map((s) => s.finding)).toEqual(gold.statements.map((s) => s.id))
    for (const [i, { chains, origins }] of gold.support.entries()) {
      const reports = new Set(gold.statements[i]!.attributions.map((a) => a.report))
      expect(new Set(chains.map((c) => c.report))).toEqual(reports)
      const ends = [...new Set(chains.map((c) => c.origin))]
      const kinds = ends.map((end) =>
        /^(?:unnamed|document): .* @ /u.test(end) ? 1 : end.startsWith('outlet: ') ? 2 : 0,
      )
      const count = (kind: number) => kinds.filter((k) => k === kind).length
      expect(origins).toEqual({ known: count(0), possiblyShared: count(1), unknown: count(2) })
    }
  })

  it('name only actors as known origins', () => {
    const known = new Set(gold.actors.map((a) => a.id))
    const ends = gold.support.flatMap((s) => s.chains.map((c) => c.origin)).filter((end) => !end.includes(': '))
    expect(ends.filter((end) => !known.has(end))).toEqual([])
  })
})

describe('the pages of the example story', () => {
  const pages = gold.reports.filter((r) => r.file.endsWith('.html')).map((r) => r.file)
  const decode = (file: string) => {
    const bytes = readFileSync(join(here, story, file))
    const charset = /charset="?([\w-]+)/i.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1] ?? 'none'
    const decoder = new TextDecoder(charset)
    // In one go, some releases of Node 20 to 23 take windows-1252 for ISO 8859-1; as a stream they do not.
    const html = decoder.decode(bytes, { stream: true }) + decoder.decode()
    return { charset: charset.toLowerCase(), html }
  }

  it('come in three charsets, each declared', () => {
    expect(new Set(pages.map((file) => decode(file).charset))).toEqual(new Set(['utf-8', 'windows-1252', 'iso-8859-1']))
  })

  it.each(pages)('hold each line of their expected text: %s', (file) => {
    const visible = decode(file)
      .html.replace(/<(head|script|style|noscript)[\s>][\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')
    const lines = (texts.get(file) ?? '').split('\n').filter(Boolean)
    expect(lines.filter((line) => !visible.includes(line))).toEqual([])
  })

  it('include a copy that is its original word for word, cut at the end', () => {
    const copy = gold.reports.find((r) => r.copyOf !== null)!
    const plain = (text: string) => text.replace(/[“”]/g, '"').replace(/’/g, "'")
    const original = plain(texts.get(copy.copyOf!) ?? '').split('\n\n')
    const shared = plain(texts.get(copy.file) ?? '')
      .split('\n\n')
      .filter((paragraph) => original.includes(paragraph))
    expect(copy.credit).toEqual(['Northline'])
    expect(shared).toEqual(original.slice(2, 2 + shared.length))
    expect(shared.length).toBeLessThan(original.length - 4)
  })
})
