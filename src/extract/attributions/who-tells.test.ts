import { describe, expect, it } from 'vitest'
import { told } from './testing/told.ts'

describe('who appears to say something', () => {
  it.each([
    ['He appeared to fault the mayor for that.', ['He > the mayor for that']],
    ['The mayor appeared to express support for the toll.', ['The mayor > support for the toll']],
    ['Lund seemed to suggest that the port was lost.', ['Lund > that the port was lost']],
    ['She seemed to blame the council for the storm.', ['She > the council for the storm']],
    ['The envoy seemed to praise the plan.', ['The envoy > the plan']],
    // how things look
    ['The ships appeared to turn back.', []],
    ['Lund seemed to smile.', []],
    ['The council seems to want a new port.', []],
    ['A breakthrough appears unlikely.', []],
    ['Support appeared steady for Ada Berg.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('who stands behind the verb', () => {
  it.each([
    ['The gates will stay shut, said the ships, whose owners met in Tal.', ['the ships > The gates will stay shut']],
    ['The harbour will open in May, said the captains of the ships.', ['the captains of the ships > The harbour will open in May']], // biome-ignore format: one line
    ['The deal is dead, say the farmers.', ['the farmers > The deal is dead']],
    ['“The deal is dead,” said the ministers’ aides.', ['the ministers’ aides > “The deal is dead,”']],
    ['The mayor, a friend of Lund, said the ships were late.', ['The mayor, a friend of Lund, > the ships were late']],
    ['The mayor, who left Tal, said the ships were late.', ['The mayor, who left Tal, > the ships were late']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('who goes on behind a clause about a thing', () => {
  /** Who tells the second of two. */
  const again = (text: string) => told(text).slice(1)

  it.each([
    [
      'A port official confirmed on Monday that a list exists and said it holds 20 names.',
      ['A port official > it holds 20 names'],
    ],
    [
      'A diplomat with direct knowledge of the talks confirmed to the Tide that a written draft exists and said it runs to "ten points on two pages".',
      ['A diplomat with direct knowledge of the talks > it runs to "ten points on two pages"'],
    ],
    ['The envoy admitted that a letter was sent and said it named three ships.', ['The envoy > it named three ships']],
    ['Two aides said that an offer was made and added that it was a good one.', ['Two aides > that it was a good one']],
    ['An aide confirmed that the ship had come and said it carried rice.', ['An aide > it carried rice']],
    [
      'A source close to the talks said that a paper exists and told the Tide that it had ten points.',
      ['A source close to the talks > that it had ten points'],
    ],
    [
      'Ada Berg told reporters that the gates were open and insisted that they would stay so.',
      ['Ada Berg > that they would stay so'],
    ],
    ['The mayor said that the council had met and said it would meet again.', ['The mayor > it would meet again']],
  ])('%s', (text, expected) => expect(again(text)).toEqual(expected))
})

describe('two who say it neither', () => {
  it.each([
    ['Neither he nor his lawyer would say why the port closed.', ['Neither he nor his lawyer > why the port closed']],
    ['Neither he nor the mayor has said when the port will open.', ['Neither he nor the mayor > when the port will open']], // biome-ignore format: one line
    ['Neither he nor Jan Lund mentioned the toll.', ['Neither he nor Jan Lund > the toll']],
    ['Neither Ada Berg nor Jan Lund said that the port was safe.', ['Neither Ada Berg nor Jan Lund > that the port was safe']], // biome-ignore format: one line
    ['“We will leave,” neither he nor his wife said.', ['neither he nor his wife > “We will leave,”']],
    ['The envoy said neither he nor his aides had seen the draft.', ['The envoy > neither he nor his aides had seen the draft']], // biome-ignore format: one line
    ['Neither side wants to close the port.', ['Neither side > to close the port']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('who is seen to promise', () => {
  it.each([
    ['Ada Berg flew to Tal for talks which saw Karsa offer two ports and promise a new bridge.', ['Karsa > a new bridge']], // biome-ignore format: one line
    ['The summit, which saw Lorvia offer a truce and promise to withdraw, ended on Monday.', ['Lorvia > to withdraw']],
    ['The talks, which saw Karsa offer two ports and promise a bridge, ended on Monday.', ['Karsa > a bridge']],
    ['Ada Berg came to see the bridge and promised a new port.', ['Ada Berg > a new port']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('nothing is said', () => {
  it.each([
    'The ministry did not respond when asked about the plan.',
    'The mayor did not comment when contacted.',
    'The railways did not reply to emailed questions.',
    'They did not answer the request of the Harbour Mail.',
    'The ministry did not return calls seeking comment.',
    'Lund did not immediately respond to messages left at his office.',
    'The envoy has not replied to an email from the Tide.',
    'The Harbour Mail has asked the embassy for a comment.',
    'The Harbour Mail has sent requests to the ministry and the mayor for comments.',
    'The details have not yet been disclosed.',
    'A new date will be announced.',
  ])('%s', (text) => expect(told(text)).toEqual([]))

  it.each([
    ['Lund did not answer whether he would run.', ['Lund > whether he would run']],
    ['Ada Berg did not comment on the plan.', ['Ada Berg > the plan']],
    ['Ada Berg replied to the charge with a laugh.', ['Ada Berg > the charge with a laugh']],
    ['It was announced that the port would close.', ['- > that the port would close']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
