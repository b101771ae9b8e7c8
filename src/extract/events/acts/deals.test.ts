import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

const met = 'France and Poland negotiated for weeks. '
const talks = 'other:negotiate France + Poland'

describe('deals', () => {
  it.each([
    ['reached by nobody in its sentence', `${met}Now a deal has been reached.`, [talks, 'agree France + Poland']],
    ['told by a participle', `${met}The agreement reached on Sunday is new.`, [talks, 'agree France + Poland 2031-03-30']],
    ['what talks came to', `${met}Negotiations ended with a deal on Sunday.`, [talks, 'meet 2031-03-30', 'agree France + Poland 2031-03-30']],
    ['what somebody agrees is to be', 'Ana Lind agreed on Monday that the tariffs would be lifted.', ['agree Ana Lind 2031-03-31']],
    ['what somebody agrees is so', 'Ana Lind agreed on Monday that the talks had been hard.', []],
    ['an opinion shared', 'Ana Lind agreed that the harvest was late.', []],
    ['a consensus', 'France and Poland have reached a consensus on several issues.', ['agree France + Poland']],
    ['regarding something, by people without a name', 'The senators reached an agreement regarding ferries.', ['agree']],
    ['tried for in vain', 'France and Poland failed to clinch a deal on Monday.', ['agree France + Poland denied']],
    ['tried for in vain, told by a verb', 'France and Poland failed to agree on a truce.', ['agree France + Poland denied']],
    ['for which somebody is hailed', 'Ana Lind hailed Jan Berg for reaching a deal with Poland.', ['agree Jan Berg > Poland']],
    ['a truce agreed to', 'France said on Monday it had agreed to a truce with Poland.', ['agree France > Poland']],
    ['recalled with its year', 'Ana Lind likened it to the Warsaw agreement in 1938.', ['agree @ Warsaw 1938']],
    ['of a later day’s text', 'It will be added to the deal already reached with Poland.', ['agree > Poland']],
    ['reached on a day', 'The agreement reached Sunday between France and Poland gives farmers access.', ['agree > France + Poland 2031-03-30']],
    ['pointed back to by another word', 'France and Poland signed a pact on Monday. With the announcement of the accord, the war ended.', ['sign France + Poland 2031-03-31']],
    ['pointed back to', 'France and Poland have reached a deal. The breakthrough came late.', ['agree France + Poland']],
    ['seen', 'Ana Lind was pleased to see Poland craft a new trade deal.', ['agree Poland']],
    ['signed on to', 'Poland also signed on to a new deal on Monday.', ['agree Poland 2031-03-31']],
    ['to be signed', 'France and Poland have reached a deal. The deal would be signed by the end of November.', ['agree France + Poland', 'sign France + Poland planned']],
    ['signed on a day', 'Ana Lind signed a treaty on Friday.', ['sign Ana Lind 2031-03-28']],
    ['that was signed', 'A treaty that was signed by France in May is old.', ['sign France 2030-05']],
    ['not reached', 'Poland has not reached a deal with France.', ['agree Poland > France denied']],
    ['was able to', 'Ana Lind was glad that France was able to strike a deal with Poland.', ['agree France > Poland']],
    ['could', 'Poland could get a deal with France on Monday.', ['agree Poland > France 2031-04-07 proposed']],
    ['wanted signed', 'France wants the deal signed in May.', ['sign 2031-05 proposed']],
    ['possible', 'Ana Lind said a trade deal with Poland was possible.', ['agree > Poland proposed']],
    ['on the way', 'Ana Lind said a deal with Poland was coming too slowly.', ['agree > Poland proposed']],
    ['in part', 'About 90% of a trade deal with Poland had been finalized.', ['agree > Poland proposed']],
    ['hoped for', 'Ana Lind expressed optimism about reaching a trade deal with Poland.', ['agree > Poland proposed']],
    ['agreed upon', 'The truce, agreed upon Monday by France and Poland, is short.', ['agree France + Poland 2031-03-31']],
    ['wrapped up', 'France and Poland wrapped up an agreement on Friday.', ['agree France + Poland 2031-03-28']],
    ['voted on', 'The Senate passed a budget deal Thursday.', ['vote Senate 2031-04-03']],
    ['no more than a suggestion', 'The mere suggestion of a deal by Ana Lind lifted shares.', ['agree Ana Lind proposed']],
    ['of both countries', 'France and Poland met. The two countries agreed to a review of the pact.', ['meet France + Poland 2031-04-02~', 'agree France + Poland 2031-04-02~']],
    ['of the countries', 'France and Poland agreed to limit exports. The countries also agreed to limit imports.', ['agree France + Poland 2031-04-02~']],
  ])('are made: %s', (_, text, events) => {
    expect(told(text)).toEqual(events)
  }) // biome-ignore format: a table

  it.each([
    ['one about somebody', 'Ana Lind defended the Denn deal, Jan Denn said.'],
    ['one that another is held against', 'Unlike the Warsaw agreement, the pact is short.'],
    ['its name', 'The North Sea Trade Agreement between France and Poland dates from 1994.'],
    ['an old one', 'The 24-year-old trade agreement between France and Poland is large.'],
    ['an existing one', 'The existing trade deal with Poland is large.'],
    ['what something is called', 'Ana Lind called the text a great deal for France and Poland.'],
    ['what has been called something', 'The trade pact that Ana Lind has called a mistake is large.'],
    ['what it is', 'It is a great deal between France and Poland.'],
    ['what is to end', 'France intends to end the trade agreement with Poland.'],
    ['what does something itself', 'The deal scraps the panel.'],
    ['a good bargain', 'France won a good deal for its farmers.'],
    ['when one is reached', 'France wants tariffs lifted when an agreement is reached.'],
    ['somebody’s', 'France defended the Lind deal.'],
    ['lacking', 'The lack of a deal with Poland worries Ana Lind.'],
    ['gone without', 'Ana Lind came home without an inked trade deal with Poland.'],
    ['no breakthroughs', 'There have been significant breakthroughs over the past few days.'],
    ['many that may come', 'They will come to agreements.'],
  ])('are there: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('are told by headlines without articles', () => {
    const headline = 'Negotiators strike deal on relief package'
    expect(told(`${headline}\n\nFarmers went home.`, headline)).toEqual(['agree'])
  })

  it('are of those near whom they are told, not of others’ deals', () => {
    expect(told('A separate deal could be reached with Spain. The deal between France and Poland is done.')).toEqual([
      'agree > Spain proposed',
      'agree France > Poland',
    ])
  })
})

describe('talks', () => {
  it.each([
    ['by weeks', 'France and Poland have held five weeks of talks.', ['meet France + Poland']],
    ['about differences', 'France and Poland worked over the weekend to iron out differences.', ['other:negotiate France + Poland']],
    ['rolling on', 'Negotiations over the bill spilled over into Monday.', ['meet 2031-03-31']],
    ['at the table', 'France and Poland will go back to the table on Monday.', ['other:negotiate France + Poland 2031-04-07 planned']],
    ['joined again', 'Poland can rejoin the talks next week.', ['meet Poland 2031-04-07/2031-04-13 proposed']],
    ['no telephone call', 'The compromise reached between France and Poland calls for a review.', ['agree > France + Poland']],
  ])('are told %s', (_, text, events) => {
    expect(told(text)).toEqual(events)
  }) // biome-ignore format: a table
})

it('reads the day of what something is ready for as to come', () => {
  expect(told('The bill would be finished Sunday and ready for a vote on the Assembly floor on Monday.')).toEqual([
    'vote 2031-04-07 planned',
  ])
})
