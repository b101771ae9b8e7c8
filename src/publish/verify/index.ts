import { sha256 } from '../../record/identity.ts'
import type { StoryRecord } from '../../record/record.ts'
import type { Report } from '../../record/report.ts'
import { type BriefLength, brief } from '../readout/brief.ts'
import { checkMarkdown } from './check-markdown.ts'
import { checkRecord } from './check-record.ts'
import { firstDifference } from './first-difference.ts'
import { repeatedKey } from './repeated-key.ts'
import { briefDigest, sealedBrief, unsealedHtml, unsealPage } from './seal.ts'
import { altered, otherwise, unchecked, type Verdict } from './verdict.ts'

/** Where texts are that a file only names. */
export interface Texts {
  report(id: string): Promise<Report | undefined>
  /** The story's record now, as of a moment; undefined where there is no such story. */
  record(story: string, asOf: string | null): Promise<StoryRecord | undefined>
}

/**
 * Checks an exported file: every text against its hash, every reference against its text, every sentence against the one that
 * the templates make of the record. Stops at the first that does not hold. What no digest or text speaks against, and this version
 * puts otherwise, cannot be checked. It finds what was altered since the export; who
 * alters the file and makes all digests anew is found where the texts of a store, or their pages, are at hand.
 */
export async function verifyExport(file: string, texts: Texts): Promise<Verdict> {
  const text = file.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n')
  if (/^\s*\{/u.test(text)) return verifyJson(text)
  if (/^\s*<!doctype html>/iu.test(text)) return verifyHtml(text)
  if (/<!-- ?readout-brief\/1/u.test(text)) return checkMarkdown(text, texts)
  if (carriesNoSeal(text))
    return unchecked('this kind of export carries no seal: check the same story exported as html, md or json')
  return altered('it is no exported readout, or what seals one is gone from it')
}

/** Tables, graphs and the list of all that was said: exported for other programs, with no digest of anything. */
const carriesNoSeal = (text: string) =>
  /^(?:kind,issue,id,term,|event,date,edtf,|person,organisation,concept,|<\?xml[^>]*>\s*<graphml\b|# [^\n]*\n\n## Reports\n)/u.test(
    text,
  )

function verifyJson(text: string): Verdict {
  let value: Record<string, unknown>
  try {
    value = JSON.parse(text)
  } catch (error) {
    return altered(`it is no JSON: ${(error as Error).message}`)
  }
  const twice = repeatedKey(text)
  // Which of the two counts is left to each reader: one would show what this one did not check.
  if (twice !== undefined)
    return altered(`its key "${twice}" stands twice in one object: only one of the two is checked`)
  if (value.format === 'readout/1') {
    const { digest, ...record } = value
    return checkRecord(record, digest) ?? yes('a record', record as unknown as StoryRecord, null)
  }
  if (value.format === undefined) return altered('it names no format: it was not written by readout export')
  if (value.format !== 'readout-brief/1') return altered(`"${value.format}" is no format that can be checked`)
  const { length, readout: writtenBy, text: digest } = value
  if (length !== 'brief' && length !== 'whole') return altered(`"${length}" is no length of a brief`)
  const fault = checkRecord(value.record, value.digest)
  if (fault) return fault
  const record = value.record as StoryRecord
  const { readout: _, text: __, ...again } = JSON.parse(sealedBrief(record, length))
  const should = { ...value, ...again }
  const difference = firstDifference(JSON.stringify(value, null, 1), JSON.stringify(should, null, 1))
  const named = typeof writtenBy === 'string'
  const holds = named ? digest === briefDigest(value.brief, length, writtenBy) : digest === undefined
  if (!holds) return altered(difference ?? 'the digest of its sentences is not the one that they give')
  return difference
    ? otherwise(difference, { writtenBy: named ? writtenBy : null, sealed: named })
    : yes('a brief as JSON', record, length)
}

function verifyHtml(text: string): Verdict {
  const found = /<template id="record" data-length="(brief|whole)">([^<]*)<\/template>/u.exec(text)
  const digest = /Record: <code>SHA-256 ([0-9a-f]+)<\/code>/u.exec(text)?.[1]
  if (!found || !digest) return altered('the record that it was made from is gone from it')
  let record: StoryRecord
  try {
    record = JSON.parse(found[2]!)
  } catch (error) {
    return altered(`the record in it is no JSON: ${(error as Error).message}`)
  }
  const length = found[1] as BriefLength
  const fault = checkRecord(record, digest)
  if (fault) return fault
  const sealed = unsealPage(text)
  const writtenBy = /Written by Readout <code>([\w.-]+)<\/code>/u.exec(text)?.[1] ?? null
  const difference = firstDifference(sealed?.page ?? text, unsealedHtml(record, length, writtenBy))
  const holds = sealed ? sha256(sealed.page) === sealed.digest : writtenBy === null
  if (!holds) return altered(difference ?? 'the page is not the one that its digest names')
  return difference
    ? otherwise(difference, { writtenBy, sealed: sealed !== null })
    : yes('a brief as a page', record, length)
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
