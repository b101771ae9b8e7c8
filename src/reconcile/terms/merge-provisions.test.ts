import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identity } from '../../record/identity.ts'
import type { Provision } from '../../record/provision.ts'
import { conceptsOf } from './concepts.ts'
import { mergeProvisions, type ToldProvision } from './merge-provisions.ts'
import { rulingsOf } from './rulings.ts'

/** A term of a report that says no more than these words. */
function term(
  report: string,
  words: string,
  issue: Provision['issue'],
  obliges: readonly string[] = [],
): ToldProvision {
  const mentions = [{ report, start: 0, end: words.length }]
  const provision: Provision = {
    id: identity('p', report, words, issue, obliges),
    proposal: null,
    issue,
    obliges: [...obliges],
    benefits: [],
    summary: words,
    particulars: [],
    under: [],
    mentions,
    attributions: [],
    rule: 'term-held',
  }
  return { provision, concepts: conceptsOf(words, 'en'), sides: obliges }
}

const free = rulingsOf([])
const merged = (...told: ToldProvision[]) => mergeProvisions(told, free)

describe('terms of several reports', () => {
  it.each<[string, Provision['issue'], string, string, number]>([
    ['synonyms', 'forces.withdrawal', 'withdraw its heavy artillery', 'pull back its guns', 1],
    ['a noun and a verb', 'forces.withdrawal', 'the withdrawal of all troops', 'withdraw its soldiers', 1],
    ['one with a number', 'other:water', 'reopen the gates', 'reopen the gates within 30 days', 1],
    ['two acts', 'forces.size', 'strict limits on the army', 'halving the army', 2],
    ['general and particular', 'territory.cession', 'cede territory', 'cede territory in Karsa', 2],
    ['two places', 'territory.cession', 'cede land in Karsa', 'cede land in Vessia', 2],
    ['a truce and the one before', 'ceasefire', 'the ceasefire', 'the previous ceasefire', 2],
    ['other words', 'justice', 'an amnesty for rebels', 'a tribunal for crimes', 2],
  ])('%s', (_, issue, a, b, count) => {
    expect(merged(term('r_1', a, issue), term('r_2', b, issue)).provisions).toHaveLength(count)
  })

  it('keeps apart what is of another issue, or obliges another side', () => {
    const one = term('r_1', 'withdraw its troops', 'forces.withdrawal', ['lorvia'])
    expect(merged(one, term('r_2', 'withdraw its troops', 'forces.foreign', ['lorvia'])).provisions).toHaveLength(2)
    expect(merged(one, term('r_2', 'withdraw its troops', 'forces.withdrawal', ['vessia'])).provisions).toHaveLength(2)
    expect(merged(one, term('r_2', 'withdraw its troops', 'forces.withdrawal')).provisions).toHaveLength(1)
  })

  it('lists the particular under the general, and says why it merged', () => {
    const { provisions, merges, becomes } = merged(
      term('r_1', 'cede territory', 'territory.cession'),
      term('r_2', 'give up territory', 'territory.cession'),
      term('r_3', 'cede territory in Karsa', 'territory.cession'),
    )
    const [general, particular] = provisions
    expect(general).toMatchObject({ under: [], rule: 'same-term' })
    expect(general!.mentions).toHaveLength(2)
    expect(particular!.under).toEqual([general!.id])
    expect(merges).toMatchObject([{ into: general!.id, rule: 'same-term' }])
    expect(new Set(becomes.values())).toEqual(new Set(provisions.map((p) => p.id)))
  })

  it('keeps a term that somebody stands on from under words with a number that it has not', () => {
    const told = [
      term('r_1', 'guarantee the flow of the river', 'other:water'),
      term('r_2', 'guarantee a flow of at least 120 metres of the river', 'other:water'),
    ]
    expect(merged(...told).provisions).toHaveLength(1)
    const { provisions, becomes } = mergeProvisions(told, free, new Set([told[0]!.provision.id]))
    const summaries = new Map(provisions.map((p) => [p.id, p.summary]))
    expect(told.map((t) => summaries.get(becomes.get(t.provision.id)!))).toEqual(told.map((t) => t.provision.summary))
    expect(provisions[1]!.under).toEqual([provisions[0]!.id])
    expect(mergeProvisions(told, free, new Set([told[1]!.provision.id])).provisions).toHaveLength(1)
  })

  it('people come first', () => {
    const [a, b] = [term('r_1', 'free all hostages', 'prisoners'), term('r_2', 'release all hostages', 'prisoners')]
    const c = term('r_3', 'an amnesty for rebels', 'justice')
    const rule = (kind: 'same' | 'different', about: string[]) =>
      rulingsOf([{ id: 'j', story: 's', kind, about, by: { person: 'desk' }, at: '2031-04-02T00:00:00.000Z', reason: '' }]) // biome-ignore format: one line
    expect(mergeProvisions([a, b], rule('different', [a.provision.id, b.provision.id])).provisions).toHaveLength(2)
    expect(mergeProvisions([a, c], rule('same', [a.provision.id, c.provision.id])).provisions).toHaveLength(1)
    expect(mergeProvisions([a, b], free).provisions).toHaveLength(1)
  })

  it('the order of reports does not matter, and nothing is lost', () => {
    const one = fc.record({
      words: fc.constantFrom(
        'cede land',
        'give up land in Karsa',
        'the loss of territory',
        'land',
        'cede 3 towns',
        'a truce',
      ),
      issue: fc.constantFrom<Provision['issue']>('territory.cession', 'ceasefire'),
      obliges: fc.subarray(['lorvia', 'vessia'], { maxLength: 1 }),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), fc.infiniteStream(fc.nat()), (given, random) => {
        const told = given.map((g, i) => term(`r_${i}`, g.words, g.issue, g.obliges))
        const shuffled = told
          .map((t) => ({ t, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ t }) => t)
        const result = merged(...told)
        expect(merged(...shuffled)).toEqual(result)
        expect(result.provisions.flatMap((p) => p.mentions)).toHaveLength(told.length)
      }),
      { numRuns: 150 },
    )
  })
})
