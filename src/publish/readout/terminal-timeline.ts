import { inPlace } from '../../languages/en/places.ts'
import type { StoryRecord } from '../../record/record.ts'
import { clean } from './clean.ts'
import { dayInWords } from './english/dates.ts'
import { shorten, wrap } from './shorten.ts'
import { refs, type TerminalOptions } from './terminal.ts'
import { type TimelineEntry, timeline } from './timeline.ts'

const plain = (status: string) => status.replaceAll('under-way', 'under way')

/** EDTF as it is, but for seasons, which are numbers there: '2030-22' is 'summer 2030'. */
const whenShown = (when: string | null) =>
  when === null ? 'no date' : /^\d{4}-2[1-4]/u.test(when) ? (dayInWords(when) ?? when) : when

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
    const people = [e.who.join(', '), e.with.length > 0 ? `with ${e.with.join(', ')}` : ''].filter(Boolean).join(' ')
    const where = e.where ? inPlace(e.where) : ''
    const parts = [c.cyan(clean(e.what)), clean(people), clean(where), status(e)].filter(Boolean)
    out.push(`${whenShown(e.when).padEnd(10)}  ${parts.join('  ')}${e.course ? c.dim(` (${plain(e.course)})`) : ''}`)
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
