import type { Actor, Attribution, Findings } from '../../record/finding.ts'
import { identity } from '../../record/identity.ts'
import type { Report } from '../../record/report.ts'
import { madeUpActor, madeUpReport } from '../../record/testing/made-up.ts'
import type { StoryContents } from '../index.ts'

/** What a made-up report passes on: who ('Ana Lind', 'unnamed: an official', null), the words, and the outlets between. */
export interface Said {
  readonly by: string | null
  readonly words: string
  readonly cue?: string
  readonly via?: readonly string[]
  /** What kind of actor it is, where it is no person. */
  readonly kind?: Actor['kind']
}

export interface MadeUpPage extends Partial<Pick<Report, 'outlet' | 'published' | 'credit'>> {
  readonly says: readonly Said[]
  /** The reporter's own words, before the rest. */
  readonly prose?: string
}

/** A story of made-up reports; each thing said is a paragraph of its own. */
export function madeUpStory(pages: readonly MadeUpPage[]): StoryContents {
  const found = pages.map(pageOf)
  return {
    story: { id: 's_1', title: 'The harbour talks' },
    reports: found.map(({ report }) => report),
    findings: new Map(found.map(({ report, findings }) => [report.id, findings])),
    judgements: [],
    problems: [],
  }
}

function pageOf({ says, prose = '', ...given }: MadeUpPage): { report: Report; findings: Findings } {
  const lines = says.map(({ by, words, cue = 'said' }) => {
    const who = by?.replace(/^unnamed: /u, '')
    return { who, cue, words, text: who ? `${who} ${cue}: ${words}.` : `${words}.` }
  })
  const text = [...(prose ? [prose] : []), ...lines.map((l) => l.text)].join('\n\n')
  const report = madeUpReport({ headline: null, ...given, text })
  let at = prose ? prose.length + 2 : 0
  const actors = new Map<string, Actor>()
  const attributions = lines.map(({ who, cue, words, text: line }, i): Attribution => {
    const { by, via = [], kind } = says[i]!
    const named = by !== null && !by.startsWith('unnamed')
    if (named && !actors.has(by)) actors.set(by, madeUpActor(report.id, by, kind ? { kind } : {}))
    const begin = at + (who ? who.length + cue.length + 3 : 0)
    const content = [{ start: begin, end: begin + words.length }]
    const source = who ? { start: at, end: at + who.length } : null
    const cues = who ? [{ start: at + who.length + 1, end: at + who.length + 1 + cue.length }] : []
    at += line.length + 2
    const quoted = words.startsWith('“')
    const form = quoted && words.endsWith('”') ? 'direct' : words.includes('“') ? 'mixed' : 'indirect'
    const speaker = named ? actors.get(by)!.id : by
    return { id: identity('t', report.id, content), report: report.id, source, cue: cues, content, speaker, via: [...via], form, rule: 'made up' } // biome-ignore format: one line
  })
  return {
    report,
    findings: {
      actors: [...actors.values()],
      attributions,
      citations: [],
      events: [],
      proposals: [],
      provisions: [],
      positions: [],
    },
  }
}
