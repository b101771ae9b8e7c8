import { camps } from '../../reconcile/camps.ts'
import type { Passage } from '../../record/passage.ts'
import type { StoryRecord } from '../../record/record.ts'
import { clean } from '../readout/clean.ts'
import { shorten, wrap } from '../readout/shorten.ts'
import { refs, type TerminalOptions } from '../readout/terminal.ts'
import type { Block } from './blocks.ts'
import { type TermRow, type TermSheet, termSheet } from './sheet.ts'
import type { Cell, Standing } from './standing.ts'

const authorities = { own: 'its own words', told: 'as told', acted: 'by its act' } as const

/** A term sheet and how it is to be set. */
interface Setting extends TerminalOptions {
  readonly sheet: TermSheet
  /** Where passages stand, as references: in brief the first two. */
  readonly where: (passages: readonly Passage[]) => string
}

/** Rows under a heading, and how many of them a brief leaves out. */
interface List {
  readonly title: string
  readonly shown: readonly TermRow[]
  readonly left: number
}

/**
 * The term sheet for the terminal: plans, terms by issue, demands; under each who was heard on it and how, with passages, and which
 * parties were not heard. In brief it leaves out terms that nobody was heard on, and counts them.
 */
export function terminalTerms(record: StoryRecord, options: TerminalOptions): string {
  const sheet = termSheet(record)
  const set: Setting = { ...options, sheet, where: placesIn(record, options) }
  const lists = [
    listOf(set, 'Plans and deals', sheet.proposals),
    ...sheet.issues.map(({ issue, rows }) => listOf(set, issueInWords(issue), rows)),
    listOf(set, 'Demanded, offered or refused besides', sheet.demands),
  ]
  const { bold, dim } = options.colors
  const unheard = sheet.blocks.unheard.length
  const left = lists.reduce((sum, list) => sum + list.left, 0)
  const isEmpty = record.positions.length + record.provisions.length === 0
  const lines = [
    bold(clean(sheet.title)),
    '',
    ...lists.flatMap((list) => listLines(set, list)),
    ...blockLines(set, 'What blocks: rejected', sheet.blocks.rejected),
    ...blockLines(set, 'Accepted by every party', sheet.blocks.acceptedByAll),
    ...(unheard > 0 ? [dim(`On ${unheard} ${unheard === 1 ? 'term' : 'terms'} nobody was heard.`)] : []),
    ...(left > 0 ? [dim(`${left} rows more, without a position of a side: --all shows them`)] : []),
    ...(isEmpty ? [dim('nothing was found')] : []),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function placesIn({ reports }: StoryRecord, { length }: TerminalOptions): Setting['where'] {
  const numbers = new Map(reports.map((r, i) => [r.id, i + 1]))
  return (passages) => {
    const all = passages.map(({ report, start, end }) => ({ report: numbers.get(report)!, start, end }))
    const shown = length === 'brief' ? all.slice(0, 2) : all
    return `${refs(shown)}${all.length > shown.length ? ` and ${all.length - shown.length} more` : ''}`
  }
}

/** A demand of somebody who is no side is for the long list. */
function listOf({ sheet, length }: Setting, title: string, rows: readonly TermRow[]): List {
  if (length === 'whole') return { title, shown: rows, left: 0 }
  const hasSides = sheet.columns.some((column) => column.party)
  const shown = rows.filter((row) =>
    sheet.columns.some(({ id, party }) => row.cells[id] && (party || row.kind !== 'demand' || !hasSides)),
  )
  return { title, shown, left: rows.length - shown.length }
}

function listLines(set: Setting, { title, shown }: List): string[] {
  if (shown.length === 0) return []
  const here = new Set(shown.map((row) => row.id))
  const rows = shown.flatMap((row) => rowLines(set, row, row.under.some((id) => here.has(id)) ? row.depth : 0))
  return [set.colors.bold(title), ...rows, '']
}

function rowLines(set: Setting, row: TermRow, depth: number): string[] {
  const { width, colors, sheet, where } = set
  const indent = '  '.repeat(depth + 1)
  const words = set.length === 'brief' ? shorten(clean(row.words), 160) : clean(row.words)
  const duty = row.obliges.length > 0 ? ` (${clean(row.obliges.join(', '))})` : ''
  const term = wrap(`${words}${duty} ${colors.dim(where(row.passages))}`, width - indent.length, `${indent}  `)
  const heard = sheet.columns.flatMap((column) => {
    const cell = row.cells[column.id]
    return cell ? cellLines(set, cell, column.name, `${indent}  `) : []
  })
  const parties = sheet.columns.filter((column) => column.party)
  const silent = parties.filter((p) => !row.cells[p.id])
  const isTold = row.kind !== 'demand' && silent.length > 0 && silent.length < parties.length
  const names = clean(silent.map((p) => p.name).join(', '))
  const unheard = wrap(`not heard: ${names}`, width - indent.length - 2, `${indent}    `)
  return [indent + term, ...heard, ...(isTold ? [colors.dim(`${indent}  ${unheard}`)] : [])]
}

function cellLines(set: Setting, cell: Cell, name: string, indent: string): string[] {
  const member = cell.ofParty || cell.holder === name ? name : `${cell.holder} (${name})`
  const before = cell.history.filter((s) => s.position !== cell.position && s.who === cell.who)
  const also = before.map((s) => `${s.stance} ${s.when ?? ''}`.trim()).join(', ')
  return [
    standingLine(set, cell, member, indent),
    ...cell.others.map((other) => standingLine(set, other, other.ofParty ? name : other.holder, `${indent}  `)),
    ...(before.length > 0 ? [set.colors.dim(`${indent}  also ${also}`)] : []),
  ]
}

function standingLine({ width, colors, where }: Setting, standing: Standing, name: string, indent: string): string {
  const { known, possiblyShared, unknown } = standing.origins
  const origins = known + possiblyShared + unknown
  const nameWidth = width < 100 ? 22 : 32
  const label = shorten(clean(name), nameWidth).padEnd(nameWidth)
  const paint = { for: colors.green, between: colors.yellow, against: colors.red }[camps[standing.stance]]
  const facts = `${standing.when ?? 'no date'}, ${authorities[standing.authority]}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`
  const line = `${label} ${paint(standing.stance)}  ${facts} ${where(standing.passages)}`
  return indent + wrap(line, width - indent.length, `${indent}  `)
}

function blockLines({ width, colors, where }: Setting, title: string, blocks: readonly Block[]): string[] {
  if (blocks.length === 0) return []
  const lines = blocks.map(({ row, standings }) => {
    const holders = standings.map((s) => `${clean(s.holder)} ${where(s.passages)}`).join('; ')
    return `  ${wrap(`${shorten(clean(row.words), 100)}: ${holders}`, width - 2, '    ')}`
  })
  return [colors.bold(title), ...lines, '']
}

/** 'forces: weapons' of 'forces.weapons', 'water' of 'other:water'. */
const issueInWords = (issue: string) => issue.replace(/^other:/u, '').replaceAll('.', ': ')
