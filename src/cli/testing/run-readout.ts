import { type SpawnOptions, spawn } from 'node:child_process'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import pc from 'picocolors'
import { run } from '../run.ts'

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, as `readout ARGS < input` would. */
export async function runReadout(args: readonly string[], { input = '' } = {}): Promise<Ended> {
  let out = ''
  let err = ''
  const code = await run(args, {
    out: async (text) => {
      out += text
    },
    remark: (line) => {
      err += `${line}\n`
    },
    progress: () => undefined,
    width: 100,
    outColors: pc.createColors(false),
    errColors: pc.createColors(false),
    stdin: Readable.from([Buffer.from(input)]),
  })
  return { code, out, err }
}

const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'readout.js')

/** Starts `readout`, or the program given, as a process of its own; `done` resolves when it has ended. */
export function startReadout(args: readonly string[], options: SpawnOptions = {}, program = bin) {
  const env = { ...process.env, NO_COLOR: '1' }
  const child = spawn(process.execPath, [program, ...args], { ...options, env, stdio: 'pipe' })
  const ended = { out: '', err: '' }
  child.stdout!.setEncoding('utf8').on('data', (chunk) => {
    ended.out += chunk
  })
  child.stderr!.setEncoding('utf8').on('data', (chunk) => {
    ended.err += chunk
  })
  child.stdin!.end()
  const done = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...ended })))
  return { child, done }
}
