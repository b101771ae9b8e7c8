import type { StoryRecord } from '../../record/record.ts'
import { clean } from './clean.ts'
import { whenInWords } from './english/dates.ts'
import { shorten, wrap } from './shorten.ts'
import { refs, type TerminalOptions } from './terminal.ts'
import { type TimelineEntry, timeline } from './timeline.ts'

const plain = (status: string) => status.replaceAll('under-way', 'under way')

/** A day as it is, '2031-04-02', so that they stand in a row; what is less exact in words: 'April 2031', 'about 5 April 2031'. */
const whenShown = (when: string | null) =>
  when === null
    ? 'no date'
    : /^\d{4}-\d\d-\d\d$/u.test(when)
      ? when
      : (whenInWords(when)?.replace(/^(?:on|in) /u, '') ?? when)

/**
 * The timeline for the terminal: what was done, by whom, with whom and where, by time; how far it came, and where it stands. In
 * brief it lists what has a time or stands in several places; the rest is counted.
 */
export function terminalTimeline(record: StoryRecord, { width, colors: c, length }: TerminalOptions): string {
  const brief = length === 'brief'
  const all = timeline(record)
  const shown = brief ? all.filter((e) => e.when !== null || e.references.length > 1) : all
  const out: string[] = [c.bold(clean(record.story.title)), '']
  const status = (e: TimelineEntry) => (e.status === 'happened' ? c.green(e.status) : c.yellow(plain(e.status)))
  for (const e of shown) {
    const head = `${c.cyan(clean(e.what))} ${clean(e.line)}`.trimEnd()
    const course = e.course ? c.dim(` (${plain(e.course)})`) : ''
    out.push(`${wrap(`${whenShown(e.when).padEnd(10)}  ${head}  ${status(e)}${course}`, width, '    ')}`)
    const references = brief ? e.references.slice(0, 6) : e.references
    const more = e.references.length - references.length
    const words = brief ? shorten(clean(e.words), 120) : clean(e.words)
    const according = e.according.length > 0 ? `, according to ${clean(e.according.slice(0, 4).join(', '))}` : ''
    out.push(
      `  ${wrap(`“${words}”${according} ${refs(references)}${more > 0 ? ` and ${more} more` : ''}`, width - 2, '    ')}`,
    )
  }
  const left = all.length - shown.length
  if (left > 0) out.push('', c.dim(`and ${left} without a date that one place alone tells: --all shows them`))
  if (all.length === 0) out.push(c.dim('nothing was found'))
  return `${out.join('\n').trimEnd()}\n`
}
