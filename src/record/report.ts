import { z } from 'zod'
import { identity, sha256 } from './identity.ts'
import { Span } from './passage.ts'
import { Problem } from './problem.ts'

/** A part of a report's text that is not headline, byline, date or body, and why: `{ start: 0, end: 15, reason: 'navigation' }`. */
export const Furniture = Span.extend({ reason: z.string() })
export type Furniture = z.infer<typeof Furniture>

/** A headline, byline or date as it stands in the text: neither body nor furniture. */
export const Part = Span.extend({ part: z.enum(['headline', 'byline', 'date']) })
export type Part = z.infer<typeof Part>

/**
 * One thing known of a report and where it was read: `{ field: 'published', value: '2025-11-20', from: 'text', span: {…} }`.
 * `from` says where it was read: where that is the text itself, `span` says in which place; a 'guess' stands nowhere.
 */
export const Metadatum = z.object({
  field: z.enum(['outlet', 'credit', 'headline', 'author', 'published', 'zone', 'language']),
  value: z.string(),
  from: z.enum(['text', 'file name', 'json-ld', 'opengraph', 'meta', 'time', 'title', 'address', 'guess']),
  span: Span.optional(),
})
export type Metadatum = z.infer<typeof Metadatum>

/**
 * One published page of an outlet, with its whole visible text: `{ id: 'r_7a…', outlet: 'Harbour Tide', published: '2031-04-02',
 * text: 'Lorvia turns down …', parts: [{ start: 0, end: 42, part: 'headline' }], … }`. The text never changes; `furniture` and `parts` are
 * spans of it, in order and apart from each other, and what neither covers is body.
 */
export const Report = z.object({
  id: z.string(),
  /** The base name of the file it was read from, or null. */
  file: z.string().nullable(),
  /** Its canonical http(s) address, or null where none is known. */
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  /** Agencies or papers whose copy this is: `['Reuters']`. */
  credit: z.array(z.string()),
  headline: z.string().nullable(),
  authors: z.array(z.string()),
  /** EDTF: '2025-11-20', or with its time and zone where the page says so: '2025-11-20T09:39:00+05:30'. */
  published: z.string().nullable(),
  /** What the page says of its clock where the offset is not settled: 'IST', or null. */
  zone: z.string().nullable(),
  /** ISO 639-1, or null where it could not be told. */
  language: z.string().nullable(),
  sha256: z.string(),
  text: z.string(),
  furniture: z.array(Furniture),
  parts: z.array(Part),
  metadata: z.array(Metadatum),
  problems: z.array(Problem),
})
export type Report = z.infer<typeof Report>

/**
 * Makes a report of its parts: adds `id` ('r_' and 16 hexadecimal digits) and the text's `sha256`. Names it by its text and by what distinguishes it from another outlet's copy of the same text.
 * Where it was read from does not count: the same page moved to another folder is the same report.
 */
export function nameReport(report: Omit<Report, 'id' | 'sha256'>): Report {
  const { text, url, outlet, published } = report
  return { ...report, id: identity('r', text, url, outlet, published), sha256: sha256(text) }
}
