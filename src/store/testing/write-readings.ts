import { openStore } from '../index.ts'
import { madeUpReadingOf } from './made-up-reading.ts'

/** A program that reads the pages `from` to `to` in: `node write-readings.js FOLDER FROM TO`. It says when it starts writing. */
const [where = '', from = '0', to = '0'] = process.argv.slice(2)
const store = await openStore(where)
const { id } = await store.story('Ferry talks')
process.stdout.write('writing\n')
for (let number = Number(from); number < Number(to); number++) await store.putReading(madeUpReadingOf(id, number))
await store.close()
