import { describe, expect, it } from 'vitest'
import { told } from './testing/told.ts'

describe('what somebody does is nothing that is said', () => {
  it.each([
    ['The Senate passed the bill.', []],
    ['The deal calls for the closing of the port.', []],
    ['The two countries agreed to open the port in May.', []],
    ['Karsa agreed to open the port in May.', ['Karsa > to open the port in May']],
    ['The minister has called a press conference for Monday.', []],
    ['President Ada Berg called Prime Minister Jan Lund.', []],
    ['Ada Berg called for a new port.', ['Ada Berg > a new port']],
    ['Ada Berg called the deal a disaster.', ['Ada Berg > the deal a disaster']],
    ['Other officials appeared to play down the attacks.', []],
    ['Envoy Ada Berg, asked where the ships were, left the room.', []],
    ['It is still unclear whether the port will open.', []],
    ['All Karsan deputies voted in favor of the bill.', []],
    ['Leaders of the council backed down on their demands.', []],
    ['The council rejected the minister’s plan.', []],
    ['The council rejected the charge that it had lied.', ['The council > the charge that it had lied']],
    ['Ada Berg could veto that action.', []],
    ['A majority vote is required, meaning that Russia, China and Norway could not collectively block action.', []],
    ['If the agency identifies a suspicious site, inspectors go in.', []],
    ['An arbitration panel will decide whether Karsa must give inspectors access.', []],
    ['Letting the bill pass would break the "Hale Rule" -- named after former Speaker Dennis Hale.', []],
    ['The pact, which is called the Karsa Harbour Accord, was signed.', []],
    ['Stock markets, which have seen a sharp fall, rose.', []],
    ['Ada Berg has seen the plan as a threat.', ['Ada Berg > the plan as a threat']],
    ['The war has claimed the lives of 60 people.', []],
    ['Karsa responded with its own levies on Norwegian ships.', []],
    ['There are fears that the strike will last.', ['- > that the strike will last']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
