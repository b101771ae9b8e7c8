/** Prints what differs between the example's term sheet and its hand annotation; with `--json` only the figures. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareTermSheet } from '../examples/term-sheet.ts'
import { exampleFolder } from '../examples/vary.ts'
import { recordOfFiles } from './gold.ts'

const files = readdirSync(exampleFolder).map((file) => join(exampleFolder, file))
const result = compareTermSheet(recordOfFiles('example', files))
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ rows: result.rows.f1, cells: result.cells.f1 }))
} else {
  for (const [kind, { missed, extra, f1 }] of Object.entries(result)) {
    console.log(`${kind}: F1 ${(100 * f1).toFixed(1)}`)
    for (const line of missed) console.log(`  missed  ${line}`)
    for (const line of extra) console.log(`  extra   ${line}`)
  }
}
