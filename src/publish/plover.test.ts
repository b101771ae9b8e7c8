import { describe, expect, it } from 'vitest'
import { extract } from '../extract/index.ts'
import { english } from '../languages/en/index.ts'
import { reconcile } from '../reconcile/index.ts'
import type { EventStatus, EventType } from '../record/event.ts'
import { madeUpReport } from '../record/testing/made-up.ts'
import { ploverCode, ploverCsv } from './plover.ts'

const text =
  'Ana Lind met Jan Berg in Geneva on 5 April 2031. France imposed sanctions on Poland last month. Jan Berg resigned on 2 April 2031.'
const report = madeUpReport({ text, headline: null, published: '2031-04-06' })
const record = reconcile({
  story: { id: 's_1', title: 'The harbour talks' },
  reports: [report],
  findings: new Map([[report.id, extract(report, english)]]),
  judgements: [],
  problems: [],
})

describe('events as PLOVER codes them', () => {
  it.each<[EventType, EventStatus, string, string]>([
    ['meet', 'happened', 'CONSULT', ''],
    ['visit', 'happened', 'CONSULT visit', ''],
    ['meet', 'planned', 'AGREE', 'the act itself: meet'],
    ['sanction', 'proposed', 'THREATEN ban', 'the act itself: sanction'],
    ['attack', 'under-way', 'ASSAULT', 'that it goes on'],
    ['meet', 'cancelled', '', 'no code for what was cancelled'],
    ['attack', 'denied', '', 'no code for what is denied'],
    ['appoint', 'happened', '', 'no code for the act'],
    ['other:withdraw', 'planned', '', 'no code for what is only intended'],
  ])('%s, %s: %s', (type, status, expected, lost) => {
    const { code, ...rest } = ploverCode(type, status)
    expect([code?.root, code?.mode].filter(Boolean).join(' ')).toBe(expected)
    expect(rest.lost).toBe(lost)
  })

  it('a line for each pair, acts without a code among them', () => {
    const [, ...lines] = ploverCsv(record).trim().split('\n')
    const cells = lines.map((line) => line.trim().split(','))
    expect(cells.map((c) => [c[1], c[3], c[5], c[7], c[12]])).toEqual(
      expect.arrayContaining([
        ['2031-04-05', 'Ana Lind', 'Jan Berg', 'CONSULT', ''],
        ['', 'France', 'Poland', 'COERCE', ''],
        ['2031-04-02', 'Jan Berg', '', '', 'no code for the act'],
      ]),
    )
  })

  it('passages lead to the words', () => {
    for (const line of ploverCsv(record).trim().split('\n').slice(1)) {
      const [, start, end] = /:(\d+)-(\d+),/.exec(line)!
      expect(line).toContain(text.slice(Number(start), Number(end)))
    }
  })
})
