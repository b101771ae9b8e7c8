import { describe, expect, it } from 'vitest'
import type { Actor } from '../../record/finding.ts'
import type { Position } from '../../record/position.ts'
import type { Proposal } from '../../record/proposal.ts'
import type { Provision } from '../../record/provision.ts'
import { madeUpActor, madeUpReport } from '../../record/testing/made-up.ts'
import { oppositionDrafts } from './oppositions.ts'

const as = (id: string, given: Partial<Actor>): Actor => ({ ...madeUpActor('r_1', id), id, kind: 'person', party: null, ...given }) // biome-ignore format: one line
const actors = [as('Lorvia', { kind: 'government' }), as('Karsa', { kind: 'government' }), as('Ana Lind', { party: 'Lorvia' }), as('Rolf Berg', { party: 'Karsa' }), as('Mila Tarn', {}), as('the council', { kind: 'organisation' }), as('Greens', { kind: 'group' }), as('many Sella Greens', { kind: 'group' })] // biome-ignore format: one line
const provisions = [{ id: 'p_1', summary: 'a toll on the bridge' } as Provision]
const proposals = [{ id: 'g_1', name: 'Sella deal' } as Proposal]
const targets = { provisions, proposals }
const report = madeUpReport({ text: 'Lind pushes for a toll, and Berg balked at such a toll.' })
const other = madeUpReport({ text: 'It is a mistake.' })
const reports = new Map([[report.id, report], [other.id, other]]) // biome-ignore format: one line
const same = (id: string) => id

const stands = (who: string, stance: Position['stance'], given: Partial<Position> = {}): Position => ({
  id: `${who} ${stance}`,
  who,
  on: 'p_1',
  stance,
  when: '2031-04-02',
  authority: 'own',
  attribution: null,
  attributions: [],
  mentions: [{ report: report.id, start: 0, end: 22 }],
  confidence: 1,
  rule: 'stance',
  ...given,
})
const headings = (...positions: Position[]) =>
  oppositionDrafts(positions, actors, same, targets, reports).map((d) => d.what)

