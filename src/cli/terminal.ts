import pc from 'picocolors'
import { exit } from './exit.ts'

type Colors = ReturnType<typeof pc.createColors>

/** Where a command writes: data to `out`, progress and remarks to `err`. Tests give one that collects. */
export interface Terminal {
  /** Writes data; resolves when it is taken. */
  out(text: string): Promise<void>
  /** Writes a line for the person who watches. */
  remark(line: string): void
  /** Shows a line that the next one replaces; shows nothing where nobody watches. */
  progress(line: string): void
  /** Characters a line of `out`. */
  readonly width: number
  /** Colours of `out` and of `err`; none where NO_COLOR is set or it is no terminal. */
  readonly outColors: Colors
  readonly errColors: Colors
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
}

/** The terminal that this process runs in. A reader that goes away (`readout show | head`) ends the program quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process
  const colors = (tty: boolean | undefined) => pc.createColors(pc.isColorSupported && Boolean(tty))
  let shown = false
  const clear = () => {
    if (shown) stderr.write('\r\u001b[2K')
    shown = false
  }
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exit.done)
    const reason = error.code === 'ENOSPC' ? 'there is no room left' : error.message
    stderr.write(`${colors(stderr.isTTY).red('error')}  standard output cannot be written: ${reason}\n`)
    process.exit(exit.setup)
  })
  // Remarks that nobody hears any more are no reason to leave work half done.
  stderr.on('error', () => undefined)
  return {
    out: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
    remark(line) {
      clear()
      stderr.write(`${line}\n`)
    },
    progress(line) {
      clear()
      if (!stderr.isTTY) return
      stderr.write(line)
      shown = true
    },
    // Behind a pipe only the shell may know how wide it will be read.
    width: Math.min(Math.max(stdout.columns || Number(process.env.COLUMNS) || 100, 40), 120),
    outColors: colors(stdout.isTTY),
    errColors: colors(stderr.isTTY),
    stdin: process.stdin,
  }
}
