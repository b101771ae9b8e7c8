import { describe, expect, it } from 'vitest'
import { english } from '../../../languages/en/index.ts'
import { madeUpReport } from '../../../record/testing/made-up.ts'
import { extract } from '../../index.ts'

const proposalsOf = (text: string) => extract(madeUpReport({ text, headline: null, published: '2031-04-02', parts: [] }), english).proposals // biome-ignore format: one line

describe('what is on the table', () => {
  it.each<[string, readonly (readonly [string, number | null])[]]>([
    ['Envoys discussed a 14-point plan on Monday.', [['14-point plan', 14]]],
    ['The peace plan consists of 14 points. France rejected it.', [['peace plan', 14]]],
    ['The draft covers 14 points. The plan would require Poland to free prisoners.', [['draft', 14]]],
    ['Envoys read the 14 points of the plan.', [['plan', 14]]],
    ['France put forward a peace plan. Poland rejected the document.', [['peace plan', null]]],
    ['Envoys praised the historic trade deal.', [['trade deal', null]]],
    ['Envoys discussed a fourteen-point plan.', [['fourteen-point plan', 14]]],
    ['Lawmakers debated the draft wage law.', [['draft wage law', null]]],
    // Whose it is is its name.
    ['Ana Lind’s plan was short. Tom Brok’s plan would free prisoners. The plan has one page.', [['Ana Lind’s plan', null], ['Tom Brok’s plan', null]]], // biome-ignore format: one line
    ['Ana Lind spoke of the proposal that Tom Brok floated. Ana Lind’s plan was short.', [['proposal', null], ['Ana Lind’s plan', null]]], // biome-ignore format: one line
    ['Ana Lind called on Poland to work on stalled immigration legislation. The final bill would require Poland to free prisoners.', [['final bill', null]]], // biome-ignore format: one line
    // By its matter, where it has no other name.
    ['Poland and France reached an agreement on prisoners. The agreement would free 90 prisoners.', [['agreement on prisoners', null]]], // biome-ignore format: one line
    ['The governor’s office published a plan to cut wages. The plan would raise taxes.', [['plan to cut wages', null]]], // biome-ignore format: one line
    ['The council passed a bill to end the toll. The bill would lift the toll.', [['bill to end the toll', null]]],
    ['Envoys reached a deal on Monday. The deal would free 90 prisoners. The deal holds.', [['deal', null]]],
    ['Most lawmakers back the deal to help the port. The deal would free 90 prisoners.', [['deal', null]]],
    ['The council has a plan for it. The plan would raise taxes. The plan was read.', [['plan', null]]],
    // What somebody asks for is no plan.
    ['France rejected the latest demand from Poland. The demand would free 90 prisoners. The demand is new.', []], // biome-ignore format: one line
    // What is only recalled is on no table, and 'the agreement' is not that.
    ['Envoys praised the trade deal. Ana Lind likened it to the Vessia agreement. The agreement would free prisoners.', [['trade deal', null]]], // biome-ignore format: one line
    ['Ana Lind called it more than a trade deal.', [['trade deal', null]]],
    ['Envoys want a short-term budget deal and a long-term budget deal. The budget deal is short.', [['short-term budget deal', null], ['long-term budget deal', null]]], // biome-ignore format: one line
    // Of no more than one matter each.
    ['Envoys signed a trade deal and a fishing deal.', [['trade deal', null], ['fishing deal', null]]], // biome-ignore format: one line
  ])('%s', (text, expected) => {
    expect(proposalsOf(text).map((p) => [p.name, p.points])).toEqual(expected)
  })

  it.each([
    'The president gave a televised statement.',
    'France repeated its long-standing demands.',
    'Envoys exchanged realistic proposals.',
    'There is no plan.',
    'Ana Lind remembered historic defence agreements.',
    'Stocks rose 28 points on Monday.',
    'The health law was praised.',
    'Envoys said the ministry plans to raise wages.',
    'He said the administration plans to increase duties on Karsan imports on Friday.',
    'Lind met Bill Maro.',
    'The treaty of Vessia was a repeat of the Karsa accord.',
    'Ana Lind likened it to the Vessia agreement in 1938.',
    'France signed the Vessia peace treaty of 1994.',
    'The nation’s new health law is strict.',
  ])('none: %s', (text) => {
    expect(proposalsOf(text)).toEqual([])
  })

  it('takes the verb of a headline for no part of a name', () => {
    const text = 'Senate Democrats Block Stimulus Package\n\nDemocrats spoke of it.'
    const parts = [{ part: 'headline' as const, start: 0, end: 39 }]
    const { proposals } = extract(madeUpReport({ text, headline: text.slice(0, 39), published: null, parts }), english)
    expect(proposals.map((p) => p.name)).toEqual(['Stimulus Package'])
  })

  it('names what the body calls the deal by a headline, which is not all of a name', () => {
    const read = (headline: string, body: string) => {
      const parts = [{ part: 'headline' as const, start: 0, end: headline.length }]
      const text = `${headline}\n\n${body}`
      return extract(madeUpReport({ text, headline, published: '2031-04-02', parts }), english).proposals.map(
        (p) => p.name,
      )
    }
    expect(read('Harbour Deal Is Reached', 'Envoys praised the deal. Poland backs the deal.')).toEqual(['Harbour Deal'])
    expect(read('Lind signs bill ending strike', 'Poland spoke of it.')).toEqual([])
  })

  it('knows an old treaty from the deal that comes after it', () => {
    const text = 'Envoys agreed on a new trade deal. It replaces the Lorvian Sea Trade Agreement. The deal is short.'
    expect(proposalsOf(text).map((p) => p.names)).toEqual([['new trade deal', 'deal'], ['Lorvian Sea Trade Agreement']])
    expect(proposalsOf('Negotiators strike deal on a massive rescue package. The deal is done.').flatMap((p) => p.names)).not.toContain('Negotiators strike deal') // biome-ignore format: one line
  })

  it.each<[string, string, number[]]>([
    ['a word of another kind', 'Envoys reached a harbour deal. Poland praised the deal. France backs the deal. The bill could pass on Friday, and the plan has few foes.', [5]], // biome-ignore format: one line
    ['words of two kinds, neither told of before', 'The proposal came late. France backs the proposal. Poland read the bill. The bill is short.', [4]], // biome-ignore format: one line
    ['what is told in passing', 'France unveiled a plan. The plan builds upon a draft of 2029. Poland backs the plan. The plan is short.', [4]], // biome-ignore format: one line
    ['what it is to do', 'A bill to end the harbour toll passed. Poland backs the bill. The toll bill is short.', [3]],
    [
      'any deal of the kind',
      'France and Poland signed a trade deal. The deal is short. The deal has foes. Envoys may reach a deal.',
      [4],
    ],
    [
      'not the other one',
      'Poland backs the bill. The bill is short. The other bill would free prisoners. The other bill is long.',
      [2, 2],
    ],
    ['no amendment', 'Poland backs the toll bill. France offered a ferry amendment. The bill is short.', [2, 1]],
    ['not the bill on fees', 'Envoys reached a harbour deal. Poland praised the deal. France backs the deal. Poland drafted the bill on fees. Poland backs the bill on fees.', [3, 2]], // biome-ignore format: one line
  ])('is one thing: %s', (_, text, expected) => {
    expect(proposalsOf(text).map((p) => p.mentions.length)).toEqual(expected)
  })

  it('takes whose a plan is for its drafter, and not whose a deal is', () => {
    const drafters = (text: string) => proposalsOf(`France spoke of it. ${text}`)[0]!.drafters.length
    expect(drafters('France’s peace plan is short.')).toBe(1)
    expect(drafters('France’s trade deal is short.')).toBe(0)
  })

  it('tells when it was put forward', () => {
    expect(proposalsOf('France presented the peace plan to Poland on 31 March 2031.')[0]!.when).toBe('2031-03-31')
    expect(proposalsOf('Poland rejected the peace plan on 31 March 2031.')[0]!.when).toBeNull()
  })
})
