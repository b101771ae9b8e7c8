import type { Actor } from '../../record/finding.ts'
import type { Merge, StoryRecord } from '../../record/record.ts'
import { clean } from './clean.ts'
import { shorten, wrap } from './shorten.ts'
import { refs, type TerminalOptions } from './terminal.ts'

/**
 * Who is who, for the terminal: the sides of the negotiation with those who act for them; every actor with the forms of the name, the roles with where
 * they stand, and why names were taken for one; then those who could be one and were left apart. In brief the first forty, and ten of a side.
 */
export function terminalActors(record: StoryRecord, { width, colors: c, length }: TerminalOptions): string {
  const brief = length === 'brief'
  const out: string[] = [c.bold(clean(record.story.title)), '']
  const names = new Map(record.actors.map(({ id, name }) => [id, name]))
  for (const { id, name, members, reason } of record.parties) {
    const others = members.filter((member) => member !== id).map((member) => names.get(member) ?? member)
    const few = brief && others.length > 10 ? [...others.slice(0, 10), `${others.length - 10} more`] : others
    const [first, ...rest] = wrap(clean(`${name}  a side: ${reason}`), width, '    ').split('\n')
    out.push(`${c.bold(clean(name))}${c.dim(first!.slice(clean(name).length))}`, ...rest.map((line) => c.dim(line)))
    if (few.length) out.push(`  ${wrap(clean(few.join(', ')), width - 2, '    ')}`)
  }
  if (record.parties.length) out.push('')
  const merges = new Map(record.merges.map((merge) => [merge.into, merge]))
  const numbers = new Map(record.reports.map(({ id }, i) => [id, i + 1]))
  const shown = brief ? record.actors.slice(0, 40) : record.actors
  for (const actor of shown) {
    const side = actor.party && actor.party !== actor.id ? `, for ${names.get(actor.party) ?? actor.party}` : ''
    out.push(`${c.cyan(clean(actor.name))}  ${c.dim(clean(`${actor.kind}${side}, ${counted(actor.mentions.length, 'mention')}`))}`) // biome-ignore format: one line
    const others = formsOf(actor)
    const say = (line: string) => out.push(`  ${wrap(clean(line), width - 2, '    ')}`)
    if (others.length) say(`also ${brief ? shorten(others.join('; '), 160) : others.join('; ')}`)
    const isTold = (title: string) => actor.roles.filter((r) => r.title === title).length > 1
    for (const { title, of, passages, from, to, former } of brief ? actor.roles.slice(0, 3) : actor.roles)
      say(
        `${title}${of && isTold(title) ? ` of ${of}` : ''}${former ? ' (over)' : ''}${from ? `, since ${from}` : ''}${to ? `, until ${to}` : ''} ${refs(passages.slice(0, 3).map((p) => ({ ...p, report: numbers.get(p.report) ?? 0 })))}`,
      )
    const why = reasonOf(merges.get(actor.id), actor)
    if (why) say(`taken for one: ${why}`)
  }
  if (shown.length < record.actors.length)
    out.push('', c.dim(`and ${record.actors.length - shown.length} more: --all shows them`))
  if (record.doubts.length) out.push('', c.bold('Left apart, and may be one'))
  for (const { about, reason } of record.doubts)
    out.push(`  ${wrap(clean(`${about.map((id) => names.get(id) ?? id).join(' / ')}: ${reason}`), width - 2, '    ')}`)
  if (record.actors.length === 0) out.push(c.dim('nobody was found'))
  return `${out.join('\n').trimEnd()}\n`
}

const counted = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`

/** The other forms of a name, without those that a full stop alone sets apart: 'Velden.'. */
function formsOf({ name, aliases }: Actor): string[] {
  const forms = new Set([name, ...aliases])
  return aliases.filter((alias) => alias !== name && !(/[.,;:]$/u.test(alias) && forms.has(alias.slice(0, -1))))
}

/** Why names were taken for one, where it is more than that they are the same; a pair told from both ends is told once. */
function reasonOf(merge: Merge | undefined, { name, aliases }: Actor): string {
  const spelled = new Map([name, ...aliases].map((form) => [form.toLowerCase(), form]))
  const told = new Set<string>()
  const reasons = (merge?.reason.split('; ') ?? []).flatMap((reason) => {
    const [why, pair] = reason.split(/(?<=^another form of the same name): /u)
    const names = pair?.split(', ').map((form) => spelled.get(form) ?? form)
    const key = names ? [...names].sort().join() : reason
    if (reason === 'the same name' || told.has(key)) return []
    told.add(key)
    return names ? `${why}: ${names.join(', ')}` : reason
  })
  return reasons.join('; ')
}
