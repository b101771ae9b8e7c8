import { describe, expect, it } from 'vitest'
import { reconcile } from '../index.ts'
import { type MadeUpPage, madeUpStory, type Said } from '../testing/made-up-story.ts'

/** The ledger of a made-up story: a line a chain, then the counts, for each statement. */
function ledger(...pages: MadeUpPage[]) {
  const { reports, support, origins } = reconcile(madeUpStory(pages))
  const outlet = new Map(reports.map((r) => [r.id, r.outlet]))
  const ends = new Map(origins.map((o) => [o.id, `${o.kind} ${o.name}`]))
  return support.map(({ chains, origins: { known, possiblyShared, unknown } }) => ({
    chains: chains.map((c) => [outlet.get(c.report), ...c.via, ...c.through, ends.get(c.origin)].join(' ← ')).sort(),
    counts: [known, possiblyShared, unknown],
    distinct: new Set(chains.map((c) => c.origin)).size,
  }))
}

const draft = 'the draft would halve the harbour fees and reopen the north quay within nine weeks'
const official: Said = { by: 'unnamed: a port official', words: draft }
const page = (outlet: string, published: string, ...says: Said[]): MadeUpPage => ({ outlet, published, says })

describe('what a statement rests on', () => {
  it('one person, heard by two outlets at one table, is one known origin with two chains', () => {
    const said: Said = { by: 'Ana Lind', words: '“We will come as soon as the gates open”' }
    expect(ledger(page('Nordpost', '2031-04-02', said), page('Echo', '2031-04-02', said))).toEqual([
      { chains: ['Echo ← person Ana Lind', 'Nordpost ← person Ana Lind'], counts: [1, 0, 0], distinct: 1 },
    ])
  })

  const sentence = '“Pilots urge both harbours to reopen the ferry lanes before the spring floods”'
  it.each<[string, Said, Said, string]>([
    [
      'only described by one',
      { by: 'Ana Lind', words: sentence },
      { by: 'unnamed: the commissioner', words: sentence },
      'person Ana Lind',
    ],
    [
      'a guild by two names',
      { by: 'National Guild of Pilots', words: sentence, kind: 'organisation' },
      { by: 'Pilots League', words: sentence, kind: 'organisation' },
      'organisation National Guild of Pilots',
    ],
  ])('the same sentence, %s, is one known origin', (_, a, b, origin) => {
    expect(ledger(page('Nordpost', '2031-04-02', a), page('Echo', '2031-04-02', b))).toEqual([
      { chains: [`Echo ← ${origin}`, `Nordpost ← ${origin}`], counts: [1, 0, 0], distinct: 1 },
    ])
  })

  it('two outlets, each with its own unnamed official, have two that may be one', () => {
    expect(ledger(page('Nordpost', '2031-04-02', official), page('Echo', '2031-04-02', official))).toEqual([
      {
        chains: ['Echo ← unnamed a port official', 'Nordpost ← unnamed a port official'],
        counts: [0, 2, 0],
        distinct: 2,
      },
    ])
  })

  it('who cites an outlet’s official has that official, not another', () => {
    const cited = { ...official, words: 'the draft would halve the fees and reopen the quay', via: ['Nordpost'] }
    expect(ledger(page('Nordpost', '2031-04-02', official), page('Echo', '2031-04-03', cited))).toEqual([
      {
        chains: ['Echo ← Nordpost ← unnamed a port official', 'Nordpost ← unnamed a port official'],
        counts: [0, 1, 0],
        distinct: 1,
      },
    ])
  })

  it('a chain goes on behind the outlet that a report stops at, as far as the story tells', () => {
    const wire = page('Northline', '2031-04-02', official)
    const paper = page('Nordpost', '2031-04-03', { ...official, via: ['Northline'] })
    const blog = page('The Shed', '2031-04-04', { by: 'Nordpost', words: draft, cue: 'reported', kind: 'organisation' })
    expect(ledger(wire, paper, blog)).toMatchObject([
      {
        chains: [
          'Nordpost ← Northline ← unnamed a port official',
          'Northline ← unnamed a port official',
          'The Shed ← Nordpost ← Northline ← unnamed a port official',
        ],
        counts: [0, 1, 0],
      },
    ])
  })

  it('an outlet that tells no source is an unknown origin, and two reports of one agency are one', () => {
    const wrote: Said = { by: 'Northline', words: draft, cue: 'reported', kind: 'organisation' }
    const found = ledger(
      page('Northline', '2031-04-01', { by: 'Ana Lind', words: 'it was cold on the quay' }),
      page('Nordpost', '2031-04-02', wrote),
      page('Echo', '2031-04-02', wrote),
    )
    expect(found[1]).toMatchObject({
      chains: ['Echo ← Northline ← outlet Northline', 'Nordpost ← Northline ← outlet Northline'],
      counts: [0, 0, 1],
    })
  })

  it('whoever passes on what another said stands between', () => {
    const words = 'Per Holm had told the crew that nobody would be paid before the spring'
    const inside = 'nobody would be paid before the spring'
    const contents = madeUpStory([page('Nordpost', '2031-04-02', { by: 'unnamed: a sailor', words })])
    const [report] = contents.reports
    const findings = contents.findings.get(report!.id)!
    const start = report!.text.indexOf(inside)
    const holm = { ...findings.attributions[0]!, id: 't_holm', speaker: 'a_holm', content: [{ start, end: start + inside.length }] } // biome-ignore format: one line
    const at = report!.text.indexOf('Per Holm')
    const nested = { ...holm, source: { start: at, end: at + 8 }, cue: [] }
    const actor = { id: 'a_holm', kind: 'person' as const, name: 'Per Holm', aliases: ['Per Holm'], roles: [], party: null, mentions: [], rule: 'made up' } // biome-ignore format: one line
    const record = reconcile({
      ...contents,
      findings: new Map([
        [report!.id, { ...findings, actors: [actor], attributions: [...findings.attributions, nested] }],
      ]),
    })
    const chain = record.support.flatMap((s) => s.chains).find((c) => c.attributions.includes('t_holm'))
    expect(chain).toMatchObject({ via: [], through: ['unnamed: a sailor'] })
  })

  it('a text that is nobody’s is a document', () => {
    const seen: Said = { by: 'unnamed: part of the draft seen by the paper', words: draft }
    expect(ledger(page('Nordpost', '2031-04-02', seen))[0]!.chains).toEqual([
      'Nordpost ← document part of the draft seen by the paper',
    ])
  })
})

describe('a credit line', () => {
  const credited = (outlet: string): MadeUpPage => ({ ...page(outlet, '2031-04-03', official), credit: ['Northline'] })

  it('puts the agency between, where its own report is not at hand', () => {
    expect(ledger(credited('Nordpost'))[0]!.chains).toEqual(['Nordpost ← Northline ← unnamed a port official'])
  })

  it('stands before the outlets that the copy cites', () => {
    const says = [{ ...official, via: ['Echo'] }]
    expect(ledger({ ...credited('Nordpost'), says })[0]!.chains).toEqual([
      'Nordpost ← Northline ← Echo ← unnamed a port official',
    ])
  })

  it('makes the source of two papers’ agency copy one, which each would else have for itself', () => {
    expect(ledger(credited('Nordpost'), credited('Echo'))[0]).toMatchObject({ counts: [0, 1, 0], distinct: 1 })
  })

  it('is for something else, where the agency’s own report says nothing of it', () => {
    const wire = page('Northline', '2031-04-02', { by: 'Ana Lind', words: 'it was cold on the quay' })
    const found = ledger(wire, credited('Nordpost'))
    expect(found.flatMap((f) => f.chains)).toContain('Nordpost ← unnamed a port official')
  })
})
