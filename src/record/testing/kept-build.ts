import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')
const kept = join(root, 'node_modules/.cache/readout')

/**
 * The folder of what `build` makes of sources (files and folders, from the root of the project): made anew when one of them is younger,
 * else kept for all processes and later runs.
 */
export async function keptBuild(
  name: string,
  sources: readonly string[],
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const stamp = Math.round(newest(sources))
  const folder = join(kept, `${name}-${stamp}`)
  if (existsSync(folder)) return folder
  mkdirSync(kept, { recursive: true })
  // Put in its place when it is whole: another process may build at the same time, and what comes first serves both.
  const making = mkdtempSync(join(kept, `making-${name}-`))
  await build(making)
  try {
    renameSync(making, folder)
  } catch {
    rmSync(making, { recursive: true })
  }
  for (const old of readdirSync(kept)) {
    const made = Number(old.slice(name.length + 1))
    if (old.startsWith(`${name}-`) && made < stamp - hour) rmSync(join(kept, old), { recursive: true, force: true })
  }
  return folder
}

/** Who began with an older build goes on with it. */
const hour = 3_600_000

/** When the youngest was changed, in milliseconds: a folder's time tells of files that came or went. */
export function newest(sources: readonly string[]): number {
  return Math.max(...sources.map((path) => newestIn(join(root, path))))
}

function newestIn(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}
