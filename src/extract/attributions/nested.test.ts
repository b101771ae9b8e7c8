import { describe, expect, it } from 'vitest'
import { told } from './testing/told.ts'

/** What is told inside the words of the first source, 'SOURCE > CONTENT'. */
const inside = (text: string) => told(text).slice(1)

describe('what somebody thinks or wants inside another’s words', () => {
  it.each([
    ['Karsan officials said they expected the tariffs to fall.', ['they > the tariffs to fall']],
    ['Ada Berg said that Norway was committed to peace.', ['Norway > peace']],
    ['Ada Berg said the envoys were opposed to the plan and that she would leave.', ['the envoys > the plan']],
    [
      'The envoy said that Karsa wants the ships to sail before it opens the port.',
      ['Karsa > the ships to sail before it opens the port'],
    ],
    [
      'Three Lorvian ministries were silent, but an aide said the unions were prepared to strike.',
      ['the unions > to strike'],
    ],
    [
      'Karsa, according to Reuters, wants the ships to sail before it opens the port.',
      ['Karsa > the ships to sail before it opens the port'],
    ],
    [
      'Ada Berg, according to Reuters, expects the talks to fail if no ship sails.',
      ['Ada Berg > the talks to fail if no ship sails'],
    ],
    [
      'Lorvia, Reuters reported, wants the toll to end before winter comes.',
      ['Lorvia > the toll to end before winter comes'],
    ],
    [
      'The minister, according to two officials, wants the toll to fall after the vote.',
      ['The minister > the toll to fall after the vote'],
    ],
    ['Norway, according to the ministry, opened the port.', []],
    ['The mayor said the ships were ready to sail.', []],
    // What is asked for, in a plain tense.
    ['The envoy said that Lorvia asks for two more ships.', ['Lorvia > two more ships']],
    ['Two officials said the farmers were asking for a new canal.', ['the farmers > a new canal']],
    ['Ada Berg said the union asks for a rise of ten percent.', ['the union > a rise of ten percent']],
    ['The premier said Vessia was pushing for a vote.', ['Vessia > a vote']],
    [
      'A source told the Tide that Karsa asks for the gates to open before the ferries sail.',
      ['Karsa > the gates to open before the ferries sail'],
    ],
    ['Ada Berg said the farmers beg for rain.', ['the farmers > rain']],
    ['Ada Berg said the council had asked for a loan.', []],
    ['Ada Berg said they may ask for a loan.', []],
    ['Ada Berg said the canal asks for nothing.', []],
    // What she said that she saw coming.
    ['Ada Berg said she expected both of them at the table.', ['she > both of them at the table']],
    ['Jan Lund told the council that he expected the talks to fail.', ['he > the talks to fail']],
    ['The minister said she planned to visit Karsa.', ['she > to visit Karsa']],
    ['Ole Rask said that he intended to sell the ferry.', ['he > to sell the ferry']],
    ['Jan Lund said he expects rain.', []],
    ['Jan Lund said he wanted to leave.', []],
    // What she says herself, once.
    ['Ada Berg said she hopes to pass the bill.', []],
    // What may be, what is done, and what a deal does.
    ['Ada Berg said they would support the plan.', []],
    ['Ada Berg said the envoys had called an emergency meeting to discuss “a threat.”', []],
    ['Ada Berg said the plan was better and that nobody called it a threat.', []],
    ['Ada Berg said the deal does not call for a new port.', []],
  ])('%s', (text, expected) => expect(inside(text)).toEqual(expected))
})

describe('who is told of between dashes', () => {
  it('speaks with the names before them', () => {
    expect(told('Ada Berg and Jan Lund — the two envoys — said that the port was safe.')).toEqual([
      'Ada Berg and Jan Lund — the two envoys > that the port was safe',
    ])
  })
})
