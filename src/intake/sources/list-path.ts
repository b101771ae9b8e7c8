import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Problem } from '../../record/problem.ts'
import { compareCodePoints } from './compare-code-points.ts'
import { fileProblem } from './file-problem.ts'
import { readFile } from './read-file.ts'
import type { Listing, Skipped, SourceItem, SourceLimits } from './source.ts'
import { typeOfFileName } from './type-of-file-name.ts'

/**
 * Lists the pages of a file or of a folder and the folders in it, in code-point order of their names. A file is taken
 * whatever it is called; of a folder's, those named as pages. A link that is named itself is followed; one that lies in a
 * folder is not, as with `grep -r`: a folder given holds what lies in it, and no walk goes round.
 */
export async function listPath(
  target: string,
  limits: Pick<SourceLimits, 'bytes'>,
  signal?: AbortSignal,
): Promise<Listing> {
  const listing = { items: [] as SourceItem[], problems: [] as Problem[], skipped: [] as Skipped[] }

  const visit = async (path: string, isFolder: boolean): Promise<void> => {
    signal?.throwIfAborted()
    try {
      const address = await realpath(path)
      if (isFolder) await visitFolder(address)
      else listing.items.push({ address, fetch: () => readFile(address, limits, signal) })
    } catch (error) {
      listing.problems.push(fileProblem(error, path))
    }
  }

  const visitFolder = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => compareCodePoints(a.name, b.name))) {
      const path = join(folder, entry.name)
      const why = whySkipped(entry)
      if (why) listing.skipped.push({ path, why })
      else await visit(path, entry.isDirectory())
    }
  }

  const path = resolve(target)
  try {
    await visit(path, (await stat(path)).isDirectory())
  } catch (error) {
    const found = fileProblem(error, path)
    const dangles = found.reason === 'missing' && (await isLink(path))
    listing.problems.push(dangles ? { ...found, detail: 'it is a link that leads nowhere' } : found)
  }
  return withAdvice(listing, target)
}

function whySkipped(entry: Dirent): Skipped['why'] | null {
  if (entry.name.startsWith('.')) return 'hidden'
  if (entry.name === 'node_modules') return 'node_modules'
  if (entry.isSymbolicLink()) return 'link'
  return entry.isDirectory() || typeOfFileName(entry.name) !== null ? null : 'not a page'
}

const isLink = (path: string) =>
  lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  )

/** A missing 'www.paper.example/talks' is more likely an address without its beginning. */
function withAdvice(listing: Listing, target: string): Listing {
  if (!/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/|^www\./i.test(target)) return listing
  const problems = listing.problems.map((found) =>
    found.reason === 'missing'
      ? { ...found, detail: `${found.detail}; if it is a web address, write https://${target}` }
      : found,
  )
  return { ...listing, problems }
}
