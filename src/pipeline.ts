import { createHash } from 'node:crypto'
import type { Analysis } from './analyze/analysis.ts'
import { analyze } from './analyze/index.ts'
import { extract } from './extract/index.ts'
import { readPage } from './intake/read-page.ts'
import type { RawPage } from './intake/reading.ts'
import { type Listing, openSources, type SourceItem, type SourceOptions } from './intake/sources/index.ts'
import { languages } from './languages/index.ts'
import { isTime, lastMomentOf, reportsAsOf, standsAt } from './reconcile/as-of.ts'
import { type Correction, correctionOf } from './reconcile/changes/corrections.ts'
import { type Changes, changesBetween } from './reconcile/changes/index.ts'
import { reconcile, type StoryContents } from './reconcile/index.ts'
import { bodyOf } from './record/body.ts'
import { type Problem, ReadoutError } from './record/problem.ts'
import type { Extract, StoryRecord } from './record/record.ts'
import type { Report } from './record/report.ts'
import type { Contents, Outcome, Page, Store, Story } from './store/index.ts'

/**
 * Names the version of all that makes reports and findings out of pages. A store that holds findings of another version
 * makes them anew when their page is read again. Raise it with every change of a reader, a rule or a word list.
 */
const extractor = 'stances-2'

/** What one report gives by itself. */
export function examine(report: Report): Extract {
  return { report, ...extract(report, (report.language && languages.get(report.language)) || null) }
}

