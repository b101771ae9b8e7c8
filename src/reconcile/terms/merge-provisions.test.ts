import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identity } from '../../record/identity.ts'
import type { Provision } from '../../record/provision.ts'
import { rulingsOf } from '../merge-rulings.ts'
import { conceptsOf } from './concepts.ts'
import { mergeProvisions, type ToldProvision } from './merge-provisions.ts'

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
const merged = (...told: ToldProvision[]) => mergeProvisions(told)(free)

describe('terms of several reports', () => {
  it.each<[string, Provision['issue'], string, string, number]>([
    ['what is to be avoided', 'trade', 'avoid more tariff hikes', 'more tariff hikes', 2],
    ['synonyms', 'forces.withdrawal', 'withdraw its heavy artillery', 'pull back its guns', 1],
    ['a particle apart', 'forces.withdrawal', 'withdraw heavy guns', 'pull their heavy guns far back', 1],
    [
      'a truce despite the one before',
      'ceasefire',
      'the ceasefire',
      'the ceasefire regardless of any previous deals',
      1,
    ],
    ['a noun and a verb', 'forces.withdrawal', 'the withdrawal of all troops', 'withdraw its soldiers', 1],
    ['one with a number', 'other:water', 'reopen the gates', 'reopen the gates within 30 days', 1],
    ['two acts', 'forces.size', 'strict limits on the army', 'halving the army', 2],
    ['general and particular', 'territory.cession', 'cede territory', 'cede territory in Karsa', 2],
    ['two places', 'territory.cession', 'cede land in Karsa', 'cede land in Vessia', 2],
    ['a truce and the one before', 'ceasefire', 'the ceasefire', 'the previous ceasefire', 2],
    ['what is let and what is stopped', 'nuclear', 'allow enrichment of uranium', 'halt enrichment of uranium', 2],
    ['what is promised and what is promised not to be', 'alliance', 'join the alliance', 'not to join the alliance', 2],
    ['what is cut and what is kept from being cut', 'budget', 'cut spending', 'avert automatic spending cuts', 2],
    ['a part and the whole', 'prisoners', 'exchange a first group of prisoners', 'an exchange of all prisoners', 2],
    ['some and everyone', 'prisoners', 'release some prisoners', 'release every prisoner', 2],
    ['a batch and all', 'forces.withdrawal', 'withdraw a first batch of troops', 'the withdrawal of all troops', 2],
    ['a part and what does not say', 'prisoners', 'free a first group of prisoners', 'free prisoners', 1],
    ['all and what does not say', 'prisoners', 'free all prisoners', 'free the prisoners', 1],
    ['two parts', 'prisoners', 'free some of the prisoners', 'free a group of prisoners', 1],
    ['a limit and its end', 'budget', 'the cap on spending', 'raise the cap on spending', 2],
    ["a 'not' that turns nothing", 'alliance', 'join the alliance', 'join the alliance no later than May', 1],
    ['a lasting truce and one for hours', 'ceasefire', 'a lasting truce', 'a 72-hour truce', 2],
    ['two truces of hours and days', 'ceasefire', 'a three-day truce', 'a seven-hour truce', 2],
    ['another length', 'budget', 'raise the debt ceiling for six weeks', 'raise the debt ceiling through early May', 2],
    ['another end', 'budget', 'a six-week rise of the debt ceiling', 'a two-month rise of the debt ceiling', 2],
    ['the same end', 'budget', 'raise the debt ceiling until May 7', 'raise the debt ceiling through early May', 1],
    ['a time of something else', 'other:water', 'reopen the gates for 60 days', 'reopen the gates within 30 days', 1],
    ['two sums for one thing', 'economy.aid', '$130 billion for hospitals', '$100 billion for hospitals', 1],
    ['two sums too far apart to be one', 'economy.aid', '$75,000 for farmers', '$1,200 for farmers', 2],
    ['sums in two currencies', 'economy.aid', '$4bn for farmers', '€1.5bn for farmers', 1],
    ['the worth of goods', 'trade', 'tariffs on $200 billion of goods', 'tariffs on $500 billion of goods', 1],
    ['two who are helped', 'economy.aid', 'loans for Vessia', 'loans for airlines', 2],
    ['one who is helped, and nobody told', 'economy.aid', 'loans for Vessia', 'the loans', 1],
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

  it('is told in the words that most use, not in those of one that says more', () => {
    const tolls = ['cut the tolls', 'cut tolls on ships', 'cut tolls on all ships', 'cut ship tolls', 'cut the tolls that stood at the old mill bridge'] // biome-ignore format: one line
    const { provisions } = merged(...tolls.map((words, i) => term(`r_${i}`, words, 'trade')))
    expect(provisions.map((p) => p.summary)).toEqual([expect.stringMatching(/ship/u)])
  })

  it('is not drawn together by what is like one of many', () => {
    const caps = ['raise roads', 'raise caps', 'raise the caps on farms', 'raise the caps on poor farms', 'raise the caps on rich farms'] // biome-ignore format: one line
    const { provisions } = merged(
      ...caps.map((words, i) => term(`r_${i}`, words, 'budget')),
      term('r_9', 'toll roads near schools, ports, towns and mines', 'budget'),
    )
    expect(provisions).toHaveLength(2)
  })

  it('takes who is obliged by a particular from the general one', () => {
    const { provisions } = merged(
      term('r_1', 'cede territory', 'territory.cession', ['lorvia']),
      term('r_2', 'cede territory in Karsa', 'territory.cession'),
    )
    expect(provisions.map((p) => p.obliges)).toEqual([['lorvia'], ['lorvia']])
  })

  it('ties what is told of two plans as often to the one of more terms', () => {
    const of = (told: ToldProvision, proposal: string): ToldProvision => ({ ...told, provision: { ...told.provision, proposal } }) // biome-ignore format: one line
    const { provisions } = merged(
      of(term('r_1', 'free all hostages', 'prisoners'), 'b_1'),
      of(term('r_2', 'release of all hostages', 'prisoners'), 'b_2'),
      of(term('r_2', 'an amnesty for rebels', 'justice'), 'b_2'),
    )
    expect(provisions.map((p) => p.proposal)).toEqual(['b_2', 'b_2'])
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

  it('is told without the number that somebody who stands on it has not', () => {
    const told = [
      term('r_1', 'guarantee the flow of the river', 'other:water'),
      term('r_2', 'guarantee a flow of at least 120 metres of the river', 'other:water'),
    ]
    const summaries = (...stood: number[]) =>
      mergeProvisions(told, new Set(stood.map((k) => told[k]!.provision.id)))(free).provisions.map((p) => p.summary)
    expect(summaries()).toEqual([told[1]!.provision.summary])
    expect(summaries(1)).toEqual([told[1]!.provision.summary])
    expect(summaries(0)).toEqual([told[0]!.provision.summary])
    expect(summaries(0, 1)).toEqual([told[0]!.provision.summary])
  })

  it('people come first', () => {
    const [a, b] = [term('r_1', 'free all hostages', 'prisoners'), term('r_2', 'release all hostages', 'prisoners')]
    const c = term('r_3', 'an amnesty for rebels', 'justice')
    const rule = (kind: 'same' | 'different', about: string[]) =>
      rulingsOf([{ id: 'j', story: 's', kind, about, by: { person: 'desk' }, at: '2031-04-02T00:00:00.000Z', reason: '' }]) // biome-ignore format: one line
    expect(mergeProvisions([a, b])(rule('different', [a.provision.id, b.provision.id])).provisions).toHaveLength(2)
    expect(mergeProvisions([a, c])(rule('same', [a.provision.id, c.provision.id])).provisions).toHaveLength(1)
    expect(mergeProvisions([a, b])(free).provisions).toHaveLength(1)
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
