import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('what is still to come', () => {
  it.each([
    ['Ana Lind looks forward to meeting Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    ['Ana Lind is looking forward to the talks with Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    ['“We look forward to a summit between Ana Lind and Jan Berg,” she said.', 'meet Ana Lind > Jan Berg planned'],
    ['Lawmakers look ahead to the meeting between Ana Lind and Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    ['Ana Lind looked back on the talks with Jan Berg.', 'meet Ana Lind > Jan Berg'],
    ['Prices rose ahead of the talks between Ana Lind and Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    ['There was another leak ahead of Ana Lind’s talks with Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    [
      'The Tide has a scoop ahead of Ana Lind’s talks with Jan Berg this week.',
      'meet Ana Lind > Jan Berg 2031-03-31/2031-04-06 planned',
    ],
    ['In advance of the talks between Ana Lind and Jan Berg, prices rose.', 'meet Ana Lind > Jan Berg planned'],
    ['Ana Lind left before the vote, and met Jan Berg on Tuesday.', 'meet Ana Lind > Jan Berg 2031-04-01'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })
})

describe('a deal that is only near, or that somebody had no part in', () => {
  it.each([
    ['France is nearing a deal with Poland.', ['agree France > Poland proposed']],
    ['France neared an agreement with Poland.', ['agree France > Poland proposed']],
    ['France is approaching a deal with Poland, Ana Lind said.', ['agree > Poland proposed']],
    ['Ana Lind was not involved in crafting the deal with Poland.', []],
    ['Ana Lind wasn’t involved in negotiating a deal with Poland.', []],
    ['Rain kept Ana Lind from reaching a deal with Poland.', []],
    ['Ana Lind approached Poland.', []],
    ['The deal was hashed out in secret between Ana Lind and Jan Berg.', ['agree Ana Lind + Jan Berg']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events))
})

describe('what somebody did beside asking for something', () => {
  it.each([
    ['Leaving a meeting with Polish officials, Ana Lind urged calm.', ['meet Ana Lind > Poland']],
    ['Arriving for talks with Polish officials, Ana Lind urged calm.', ['meet Ana Lind > Poland']],
    ['Ana Lind urged calm, leaving talks with Jan Berg.', ['meet Ana Lind > Jan Berg']],
    ['Meeting Polish officials in Warsaw, Ana Lind promised aid.', ['meet Ana Lind > Poland @ Warsaw']],
    ['Visiting Poland, Ana Lind called for calm.', ['visit Ana Lind > Poland @ Poland']],
    ['Ana Lind suggested holding talks with Jan Berg.', ['meet Ana Lind > Jan Berg proposed']],
    ['Ana Lind spoke after talks with Jan Berg.', ['meet Ana Lind > Jan Berg']],
    ['Ana Lind spoke before a meeting with Jan Berg.', ['meet Ana Lind > Jan Berg planned']],
    ['Speaking ahead of talks with Polish officials, Ana Lind urged calm.', ['meet Ana Lind > Poland planned']],
    ['Ana Lind spoke with Jan Berg.', ['other:talk Ana Lind > Jan Berg']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events))
})

describe('a strike of workers', () => {
  it.each([
    ['The teachers’ strike began in Gdansk.', ['other:strike @ Gdansk']],
    ['A strike by 25,000 dock workers entered its third day.', ['other:strike']],
    ['The pilots’ strike ended in Gdansk.', ['other:strike @ Gdansk']],
    ['Pilots will go on strike.', ['other:strike pilots planned']],
    ['Pilots plan to go on strike.', ['other:strike pilots planned']],
    ['Pilots threatened to go on strike.', ['other:strike pilots proposed']],
    ['Pilots did not go on strike.', []],
    ['Pilots went on strike.', ['other:strike pilots']],
    ['A strike by Poland on the port of Gdansk killed 12 soldiers.', ['attack Poland']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events))
})

describe('what is done beside an act, and to whom', () => {
  it.each([
    ['France protested the tariffs with Poland.', ['protest France']],
    ['France protested a deal with Poland.', ['protest France']],
    ['France kept up pressure on Poland to lift the tariffs.', []],
    ['France began to lift the tariffs.', ['other:lift France under-way']],
    ['France continued to lift the tariffs.', ['other:lift France under-way']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events))
})

describe('a deal that is there, told by one of its sides', () => {
  it.each([
    ['Jan Berg attacked Ana Lind’s trade deal.', []],
    ['Farmers rallied behind her deal, Ana Lind said.', []],
    ['Jan Berg quoted from the landmark Polish nuclear deal.', []],
    ['Prices rose despite the trade deal with Poland.', []],
    ['France reached a deal. Jan Berg attacked the French deal.', ['agree France']],
    ['France reached a deal with Poland on Monday.', ['agree France > Poland 2031-03-31']],
    ['The deal between France and Poland is long.', ['agree France > Poland']],
    ['Jan Berg was optimistic about a deal with Poland.', ['agree > Poland proposed']],
  ])('%s', (text, events) => expect(told(text)).toEqual(events))
})