/** What became of one page. */
export type Progress =
  | { readonly kind: 'read'; readonly address: string; readonly outcome: Outcome; readonly report: Report }
  | { readonly kind: 'unchanged'; readonly address: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

export interface ReadOptions extends Omit<SourceOptions, 'known'> {
  /** Called before a page is read, for showing progress: 3 of 40. */
  readonly onStart?: (address: string, index: number, total: number) => void
  readonly onListed?: (listing: Listing) => void
  /** Makes report and findings of a page; left out, it is done in this thread, and nothing else meanwhile. */
  readonly examine?: (page: RawPage) => Promise<Examined>
}

/**
 * Reads what the targets hold into a story, a page at a time; each page is kept whole, with its findings, before the next
 * is read, so that stopping anywhere leaves a sound record and reading again goes on where it stopped.
 */
export async function* readInto(
  store: Store,
  title: string,
  targets: readonly (string | SourceItem)[],
  options: ReadOptions,
): AsyncGenerator<Progress, void, undefined> {
  const reader = readerInto(store, title)
  const sources = openSources({
    ...options,
    known: async (address) => {
      const page = await reader.page(address)
      return page?.extractor === extractor ? page.validators : undefined
    },
  })
  try {
    for (const target of targets) {
      const given = typeof target !== 'string'
      const listing = given ? { items: [target], problems: [], skipped: [] } : await sources.list(target)
      options.onListed?.(listing)
      for (const problem of listing.problems) yield await reader.keepProblem(problem)
      for (const [i, item] of listing.items.entries()) {
        options.signal?.throwIfAborted()
        options.onStart?.(item.address, i + 1, listing.items.length)
        yield await readItem(store, reader, item, options)
      }
    }
  } finally {
    await sources.close()
  }
}

/** A story that is made when there is something to keep in it, so that a slip of the pen leaves no empty one. */
function readerInto(store: Store, title: string) {
  let known: Story | undefined
  const find = async () => {
    known ??= (await store.stories()).find((s) => s.title === title.normalize('NFC').trim())
    return known
  }
  const page = async (address: string): Promise<Page | undefined> => {
    const story = await find()
    return story && store.page(story.id, address)
  }
  const story = async (): Promise<Story> => {
    known ??= await store.story(title)
    return known
  }
  return {
    page,
    story,
    async keepProblem(problem: Problem): Promise<Progress> {
      // What never was there is told, not kept: nobody could ever make it well.
      if (problem.reason !== 'missing' || (await page(problem.address))) {
        await store.putProblem((await story()).id, problem, new Date().toISOString())
      }
      return { kind: 'problem', problem }
    },
  }
}

async function readItem(
  store: Store,
  reader: ReturnType<typeof readerInto>,
  item: SourceItem,
  { examine = async (page) => examinePage(page), signal }: Pick<ReadOptions, 'examine' | 'signal'>,
): Promise<Progress> {
  const fetched = await item.fetch()
  const readAt = new Date().toISOString()
  if (fetched.kind === 'problem') return reader.keepProblem(fetched.problem)
  if (fetched.kind === 'unchanged') {
    await store.confirmPage((await reader.story()).id, fetched.address, readAt)
    return fetched
  }
  const { page } = fetched
  const { address } = page
  const bytesHash = createHash('sha256').update(page.bytes).digest('hex')
  const before = await reader.page(address)
  if (before?.bytesHash === bytesHash && before.extractor === extractor) {
    await store.confirmPage(before.story, address, readAt)
    return { kind: 'unchanged', address }
  }
  signal?.throwIfAborted()
  try {
    const result = await examine(page)
    if ('problem' in result) return reader.keepProblem(result.problem)
    const { report, ...findings } = result.extract
    const outcome = await store.putReading({
      story: (await reader.story()).id,
      address,
      readAt,
      validators: page.validators ?? {},
      bytesHash,
      report,
      findings,
      extractor,
    })
    return { kind: 'read', address, outcome, report }
  } catch (error) {
    // A set-up that fails (a full disk, a lost server) ends the run; a page that our own code stumbles over does not.
    if (error instanceof ReadoutError || signal?.aborted) throw error
    return reader.keepProblem({
      reason: 'failed',
      detail: `the program failed on this page: ${String(error)}`,
      address,
    })
  }
}

/** What one page gives by itself, or why it is no report. */
export type Examined = { readonly extract: Extract } | { readonly problem: Problem }

/** Reads one page without a store: what `readout extract` prints. */
export function examinePage(page: RawPage): Examined {
  const result = readPage(page)
  return result.kind === 'report' ? { extract: examine(result.report) } : { problem: result.problem }
}

/** Reads and analyses the body of one page without a store: what `readout extract --analysis` prints. */
export function analyzePage(
  page: RawPage,
): { readonly report: Report; readonly analysis: Analysis } | { readonly problem: Problem } {
  const result = readPage(page)
  if (result.kind === 'problem') return { problem: result.problem }
  const { report } = result
  const language = report.language && languages.get(report.language)
  if (language) return { report, analysis: analyze(report.text, bodyOf(report), language) }
  const problem = report.problems.find(({ reason }) => reason === 'no-language' || reason === 'no-body')
  return { problem: problem ?? { reason: 'no-language', detail: 'its language is not known', address: page.address } }
}

/** Puts findings together into a record: `reconcile`, here or in a thread of its own. */
type PutTogether = (contents: StoryContents) => StoryRecord | Promise<StoryRecord>

/** The record of a story as it stands in a store; with `asOf`, a moment as `lastMomentOf` gives it, as it was known then. */
export async function recordOf(
  store: Store,
  story: string,
  asOf?: string,
  put: PutTogether = reconcile,
): Promise<StoryRecord> {
  const contents = await store.contents(story)
  return asOf === undefined ? put(contents) : recordAsOf(store, contents, asOf, put)
}

/** What was known by a moment: of each page the last version that was out by then. */
async function recordAsOf(
  store: Store,
  contents: Contents,
  time: string,
  put: PutTogether = reconcile,
): Promise<StoryRecord> {
  const known = new Map(contents.reports.map((report) => [report.id, report]))
  const findings = new Map(contents.findings)
  const standing = new Map<string, Report>()
  const settled = new Set<string>()
  const doubtful = new Set<string>()
  // By address and number: seen from the end, the last version comes first.
  for (const { address, report: id } of [...contents.versions].reverse()) {
    if (settled.has(address)) continue
    const report = known.get(id) ?? (await store.report(id))
    const when = report ? standsAt(report, time) : 'later'
    if (!report || when === 'later' || (when !== 'out' && doubtful.has(address))) continue
    const places = when === 'out' ? settled : doubtful
    places.add(address)
    standing.set(id, report)
    if (!findings.has(id)) findings.set(id, await store.findings(id))
  }
  const { out, asOf } = reportsAsOf([...standing.values()], time)
  return { ...(await put({ ...contents, reports: out, findings })), asOf }
}

/** What changed in a story since a moment or a report, and the two records that it was held against. */
export interface Since {
  readonly before: StoryRecord
  readonly after: StoryRecord
  readonly changes: Changes
  /** Pages that were read anew and say something else. */
  readonly corrections: readonly Correction[]
  /** Older versions of corrected pages, by id. */
  readonly older: ReadonlyMap<string, Report>
}

/**
 * Holds a story as it stands against what it was: before a moment ('2031-04-02 18:00', by the time of reports; of corrected pages by
 * the time of reading), or before a report (its id, or the beginning of it) and all later ones. Throws a ReadoutError where
 * `since` is neither.
 */
export async function changesSince(store: Store, story: string, since: string): Promise<Since> {
  const contents = await store.contents(story)
  const after = reconcile(contents)
  const moment = isTime(since) ? lastMomentOf(since) : null
  const at = moment === null ? placeOfReport(after, since) : -1
  const before = moment === null ? reconcileFirst(contents, after, at) : await recordAsOf(store, contents, moment)
  const from = moment ?? after.reports[at]!.published ?? ''
  const pages = await correctionsSince(store, contents.versions, from)
  return { before, after, changes: changesBetween(before, after), ...pages }
}

/** Pages that were read anew after a moment and say something else; `versions` are all of a story, by address and number. */
export async function correctionsSince(
  store: Store,
  versions: Contents['versions'],
  from: string,
): Promise<Pick<Since, 'corrections' | 'older'>> {
  const older = new Map<string, Report>()
  const corrections: Correction[] = []
  for (const [i, version] of versions.entries()) {
    const previous = versions[i - 1]
    if (previous?.address !== version.address || version.readAt <= from) continue
    const [was, is] = [await store.report(previous.report), await store.report(version.report)]
    const correction = was && is && correctionOf(was, is, version)
    if (!was || !correction) continue
    older.set(was.id, was)
    corrections.push(correction)
  }
  return { corrections, older }
}

/** The record of the first reports of a record, up to the one at `end` without it. */
function reconcileFirst(contents: Contents, { reports }: StoryRecord, end: number): StoryRecord {
  const kept = new Set(reports.slice(0, end).map((r) => r.id))
  return reconcile({ ...contents, reports: contents.reports.filter((r) => kept.has(r.id)) })
}

function placeOfReport({ reports }: StoryRecord, idOrPrefix: string): number {
  const prefix = idOrPrefix.startsWith('r_') ? idOrPrefix : `r_${idOrPrefix}`
  const found = reports.flatMap(({ id }, i) => (id.startsWith(prefix) ? [i] : []))
  if (found.length === 1) return found[0]!
  throw new ReadoutError(
    found.length === 0
      ? `"${idOrPrefix}" is neither a time nor a report of this story`
      : `more than one report begins with "${idOrPrefix}"`,
    found.length === 0
      ? 'write a day, 2031-04-02, or a report’s id as "readout list STORY" gives it'
      : 'give more of the id',
  )
}

/**
 * Makes a record again from its own texts: reads each anew, and puts together what is found under the record's judgements. The
 * same version of Readout gives the same record.
 */
export function recordFromTexts({ story, reports, judgements, problems, asOf }: StoryRecord): StoryRecord {
  const plain = reports.map(({ hand: _, ...report }): Report => report)
  const findings = new Map(plain.map((report) => [report.id, examine(report)]))
  const record = reconcile({ story, reports: plain, findings, judgements, problems })
  return asOf ? { ...record, asOf } : record
}
