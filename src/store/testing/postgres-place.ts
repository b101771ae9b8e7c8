import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openStore } from '../index.ts'
import type { Place } from './contract.ts'

/** A database of its own on a server, for one run of the contract. */
export async function postgresPlace(server: string): Promise<Place> {
  const name = `readout_${randomUUID().replaceAll('-', '')}`
  const address = new URL(server)
  address.pathname = `/${name}`
  await ask(server, `create database ${name} encoding 'UTF8' template template0`)
  return {
    open: () => openStore(address.href),
    clear: () => ask(address.href, 'drop schema if exists readout cascade'),
    leave: () => ask(server, `drop database ${name} with (force)`),
  }
}

async function ask(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
