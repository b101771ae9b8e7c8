import { describe, expect, it } from 'vitest'
import { told } from './testing/told.ts'

describe('how much somebody says that something is', () => {
  it.each([
    ['They put the number of ships at about 2,000.', ['They > the number of ships at about 2,000']],
    ['The officials put the cost at 3 million crowns.', ['The officials > the cost at 3 million crowns']],
    ['Analysts have put the losses at $2 billion.', ['Analysts > the losses at $2 billion']],
    ['The ministry puts its losses at more than 40 ships.', ['The ministry > its losses at more than 40 ships']],
    ['Ada Berg placed the chances of a deal at 50 percent.', ['Ada Berg > the chances of a deal at 50 percent']],
    ['The union pegged the turnout at nearly 800 workers.', ['The union > the turnout at nearly 800 workers']],
    ['A port official, who put the toll at 12, left the room.', ['who > the toll at 12']],
    [
      'The farmers put the share of fields lost in the flood at some 30 per cent.',
      ['The farmers > the share of fields lost in the flood at some 30 per cent'],
    ],
    ['The aides put the number held in Tal at 40.', ['The aides > the number held in Tal at 40']],
    ['Rescuers on Monday put the death toll at 61.', ['Rescuers > the death toll at 61']],
    // no number, nothing that is measured, nobody who reckons
    ['The sailors put the crates at the gate.', []],
    ['They put the guns at 20 posts.', []],
    ['The storm put the number of ships at risk.', []],
    ['The accident put the cost of the bridge at the centre of the talks.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
