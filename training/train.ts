/**
 * `npm run train -- --data DIR [--language en] [--seed 1] [--out FOLDER]`: trains all models of a language, those that need none of the
 * others beside each other, each in a process of its own. English takes under an hour on two cores.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { modelsOf, readArguments } from './languages/make-options.ts'
import { recipeOf } from './languages/recipes.ts'

const { data, language, out, seed } = readArguments()
const folder = out ?? modelsOf(language)
const { models } = recipeOf(language)

/** Runs the trainer of one model, if the language has it; its lines are shown behind its name. */
async function train(model: string): Promise<void> {
  if (!models.includes(model)) return
  const file = join(folder, `${model}.model`)
  const script = join(import.meta.dirname, model, 'train.ts')
  const options = ['--data', data, '--language', language, '--seed', seed, '--out', file]
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  createInterface({ input: child.stdout }).on('line', (line) => console.log(`${model.padEnd(12)} ${line}`))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`training of ${file} ended with exit code ${code}`)
}

async function inTurn(...names: string[]): Promise<void> {
  for (const name of names) await train(name)
}

await train('tagger')
await Promise.all([train('parser'), inTurn('sentences', 'kin', 'lemmas', 'names')])
await train('attributions')
