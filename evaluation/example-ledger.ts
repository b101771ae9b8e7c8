/** Prints what differs between the example's origin ledger and its hand annotation; with `--json` only the figures. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareLedger } from '../examples/ledger.ts'
import { exampleFolder } from '../examples/vary.ts'
import { recordOfFiles } from './gold.ts'

const files = readdirSync(exampleFolder).map((file) => join(exampleFolder, file))
const result = compareLedger(recordOfFiles('example', files))
if (process.argv.includes('--json')) {
  const figures = Object.entries(result).map(([kind, { recall, precision }]) => [kind, { recall, precision }])
  console.log(JSON.stringify(Object.fromEntries(figures)))
} else {
  for (const [kind, { missed, extra, recall, precision }] of Object.entries(result)) {
    console.log(`${kind}: recall ${(100 * recall).toFixed(1)}, precision ${(100 * precision).toFixed(1)}`)
    for (const line of missed) console.log(`  missed  ${line}`)
    for (const line of extra) console.log(`  extra   ${line}`)
  }
}
