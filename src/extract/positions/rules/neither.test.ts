import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

const official = 'An official, who asked for anonymity to speak of a closed meeting,'

describe('who does neither of two opposite things is undecided', () => {
  it.each([
    ['Norway neither accepted nor rejected the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway neither accepted the ceasefire nor rejected it.', 'Norway undecided the ceasefire'],
    ['Norway has not accepted or rejected the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway did not accept or reject the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway hasn’t rejected or accepted the truce.', 'Norway undecided the truce'],
    ['Norway has neither endorsed nor condemned the peace plan.', 'Norway undecided peace plan'],
    ['Norway neither embraced nor ruled out the referendum.', 'Norway undecided referendum'],
    ['Norway, which has neither accepted nor rejected the peace plan, sent ships.', 'Norway undecided peace plan'],
    ['Ana Lind said Norway neither supports nor opposes the referendum.', 'Norway undecided referendum'],
    ['“We neither accept nor reject the ceasefire,” Ana Lind said.', 'Ana Lind undecided the ceasefire'],
    ['Norway would neither accept nor reject the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway has yet to accept or reject the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway refused to either accept or reject the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway declined to endorse or reject the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway left the room without accepting or rejecting the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway has said neither yes nor no to the ceasefire.', 'Norway undecided ceasefire'],
    ['Norway has not said yes or no to the ceasefire.', 'Norway undecided ceasefire'],
    [`${official} said Ana Lind had read the peace plan. She neither accepted it nor refused it, the official said.`, 'Ana Lind undecided peace plan'], // biome-ignore format: one line
  ])('%s', (text, position) => expect(positionsTold(text)).toEqual([position]))

  it('each of two', () => {
    expect(positionsTold('Neither Norway nor Sweden has accepted or rejected the ceasefire.').sort()).toEqual([
      'Norway undecided the ceasefire',
      'Sweden undecided the ceasefire',
    ])
  })

  it.each([
    'Norway neither accepted nor signed the ceasefire.',
    'Norway neither rejected nor opposed the ceasefire.',
    'Has Norway neither accepted nor rejected the ceasefire?',
    'Norway must accept or reject the ceasefire.',
    'Norway will accept or reject the ceasefire by Friday.',
    'If Norway neither accepts nor rejects the ceasefire, the talks end.',
    'Norway neither confirmed nor denied the ceasefire.',
    'Norway has until Friday to accept or reject the ceasefire.',
    'Norway accepted the ceasefire and rejected the referendum.',
    'Norway did not refuse to accept or reject the ceasefire.',
    'Norway neither accepted the prize nor rejected it.',
  ])('not in: %s', (text) => expect(positionsTold(text).join()).not.toContain('undecided'))

  it('nothing that one of the two alone would tell', () => {
    expect(positionsTold('Norway will accept or reject the ceasefire by Friday.')).toEqual([])
    expect(positionsTold('Norway will accept neither the ceasefire nor the referendum.')).toEqual([
      'Norway rejects the ceasefire',
      'Norway rejects referendum',
    ])
  })
})
