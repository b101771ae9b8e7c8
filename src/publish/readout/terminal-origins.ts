import type { StoryRecord } from '../../record/record.ts'
import { clean } from './clean.ts'
import { type LedgerEntry, ledger } from './ledger.ts'
import { shorten, wrap } from './shorten.ts'
import { refs, type TerminalOptions } from './terminal.ts'

/**
 * The origin ledger for the terminal: what was said, in each wording, on how many origins it rests, and for each report the
 * chain back. In brief it lists what stands in several reports or came through others; the rest is counted.
 */
export function terminalOrigins(record: StoryRecord, { width, colors: c, length }: TerminalOptions): string {
  const brief = length === 'brief'
  const all = ledger(record)
  const shown = brief ? all.filter((e) => e.travelled) : all
  const out: string[] = [c.bold(clean(record.story.title)), '']
  const say = (e: LedgerEntry) => {
    out.push(`${c.cyan(named(e.speaker))}  ${c.green(e.counts)}`)
    const wordings = brief ? e.wordings.slice(0, 4) : e.wordings
    for (const w of wordings) {
      const words = brief ? shorten(clean(w.words), 160) : clean(w.words)
      out.push(`  ${wrap(`${w.cue ? `${clean(w.cue)}: ` : ''}${words} ${refs(w.references)}`, width - 2, '    ')}`)
    }
    if (wordings.length < e.wordings.length)
      out.push(c.dim(`    and ${e.wordings.length - wordings.length} more wordings`))
    for (const chain of brief ? e.chains.slice(0, 12) : e.chains) {
      const where = chain.reference ? ` ${refs([chain.reference])}` : ''
      out.push(`    ${wrap(`${named(chain.steps)}${where}`, width - 4, '        ')}`)
    }
    if (brief && e.chains.length > 12) out.push(c.dim(`    and ${e.chains.length - 12} more reports`))
    out.push('')
  }
  shown.forEach(say)
  const left = all.length - shown.length
  if (left > 0) out.push(c.dim(`and ${left} that one report alone has, from its own source: --all shows them`))
  if (all.length === 0) out.push(c.dim('nothing was found'))
  return `${out.join('\n').trimEnd()}\n`
}

/** Who has no name is called as the report does: 'a port official'; that it is no name is told by the count. */
const named = (words: string) => clean(words).replace(/\bunnamed: /gu, '')
