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
 * whatever it is called; of a folder's, those named as pages. Links are followed, and nothing is listed twice.
 */
export async function listPath(
  target: string,
  limits: Pick<SourceLimits, 'bytes'>,
  signal?: AbortSignal,
): Promise<Listing> {
  const listing = { items: [] as SourceItem[], problems: [] as Problem[], skipped: [] as Skipped[] }
  const seen = new Set<string>()

  const visit = async (path: string, choose: (name: string) => boolean): Promise<void> => {
    signal?.throwIfAborted()
    try {
      const isFolder = (await stat(path)).isDirectory()
      if (!isFolder && !choose(path)) {
        listing.skipped.push({ path, why: 'not a page' })
        return
      }
      const address = await realpath(path)
      if (seen.has(address)) {
        listing.skipped.push({ path, why: 'already listed' })
        return
      }
      seen.add(address)
      if (isFolder) await visitFolder(address)
      else listing.items.push({ address, fetch: () => readFile(address, limits, signal) })
    } catch (error) {
      const found = fileProblem(error, path)
      const dangles = found.reason === 'missing' && (await isLink(path))
      listing.problems.push(dangles ? { ...found, detail: 'it is a link that leads nowhere' } : found)
    }
  }

  const visitFolder = async (folder: string): Promise<void> => {
    const names = (await readdir(folder)).sort(compareCodePoints)
    for (const name of names) {
      const path = join(folder, name)
      if (name.startsWith('.')) listing.skipped.push({ path, why: 'hidden' })
      else if (name === 'node_modules') listing.skipped.push({ path, why: 'node_modules' })
      else await visit(path, (file) => typeOfFileName(file) !== null)
    }
  }

  await visit(resolve(target), () => true)
  return withAdvice(listing, target)
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
