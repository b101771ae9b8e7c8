import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { MakeOptions } from './recipe.ts'
import { recipeOf } from './recipes.ts'

/** What the command line asks of a trainer: `--data DIR [--language en] [--out PATH] [--seed 1]`. */
export function readArguments() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      language: { type: 'string', default: 'en' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  })
  const { data, language, out, seed } = values
  if (data === undefined) throw new Error('--data DIR is needed: the folder that holds ud/')
  return { data, language, out, seed }
}

/** Where a language's models lie. */
export const modelsOf = (language: string) => join('src', 'languages', language, 'models')

/** Options of a trainer of one model from the command line; `--out` names its file. */
export function makeOptions(model: string): MakeOptions {
  const { data, language, out, seed } = readArguments()
  const began = performance.now()
  return {
    recipe: recipeOf(language),
    data,
    out: out ?? join(modelsOf(language), `${model}.model`),
    seed: Number(seed),
    say: (line) => console.log(`${Math.round((performance.now() - began) / 1000)} s  ${line}`),
  }
}
