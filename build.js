// Builds the package: `node build.js [FOLDER]` compiles src/ into dist/, lays the trained models beside the code that reads
// them, and builds the web app into dist/web.
import { execFileSync } from 'node:child_process'
import { cpSync, statSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? 'dist'
const root = import.meta.dirname
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', folder],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
const isModel = (path) => statSync(path).isDirectory() || path.endsWith('.model')
cpSync(join(root, 'src/languages'), join(folder, 'languages'), { recursive: true, filter: isModel })
execFileSync(process.execPath, [join(root, 'web/build.js'), join(folder, 'web')], { cwd: root, stdio: 'inherit' })
