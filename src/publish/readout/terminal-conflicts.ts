import { bodyWords } from '../../record/body.ts'
import type { Conflict, Side } from '../../record/conflict.ts'
import type { StoryRecord } from '../../record/record.ts'
import { clean } from './clean.ts'
import { bare } from './english/quoting.ts'
import { shorten, wrap } from './shorten.ts'
import { refs, type TerminalOptions } from './terminal.ts'
import { weightiestFirst } from './weightiest-first.ts'

/** Passages of one side that are shown in brief. */
const FEW = 2

/**
 * Where accounts differ, for the terminal: what about, and each side with its words, the reports they stand in and the origins they go
 * back to; no word on who is right. In brief what only looks different, by grain, spelling or time, is counted.
 */
export function terminalConflicts(record: StoryRecord, { width, colors: c, length }: TerminalOptions): string {
  const brief = length === 'brief'
  const numbers = new Map(record.reports.map(({ id }, i) => [id, i + 1]))
  const reports = new Map(record.reports.map((report) => [report.id, report]))
  // An outlet that a page does not name is known by its file's name, which tells a reader nothing.
  const files = new Map(record.reports.map(({ file }, i) => [file, `report ${i + 1}`]))
  const origins = new Map(record.origins.map(({ id, name, kind }) => [id, (kind === 'outlet' && files.get(name)) || name])) // biome-ignore format: one line
  const out: string[] = [c.bold(clean(record.story.title)), '']
  const side = ({ passages, origins: ids }: Side) => {
    const shown = brief ? passages.slice(0, FEW) : passages
    const from = [...new Set(ids.flatMap((id) => origins.get(id) ?? []))]
    for (const [i, passage] of shown.entries()) {
      const words = bare(bodyWords(reports.get(passage.report)!, passage))
      const who = i === 0 && from.length > 0 ? `, from ${clean(from.slice(0, 4).join(', '))}` : ''
      const left = i === shown.length - 1 ? passages.length - shown.length : 0
      const at = refs([{ ...passage, report: numbers.get(passage.report) ?? 0 }])
      const more = left > 0 ? ` and ${left} more` : ''
      out.push(`  ${i === 0 ? '· ' : '  '}${wrap(`“${brief ? shorten(words, 220) : words}”${who} ${at}${more}`, width - 4, '    ')}`) // biome-ignore format: one line
    }
  }
  const list = (conflicts: readonly Conflict[]) => {
    for (const { kind, what, sides } of conflicts) {
      out.push(`${c.yellow(kind.padEnd(8))}  ${wrap(clean(what), width - 10, '          ')}`)
      for (const each of sides) side(each)
    }
  }
  list(weightiestFirst(record.conflicts))
  if (record.conflicts.length === 0) out.push(c.dim('no accounts were found to differ'))
  if (record.differences.length > 0 && brief) out.push('', c.dim(`and ${counted(record.differences)} that only ${record.differences.length === 1 ? 'looks different: --all shows it' : 'look different: --all shows them'}`)) // biome-ignore format: one line
  if (record.differences.length > 0 && !brief) {
    out.push('', c.bold('Only look different'), '')
    list(record.differences)
  }
  return `${out.join('\n').trimEnd()}\n`
}

/** '2 by spelling, 1 by time'. */
function counted(differences: readonly Conflict[]): string {
  const counts = new Map<string, number>()
  for (const { kind } of differences) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, n]) => `${n} by ${kind}`).join(', ')
}
