import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Model } from './model.ts'
import { readModel } from './read-model.ts'

/**
 * A function that reads a model's file when it is first called and answers with what `build` made of it ever after:
 * `const tagger = lazily(new URL('./models/tagger.model', import.meta.url), { kind: 'tagger', version: 1 }, buildTagger)`.
 */
export function lazily<T>(file: URL, wanted: { kind: string; version: number }, build: (model: Model) => T): () => T {
  let built: { readonly value: T } | undefined
  return () => {
    built ??= { value: build(loadModel(fileURLToPath(file), wanted)) }
    return built.value
  }
}

/** The model in a file, its checksum verified: `loadModel('en/models/tagger.model', { kind: 'tagger', version: 1 })`. */
export function loadModel(path: string, wanted: { kind: string; version: number }): Model {
  return readModel(readFileSync(path), wanted, path)
}
