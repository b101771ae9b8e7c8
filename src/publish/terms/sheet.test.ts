import fc from 'fast-check'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { reconcile } from '../../reconcile/index.ts'
import { madeUpStory } from '../../reconcile/testing/made-up-story.ts'
import type { Position } from '../../record/position.ts'
import type { StoryRecord } from '../../record/record.ts'
import { madeUpActor } from '../../record/testing/made-up.ts'
import { dnaCsv } from './dna.ts'
import { dnaGraphml } from './graphml.ts'
import { type TermRow, termSheet } from './sheet.ts'
import { terminalTerms } from './terminal-terms.ts'
import { termsCsv } from './terms-csv.ts'

const base = reconcile(
  madeUpStory([
    { published: '2031-04-02', says: [{ by: null, words: 'The <gates> of Karsa, "all" of them' }] },
    { published: '2031-04-04', outlet: 'Selm Echo', says: [{ by: null, words: 'The ferry & the bridge' }] },
  ]),
)
const [first, second] = base.reports.map((r) => r.id) as [string, string]
const at = (report: string) => ({ report, start: 0, end: 11 })
const actor = (name: string, kind: 'person' | 'government', party: string | null) => ({
  ...madeUpActor(first, name, { kind }),
  id: `a_${name.toLowerCase()}`,
  party,
})
const provision = (id: string, under: string[] = []) => ({
  id,
  proposal: 'b_plan',
  issue: 'trade' as const,
  obliges: ['a_lorvia'],
  benefits: [],
  summary: `=open ${id.slice(2)}`,
  particulars: [],
  under,
  mentions: [at(first)],
  attributions: [],
  rule: 'made up',
})
const position = (who: string, on: string, stance: Position['stance'], given: Partial<Position> = {}): Position => ({
  id: `s_${who}_${on}_${stance}`,
  who,
  on,
  stance,
  when: '2031-04-02',
  authority: 'told',
  attribution: null,
  attributions: [],
  mentions: [at(first)],
  confidence: 0.8,
  rule: 'made up',
  ...given,
})
const record = (positions: Position[]): StoryRecord => ({
  ...base,
  actors: [
    actor('Lorvia', 'government', 'a_lorvia'),
    actor('Lind', 'person', 'a_lorvia'),
    actor('Vessia', 'government', 'a_vessia'),
    actor('Holt', 'person', null),
  ],
  parties: [
    { id: 'a_lorvia', name: 'Lorvia', members: ['a_lorvia', 'a_lind'], reason: 'made up' },
    { id: 'a_vessia', name: 'Vessia', members: ['a_vessia'], reason: 'made up' },
  ],
  proposals: [
    { id: 'b_plan', kind: 'plan', name: '9-point plan', names: ['9-point plan'], drafters: [], points: 9, when: null, follows: null, mentions: [at(first)], rule: 'made up' }, // biome-ignore format: one line
  ],
  provisions: [provision('p_ferry', ['p_port']), provision('p_port'), provision('p_gates')],
  positions,
})
const rowsOf = (r: StoryRecord): TermRow[] => {
  const { proposals, issues, demands } = termSheet(r)
  return [...proposals, ...issues.flatMap((i) => i.rows), ...demands]
}
const row = (r: StoryRecord, id: string) => rowsOf(r).find((x) => x.id === id)!

