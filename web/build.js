// Builds the web app: `node web/build.js [FOLDER]`, into dist/web unless told otherwise. `npm ci` calls it, so that
// `npm start` has something to show. Where only what the program itself needs was installed (`npm ci --omit=dev`), there
// is nothing to build with, and the API works without.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const outDir = resolve(process.argv[2] ?? 'dist/web')
if (existsSync(new URL('../node_modules/vite', import.meta.url))) {
  const { build } = await import('vite')
  await build({ root: import.meta.dirname, logLevel: 'warn', build: { outDir } })
}
