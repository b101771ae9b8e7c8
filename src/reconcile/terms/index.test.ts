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
    published: new Map(),
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
