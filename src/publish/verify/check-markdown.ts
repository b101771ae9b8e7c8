import { sha256 } from '../../record/identity.ts'
import type { StoryRecord } from '../../record/record.ts'
import { markdownReference } from '../readout/brief-markdown.ts'
import { shorten } from '../readout/shorten.ts'
import { firstDifference } from './first-difference.ts'
import type { Texts } from './index.ts'
import { digestOf, type MarkdownSeal, markdownDigest, sealedMarkdown } from './seal.ts'
import { altered, otherwise, unchecked, type Verdict } from './verdict.ts'

/**
 * Checks a Markdown brief: its references against the texts of a store, then itself against its digest, then its sentences
 * against those made again where the store still gives the same record.
 */
export async function checkMarkdown(text: string, texts: Texts): Promise<Verdict> {
  const found = /^(?<body>[\s\S]*)<!-- readout-brief\/1 (?<seal>\{.*\}) -->\n*$/u.exec(text)?.groups
  const seal = found && sealIn(found.seal!)
  if (!found || !seal) return altered('its last line does not seal it any more')
  const { body = '' } = found
  const lines = body.split('\n')
  const [from, to] = [lines.indexOf('## References'), lines.indexOf('## Reports')]
  if (from < 0 || to < from) return altered('it has no list of references')
  const references = lines.slice(from + 1, to).filter((line) => line.trim() !== '')
  const reports = new Set<string>()
  let missing = ''
  for (const [i, line] of references.entries()) {
    const { problem, gone } = await checkReference(line, i + 1, texts, reports)
    if (problem) return altered(problem)
    missing ||= gone ?? ''
  }
  for (const sentence of lines.slice(0, from).filter((line) => line.startsWith('- '))) {
    const numbers = [...sentence.matchAll(/\\\[(\d+)\\\]/gu)].map((m) => Number(m[1]))
    if (numbers.length === 0) return altered(`a sentence has no reference: ${shorten(sentence, 100)}`)
    const beyond = numbers.find((n) => n < 1 || n > references.length)
    if (beyond !== undefined) return altered(`there is no reference ${beyond}: ${shorten(sentence, 100)}`)
  }
  const record = await texts.record(seal.story, seal.asOf)
  const again = record && digestOf(record) === seal.record ? record : undefined
  const unsealed = (file: string) => file.slice(0, file.lastIndexOf('<!--')).trimEnd()
  const difference = again ? firstDifference(unsealed(text), unsealed(sealedMarkdown(again, seal.length))) : null
  if (markdownDigest(body, seal) !== seal.text) return altered(difference ?? notSealed)
  if (missing) return unchecked(`its own digest holds, but its passages cannot be held against their texts: ${missing}`)
  if (difference) return otherwise(difference, { writtenBy: seal.readout ?? null, sealed: true })
  return {
    holds: true,
    what: 'a brief as Markdown',
    sentences: lines.slice(0, from).filter((line) => line.startsWith('- ')).length,
    references: references.length,
    texts: reports.size,
    remarks: again ? [] : [remark(record)],
  }
}

const notSealed = 'its text is not the one that its digest names: a sentence, a name or a number was altered'

const remark = (record: StoryRecord | undefined) =>
  record
    ? 'the story has changed in the store since: the sentences were held against the file’s own digest, not made again'
    : 'the story is not in the store: the sentences were held against the file’s own digest, not made again'

/** The seal, where it stands as it is written: a field that is named otherwise or added is no seal. */
function sealIn(json: string): MarkdownSeal | null {
  try {
    const { story, asOf, length, record, readout, text } = JSON.parse(json) as MarkdownSeal
    const seal = { story, asOf, length, record, ...(readout === undefined ? {} : { readout }), text }
    return JSON.stringify(seal) === json && (length === 'brief' || length === 'whole') ? seal : null
  } catch {
    return null
  }
}

/** What a reference is at fault in; or that the text it names is not at hand. */
interface Fault {
  readonly problem?: string
  readonly gone?: string
}

/** Holds one line of the references against the text that it names. */
async function checkReference(line: string, number: number, texts: Texts, seen: Set<string>): Promise<Fault> {
  const found = /^(?<number>\d+)\. .*\((?<report>r\\_[0-9a-f]{16}), (?<start>\d+)–(?<end>\d+)\): “/u.exec(line)?.groups
  if (!found || Number(found.number) !== number)
    return { problem: `reference ${number} cannot be read: ${shorten(line, 100)}` }
  const id = found.report!.replace('\\', '')
  const report = await texts.report(id)
  if (!report)
    return { gone: `the store does not hold the text of ${id} (reference ${number}); give the store with --store` }
  if (sha256(report.text) !== report.sha256)
    return { problem: `reference ${number}: the store’s text of ${id} is not the one its SHA-256 names` }
  const [start, end] = [Number(found.start), Number(found.end)]
  const quote = report.text.slice(start, end)
  // A page of no outlet is called by its place in the list, which the digest holds.
  const place = Number(/^\d+\. report (?<place>\d+)\b/u.exec(line)?.groups?.place ?? 0)
  const should = markdownReference({ number, report: id, start, end, quote }, { ...report, number: place })
  seen.add(id)
  return line === should
    ? {}
    : {
        problem: `reference ${number} does not hold: the file has ${shorten(line, 160)}; the text has ${shorten(should, 160)}`,
      }
}
