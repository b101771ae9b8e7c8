import { createHash } from 'node:crypto'
import { sha256 } from '../../record/identity.ts'
import type { StoryRecord } from '../../record/record.ts'
import { type BriefLength, brief } from '../readout/brief.ts'
import { briefHtml } from '../readout/brief-html.ts'
import { briefMarkdown } from '../readout/brief-markdown.ts'
import { jsonPieces } from './json-pieces.ts'
import { version } from './version.ts'

/**
 * Exports that can be checked. Each names the SHA-256 of the record it was made from. The JSON and the page hold that record,
 * texts and all, so that every sentence can be made again from it; Markdown stays readable and holds the record's digest
 * and its own, and is checked against the texts of a store.
 */

/** The digest of a record: SHA-256 of its JSON as `JSON.stringify` writes it. */
export function digestOf(record: StoryRecord): string {
  const hash = createHash('sha256')
  for (const piece of jsonPieces(record)) hash.update(piece)
  return hash.digest('hex')
}

/** The whole record with its digest, readout/1. */
export const sealedRecord = (record: StoryRecord): string => [...sealedPieces(record)].join('')

/** The same in pieces, for a record that is too long for one string. */
export function* sealedPieces(record: StoryRecord): Generator<string> {
  yield* jsonPieces({ ...record, digest: digestOf(record) }, 1)
  yield '\n'
}

/** The brief as JSON with the record it was made from, readout-brief/1. */
export function sealedBrief(record: StoryRecord, length: BriefLength): string {
  const made = brief(record, length)
  const text = briefDigest(made, length, version)
  const says = { format: 'readout-brief/1', readout: version, length, digest: digestOf(record), text }
  const sealed = { ...says, brief: made, record }
  return `${JSON.stringify(sealed, null, 1)}\n`
}

/** The digest of a brief's sentences and of who wrote them: what shows that none was altered where they cannot be made again. */
export const briefDigest = (made: unknown, length: BriefLength, writtenBy: string) =>
  sha256(JSON.stringify([made, length, writtenBy]))

/** The brief as a page; the record lies in a template, which no browser shows or runs. */
export function sealedHtml(record: StoryRecord, length: BriefLength): string {
  return sealPage(unsealedHtml(record, length, version))
}

/** A page before its own digest is in it. `writtenBy` is null for pages of versions that did not name themselves. */
export function unsealedHtml(record: StoryRecord, length: BriefLength, writtenBy: string | null): string {
  const json = JSON.stringify(record).replace(/[<>&]/gu, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
  const by = writtenBy === null ? '' : ` Written by Readout <code>${writtenBy}</code>. Page: <code>SHA-256 </code>`
  return briefHtml(
    record,
    length,
    `<footer>Checked with <code>readout verify FILE</code>. Record: <code>SHA-256 ${digestOf(record)}</code>${by}</footer>
<template id="record" data-length="${length}">${json}</template>`,
  )
}

const pageDigest = /(Page: <code>SHA-256 )([0-9a-f]*)(<\/code><\/footer>)/u

/** Puts the SHA-256 of a page into it. */
export const sealPage = (page: string) =>
  page.replace(pageDigest, (_, before, __, after) => `${before}${sha256(page)}${after}`)

/** A page without its own digest, and that digest; null where it has none. */
export function unsealPage(page: string): { readonly page: string; readonly digest: string } | null {
  const digest = pageDigest.exec(page)?.[2]
  return digest ? { page: page.replace(pageDigest, '$1$3'), digest } : null
}

/** What the last line of a Markdown brief says of it. */
export interface MarkdownSeal {
  readonly story: string
  readonly asOf: string | null
  readonly length: BriefLength
  /** The digest of the record. */
  readonly record: string
  /** The version that wrote it; older ones did not say. */
  readonly readout?: string
  /** SHA-256 of all that stands before the seal and of the seal's other fields. */
  readonly text: string
}

/** The digest of a Markdown brief: of its text, and of what the seal says besides. */
export function markdownDigest(
  text: string,
  { story, asOf, length, record, readout }: Omit<MarkdownSeal, 'text'>,
): string {
  return sha256(JSON.stringify([text, story, asOf, length, record, ...(readout === undefined ? [] : [readout])]))
}

/** The brief as Markdown; its last line is a comment that seals it. */
export function sealedMarkdown(record: StoryRecord, length: BriefLength): string {
  const text = briefMarkdown(record, length)
  const story = record.story.id
  const asOf = record.asOf?.time ?? null
  const facts = { story, asOf, length, record: digestOf(record), readout: version }
  const seal: MarkdownSeal = { ...facts, text: markdownDigest(text, facts) }
  return `${text}<!-- readout-brief/1 ${JSON.stringify(seal)} -->\n`
}
