import { z } from '@hono/zod-openapi'
import { plainAct } from '../../publish/readout/plain-act.ts'
import { quote, Span } from '../../record/passage.ts'
import type { StoryRecord } from '../../record/record.ts'
import { FindingKind } from './finding-label.ts'
import { Named, namesOf } from './named.ts'

/** A finding as it stands in one report: its spans there and what is known of it. */
export const Mark = z
  .object({
    /** The finding's id; of a statement the id of the attribution, which judgements name. */
    id: z.string(),
    kind: FindingKind,
    /** The finding in the record that it belongs to. */
    finding: z.string(),
    spans: z.array(Span),
    /** The words that name who says so, and those that say that it is said. */
    source: Span.nullable(),
    cue: z.array(Span),
    who: z.array(Named),
    via: z.array(z.string()),
    /** 'rejects', 'meeting', 'ceasefire', or null. */
    tag: z.string().nullable(),
    label: z.string(),
    rule: z.string(),
    confidence: z.number().nullable(),
  })
  .openapi('Mark')
export type Mark = z.infer<typeof Mark>

/** All that was found in one report of a record, in the order of the text. */
export function marksIn(record: StoryRecord, report: string): Mark[] {
  const text = record.reports.find((r) => r.id === report)?.text ?? ''
  const name = namesOf(record)
  const named = (ids: readonly (string | null)[]) => ids.flatMap((id) => name(id) ?? [])
  const here = (mentions: readonly (Span & { report: string })[]): Span[] =>
    mentions.filter((m) => m.report === report).map(({ start, end }) => ({ start, end }))
  const words = (spans: readonly Span[]) => spans.map((s) => quote(text, s).replace(/\s+/gu, ' ')).join(' … ')
  const told = record.attributions.filter((a) => a.report === report)
  const own = new Set(told.map(({ id }) => id))
  const statement = new Map(
    record.statements.flatMap((s) => s.attributions.filter((a) => own.has(a)).map((a) => [a, s.id] as const)),
  )
  const terms = new Map(
    [...record.provisions, ...record.proposals].map((t) => [t.id, 'name' in t ? t.name : t.summary]),
  )
  const plain = { source: null, cue: [], via: [], confidence: null }
  /** Those of a list that stand in this report: of a large story they are few. */
  const standing = <T extends { readonly mentions: readonly (Span & { report: string })[] }>(list: readonly T[]) =>
    list.flatMap((finding) => {
      const spans = here(finding.mentions)
      return spans.length > 0 ? [{ finding, spans }] : []
    })
  const marks: Mark[] = [
    ...told
      .filter((a) => a.content.length > 0)
      .map((a) => ({
        id: a.id,
        kind: 'statement' as const,
        finding: statement.get(a.id) ?? a.id,
        spans: a.content,
        source: a.source,
        cue: a.cue,
        who: named([a.speaker]),
        via: a.via,
        tag: null,
        label: words(a.content),
        rule: a.rule,
        confidence: a.confidence ?? null,
      })),
    ...standing(record.events).map(({ finding: { id, who, with: others, type, rule }, spans }) => {
      const [all, tag, label] = [named([...who, ...others]), plainAct(type), words(spans)]
      return { ...plain, id, kind: 'event' as const, finding: id, spans, who: all, tag, label, rule }
    }),
    ...standing(record.proposals).map(({ finding: { id, kind: tag, name: label, drafters, rule }, spans }) => {
      return { ...plain, id, kind: 'proposal' as const, finding: id, spans, who: named(drafters), tag, label, rule }
    }),
    ...standing(record.provisions).map(({ finding: { id, issue: tag, summary: label, obliges, rule }, spans }) => {
      return { ...plain, id, kind: 'provision' as const, finding: id, spans, who: named(obliges), tag, label, rule }
    }),
    ...standing(record.positions).map(({ finding: { id, stance: tag, on, who: holder, rule, confidence }, spans }) => {
      const [who, label] = [named([holder]), terms.get(on) ?? on]
      return { ...plain, id, kind: 'position' as const, finding: id, spans, who, tag, label, rule, confidence }
    }),
  ]
  return marks.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}
