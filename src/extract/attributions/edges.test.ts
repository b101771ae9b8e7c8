import { describe, expect, it } from 'vitest'
import { told } from './testing/told.ts'

describe('where what is told begins', () => {
  it.each([
    // the report's own 'and'
    ['And the port, Ada Berg said, would open in May.', ['Ada Berg > the port / would open in May']],
    ['But the ships are late, the envoy said.', ['the envoy > the ships are late']],
    ['But Jan Lund said the port was open.', ['Jan Lund > the port was open']],
    ['“And we leave,” Ada Berg said.', ['Ada Berg > “And we leave,”']],
    ['Ada Berg said the port and the mine were shut.', ['Ada Berg > the port and the mine were shut']],
    // whom it was told
    ['The envoy told the Harbour Mail on Friday that the port would open.', ['The envoy > that the port would open']],
    ['Ada Berg tells the Vessia Post’s weekly show that nobody left.', ['Ada Berg > that nobody left']],
    [
      'The minister reminded his colleagues at a meeting in Tal that ships need water.',
      ['The minister > that ships need water'],
    ],
    [
      'Ada Berg said after talking with the envoy that the port would stay shut.',
      ['Ada Berg > that the port would stay shut'],
    ],
    ['Ada Berg said the plan that Karsa rejected would fail.', ['Ada Berg > the plan that Karsa rejected would fail']],
    ['Ada Berg said the ship that sank was old.', ['Ada Berg > the ship that sank was old']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('a list that is told to its end', () => {
  it.each([
    [
      'The minister proposed that the islands, including Tal and Osk, come under Lorvian rule.',
      ['The minister > that the islands, including Tal and Osk, come under Lorvian rule'],
    ],
    [
      'The envoy said the plan envisages deep cuts, including handing over two ports to Karsa.',
      ['The envoy > the plan envisages deep cuts, including handing over two ports to Karsa'],
    ],
    ['Ada Berg wants to open three ports, including Tal.', ['Ada Berg > to open three ports, including Tal']],
    [
      'Ada Berg wants to widen the harbour, build a bridge and create a coast guard.',
      ['Ada Berg > to widen the harbour, build a bridge and create a coast guard'],
    ],
    [
      'Ada Berg wants to double the fleet, drop the toll and hire 300 sailors.',
      ['Ada Berg > to double the fleet, drop the toll and hire 300 sailors'],
    ],
    [
      'The mayor promised she would mend the bridge, widen the road and plant trees.',
      ['The mayor > she would mend the bridge, widen the road and plant trees'],
    ],
    [
      'Lund vowed to end the strike, raise wages, and build a school.',
      ['Lund > to end the strike, raise wages, and build a school'],
    ],
    [
      'They call for a law to end the toll, stop the dredging and remove the bar.',
      ['They > a law to end the toll, stop the dredging and remove the bar'],
    ],
    ['Ada Berg warned against pirates from Karsa, Vessia and Lorvia.', ['Ada Berg > pirates from Karsa, Vessia and Lorvia']], // biome-ignore format: one line
    // what the speaker did
    ['Ada Berg promised to help, drew a line and left.', ['Ada Berg > to help']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('where and how something was made known', () => {
  it.each([
    ['Jan Lund announced the plan on Twitter.', ['Jan Lund > the plan']],
    ['Jan Lund voiced a cheerful tone on social media.', ['Jan Lund > a cheerful tone']],
    ['Ada Berg criticised the tax on social media.', ['Ada Berg > the tax']],
    ['Ada Berg criticised the mayor on her website.', ['Ada Berg > the mayor']],
    ['Ada Berg cited the figures in her remarks.', ['Ada Berg > the figures']],
    ['The ministry confirmed the deal in a statement.', ['The ministry > the deal']],
    // places, and what goes on behind them
    ['Lund announced the plan in Tal.', ['Lund > the plan in Tal']],
    ['Jan Lund urged the fleet in a letter to stay.', ['Jan Lund > the fleet in a letter to stay']],
    ['Lund thanked the fleet on Twitter for its help.', ['Lund > the fleet on Twitter for its help']],
    ['Lund praised the words in the statement of the council.', ['Lund > the words in the statement of the council']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('a quotation right behind a verb of saying', () => {
  it.each([
    ['“We go,” Berg said, and Lund said: “We stay here.”', ['Berg > “We go,”', 'Lund > “We stay here.”']],
    ['Asked by the council whether Lorvia wanted peace, the envoy said no.', ['the council > whether Lorvia wanted peace', 'the envoy > no']], // biome-ignore format: one line
    ['Ada Berg, asked where she was, said she was at home.', ['Ada Berg > she was at home']],
    ['“We go,” Berg said. “We are late.”', ['Berg > “We go,” / “We are late.”']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
