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

describe('what stands inside the account of an outlet that only the story knows', () => {
  it.each([
    [
      'Karsa, according to Northline, wants the port first.',
      'Northline',
      'Karsa … wants the port first',
      'Karsa',
      ['Northline'],
    ],
    [
      'Northline reported that Ada Berg had asked for ships.',
      'Northline',
      'that Ada Berg had asked for ships',
      'Ada Berg',
      ['Northline'],
    ],
    [
      'The Valley Courier wrote that two aides fear a strike.',
      'The Valley Courier',
      'that two aides fear a strike',
      'two aides',
      ['The Valley Courier'],
    ],
    // somebody else's account, an outlet that is only part of the source, what stands beside the account
    [
      'Ada Berg said that two aides of Northline fear a strike.',
      'Ada Berg',
      'that two aides of Northline fear a strike',
      'two aides',
      [],
    ],
    [
      'An editor of Northline said that two aides fear a strike.',
      'An editor of Northline',
      'that two aides fear a strike',
      'two aides',
      [],
    ],
    ['Northline reported that it rained, and two aides fear a strike.', 'Northline', 'that it rained', 'two aides', []],
  ])('%s', (text, outer, account, inner, expected) => {
    const report = madeUpReport({ text, outlet: 'Nordpost' })
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const pieces = account.split(' … ').map((words) => ({ report: report.id, ...at(words) }))
    const attributions = [
      {
        ...madeUpAttribution(report, account.split(' … ')[0]!, { source: at(outer), cue: [at('rained')] }),
        content: pieces,
      },
      madeUpAttribution(report, text.slice(-8, -1), { source: at(inner), cue: [] }),
    ]
    const told = citeStoryOutlets(report, { ...findings, attributions }, [
      'Northline',
      'The Valley Courier',
      'Nordpost',
    ])
    expect(told.attributions[1]!.via).toEqual(expected)
  })
})
