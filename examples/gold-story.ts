import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoryContents } from '../src/reconcile/index.ts'
import type { Actor, Attribution, Citation, Findings } from '../src/record/finding.ts'
import { identity } from '../src/record/identity.ts'
import type { Span } from '../src/record/passage.ts'
import { nameReport, type Report } from '../src/record/report.ts'

/** An attribution of the gold, as its statements point to it. */
export interface GoldReference {
  readonly report: string
  readonly content: string
  readonly content_nth?: number
  readonly speaker: string | null
}

interface GoldAttribution extends GoldReference {
  readonly source: string | null
  readonly source_nth?: number
  readonly cue: string | null
  readonly cue_nth?: number
  readonly via: string[]
  readonly form: Attribution['form']
}

/** A chain as the gold gives it: `origin` is an actor's id, 'unnamed: … @ FILE' (where it was met), or 'outlet: …'. */
export interface GoldChain {
  readonly report: string
  readonly via: readonly string[]
  readonly through?: readonly string[]
  readonly origin: string
}

interface Gold {
  readonly title: string
  readonly reports: readonly {
    file: string
    outlet: string | null
    credit: string[]
    headline: string
    authors: string[]
    published: string | null
    furniture: string[]
  }[]
  readonly actors: readonly { id: string; kind: Actor['kind']; name: string; aliases: string[]; party: string | null }[]
  readonly attributions: readonly GoldAttribution[]
  readonly citations: readonly { report: string; cites: string; exact: string }[]
  readonly statements: readonly { id: string; speaker: string | null; attributions: GoldReference[] }[]
  readonly support: readonly {
    finding: string
    chains: GoldChain[]
    origins: { known: number; possiblyShared: number; unknown: number }
  }[]
}

const here = import.meta.dirname

/** What careful readers find in the made-up negotiation. */
export const gold: Gold = JSON.parse(readFileSync(join(here, 'karsa-dam.json'), 'utf8'))

/** A plain-text page is its own text; of an HTML page the expected visible text stands in the .gold folder. */
const textOf = (file: string) =>
  readFileSync(join(here, file.endsWith('.html') ? 'karsa-dam.gold' : 'karsa-dam', file), 'utf8')

const find = (text: string, exact: string, nth = 1): Span => {
  let start = -1
  for (let k = 0; k < nth; k++) start = text.indexOf(exact, start + 1)
  return { start, end: start + exact.length }
}

/** The id that an attribution of the gold has in `goldContents`. */
export const goldId = ({ report, content, content_nth = 1, speaker }: GoldReference) =>
  identity('t', report, content, content_nth, speaker)

/** The gold's reports and findings as a store would hold them, for trying by itself what puts reports together. */
export function goldContents(): StoryContents {
  const reports = gold.reports.map((r): Report => {
    const text = textOf(r.file)
    const lines = r.furniture.map((line) => ({ ...find(text, line), reason: 'furniture' }))
    return nameReport({
      file: r.file,
      url: null,
      outlet: r.outlet,
      credit: r.credit,
      headline: r.headline,
      authors: r.authors,
      published: r.published,
      zone: null,
      language: 'en',
      text,
      furniture: lines.sort((a, b) => a.start - b.start),
      parts: [],
      metadata: [],
      problems: [],
    })
  })
  const findings = new Map(reports.map((report) => [report.id, findingsOf(report)]))
  return { story: { id: 'karsa-dam', title: gold.title }, reports, findings, judgements: [], problems: [] }
}

function findingsOf(report: Report): Findings {
  const { text, id } = report
  const told = gold.attributions.filter((a) => a.report === report.file)
  const actorId = (speaker: string) => identity('a', id, speaker)
  return {
    actors: gold.actors
      .filter((a) => told.some((t) => t.speaker === a.id))
      .map((a) => ({ ...a, id: actorId(a.id), roles: [], mentions: [], rule: 'gold' })),
    attributions: told.map((a): Attribution => {
      const { source, cue, content, speaker, via, form } = a
      return {
        id: goldId(a),
        report: id,
        source: source === null ? null : find(text, source, a.source_nth),
        cue: cue === null ? [] : [find(text, cue, a.cue_nth)],
        content: [find(text, content, a.content_nth)],
        speaker: speaker === null || speaker.startsWith('unnamed') ? speaker : actorId(speaker),
        via,
        form,
        rule: 'gold',
      }
    }),
    citations: gold.citations
      .filter((c) => c.report === report.file)
      .map(({ cites, exact }): Citation => {
        const passage = { report: id, ...find(text, exact) }
        return { id: identity('c', id, cites, exact), report: id, cites, passage, rule: 'gold' }
      }),
    events: [],
    proposals: [],
    provisions: [],
    positions: [],
  }
}
