import { describe, expect, it } from 'vitest'
import { reconcile } from '../../reconcile/index.ts'
import { madeUpActor, madeUpAttribution, madeUpReport } from '../../record/testing/made-up.ts'
import { handInWords, listed, outline } from './outline.ts'

const words = '“We will come as soon as the gates are open,”'
const text = `${words} Ana Lind said. Somebody said no.`
const first = madeUpReport({ text })
const copy = madeUpReport({
  text: text.replace('“', '"').replace('”', '"'),
  outlet: 'The Courier',
  published: '2031-04-03',
})
const findings = (report: typeof first) => {
  const at = report.text.indexOf('Ana Lind')
  const lind = madeUpActor(report.id, 'Ana Lind', { mentions: [{ report: report.id, start: at, end: at + 8 }] })
  const said = madeUpAttribution(report, report.text.slice(0, words.length), { speaker: lind.id })
  const unknown = madeUpAttribution(report, 'no', { speaker: 'unnamed: somebody' })
  return {
    actors: [lind],
    attributions: [said, unknown],
    citations: [],
    events: [],
    proposals: [],
    provisions: [],
    positions: [],
  }
}
const record = reconcile({
  story: { id: 's_1', title: 'Talks' },
  reports: [copy, first],
  findings: new Map([first, copy].map((r) => [r.id, findings(r)])),
  judgements: [],
  problems: [],
})

describe('a readout’s outline', () => {
  const { reports, voices } = outline(record)

  it('numbers the reports in order of time', () => {
    expect(reports.map((r) => [r.number, r.outlet])).toEqual([
      [1, 'Nordpost'],
      [2, 'The Courier'],
    ])
  })

  it('gives the same words once, with every place where they stand; those not named come last', () => {
    expect(voices.map((v) => v.name)).toEqual(['Ana Lind', 'somebody'])
    expect(voices[0]!.sayings.map((s) => s.references.map((r) => r.report))).toEqual([[1, 2]])
  })

  it('says how near each report stands', () => {
    expect(reports.map(handInWords)).toEqual(['first-hand', 'first-hand'])
    expect(handInWords({ ...reports[0]!, hand: { kind: 'relays', through: ['A', 'B'] } })).toBe(
      'second-hand, from A and B',
    )
    expect(handInWords({ ...reports[0]!, hand: { kind: 'unknown', through: [] } })).toBe('not known')
  })

  it('counts the rest of a long list', () => {
    expect(listed(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 more')
  })
})
