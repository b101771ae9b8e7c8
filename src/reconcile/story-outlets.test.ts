import { describe, expect, it } from 'vitest'
import { madeUpAttribution, madeUpReport } from '../record/testing/made-up.ts'
import { citeStoryOutlets } from './story-outlets.ts'

const text =
  'The offer stands, according to Northline. “We will come,” Ana Lind told the Valley Courier. Northline has a new office.'
const report = madeUpReport({ text, outlet: 'Nordpost' })
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const reported = madeUpAttribution(report, 'The offer stands', {
  source: span('Northline'),
  cue: [span('according to')],
})
const told = madeUpAttribution(report, '“We will come,”', { source: span('Ana Lind'), cue: [span('told')] })
const findings = {
  actors: [],
  attributions: [reported, told],
  citations: [],
  events: [],
  proposals: [],
  provisions: [],
  positions: [],
}

describe('outlets that only the story knows', () => {
  const cited = citeStoryOutlets(report, findings, ['Northline', 'The Valley Courier', 'Nordpost'])

  it('cites an outlet that stands as the source, and one that was told', () => {
    expect(cited.citations.map((c) => [c.cites, text.slice(c.passage.start, c.passage.end)])).toEqual([
      ['Northline', 'Northline'],
      ['The Valley Courier', 'told the Valley Courier'],
    ])
  })

  it('puts the outlet that was told between the speaker and the report', () => {
    expect(cited.attributions.map((a) => a.via)).toEqual([[], ['The Valley Courier']])
  })

  it('leaves a report alone in which no other outlet of the story is named, and its own name', () => {
    expect(citeStoryOutlets(report, findings, ['Nordpost', 'The Echo'])).toBe(findings)
  })
})
