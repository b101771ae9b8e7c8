import { z } from '@hono/zod-openapi'
import { plainAct } from '../../publish/readout/plain-act.ts'
import { Passage, quote } from '../../record/passage.ts'
import { Named, namesOf } from './named.ts'
import { oncePerRecord } from './once-per-record.ts'

/** What kinds of finding the rooms show. */
export const FindingKind = z.enum(['statement', 'event', 'proposal', 'provision', 'position']).openapi('FindingKind')
export type FindingKind = z.infer<typeof FindingKind>

/** A finding in one line: `{ kind: 'statement', label: '“We will come,”', who: [{ name: 'Ana Lind', … }], passages }`. */
export const FindingLine = z
  .object({
    id: z.string(),
    kind: FindingKind,
    /** The words of its first passage, or its summary. */
    label: z.string(),
    /** A word on it: 'rejects', 'meeting', 'territory.cession'; null for a statement. */
    tag: z.string().nullable(),
    who: z.array(Named),
    /** EDTF: of a statement its report's day. */
    when: z.string().nullable(),
    passages: z.array(Passage),
  })
  .openapi('FindingLine')
export type FindingLine = z.infer<typeof FindingLine>

/** Every finding of a record in one line each, a kind after the other; labels are sliced from the texts. */
export const findingLines = oncePerRecord((record): readonly FindingLine[] => {
  const name = namesOf(record)
  const reports = new Map(record.reports.map((r) => [r.id, r]))
  const attributions = new Map(record.attributions.map((a) => [a.id, a]))
  const summaries = new Map<string, string>([
    ...record.provisions.map((p) => [p.id, p.summary] as const),
    ...record.proposals.map((p) => [p.id, p.name] as const),
  ])
  const words = (p: Passage | undefined) => {
    const text = p && reports.get(p.report)?.text
    return text === undefined ? '' : quote(text, p!).replace(/\s+/gu, ' ')
  }
  const named = (ids: readonly string[]) => ids.flatMap((id) => name(id) ?? [])

  const statements = record.statements.map((s): FindingLine => {
    const told = s.attributions.flatMap((id) => attributions.get(id) ?? [])
    const passages = told.flatMap((a) => a.content.map((c) => ({ report: a.report, ...c })))
    const first = told[0]
    return {
      id: s.id,
      kind: 'statement',
      label: (first?.content ?? []).map((c) => words({ report: first!.report, ...c })).join(' … '),
      tag: null,
      who: named(s.speaker === null ? [] : [s.speaker]),
      when: (first && reports.get(first.report)?.published) ?? null,
      passages,
    }
  })
  const events = record.events.map((e): FindingLine => {
    const { id, when, mentions } = e
    const tag = plainAct(e.type)
    return {
      id,
      kind: 'event',
      label: words(mentions[0]),
      tag,
      who: named([...e.who, ...e.with]),
      when,
      passages: mentions,
    }
  })
  const proposals = record.proposals.map((p): FindingLine => {
    const { id, kind: tag, when, mentions } = p
    return { id, kind: 'proposal', label: p.name, tag, who: named(p.drafters), when, passages: mentions }
  })
  const provisions = record.provisions.map((p): FindingLine => {
    const { id, issue: tag, mentions } = p
    return { id, kind: 'provision', label: p.summary, tag, who: named(p.obliges), when: null, passages: mentions }
  })
  const positions = record.positions.map((p): FindingLine => {
    const { id, stance: tag, when, mentions } = p
    return {
      id,
      kind: 'position',
      label: summaries.get(p.on) ?? p.on,
      tag,
      who: named([p.who]),
      when,
      passages: mentions,
    }
  })
  return [...statements, ...events, ...proposals, ...provisions, ...positions]
})
