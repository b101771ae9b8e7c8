import { camps } from '../../reconcile/camps.ts'
import { quote } from '../../record/passage.ts'
import type { Position } from '../../record/position.ts'
import type { StoryRecord } from '../../record/record.ts'
import { clean } from '../readout/clean.ts'
import { columnOf } from './columns.ts'
import { csv } from './csv.ts'

const agreements = { for: 'yes', between: '', against: 'no' } as const

/** Whether a stance agrees, as discourse network analysis counts it; '' where it does neither. */
export const agreementOf = (stance: Position['stance']): 'yes' | 'no' | '' => agreements[camps[stance]]

/** What a position is on, in words: a term's summary, a proposal's name, or the demand itself. */
export function conceptOf(record: StoryRecord): (position: Position) => string {
  const words = new Map([
    ...record.provisions.map((p) => [p.id, p.summary] as const),
    ...record.proposals.map((p) => [p.id, p.name] as const),
  ])
  return ({ on }) => clean(words.get(on) ?? on)
}

const header = 'person,organisation,concept,agreement,stance,authority,date,report,start,end,passage,position'.split(
  ',',
)

/**
 * Positions as statements of discourse network analysis, a line for each passage: the person, or '' where a government or group
 * holds it; the organisation (of a person the party or government); the concept; agreement 'yes', 'no' or '' where it is open.
 */
export function dnaCsv(record: StoryRecord): string {
  const actors = new Map(record.actors.map((a) => [a.id, a]))
  const reports = new Map(record.reports.map((r) => [r.id, r]))
  const column = columnOf(record)
  const concept = conceptOf(record)
  const name = (id: string) => clean(actors.get(id)?.name ?? id)
  const lines = record.positions.flatMap((position) => {
    const person = actors.get(position.who)?.kind === 'person'
    const side = column(position.who)
    const organisation = person ? (side === position.who ? '' : name(side)) : name(position.who)
    return position.mentions.map((m) => {
      const report = reports.get(m.report)!
      return [
        person ? name(position.who) : '',
        organisation,
        concept(position),
        agreementOf(position.stance),
        position.stance,
        position.authority,
        report.published?.slice(0, 10) ?? '',
        report.file ?? report.url ?? report.id,
        m.start,
        m.end,
        clean(quote(report.text, m)),
        position.id,
      ]
    })
  })
  return csv([header, ...lines])
}
