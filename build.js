// Builds the package: `node build.js [FOLDER]` compiles src/ and puts its hundreds of files together into few in dist/, which start
// sooner; lays the trained models where the code looks for them, and builds the web app into dist/web.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path'
import { build } from 'vite'

const folder = resolve(process.argv[2] ?? 'dist')
const root = import.meta.dirname
/** What is started by its name: the program, its thread, and the parts that evaluation/ measures by themselves. */
const started = [
  'cli/main',
  'api/thread/in-thread',
  'analyze/analysis',
  'analyze/engine',
  'analyze/index',
  'extract/attributions/index',
  'extract/document',
  'intake/read-page',
  'languages/index',
  'pipeline/examine',
]

const compiled = mkdtempSync(join(tmpdir(), 'readout-build-'))
try {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', compiled], {
    cwd: root,
    stdio: 'inherit',
  })
  await build({
    root: compiled,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [placesKept(compiled)],
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: {
        input: Object.fromEntries(started.map((name) => [name, join(compiled, `${name}.js`)])),
        external: (id) => !id.startsWith('.') && !isAbsolute(id),
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  })
} finally {
  rmSync(compiled, { recursive: true })
}
const isModel = (path) => statSync(path).isDirectory() || path.endsWith('.model')
cpSync(join(root, 'src/languages'), join(folder, 'languages'), { recursive: true, filter: isModel })
execFileSync(process.execPath, [join(root, 'web/build.js'), join(folder, 'web')], { cwd: root, stdio: 'inherit' })

/** A module that looks for files beside itself finds them, whatever file it was put into: its own place stands for that file's. */
function placesKept(from) {
  return {
    name: 'places-kept',
    transform(code, id) {
      const place = relative(from, id).split(sep).join('/')
      return code.replaceAll('import.meta.url', `__placeOf("${place}")`)
    },
    renderChunk(code, { fileName }) {
      return code.replace(/__placeOf\("([^"]+)"\)/g, (_, place) => {
        return `new URL(${JSON.stringify(posix.relative(posix.dirname(fileName), place))}, import.meta.url).href`
      })
    },
  }
}
