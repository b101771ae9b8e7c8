import { readFile } from 'node:fs/promises'
import { recordFromTexts, recordOf } from '../pipeline/record-of.ts'
import { clean } from '../publish/readout/clean.ts'
import { countOf } from '../publish/readout/english/lists.ts'
import { firstDifference } from '../publish/verify/first-difference.ts'
import { type Texts, verifyExport } from '../publish/verify/index.ts'
import { unchecked, type Verdict } from '../publish/verify/verdict.ts'
import { ReadoutError } from '../record/readout-error.ts'
import type { Store } from '../store/index.ts'
import { withStore } from './context.ts'
import { exit } from './exit.ts'
import type { Terminal } from './terminal.ts'

export interface VerifyCommand {
  readonly store: string
  readonly again?: boolean
}

/** `readout verify FILE`: whether an exported readout still holds. Resolves to the exit code: 4 where it does not, 5 where that cannot be told. */
export async function verify(file: string, options: VerifyCommand, terminal: Terminal): Promise<number> {
  const text = await textOf(file, terminal)
  const verdict = /^\s*[{<]/u.test(text)
    ? await verifyExport(text, { report: async () => undefined, record: async () => undefined })
    : await withStore(options.store, (store) => verifyExport(text, textsOf(store)))
  const outcome = options.again ? readAgain(verdict) : verdict
  const name = clean(file)
  if (!outcome.holds) {
    const { red, yellow } = terminal.errColors
    const what = outcome.why === 'altered' ? red('does not hold') : yellow('could not be checked')
    terminal.remark(`${what}  ${name}: ${clean(outcome.problem)}`)
    return exit[outcome.why]
  }
  const { what, sentences, references, texts, remarks } = outcome
  const counts = [
    sentences ? countOf(sentences, 'sentence') : '',
    countOf(references, sentences ? 'reference' : 'attribution'),
    countOf(texts, 'text'),
  ].filter(Boolean)
  await terminal.out(`${terminal.outColors.green('holds')}  ${name}: ${what}; ${counts.join(', ')}\n`)
  for (const remark of remarks) terminal.remark(remark)
  return exit.done
}

/** Reads the texts that a file holds anew, and compares all that is found with its record. */
function readAgain(verdict: Verdict): Verdict {
  if (!verdict.holds) return verdict
  if (!verdict.record)
    return {
      ...verdict,
      remarks: [...verdict.remarks, 'a Markdown file holds no texts to read anew: --again changes nothing'],
    }
  const again = JSON.stringify(recordFromTexts(verdict.record), null, 1)
  const difference = firstDifference(JSON.stringify(sameOrder(verdict.record, again), null, 1), again)
  if (!difference) return { ...verdict, remarks: ['its texts, read anew, give the same record'] }
  return unchecked(
    `it holds as it was written, but its texts, read anew by this version of Readout, give another record (${difference}): another version read them, or the record was altered and sealed anew`,
  )
}

/** A record as of a moment was given that field last. */
function sameOrder(record: object, again: string): object {
  const keys = Object.keys(JSON.parse(again))
  return Object.fromEntries(keys.map((key) => [key, (record as Record<string, unknown>)[key]]))
}

const textsOf = (store: Store): Texts => ({
  report: (id) => store.report(id),
  record: async (story, asOf) =>
    (await store.stories()).some(({ id }) => id === story) ? recordOf(store, story, asOf ?? undefined) : undefined,
})

async function textOf(file: string, { stdin }: Terminal): Promise<string> {
  if (file === '-') {
    const chunks: Buffer[] = []
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks).toString('utf8')
  }
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file',
      ENOTDIR: 'there is no such file',
      EACCES: 'there is no permission to read it',
      EISDIR: 'it is a folder',
    }
    throw new ReadoutError(
      `"${clean(file)}" cannot be checked: ${reasons[error.code ?? ''] ?? error.message}`,
      'give a file that "readout export" wrote',
      { cause: error },
    )
  })
}