describe('the term sheet', () => {
  it('stands general terms above particular ones', () => {
    expect(termSheet(record([])).issues[0]!.rows.map((r) => [r.id, r.depth])).toEqual([
      ['p_port', 0],
      ['p_ferry', 1],
      ['p_gates', 0],
    ])
  })

  it('never reads silence as agreement', () => {
    const sheet = termSheet(record([position('a_lorvia', 'p_port', 'accepts')]))
    expect(sheet.issues[0]!.rows[0]!.cells).toMatchObject({ a_lorvia: { stance: 'accepts' }, a_vessia: null })
    expect(sheet.blocks.acceptedByAll).toEqual([])
    expect(sheet.blocks.unheard.map((r) => r.id)).toEqual(['p_ferry', 'p_gates'])
  })

  it('shows the latest stance, with its history', () => {
    const later = position('a_vessia', 'p_port', 'open', { when: '2031-04-04', mentions: [at(second)] })
    const cell = row(record([later, position('a_vessia', 'p_port', 'rejects')]), 'p_port').cells.a_vessia!
    expect(cell).toMatchObject({ stance: 'open', when: '2031-04-04', origins: { known: 0, unknown: 1 } })
    expect(cell.history.map((s) => s.stance)).toEqual(['rejects', 'open'])
    expect(termSheet(record([later, position('a_vessia', 'p_port', 'rejects')])).blocks.rejected).toEqual([])
  })

  it('does not take an official’s own position for his government’s', () => {
    const his = position('a_lind', 'p_port', 'rejects', { when: '2031-04-04' })
    const alone = row(record([his]), 'p_port').cells.a_lorvia!
    expect(alone).toMatchObject({ holder: 'Lind', ofParty: false })
    const both = row(record([his, position('a_lorvia', 'p_port', 'accepts')]), 'p_port').cells.a_lorvia!
    expect(both).toMatchObject({ holder: 'Lorvia', ofParty: true, others: [{ holder: 'Lind', stance: 'rejects' }] })
  })

  it('says what blocks, and what every party accepts', () => {
    const { blocks } = termSheet(
      record([
        position('a_lorvia', 'p_port', 'accepts'),
        position('a_vessia', 'p_port', 'supports'),
        position('a_lind', 'p_gates', 'rejects'),
      ]),
    )
    expect(blocks.acceptedByAll.map((b) => b.row.id)).toEqual(['p_port'])
    expect(blocks.rejected.map((b) => [b.row.id, b.standings[0]!.passages.length])).toEqual([['p_gates', 1]])
  })

  it('gives a demand in free words a row, and who belongs to no party a column', () => {
    const r = record([position('a_holt', 'a halt to the strikes', 'demands')])
    expect(row(r, 'a halt to the strikes')).toMatchObject({ kind: 'demand', cells: { a_holt: { stance: 'demands' } } })
    expect(termSheet(r).columns.map((c) => c.party)).toEqual([true, true, false])
  })

  const some = fc.array(
    fc
      .tuple(
        fc.constantFrom('a_lorvia', 'a_lind', 'a_vessia', 'a_holt'),
        fc.constantFrom('p_port', 'p_ferry', 'b_plan', 'a halt'),
        fc.constantFrom('demands', 'accepts', 'open', 'rejects'),
        fc.constantFrom('2031-04-02', '2031-04-02/2031-04-04', null),
      )
      .map(([who, on, stance, when]) => position(who, on, stance as Position['stance'], { when })),
    { maxLength: 8 },
  )

  it('fills no cell without a passage, and loses no position', () => {
    fc.assert(
      fc.property(some, (given) => {
        const positions = [...new Map(given.map((p) => [p.id, p])).values()]
        const told = rowsOf(record(positions)).flatMap((r) => Object.values(r.cells).flatMap((c) => c?.history ?? []))
        expect(new Set(told.map((s) => s.position))).toEqual(new Set(positions.map((p) => p.id)))
        for (const s of told) expect(s.passages.length).toBeGreaterThan(0)
        const reverse = rowsOf(record([...positions].reverse())).map((r) => [r.id, r.cells])
        expect(Object.fromEntries(reverse)).toEqual(
          Object.fromEntries(rowsOf(record(positions)).map((r) => [r.id, r.cells])),
        )
      }),
    )
  })
})

describe('its ways out', () => {
  const r = record([
    position('a_vessia', 'p_port', 'rejects'),
    position('a_lind', 'b_plan', 'open', { authority: 'own' }),
    position('a_holt', 'a "full" halt, now', 'demands', { mentions: [at(second)] }),
  ])
  /** Reads CSV back: cells may hold commas, line ends and doubled quotes. */
  const parsed = (csv: string) =>
    csv
      .split('\r\n')
      .slice(0, -1)
      .map((line) => [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map((m) => (m[1] ?? m[2]!).replaceAll('""', '"'))) // biome-ignore format: one line

  it.each([
    ['terms.csv', termsCsv],
    ['dna.csv', dnaCsv],
  ])('%s has as many cells in each line as in its header', (_, write) => {
    const [header, ...lines] = parsed(write(r))
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line).toHaveLength(header!.length)
  })

  it('terms.csv says unknown where a party was not heard, and gives no formula to a spreadsheet', () => {
    const csv = termsCsv(r)
    expect(parsed(csv).some((line) => line.includes('unknown') && line.includes('Lorvia'))).toBe(true)
    expect(csv).not.toMatch(/(?:^|,)"?=/mu)
  })

  it('dna.csv gives person, organisation, concept and agreement', () => {
    const lines = parsed(dnaCsv(r)).map((line) => line.slice(0, 4))
    expect(lines).toContainEqual(['', 'Vessia', "'=open port", 'no'])
    expect(lines).toContainEqual(['Lind', 'Lorvia', '9-point plan', ''])
    expect(lines).toContainEqual(['Holt', '', 'a "full" halt, now', 'yes'])
  })

  it('dna.graphml is well-formed: every tag is closed, every edge leads from a node to a node', () => {
    const xml = dnaGraphml(r)
    const open: string[] = []
    for (const [, end, name, empty] of xml.replace(/<\?.*?\?>/u, '').matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/gu))
      if (end) expect(open.pop()).toBe(name)
      else if (!empty) open.push(name!)
    expect(open).toEqual([])
    expect(xml.replace(/<[^<>]*>/gu, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/u)
    const nodes = new Set([...xml.matchAll(/<node id="([^"]+)"/gu)].map((m) => m[1]))
    const edges = [...xml.matchAll(/<edge id="[^"]+" source="([^"]+)" target="([^"]+)"/gu)]
    expect(edges).toHaveLength(3)
    for (const [, source, target] of edges) expect([nodes.has(source), nodes.has(target)]).toEqual([true, true])
  })

  it.each([80, 120])('the terminal view keeps to %i columns and says who was not heard', (width) => {
    const view = terminalTerms(r, { width, colors: pc.createColors(false), length: 'brief' })
    expect(Math.max(...view.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
    expect(view).toContain('not heard: Lorvia')
    expect(view).toMatch(/Vessia +rejects .*\[1:0–11\]/u)
  })
})
