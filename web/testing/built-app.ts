import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { keptBuild, newest } from '../../src/record/testing/kept-build.ts'

const web = join(import.meta.dirname, '..')
const built = join(web, '../dist/web')
const sources = ['web/src', 'web/public', 'web/index.html', 'web/vite.config.ts', 'web/build.js', 'package-lock.json']

/** The folder of the built app: dist/web where it is younger than its sources, else one built anew. */
export async function builtApp(): Promise<string> {
  return newest(sources) < madeAt() ? built : keptBuild('web', sources, build)
}

async function build(folder: string): Promise<void> {
  // As it is built for its users: in a test run Vite would take the slower React that is for development.
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [join(web, 'build.js'), folder], { env })
}

/** When dist/web was built, in milliseconds; 0 where it was not. */
function madeAt(): number {
  return statSync(join(built, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
