import { describe, expect, it } from 'vitest'
import type { Attribution, Citation } from '../record/finding.ts'
import type { Report } from '../record/report.ts'
import { madeUpAttribution, madeUpCitation, madeUpReport } from '../record/testing/made-up.ts'
import { handOf } from './hand.ts'
import { housesOf } from './houses.ts'

const handIn = (report: Report, attributions: readonly Attribution[], citations: readonly Citation[]) =>
  handOf(report, attributions, citations, housesOf([report]))

describe('how near a report stands to what it tells', () => {
  const text = 'Ana Lind said yes. The Courier reported that Per Holm said no. A third man said nothing.'
  const report = madeUpReport({ text })
  const said = madeUpAttribution(report, 'yes')
  const relayed = madeUpAttribution(report, 'no', { via: ['Courier'] })
  const cited = madeUpCitation(report, 'Courier', 'The Courier reported')

  it('first-hand: nobody else’s work is named', () => {
    expect(handIn(report, [said], [])).toEqual({ kind: 'own', through: [] })
  })

  it('in part: most of it is its own', () => {
    expect(handIn(report, [said, madeUpAttribution(report, 'nothing'), relayed], [cited])).toEqual({
      kind: 'partly',
      through: ['Courier'],
    })
  })

  it('second-hand: half of it or more came through others', () => {
    expect(handIn(report, [said, relayed], [cited])).toEqual({ kind: 'relays', through: ['Courier'] })
  })

  it('a copy: another house is credited', () => {
    expect(handIn({ ...report, credit: ['Nord Press'] }, [said], [])).toEqual({ kind: 'copy', through: ['Nord Press'] })
  })

  it('an agency that credits itself is no copy', () => {
    expect(handIn({ ...report, outlet: 'Nord Press', credit: ['Nord Press'] }, [said], []).kind).toBe('own')
  })
})
