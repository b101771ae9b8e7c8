import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

// The reports are of Wednesday, 2 April 2031.
describe('a summit that is told before it takes place', () => {
  it.each([
    ['what somebody flew in for', 'Ana Lind flew to Geneva on Tuesday for her summit with Jan Berg. The summit is the first between the two. Lind and Berg will meet on Saturday at a hotel.', ['visit Ana Lind > Jan Berg @ Geneva 2031-04-01', 'meet Ana Lind + Jan Berg @ Geneva 2031-04-05 planned']],
    ['judged beforehand', 'Ana Lind and Jan Berg are to meet on Saturday. Critics say the summit rewards Berg. The Geneva summit is a gamble, they said.', ['meet Ana Lind + Jan Berg 2031-04-05 planned']],
    ['told before the day', 'Ana Lind said the Geneva summit was a chance for peace. Ana Lind and Jan Berg will meet on Saturday in Geneva.', ['meet Ana Lind + Jan Berg @ Geneva 2031-04-05 planned']],
    ['with what it follows', 'The historic summit between Ana Lind and Jan Berg follows months of threats. The two leaders will meet at 9 a.m. on Saturday.', ['meet Ana Lind > Jan Berg 2031-04-05 planned']],
    ['set for a day', 'The summit with Jan Berg, scheduled for Saturday, worries the envoys.', ['meet > Jan Berg 2031-04-05 planned']],
    ['scheduled and cancelled', 'The talks scheduled for Saturday were cancelled. Ana Lind said so.', ['meet 2031-03-29 cancelled']],
    ['the first time they meet', 'Jan Berg landed in Geneva. It will be the first time the leaders meet in Geneva.', ['visit Jan Berg @ Geneva', 'meet @ Geneva planned']],
    ['after that of others', 'Ana Lind clashed with allies at the G7 summit in Quebec. She then flew to Geneva for the summit, where she will meet Jan Berg on Saturday.', ['attack Ana Lind @ Quebec', 'meet @ Quebec', 'visit Ana Lind @ Geneva', 'meet Ana Lind > Jan Berg @ Geneva 2031-04-05 planned']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected)) // biome-ignore format: a table

  it.each([
    ['told by its verb', 'Ana Lind and Jan Berg met in Geneva on Monday. The summit was the first. Ana Lind will meet Eva Holt on Saturday.', ['meet Ana Lind + Jan Berg @ Geneva 2031-03-31', 'meet Ana Lind > Eva Holt 2031-04-05 planned']],
    ['ended', 'The summit ended on Tuesday without a deal. Ana Lind and Jan Berg will meet again on Saturday.', ['meet 2031-04-01', 'meet Ana Lind + Jan Berg 2031-04-05 planned']],
    ['behind “after”', 'After the summit in Geneva on Monday, Ana Lind left. Ana Lind will meet Eva Holt on Saturday in Oslo.', ['meet @ Geneva 2031-03-31', 'meet Ana Lind > Eva Holt @ Oslo 2031-04-05 planned']],
    ['where somebody spoke', 'At the summit in Geneva on Monday, Ana Lind told Jan Berg that the deal was dead. Ana Lind will meet Eva Holt on Saturday in Oslo.', ['meet @ Geneva 2031-03-31', 'meet Ana Lind > Eva Holt @ Oslo 2031-04-05 planned']],
  ])('took place: %s', (_, text, expected) => expect(told(text)).toEqual(expected)) // biome-ignore format: a table
})

describe('the summit of a group of states', () => {
  it.each([
    ['by its place, before', 'Ana Lind left the G7 in Quebec early. Ana Lind will meet Jan Berg on Saturday at a summit. The summit in Quebec ended in discord.', ['meet Ana Lind > Jan Berg 2031-04-05 planned', 'meet @ Quebec']],
    ['by its place, behind', 'Ana Lind will meet Jan Berg at a summit on Saturday. Ana Lind was at the G-20 in Quebec on Monday. The summit in Quebec was tense.', ['meet Ana Lind > Jan Berg 2031-04-05 planned', 'meet @ Quebec']],
    ['where it is told itself', 'Leaders of the G7 met in Quebec on Tuesday. Ana Lind left the summit in Quebec early. Ana Lind will meet Jan Berg on Saturday in Geneva.', ['meet @ Quebec 2031-04-01', 'meet Ana Lind > Jan Berg @ Geneva 2031-04-05 planned']],
    ['no group there', 'Ana Lind will meet Jan Berg at a summit on Saturday in Quebec. The summit in Quebec will be their first.', ['meet Ana Lind > Jan Berg @ Quebec 2031-04-05 planned']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected)) // biome-ignore format: a table
})
