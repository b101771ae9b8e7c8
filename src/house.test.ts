import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const forbidden = [
  ['record', 'store'],
  ['languages', 'intake'],
  ['intake', 'extract'],
  ['analyze', 'reconcile'],
  ['extract', 'cli'],
  ['reconcile', 'store'],
  ['store', 'publish'],
  ['publish', 'api'],
  ['api', 'cli'],
  ['web', 'api'],
  ['web', 'record'],
] as const
const allowed = [
  ['intake', 'languages'],
  ['extract', 'analyze'],
  ['publish', 'record'],
  ['api', 'publish'],
] as const

/** Which files of a copied house, one for each import, our lint settings refuse. */
function lint(folder: string): string {
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'))
  for (const [from, to] of [...forbidden, ...allowed]) {
    const home = join(folder, ...(from === 'web' ? ['web', 'src'] : ['src', from]), 'deep')
    const there = from === 'web' ? `../../../src/${to}/x.ts` : `../../${to}/x.ts`
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, `${from}-to-${to}.ts`), `export { x } from '${there}'\n`)
  }
  writeFileSync(join(folder, 'web/src/deep/web-to-types.ts'), "export type { X } from '../../../src/api/types.ts'\n")
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const args = [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', '.']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return stdout + stderr
}

describe('imports in the house run one way', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-house-'))
  const said = lint(folder)
  afterAll(() => rmSync(folder, { recursive: true }))
  const refused = (from: string, to: string) =>
    said.split('\n').some((line) => line.includes('noRestrictedImports') && line.includes(`${from}-to-${to}.ts`))

  it.each(forbidden)('%s/ may not import from %s/', (from, to) => expect(refused(from, to)).toBe(true))
  it('web/ may import the types of the API', () => expect(refused('web', 'types')).toBe(false))
  it.each(allowed)('%s/ may import from %s/', (from, to) => expect(refused(from, to)).toBe(false))
})
