import { createHash } from 'node:crypto'
import type { RawPage } from '../intake/reading.ts'
import { type Listing, openSources, type SourceItem, type SourceOptions } from '../intake/sources/index.ts'
import type { Problem } from '../record/problem.ts'
import { ReadoutError } from '../record/readout-error.ts'
import type { Report } from '../record/report.ts'
import type { Outcome, Page, Store, Story } from '../store/index.ts'
import { type Examined, examinePage, extractor } from './examine.ts'

/** What became of one page: it was read (and is new, or known, or changed: `outcome`), it was as last time, or it could not be read. */
export type Progress =
  | { readonly kind: 'read'; readonly address: string; readonly outcome: Outcome; readonly report: Report }
  | { readonly kind: 'unchanged'; readonly address: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** How pages are read: which addresses may be asked (`reach`), what stops it (`signal`), and who is told. */
export interface ReadOptions extends Omit<SourceOptions, 'known'> {
  /** Called before a page is read, for showing progress: 3 of 40. */
  readonly onStart?: (address: string, index: number, total: number) => void
  readonly onListed?: (listing: Listing) => void
  /** Makes report and findings of a page; left out, it is done in this thread, and nothing else meanwhile. */
  readonly examine?: (page: RawPage) => Promise<Examined>
}

/**
 * Reads what the targets hold into a story, a page at a time; each page is kept whole, with its findings, before the next
 * is read, so that stopping anywhere leaves a sound record and reading again goes on where it stopped. Yields what became of each:
 * `for await (const step of readInto(store, 'Port talks', ['pages/'], { reach: 'public' }))`. A page that cannot be read is kept as a problem
 * and yielded; it throws where the store cannot be written, or `signal` stops it.
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
