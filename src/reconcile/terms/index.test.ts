import { expect, it } from 'vitest'
import type { Actor } from '../../record/finding.ts'
import type { Provision } from '../../record/provision.ts'
import { reconcileTerms } from './index.ts'

const actor = (id: string, name: string, party: string | null): Actor => ({
  id,
  kind: 'government',
  name,
  aliases: [name],
  roles: [],
  party,
  mentions: [],
  rule: 'name',
})

const actors = [
  actor('lorvia', 'Lorvia', 'lorvia'),
  actor('vessia', 'Vessia', 'vessia'),
  actor('lind', 'Ana Lind', 'lorvia'),
]

const provision = (report: string, summary: string, given: Partial<Provision>): Provision => ({
  id: `p_${report}`,
  proposal: null,
  issue: 'territory.cession',
  obliges: [],
  benefits: [],
  summary,
  particulars: [],
  under: [],
  mentions: [{ report, start: 0, end: summary.length }],
  attributions: [],
  rule: 'term-held',
  ...given,
})

const reconciled = (...provisions: Provision[]) =>
  reconcileTerms([{ proposals: [], provisions, positions: [] }], {
    actors,
    becomes: new Map(actors.map((a) => [a.id, a.id])),
    attributions: [],
    judgements: [],
    follow: () => [],
    languages: new Map(),
    published: new Map([['r_1', '2031-04-02'], ['r_2', '2031-04-03'], ['r_3', '2031-04-12']]), // biome-ignore format: one line
  }).provisions

it('binds the side that somebody acts for, and himself only where his own office is meant', () => {
  const obliged = (given: Partial<Provision>) => reconciled(provision('r_1', 'hand it over', given))[0]!.obliges
  expect(obliged({ obliges: ['lind', 'lorvia'] })).toEqual(['lorvia'])
  expect(obliged({ obliges: ['lind'], issue: 'governance' })).toEqual(['lind'])
})

it('who gives land and who gets it does not tell which land it is', () => {
  expect(reconciled(provision('r_1', 'cede land to Vessia', {}), provision('r_2', 'cede land', {}))).toHaveLength(1)
  expect(reconciled(provision('r_1', 'cede land in Karsa', {}), provision('r_2', 'cede land', {}))).toHaveLength(2)
})

it('a truce is not one told on a day when it was long over, and a report’s "the truce" is the one whose length it tells', () => {
  const of = (report: string, words: string, start: number) => provision(report, words, { issue: 'ceasefire', mentions: [{ report, start, end: start + 5 }] }) // biome-ignore format: one line
  const short = [of('r_1', 'a 72-hour truce', 0), of('r_1', 'the truce', 40)]
  expect(reconciled(...short, of('r_2', 'the truce', 0))).toHaveLength(1)
  expect(
    reconciled(...short, of('r_3', 'the truce', 0))
      .map((p) => p.mentions.length)
      .sort(),
  ).toEqual([1, 2])
  expect(reconciled(of('r_1', 'a truce that was to last for three days', 0), of('r_3', 'the truce', 0))).toHaveLength(2)
  expect(reconciled(of('r_1', 'the truce', 0), of('r_3', 'the truce', 0))).toHaveLength(1)
})
