import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { madeUpReport } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'

const actors = (text: string) => extract(madeUpReport({ text: `A headline\n\n${text}` }), english).actors
const names = (text: string) => actors(text).map(({ name }) => name)

describe('a name that the engine read wrongly', () => {
  it.each([
    ['the seat before an office', 'White House Press Secretary Ada Berg said no.', ['Ada Berg']],
    ['the body before an office', 'Pentagon Press Secretary Ada Berg said no.', ['Ada Berg', 'Pentagon']],
    ['the matter of an office', 'Jan Lund met Canadian Foreign Affairs Minister Ada Berg.', ['Jan Lund', 'Ada Berg']],
    ['an office and who holds it', 'House Majority Leader Sten Hover (D-Md.) told Democrats on a call Tuesday that he would go.', ['Sten Hover', 'Democrats']], // biome-ignore format: one line
    ['a faction before its member', 'Iowa Democrat Abby Linden rejected the plan.', ['Abby Linden']],
    ['a state behind a month', 'Last May Canada left the pact with Norway.', ['Canada', 'Norway']],
    ['a title in letters', 'Amb. Ada Berg met Jan Lund.', ['Ada Berg', 'Jan Lund']],
    ['a surname that is a month', 'He offered Prime Minister Julia May more time. May left.', ['Julia May']],
    [
      'a seat before its holder',
      'The plan came from Michigan Rep. Dan Keaton and Ada Berg.',
      ['Ada Berg', 'Dan Keaton'],
    ],
    ['a counsel and whom he serves', 'White House Counsel Don Berg said no.', ['Don Berg', 'White House']],
    ['a nickname', 'Rep. Howard P. “Buck” Keaton said no. Keaton left.', ['Howard P. “Buck” Keaton']],
  ])('is %s: %s', (_, text, expected) => expect(names(text).sort()).toEqual(expected.sort()))

  it.each([
    ['a garden', 'Ada Berg spoke in the Rose Garden on Monday.', 'Rose Garden'],
    ['a room', 'The Oval Office meeting failed on Monday. Ada Berg said no.', 'Oval Office'],
    ['a god', '“We praise God for your freedom,” Ada Berg said. God said no.', 'God'],
    ['a bank of a river', 'The council would govern the West Bank. Ada Berg left the West Bank.', 'West Bank'],
    ['a part of the world', 'Western states left. Ada Berg said Western and Danish aid was late.', 'Western'],
    ['an exchange', 'The Nasdaq fell on Monday. Nasdaq said no.', 'Nasdaq'],
    ['a treaty in small letters', 'The old Nafta replaced it. Nafta rejected the offer.', 'Nafta'],
    ['a law by its initials', 'It is in the Uniform Code of Harbour Justice (UCHJ). The UCHJ rejected it.', 'UCHJ'],
    ['where a bay is', 'The men in Harbour Bay, Cuba pose a threat to the port.', 'Cuba'],
    ['part of a body’s name', 'The chairman of the U.S. Joint Chiefs of Staff said no.', 'Staff'],
  ])('is nobody: %s: %s', (_, text, name) => expect(names(text)).not.toContain(name))
})
