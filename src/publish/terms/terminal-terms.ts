import type { StoryRecord } from '../../record/record.ts'
import { clean } from '../readout/clean.ts'
import type { Reference } from '../readout/outline.ts'
import { shorten, wrap } from '../readout/shorten.ts'
import { refs, type TerminalOptions } from '../readout/terminal.ts'
import type { Block } from './blocks.ts'
import { type TermRow, termSheet } from './sheet.ts'
import type { Cell, Standing } from './standing.ts'

const against = /^(?:rejects|doubts)$/u
const willing = /^(?:demands|proposes|supports|accepts)$/u
const authorities = { own: 'its own words', told: 'as told', acted: 'by its act' } as const

/**
 * The term sheet for the terminal: plans, terms by issue, demands; under each who was heard on it and how, with passages, and which
 * parties were not heard. In brief it leaves out terms that nobody was heard on, and counts them.
 */
export function terminalTerms(record: StoryRecord, { width, colors: c, length }: TerminalOptions): string {
  const brief = length === 'brief'
  const sheet = termSheet(record)
  const parties = sheet.columns.filter((column) => column.party)
  const numbers = new Map(record.reports.map((r, i) => [r.id, i + 1]))
  const out: string[] = [c.bold(clean(sheet.title)), '']
  const where = (passages: readonly { report: string; start: number; end: number }[]) => {
    const all = passages.map((p): Reference => ({ report: numbers.get(p.report)!, start: p.start, end: p.end }))
    const shown = brief ? all.slice(0, 2) : all
    return `${refs(shown)}${all.length > shown.length ? ` and ${all.length - shown.length} more` : ''}`
  }
  const paint = (stance: string) => (against.test(stance) ? c.red : willing.test(stance) ? c.green : c.yellow)(stance)
  const nameWidth = width < 100 ? 22 : 32
  const say = (s: Standing, name: string, indent: string) => {
    const { known, possiblyShared, unknown } = s.origins
    const origins = known + possiblyShared + unknown
    const label = shorten(clean(name), nameWidth).padEnd(nameWidth)
    const facts = `${s.when ?? 'no date'}, ${authorities[s.authority]}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`
    out.push(
      indent + wrap(`${label} ${paint(s.stance)}  ${facts} ${where(s.passages)}`, width - indent.length, `${indent}  `),
    )
  }
  const tell = (cell: Cell, name: string, indent: string) => {
    const member = cell.ofParty || cell.holder === name ? name : `${cell.holder} (${name})`
    say(cell, member, indent)
    for (const other of cell.others) say(other, other.ofParty ? name : other.holder, `${indent}  `)
    const before = cell.history.filter((s) => s.position !== cell.position && s.who === cell.who)
    if (before.length > 0)
      out.push(c.dim(`${indent}  also ${before.map((s) => `${s.stance} ${s.when ?? ''}`.trim()).join(', ')}`))
  }
  const show = (row: TermRow, depth: number) => {
    const indent = '  '.repeat(depth + 1)
    const words = brief ? shorten(clean(row.words), 160) : clean(row.words)
    const duty = row.obliges.length > 0 ? ` (${clean(row.obliges.join(', '))})` : ''
    out.push(indent + wrap(`${words}${duty} ${c.dim(where(row.passages))}`, width - indent.length, `${indent}  `))
    for (const column of sheet.columns) {
      const cell = row.cells[column.id]
      if (cell) tell(cell, column.name, `${indent}  `)
    }
    const silent = parties.filter((p) => !row.cells[p.id])
    if (row.kind !== 'demand' && silent.length > 0 && silent.length < parties.length)
      out.push(
        c.dim(
          `${indent}  ${wrap(`not heard: ${clean(silent.map((p) => p.name).join(', '))}`, width - indent.length - 2, `${indent}    `)}`,
        ),
      )
  }
  let left = 0
  const list = (title: string, rows: readonly TermRow[]) => {
    // A demand of somebody who is no side is for the long list.
    const heard = rows.filter((row) =>
      sheet.columns.some((col) => row.cells[col.id] && (col.party || row.kind !== 'demand' || parties.length === 0)),
    )
    const shown = brief ? heard : rows
    left += rows.length - shown.length
    if (shown.length === 0) return
    out.push(c.bold(title))
    const seen = new Set(shown.map((row) => row.id))
    for (const row of shown) show(row, row.under.some((id) => seen.has(id)) ? row.depth : 0)
    out.push('')
  }
  list('Plans and deals', sheet.proposals)
  for (const { issue, rows } of sheet.issues) list(issue.replace(/^other:/u, 'other: '), rows)
  list('Demanded, offered or refused besides', sheet.demands)
  const block = (title: string, blocks: readonly Block[]) => {
    if (blocks.length === 0) return
    out.push(c.bold(title))
    for (const { row, standings } of blocks)
      out.push(
        `  ${wrap(`${shorten(clean(row.words), 100)}: ${standings.map((s) => `${clean(s.holder)} ${where(s.passages)}`).join('; ')}`, width - 2, '    ')}`,
      )
    out.push('')
  }
  block('What blocks: rejected', sheet.blocks.rejected)
  block('Accepted by every party', sheet.blocks.acceptedByAll)
  const { unheard } = sheet.blocks
  if (unheard.length > 0)
    out.push(c.dim(`On ${unheard.length} ${unheard.length === 1 ? 'term' : 'terms'} nobody was heard.`))
  if (left > 0) out.push(c.dim(`${left} rows more, without a position of a side: --all shows them`))
  if (record.positions.length + record.provisions.length === 0) out.push(c.dim('nothing was found'))
  return `${out.join('\n').trimEnd()}\n`
}
