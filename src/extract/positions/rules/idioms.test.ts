import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('where somebody stands by a set phrase', () => {
  it.each([
    ['Ana Lind poured cold water on the peace plan.', 'Ana Lind rejects peace plan'],
    ['Norway turned its back on the peace plan.', 'Norway rejects peace plan'],
    ['Jan Berg gave the peace plan short shrift.', 'Jan Berg rejects peace plan'],
    ['Norway wants no part of the peace plan.', 'Norway rejects peace plan'],
    ['The council debated the relief bill. Ana Lind will have none of it.', 'Ana Lind rejects relief bill'],
    ['Ana Lind did not rule the tariffs off the table.', ''],
    ['Ana Lind dug in her heels over the tariffs.', 'Ana Lind rejects tariffs'],
    ['Norway would not hear of the peace plan.', 'Norway rejects peace plan'],
    ['Norway has not dismissed the peace plan out of hand.', 'Norway open peace plan'],
    ['Norway dismissed the peace plan out of hand.', 'Norway rejects peace plan'],
    ['“The peace plan is dead in the water,” Ana Lind said.', 'Ana Lind rejects peace plan'],
    ['Ana Lind called the peace plan a bridge too far.', 'Ana Lind rejects peace plan'],
    ['“The tariffs are a recipe for disaster,” Ana Lind said.', 'Ana Lind rejects tariffs'],
    ['“The peace plan is not worth the paper it is written on,” Ana Lind said.', 'Ana Lind rejects peace plan'],
    [
      'France presented a peace plan. “Over my dead body,” Ana Lind said.',
      'France proposes peace plan; Ana Lind rejects peace plan',
    ],
    [
      'France presented a peace plan. “No way,” Ana Lind said.',
      'France proposes peace plan; Ana Lind rejects peace plan',
    ],
    ['Ana Lind said that the peace plan was a bridge too far for Norway.', 'Norway rejects peace plan'],
    ['The peace plan was music to Norway’s ears.', 'Norway supports peace plan'],
    ['The peace plan cut no ice with Norway.', 'Norway rejects peace plan'],
    ['Ana Lind cast doubt on the peace plan.', 'Ana Lind doubts peace plan'],
    ['Ana Lind took a dim view of the tariffs.', 'Ana Lind doubts tariffs'],
    ['Ana Lind is no fan of the tariffs.', 'Ana Lind doubts tariffs'],
    ['Ana Lind is a big fan of the peace plan.', 'Ana Lind supports peace plan'],
    ['“The peace plan is pie in the sky,” Ana Lind said.', 'Ana Lind doubts peace plan'],
    ['“The peace plan does not hold water,” Ana Lind said.', 'Ana Lind doubts peace plan'],
    ['Ana Lind said the peace plan would do more harm than good.', 'Ana Lind doubts peace plan'],
    ['Ana Lind threw her weight behind the peace plan.', 'Ana Lind supports peace plan'],
    ['Norway went to bat for the peace plan.', 'Norway supports peace plan'],
    ['Norway gave the green light to the peace plan.', 'Norway accepts peace plan'],
    ['Norway gave the peace plan the green light.', 'Norway accepts peace plan'],
    ['Norway has not given the go-ahead for the peace plan.', 'Norway rejects peace plan'],
    ['The peace plan got the green light from Norway.', 'Norway accepts peace plan'],
    ['Norway is on board with the peace plan.', 'Norway accepts peace plan'],
    ['Norway opened the door to the peace plan.', 'Norway open peace plan'],
    ['Norway is not opposed to the peace plan.', 'Norway open peace plan'],
    ['Norway is warming to the peace plan.', 'Norway open peace plan'],
    ['Norway is on the fence about the peace plan.', 'Norway undecided peace plan'],
    ['Norway kept its options open on the peace plan.', 'Norway undecided peace plan'],
    ['Norway is in two minds about the peace plan.', 'Norway undecided peace plan'],
    ['Norway put the peace plan on ice.', 'Norway undecided peace plan'],
    ['Norway has not made up its mind about the peace plan.', 'Norway undecided peace plan'],
    ['Norway will settle for nothing less than a ceasefire.', 'Norway demands ceasefire'],
    ['Norway floated the idea of a ceasefire.', 'Norway proposes ceasefire'],
    ['Norway put a ceasefire on the table.', 'Norway proposes ceasefire'],
  ])('%s', (text, positions) => {
    expect(positionsTold(text).join('; ')).toBe(positions)
  })

  it.each([
    '“The peace plan is a bridge too far for some people,” Ana Lind said.',
    '“We have a peace plan. There is no way out,” Ana Lind said.',
    'Norway gave Jan Berg the final say.',
    'Ana Lind said there was no way to reach the port.',
    'The peace plan opened the door to trade.',
  ])('nothing of: %s', (text) => {
    expect(positionsTold(text)).toEqual([])
  })
})
