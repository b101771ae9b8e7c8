import type { Colors } from 'picocolors/types.js'
import type { StoryRecord } from '../../record/record.ts'
import { clean } from './clean.ts'
import { handInWords, outline, type Reference, type Saying } from './outline.ts'
import { shorten, wrap } from './shorten.ts'

/** What the terminal can show, and how much is wanted. */
export interface TerminalOptions {
  /** Characters a line. */
  readonly width: number
  readonly colors: Colors
  /** Everything, or as much as two screens hold. */
  readonly length: 'brief' | 'whole'
}

/** '[3:120–188]': report 3 of the list, characters 120 to 188. */
export const refs = (all: readonly Reference[]) => all.map((r) => `[${r.report}:${r.start}–${r.end}]`).join(' ')

/**
 * A story's readout for the terminal: its reports, each with outlet, day and how near it stands to what it tells, then
 * who said what, every line ending in its passage: [3:120–188] is report 3, characters 120 to 188.
 */
export function terminalReadout(record: StoryRecord, { width, colors: c, length }: TerminalOptions): string {
  const { title, reports, voices, nobody, problems } = outline(record)
  const brief = length === 'brief'
  const out: string[] = [c.bold(clean(title)), '']
  const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`
  out.push(
    c.dim(
      `${counted(reports.length, 'report')}, ${counted(record.attributions.length, 'attribution')}, ${counted(record.actors.length, 'actor')}`,
    ),
    '',
  )

  out.push(c.bold('Reports'))
  const shownReports = brief ? reports.slice(0, 40) : reports
  const number = String(reports.length).length
  for (const r of shownReports) {
    const head = `${String(r.number).padStart(number)}  ${r.published?.slice(0, 10) ?? 'no date   '}  ${shorten(clean(r.outlet ?? 'outlet not stated'), 24).padEnd(24)}`
    const hand = shorten(handInWords(r), width - head.length - 2)
    const painted = r.hand.kind === 'own' ? c.green(hand) : r.hand.kind === 'unknown' ? c.dim(hand) : c.yellow(hand)
    out.push(
      `${head}  ${painted}`,
      `${' '.repeat(number + 2)}${c.dim(shorten(clean(r.headline ?? `(no headline) ${r.text}`), width - number - 2))}`,
    )
    for (const p of r.problems) out.push(`${' '.repeat(number + 2)}${c.yellow(`! ${clean(p.detail)}`)}`)
  }
  if (shownReports.length < reports.length)
    out.push(c.dim(`and ${reports.length - shownReports.length} more: --all shows them`))

  out.push('', c.bold('Who said what'))
  if (voices.length + nobody.length === 0) out.push(c.dim('nothing was found'))
  const shownVoices = brief ? voices.slice(0, 12) : voices
  const say = (s: Saying) => {
    const words = brief ? shorten(clean(s.words), 200) : clean(s.words)
    const via = s.via.length ? `, via ${clean(s.via.join(', '))}` : ''
    const cue = s.cue ? `${clean(s.cue)}: ` : ''
    const line = `${s.day?.slice(5) ?? 'no day'}  ${cue}${words}${via} ${refs(s.references)}`
    out.push(wrap(`  ${line}`, width, '         '))
  }
  for (const v of shownVoices) {
    out.push(
      '',
      `${c.cyan(clean(v.name))}${v.roles.length ? c.dim(`  ${shorten(clean(v.roles.join('; ')), Math.max(20, width - v.name.length - 2))}`) : ''}`,
    )
    const sayings = brief ? v.sayings.slice(0, 4) : v.sayings
    sayings.forEach(say)
    if (sayings.length < v.sayings.length) out.push(c.dim(`         and ${v.sayings.length - sayings.length} more`))
  }
  if (shownVoices.length < voices.length)
    out.push(
      '',
      c.dim(`and ${counted(voices.length - shownVoices.length, 'more voice', 'more voices')}: --all shows everything`),
    )
  if (!brief && nobody.length) {
    out.push('', c.cyan('Said by nobody named'))
    nobody.forEach(say)
  }
  if (problems.length) {
    out.push('', c.bold('Not read'))
    for (const p of problems) out.push(wrap(`  ${clean(p.address)}: ${clean(p.detail)} (${p.reason})`, width, '    '))
  }
  return `${out.join('\n')}\n`
}
