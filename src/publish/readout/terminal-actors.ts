import type { Actor } from '../../record/finding.ts'
import type { Merge, StoryRecord } from '../../record/record.ts'
import { clean } from './clean.ts'
import { shorten, wrap } from './shorten.ts'
import { refs, type TerminalOptions } from './terminal.ts'

/**
 * Who is who, for the terminal: every actor with the forms of the name, the roles with where they stand, and why names were taken for one; then the
 * names that could be one person and were left apart. In brief the first forty.
 */
export function terminalActors(record: StoryRecord, { width, colors: c, length }: TerminalOptions): string {
  const brief = length === 'brief'
  const out: string[] = [c.bold(clean(record.story.title)), '']
  const merges = new Map(record.merges.map((merge) => [merge.into, merge]))
  const numbers = new Map(record.reports.map(({ id }, i) => [id, i + 1]))
  const shown = brief ? record.actors.slice(0, 40) : record.actors
  for (const actor of shown) {
    out.push(`${c.cyan(clean(actor.name))}  ${c.dim(`${actor.kind}, ${counted(actor.mentions.length, 'mention')}`)}`)
    const others = actor.aliases.filter((alias) => alias !== actor.name)
    const say = (line: string) => out.push(`  ${wrap(clean(line), width - 2, '    ')}`)
    if (others.length) say(`also ${brief ? shorten(others.join('; '), 160) : others.join('; ')}`)
    for (const { title, passages } of brief ? actor.roles.slice(0, 3) : actor.roles)
      say(`${title} ${refs(passages.slice(0, 3).map((p) => ({ ...p, report: numbers.get(p.report) ?? 0 })))}`)
    const why = reasonOf(merges.get(actor.id))
    if (why) say(`taken for one: ${why}`)
  }
  if (shown.length < record.actors.length)
    out.push('', c.dim(`and ${record.actors.length - shown.length} more: --all shows them`))
  const doubts = doubtful(record.actors)
  if (doubts.length) out.push('', c.bold('Left apart, and may be one'))
  for (const names of doubts) out.push(`  ${clean(names.join(' / '))}`)
  if (record.actors.length === 0) out.push(c.dim('nobody was found'))
  return `${out.join('\n').trimEnd()}\n`
}

const counted = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`

/** Why names were taken for one, where it is more than that they are the same. */
function reasonOf(merge: Merge | undefined): string {
  const reasons = merge?.reason.split('; ').filter((reason) => reason !== 'the same name') ?? []
  return reasons.join('; ')
}

/** Names of persons with one surname, one of them without a given name: nothing tells which of the others it is. */
function doubtful(actors: readonly Actor[]): string[][] {
  const bearers = new Map<string, string[]>()
  for (const { kind, name } of actors) {
    if (kind !== 'person') continue
    const surname = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
    bearers.set(surname, [...(bearers.get(surname) ?? []), name])
  }
  return [...bearers.values()].filter((names) => names.length > 1 && names.some((name) => !name.includes(' ')))
}
