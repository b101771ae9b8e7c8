import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { extract } from '../../extract/index.ts'
import { english } from '../../languages/en/index.ts'
import { reconcile } from '../../reconcile/index.ts'
import { madeUpReport } from '../../record/testing/made-up.ts'
import { terminalTimeline } from './terminal-timeline.ts'
import { timeline } from './timeline.ts'

const texts = [
  'Ana Lind will meet Jan Berg in Geneva on 5 April 2031.',
  'Ana Lind met Jan Berg in Geneva on 5 April 2031. Per Holt had resigned.',
]
const reports = texts.map((text, i) => madeUpReport({ text, headline: null, published: `2031-04-0${4 + 2 * i}` }))
const record = reconcile({
  story: { id: 's_1', title: 'The harbour talks' },
  reports,
  findings: new Map(reports.map((report) => [report.id, extract(report, english)])),
  judgements: [],
  problems: [],
})

describe('the timeline', () => {
  it('tells each event once, by time, with its course over the reports', () => {
    expect(timeline(record)).toMatchObject([
      {
        when: '2031-04-05',
        what: 'meeting',
        who: ['Ana Lind'],
        with: ['Jan Berg'],
        where: 'Geneva',
        line: 'of Ana Lind with Jan Berg, in Geneva',
        words: 'Ana Lind met Jan Berg in Geneva on 5 April 2031',
        course: 'planned, then happened',
      },
      { when: null, what: 'resignation', who: ['Per Holt'], course: null },
    ])
  })

  it('every reference leads to words of its report', () => {
    for (const { report, start, end } of timeline(record).flatMap((e) => e.references))
      expect(record.reports[report - 1]!.text.slice(start, end)).toMatch(/Lind|Holt/)
  })

  it('calls a season by its name', () => {
    const report = madeUpReport({
      text: 'Ana Lind met Jan Berg in the summer of 2030.',
      headline: null,
      published: '2031-04-04',
    })
    const of = reconcile({
      story: { id: 's_1', title: 'The harbour talks' },
      reports: [report],
      findings: new Map([[report.id, extract(report, english)]]),
      judgements: [],
      problems: [],
    })
    const options = { width: 100, colors: pc.createColors(false), length: 'whole' } as const
    expect(terminalTimeline(of, options)).toContain('summer 2030  meeting')
  })

  it('in brief counts what one place alone tells without a date', () => {
    const options = { width: 100, colors: pc.createColors(false) }
    expect(terminalTimeline(record, { ...options, length: 'brief' })).toContain('and 1 without a date')
    expect(terminalTimeline(record, { ...options, length: 'whole' })).toContain('Per Holt')
  })
})
