import { identity, sha256 } from '../../record/identity.ts'
import { nameReport, type Report } from '../../record/report.ts'
import type { Reading } from '../queries/put-reading.ts'

/** What a test wants to say of a made-up reading; the rest is filled in. */
export interface Wish {
  readonly story: string
  readonly address?: string
  readonly said?: string
  readonly extractor?: string
  readonly published?: string | null
  readonly file?: string
  readonly rule?: string
}

/** A reading of a page of the made-up Harbour Post, with an actor, an attribution and a citation of its own. */
export function madeUpReading(wish: Wish): Reading {
  const { story, address = '/pages/one.txt', said = 'the ferries will run again', rule = 'made-up' } = wish
  const { extractor = 'made-up 1', published = '2025-11-20', file = 'one.txt' } = wish
  const text = `Share this\nFerry talks\nMayor Lina Oredo said ${said}, the Tide Wire reported.`
  const report = nameReport({ ...about(text), published, file })
  const passage = (words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  const id = (prefix: string) => identity(prefix, report.id, rule)
  const source = passage('Mayor Lina Oredo')
  const actor = {
    id: id('p'),
    kind: 'person' as const,
    name: 'Lina Oredo',
    aliases: ['Lina Oredo'],
    roles: [{ title: 'Mayor', of: null, passages: [{ report: report.id, ...passage('Mayor') }] }],
    party: null,
    mentions: [{ report: report.id, ...source }],
    rule,
  }
  const attribution = {
    id: id('a'),
    report: report.id,
    source,
    cue: [passage('said')],
    content: [passage(said)],
    speaker: actor.id,
    via: ['Tide Wire'],
    form: 'indirect' as const,
    rule,
  }
  const citation = {
    id: id('c'),
    report: report.id,
    cites: 'Tide Wire',
    passage: { report: report.id, ...passage('Tide Wire') },
    rule,
  }
  return {
    story,
    address,
    readAt: '2025-11-20T10:00:00.000Z',
    validators: { etag: '"1"' },
    bytesHash: sha256(text),
    report,
    findings: {
      actors: [actor],
      attributions: [attribution],
      citations: [citation],
      events: [],
      proposals: [],
      provisions: [],
      positions: [],
    },
    extractor,
  }
}

/** The same page as one of many, with a date of its own: number 0, 1, 2, … */
export function madeUpReadingOf(story: string, number: number): Reading {
  return madeUpReading({
    story,
    address: `/pages/${number}.txt`,
    said: `pier ${number} opens`,
    published: number % 7 === 0 ? null : `2025-11-${String(1 + (number % 28)).padStart(2, '0')}`,
    file: `${number}.txt`,
  })
}

function about(text: string): Omit<Report, 'id' | 'sha256'> {
  return {
    file: null,
    url: null,
    outlet: 'Harbour Post',
    credit: [],
    headline: 'Ferry talks',
    authors: [],
    published: null,
    zone: null,
    language: 'en',
    text,
    furniture: [{ start: 0, end: 10, reason: 'share row' }],
    parts: [{ start: 11, end: 22, part: 'headline' }],
    metadata: [{ field: 'headline', value: 'Ferry talks', from: 'text', span: { start: 11, end: 22 } }],
    problems: [],
  }
}
