// Builds the web app: `node web/build.js [FOLDER]`, into dist/web unless told otherwise. `npm ci` calls it, so that
// `npm start` has something to show. Where only what the program itself needs was installed (`npm ci --omit=dev`), there
// is nothing to build with, and the API works without.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const outDir = resolve(process.argv[2] ?? 'dist/web')
if (existsSync(new URL('../node_modules/vite', import.meta.url))) {
  const { build } = await import('vite')
  await build({ root: import.meta.dirname, logLevel: 'warn', build: { outDir } })
  compress(outDir)
}

/** Lays a small copy beside each file of words, once, so that the server need not make one for every reader. */
function compress(folder) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!/\.(?:js|css|html|svg)$/u.test(name)) continue
    const path = join(folder, name)
    const bytes = readFileSync(path)
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, quality))
    writeFileSync(`${path}.gz`, gzipSync(bytes))
  }
}
