import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { MakeOptions } from './recipe.ts'
import { recipeOf } from './recipes.ts'

/** Options of a trainer of one model from the command line: `--data DIR [--language en] [--out FILE] [--seed 1]`. */
export function makeOptions(model: string): MakeOptions {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      language: { type: 'string', default: 'en' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  })
  const { data, language, seed } = values
  if (data === undefined) throw new Error('--data DIR is needed: the folder that holds ud/')
  const began = performance.now()
  return {
    recipe: recipeOf(language),
    data,
    out: values.out ?? join('src', 'languages', language, 'models', `${model}.model`),
    seed: Number(seed),
    say: (line) => console.log(`${Math.round((performance.now() - began) / 1000)} s  ${line}`),
  }
}
