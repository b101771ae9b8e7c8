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
    ['Many firms would see new taxes on imports.', []],
    ['The revolt threatens to derail the plan of President Ada Berg.', []],
    ['The union threatens to strike.', ['The union > to strike']],
    ['The dockers, who have threatened to strike, left.', ['who > to strike']],
    ['The council rejected the offer on Monday.', []],
    ['Jan Lund, the trade minister, answered within the hour.', []],
    ['Ada Berg came to the port to say goodbye as the ships left.', []],
    ['“Goodbye to the port,” Ada Berg said.', ['Ada Berg > “Goodbye to the port,”']],
    ['The plan speaks of an exchange of all ships.', ['The plan > an exchange of all ships']],
    ['Karsa responded with its own levies on Norwegian ships.', []],
    ['There are fears that the strike will last.', ['- > that the strike will last']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('nothing is said', () => {
  it.each([
    ['President Jan Lund has not said a word about the railway.', []],
    ['Ada Berg has not uttered a word about the plan.', []],
    ['The minister did not say a single word on the road.', []],
    ['She never said a word about the deal.', []],
    ['The minister did not say one word about why he left.', []],
    ['Ada Berg said a word about the plan.', ['Ada Berg > a word about the plan']],
    ['Ada Berg did not say where the road was.', ['Ada Berg > where the road was']],
    ['Ada Berg did not say that “a word” was missing.', ['Ada Berg > that “a word” was missing']],
    // what a page asks of its readers
    ['Tell us what you saw: desk@tide.example', []],
    ['Tell us whether the road is open.', []],
    ['Ask the minister if she will go.', []],
    ['Remember that the road is closed.', []],
    ['Tell the mayor that the road is closed, Ada Berg said.', ['Ada Berg > Tell the mayor that the road is closed']],
    ['Asked whether she would go, Ada Berg said no.', ['Ada Berg > no']],
    ['“Remember that the road is closed,” Ada Berg said.', ['Ada Berg > “Remember that the road is closed,”']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
