import type { StoryRecord } from '../../record/record.ts'
import type { Report } from '../../record/report.ts'
import { type BriefLength, brief } from '../readout/brief.ts'
import { checkMarkdown } from './check-markdown.ts'
import { checkRecord } from './check-record.ts'
import { firstDifference } from './first-difference.ts'
import { sealedBrief, sealedHtml } from './seal.ts'

/** What came of checking a file: it holds, with what was checked, or what does not hold first. */
export type Verdict =
  | {
      readonly holds: true
      /** 'a brief as a page', 'a record'. */
      readonly what: string
      /** How many sentences were made again and found the same; none in a record. */
      readonly sentences: number
      /** How many references, or passages of a record, were held against their texts. */
      readonly references: number
      readonly texts: number
      /** What the check could not reach. */
      readonly remarks: readonly string[]
      /** The record that the file holds, for reading its texts anew; a Markdown file holds none. */
      readonly record?: StoryRecord
    }
  | { readonly holds: false; readonly problem: string }

/** Where texts are that a file only names. */
export interface Texts {
  report(id: string): Promise<Report | undefined>
  /** The story's record now, as of a moment; undefined where there is no such story. */
  record(story: string, asOf: string | null): Promise<StoryRecord | undefined>
}

/**
 * Checks an exported file: every text against its hash, every reference against its text, every sentence against the one that
 * the templates make of the record. Stops at the first that does not hold. It finds what was altered since the export; who
 * alters the file and makes all digests anew is found where the texts of a store, or their pages, are at hand.
 */
export async function verifyExport(file: string, texts: Texts): Promise<Verdict> {
  const text = file.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n')
  if (/^\s*\{/u.test(text)) return verifyJson(text)
  if (/^\s*<!doctype html>/iu.test(text)) return verifyHtml(text)
  if (/<!-- ?readout-brief\/1/u.test(text)) return checkMarkdown(text, texts)
  return no('it is no exported readout, or what seals one is gone from it')
}

const no = (problem: string): Verdict => ({ holds: false, problem })

function verifyJson(text: string): Verdict {
  let value: Record<string, unknown>
  try {
    value = JSON.parse(text)
  } catch (error) {
    return no(`it is no JSON: ${(error as Error).message}`)
  }
  if (value.format === 'readout/1') {
    const { digest, ...record } = value
    const problem = checkRecord(record, digest)
    return problem ? no(problem) : yes('a record', record as unknown as StoryRecord, null)
  }
  if (value.format !== 'readout-brief/1') return no(`"${value.format}" is no format that can be checked`)
  const length = value.length as BriefLength
  if (length !== 'brief' && length !== 'whole') return no(`"${value.length}" is no length of a brief`)
  const problem = checkRecord(value.record, value.digest)
  if (problem) return no(problem)
  const record = value.record as StoryRecord
  const again = JSON.parse(sealedBrief(record, length))
  const difference = firstDifference(JSON.stringify(value, null, 1), JSON.stringify(again, null, 1))
  return difference ? no(difference) : yes('a brief as JSON', record, length)
}

function verifyHtml(text: string): Verdict {
  const found = /<template id="record" data-length="(brief|whole)">([^<]*)<\/template>/u.exec(text)
  const digest = /Record: <code>SHA-256 ([0-9a-f]+)<\/code>/u.exec(text)?.[1]
  if (!found || !digest) return no('the record that it was made from is gone from it')
  let record: StoryRecord
  try {
    record = JSON.parse(found[2]!)
  } catch (error) {
    return no(`the record in it is no JSON: ${(error as Error).message}`)
  }
  const length = found[1] as BriefLength
  const problem = checkRecord(record, digest)
  if (problem) return no(problem)
  const difference = firstDifference(text, sealedHtml(record, length))
  return difference ? no(difference) : yes('a brief as a page', record, length)
}

function yes(what: string, record: StoryRecord, length: BriefLength | null): Verdict {
  const made = length ? brief(record, length) : null
  return {
    holds: true,
    what,
    sentences: made?.sections.reduce((sum, s) => sum + s.sentences.length, 0) ?? 0,
    references: made?.references.length ?? record.attributions.length,
    texts: record.reports.length,
    remarks: [],
    record,
  }
}
