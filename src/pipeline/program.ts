import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What has no part in a record or its brief, and tests. */
const aside = /^(?:web|cli|api|intake|store)\/|testing\/|\.test\.ts$/u

let digest: string | undefined

/**
 * A digest of this program's own code: what one version of it made, another makes anew, and nobody has to think of raising a number. It
 * takes some 50 ms, once, so it is only asked where making a thing takes longer.
 */
export function programDigest(): string {
  digest ??= digestOf(fileURLToPath(new URL('..', import.meta.url)))
  return digest
}

function digestOf(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
    if (!/\.[jt]s$/u.test(file) || aside.test(file)) continue
    hash.update(`${file}\0`).update(readFileSync(`${folder}/${file}`))
  }
  return hash.digest('hex')
}
