import { describe, expect, it } from 'vitest'
import type { Event } from '../../record/event.ts'
import type { Findings } from '../../record/finding.ts'
import { identity } from '../../record/identity.ts'
import type { Report } from '../../record/report.ts'
import type { StoryContents } from '../index.ts'
import { reconcile } from '../index.ts'
import { type MadeUpPage, madeUpStory } from '../testing/made-up-story.ts'

const act = 'the envoys of Karsa and Lorvia met on the north quay'
const prose =
  'In the harbour the envoys of Karsa and Lorvia met on the north quay on Tuesday evening while the ferry lay at its mooring and a thin rain fell on all who had come down from the upper town to look at them.'

/** The story with a meeting wherever its words stand in a report. */
function withEvents(contents: StoryContents): StoryContents {
  const found = (report: Report): [string, Findings] => {
    const findings = contents.findings.get(report.id)!
    const start = report.text.indexOf(act)
    if (start < 0) return [report.id, findings]
    const mentions = [{ report: report.id, start, end: start + act.length }]
    const event: Event = {
      id: identity('e', mentions),
      type: 'meet',
      who: findings.actors.filter(({ kind }) => kind === 'government').map(({ id }) => id),
      with: [],
      where: null,
      when: '2031-04-01',
      status: 'happened',
      statuses: [{ report: report.id, status: 'happened' }],
      mentions,
      attributions: [],
      rule: 'made up',
    }
    return [report.id, { ...findings, events: [event] }]
  }
  return { ...contents, findings: new Map(contents.reports.map(found)) }
}

const page = (outlet: string, published: string, given: Partial<MadeUpPage> = {}): MadeUpPage => ({
  outlet,
  published,
  says: [{ by: 'Karsa', kind: 'government', words: 'it was cold on the quay' }],
  ...given,
})

/** What the one event of a story rests on. */
function support(...pages: MadeUpPage[]) {
  const record = reconcile(withEvents(madeUpStory(pages)))
  const rests = record.support.find(({ finding }) => finding === record.events[0]?.id)
  const outlets = new Map(record.reports.map((r) => [r.id, r.outlet]))
  const ends = new Map(record.origins.map((o) => [o.id, `${o.kind} ${o.name}`]))
  return {
    events: record.events.length,
    chains: rests?.chains.map((c) => [outlets.get(c.report), ...c.via, ...c.through, ends.get(c.origin)].join(' ← ')).sort(), // biome-ignore format: one line
    counts: rests && [rests.origins.known, rests.origins.possiblyShared, rests.origins.unknown],
    links: rests?.chains.every((c) => c.links.length === c.via.length + c.through.length + 1),
  }
}

const told = (by: string | null, via: string[] = []) => [
  ...page('', '').says,
  { by, words: `${act} on Tuesday`, via, kind: 'person' as const },
]

describe('what an event rests on', () => {
  it('told without attribution it is the outlet’s own word', () => {
    expect(support(page('Nordpost', '2031-04-02', { prose }))).toEqual({
      events: 1,
      chains: ['Nordpost ← outlet Nordpost'],
      counts: [0, 0, 1],
      links: true,
    })
  })

  it('told by somebody it rests on him, however many report it', () => {
    const says = told('Ana Lind')
    expect(support(page('Nordpost', '2031-04-02', { says }), page('Echo', '2031-04-03', { says }))).toMatchObject({
      events: 1,
      chains: ['Echo ← person Ana Lind', 'Nordpost ← person Ana Lind'],
      counts: [1, 0, 0],
    })
  })

  it('an outlet that tells it in its own words too is no further origin', () => {
    const says = told('Ana Lind')
    expect(support(page('Nordpost', '2031-04-02', { says, prose: 'It rained.' }))).toMatchObject({ counts: [1, 0, 0] })
    expect(support(page('Nordpost', '2031-04-02', { says }), page('Nordpost', '2031-04-03', { prose }))).toMatchObject({
      counts: [1, 0, 0],
    })
  })

  it('a copied report adds a chain and changes no count', () => {
    const original = page('Nordpost', '2031-04-02', { prose })
    const before = support(original)
    const after = support(original, page('The Hill Copyist', '2031-04-03', { prose }))
    expect(after.counts).toEqual(before.counts)
    expect(after.chains).toEqual(['Nordpost ← outlet Nordpost', 'The Hill Copyist ← Nordpost ← outlet Nordpost'])
  })

  it('a page that is credited to an agency has the agency’s word for it', () => {
    expect(support(page('Nordpost', '2031-04-02', { prose, credit: ['Northline'] }))).toMatchObject({
      chains: ['Nordpost ← Northline ← outlet Northline'],
      counts: [0, 0, 1],
    })
  })

  it('two outlets’ own words are two origins that nobody knows', () => {
    const own = `Late on Tuesday ${act}, said nobody by name.`
    const found = support(page('Nordpost', '2031-04-02', { prose }), page('Echo', '2031-04-02', { prose: own }))
    expect(found.counts).toEqual([0, 0, 2])
  })
})
