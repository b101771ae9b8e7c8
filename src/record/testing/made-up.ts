import type { Actor, Attribution, Citation } from '../finding.ts'
import { identity } from '../identity.ts'
import { nameReport, type Report } from '../report.ts'

/** A made-up report for tests; whatever is not given is plain. */
export function madeUpReport(given: Partial<Omit<Report, 'id' | 'sha256'>> = {}): Report {
  return nameReport({
    file: 'a.txt',
    url: null,
    outlet: 'Nordpost',
    credit: [],
    headline: 'Karsa agrees to talks',
    authors: [],
    published: '2031-04-02',
    zone: null,
    language: 'en',
    text: 'Karsa agrees to talks\n\n“We will come,” Ana Lind told the Courier.',
    furniture: [],
    parts: [],
    metadata: [],
    problems: [],
    ...given,
  })
}

/** A report of Wednesday, 2 April 2031, that says so much, and what of it is its headline. */
export function madeUpReportOf(text: string, headline: string | null = null): Report {
  if (headline && !text.startsWith(headline)) throw new Error('a text begins with its headline')
  return madeUpReport({ text, headline, parts: headline ? [{ part: 'headline', start: 0, end: headline.length }] : [] })
}

/** An actor as one report knows it. */
export function madeUpActor(report: string, name: string, given: Partial<Actor> = {}): Actor {
  return {
    id: identity('a', report, name),
    kind: 'person',
    name,
    aliases: [name],
    roles: [],
    party: null,
    mentions: [],
    rule: 'speaker',
    ...given,
  }
}

/** An attribution of the first words of a report's text that read as `words`. */
export function madeUpAttribution(report: Report, words: string, given: Partial<Attribution> = {}): Attribution {
  const start = report.text.indexOf(words)
  const content = [{ start, end: start + words.length }]
  return {
    id: identity('t', report.id, content),
    report: report.id,
    source: null,
    cue: [],
    content,
    speaker: null,
    via: [],
    form: 'direct',
    rule: 'made up',
    ...given,
  }
}

export function madeUpCitation(report: Report, cites: string, words: string): Citation {
  const start = report.text.indexOf(words)
  return {
    id: identity('c', report.id, cites, start),
    report: report.id,
    cites,
    passage: { report: report.id, start, end: start + words.length },
    rule: 'made up',
  }
}