describe('two sides on one term', () => {
  it.each<[string, Position[]]>([
    ['that one demands and one rejects', [stands('Ana Lind', 'demands'), stands('Rolf Berg', 'rejects')]],
    ['days later', [stands('Ana Lind', 'supports'), stands('Rolf Berg', 'doubts', { when: '2031-04-05/2031-04-20' })]],
    ['on a day that is not told', [stands('Ana Lind', 'supports', { when: null }), stands('Rolf Berg', 'rejects')]],
    ['read first by who wants it', [stands('Lorvia', 'accepts'), stands('Ana Lind', 'demands', { when: '2031-04-03' }), stands('Rolf Berg', 'rejects')]], // biome-ignore format: one line
  ])('%s', (_, positions) => {
    expect(headings(...positions)).toEqual(['where Ana Lind and Rolf Berg stand on “a toll on the bridge”'])
  })

  it.each<[string, Position[]]>([
    ['of whom both are for it', [stands('Ana Lind', 'demands'), stands('Rolf Berg', 'accepts')]],
    ['weeks apart', [stands('Ana Lind', 'demands'), stands('Rolf Berg', 'rejects', { when: '2031-04-20' })]],
    ['of whom one only passed it', [stands('Ana Lind', 'accepts'), stands('Rolf Berg', 'rejects')]],
    ['that are one side', [stands('Ana Lind', 'demands'), stands('Lorvia', 'rejects')]],
    ['of which one is told to be for it as well', [stands('Ana Lind', 'demands'), stands('Rolf Berg', 'rejects'), stands('Karsa', 'supports')]], // biome-ignore format: one line
    ['of whom one acts for nobody', [stands('Ana Lind', 'demands'), stands('Mila Tarn', 'rejects')]],
    ['of which one is a body in which some doubt it', [stands('Ana Lind', 'demands'), stands('the council', 'doubts')]],
    ['of which one is only told to doubt it', [stands('Ana Lind', 'demands'), stands('Rolf Berg', 'doubts', { authority: 'told' })]], // biome-ignore format: one line
    ['of which one regrets that the other turned it down', [stands('Ana Lind', 'supports'), stands('Rolf Berg', 'rejects', { mentions: [{ report: report.id, start: 5, end: 22 }] })]], // biome-ignore format: one line
    ['of which one is torn', [stands('Ana Lind', 'demands'), stands('Karsa', 'rejects'), stands('Rolf Berg', 'undecided')]], // biome-ignore format: one line
  ])('but not %s', (_, positions) => expect(headings(...positions)).toEqual([]))

  const judge = (who: string, stance: Position['stance'], given: Partial<Position> = {}) =>
    stands(who, stance, { on: 'g_1', ...given })
  it.each<[string, Position[]]>([
    ['one hails and another calls a mistake', [judge('Ana Lind', 'supports'), judge('Mila Tarn', 'rejects')]],
    ['one is told to have hailed', [judge('Ana Lind', 'supports', { authority: 'told' }), judge('Mila Tarn', 'doubts')]], // biome-ignore format: one line
    ['more than one judge', [judge('Rolf Berg', 'supports'), judge('Mila Tarn', 'rejects'), judge('Ana Lind', 'supports')]], // biome-ignore format: one line
  ])('are in dispute on a deal that %s', (_, positions) => {
    expect(headings(...positions).map((what) => what.replace('Rolf Berg', 'Ana Lind'))).toEqual(['where Ana Lind and Mila Tarn stand on the Sella deal']) // biome-ignore format: one line
  })

  it.each<[string, Position[]]>([
    ['one only took', [judge('Ana Lind', 'accepts'), judge('Mila Tarn', 'rejects')]],
    ['one voted against', [judge('Ana Lind', 'supports'), judge('Mila Tarn', 'rejects', { authority: 'acted' })]],
    ['a state is told to have turned down', [judge('Ana Lind', 'supports'), judge('Karsa', 'rejects', { authority: 'told' })]], // biome-ignore format: one line
    ['one would take for a price', [judge('Ana Lind', 'supports'), judge('Ana Lind', 'conditional'), judge('Mila Tarn', 'rejects')]], // biome-ignore format: one line
  ])('are in none on a deal that %s', (_, positions) => expect(headings(...positions)).toEqual([]))

  const apart = { mentions: [{ report: report.id, start: 28, end: 54 }] }
  const elsewhere = { mentions: [{ report: other.id, start: 0, end: 16 }] }
  const vague = { rule: 'stance-verdict', confidence: 0.74 }
  it.each<[string, Position[], number]>([
    ['one verdict on an it, in a report that tells the other plainly', [judge('Ana Lind', 'supports', vague), judge('Mila Tarn', 'rejects', apart)], 1], // biome-ignore format: one line
    ['one verdict told again', [judge('Ana Lind', 'supports', { ...vague, confidence: 0.9 }), judge('Mila Tarn', 'rejects', elsewhere)], 1], // biome-ignore format: one line
    ['one verdict on an it, in another report', [judge('Ana Lind', 'supports'), judge('Mila Tarn', 'rejects', { ...elsewhere, ...vague })], 0], // biome-ignore format: one line
    ['two verdicts on an it', [judge('Ana Lind', 'supports', vague), judge('Mila Tarn', 'rejects', { ...apart, ...vague })], 0], // biome-ignore format: one line
  ])('are of one thing or not by %s', (_, positions, count) => expect(headings(...positions)).toHaveLength(count))

  it('first in words that can stand alone', () => {
    const pro = judge('Ana Lind', 'supports', { mentions: [{ report: report.id, start: 5, end: 22 }, { report: report.id, start: 0, end: 22 }] }) // biome-ignore format: one line
    const [draft] = oppositionDrafts([pro, judge('Mila Tarn', 'rejects')], actors, same, targets, reports)
    expect(draft?.sides[0]).toEqual({ says: 'Lind pushes for a toll', passages: [...pro.mentions].reverse() })
  })

  it('each with its own words', () => {
    const pro = stands('Ana Lind', 'demands')
    const con = stands('Rolf Berg', 'rejects', { mentions: [{ report: report.id, start: 28, end: 54 }] })
    const [draft] = oppositionDrafts([con, pro], actors, same, targets, reports)
    expect(draft?.sides).toEqual([
      { says: 'Lind pushes for a toll', passages: pro.mentions },
      { says: 'Berg balked at such a toll', passages: con.mentions },
    ])
  })
})
