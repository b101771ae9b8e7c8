import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Model } from '../../src/analyze/model/model.ts'
import { writeModel } from '../../src/analyze/model/write-model.ts'

/** Writes a model's file, its folder too, and says how large it is. */
export function saveModel(model: Model, out: string, say: (line: string) => void): void {
  const bytes = writeModel(model)
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, bytes)
  say(`${out}: ${bytes.length} bytes`)
}
