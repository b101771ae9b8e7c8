import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const web = join(import.meta.dirname, '..')
const built = join(web, '../dist/web')
/** All that the app is built of: a folder's time tells of files that came or went. */
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'build.js', '../package-lock.json']

/** The folder of the built app: dist/web where it is younger than its sources, else one built anew, once for each process. */
export function builtApp(): Promise<string> {
  building ??= newest(sources.map((path) => join(web, path))) < madeAt() ? Promise.resolve(built) : build()
  return building
}

let building: Promise<string> | undefined

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-web-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  // As it is built for its users: in a test run Vite would take the slower React that is for development.
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [join(web, 'build.js'), folder], { env })
  return folder
}

/** When dist/web was built, in milliseconds; 0 where it was not. */
function madeAt(): number {
  return statSync(join(built, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const stats = statSync(path)
      return stats.isDirectory()
        ? Math.max(stats.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))))
        : stats.mtimeMs
    }),
  )
}
