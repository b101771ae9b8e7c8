#!/usr/bin/env node
import { existsSync } from 'node:fs'

// From a checkout the sources run as they are; an installed package holds only what was built of them.
const sources = new URL('../src/cli/main.ts', import.meta.url)
if (existsSync(sources)) {
  const { register } = await import('tsx/esm/api')
  register()
  await import(sources.href)
} else {
  await import('../dist/cli/main.js')
}
