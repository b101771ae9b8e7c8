import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'vitest'
import { openStore } from './index.ts'
import { storeContract } from './testing/contract.ts'
import { postgresPlace } from './testing/postgres-place.ts'

const folder = await mkdtemp(join(tmpdir(), 'readout-store-'))
storeContract('SQLite', {
  open: () => openStore(join(folder, 'store')),
  clear: () => rm(join(folder, 'store'), { recursive: true, force: true }),
  leave: () => rm(folder, { recursive: true, force: true }),
})

const server = process.env.READOUT_TEST_POSTGRES
if (server) storeContract('PostgreSQL', await postgresPlace(server))
else it.skip('a store on PostgreSQL: skipped, READOUT_TEST_POSTGRES names no server')
