import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('who calls somebody on the phone', () => {
  it.each([
    ['Ana Lind called Jan Berg on Monday.', 'call Ana Lind > Jan Berg 2031-03-31'],
    ['Ana Lind called Jan Berg to discuss the truce.', 'call Ana Lind > Jan Berg 2031-04-02~'],
    ['Ana Lind called Jan Berg, the envoy of Poland, late on Monday.', 'call Ana Lind > Jan Berg 2031-03-31'],
    [
      'Ana Lind called her French counterpart Jan Berg on Monday to discuss the truce.',
      'call Ana Lind > Jan Berg 2031-03-31',
    ],
    ['Ana Lind has called Jan Berg to express “regret” over the attack.', 'call Ana Lind > Jan Berg'],
    ['On Monday Jan Berg was called by Ana Lind.', 'call Ana Lind > Jan Berg 2031-03-31'],
    ['Ana Lind called Jan Berg again and asked him to stay.', 'call Ana Lind > Jan Berg 2031-04-02~'],
    ['Ana Lind called Jan Berg and said, “We are ready.”', 'call Ana Lind > Jan Berg 2031-04-02~'],
    ['Ana Lind called Jan Berg from Warsaw after the vote.', 'call Ana Lind > Jan Berg 2031-04-02~'],
    ['Ana Lind called Jan Berg a second time on Monday.', 'call Ana Lind > Jan Berg 2031-03-31'],
    ['Ana Lind made a call to Jan Berg on Monday.', 'call Ana Lind > Jan Berg 2031-03-31'],
    ['Ana Lind will call Jan Berg on Friday.', 'call Ana Lind > Jan Berg 2031-04-04 planned'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    'Ana Lind called Jan Berg “weak.”',
    'Ana Lind denied calling Jan Berg, now a member of the cabinet, “weak.”',
    'Ana Lind never called Jan Berg weak, she said on Monday.',
    'Ana Lind called Jan Berg “honorable” and “a friend of Poland.”',
    'Ana Lind called Jan Berg, whom she met on Monday, a “crook.”',
    'Ana Lind called politicians like Jan Berg “leeches” who bleed the country.',
    'Ana Lind calls herself a “free trader.”',
    'Ana Lind calls herself independent.',
    'Ana Lind has called Jan Berg one of the best ministers of all time.',
    'Jan Berg was called a liar by Ana Lind.',
    'Ana Lind took aim at what she called “half-hearted ministers.”',
    'Voters will call Jan Berg out.',
    'Lawmakers called Jan Berg out on his promises.',
    'Ana Lind called Jan Berg into her office on Monday.',
    'Ana Lind may call the military during a crisis.',
    'The Senate may call Jan Berg to testify on Friday.',
    'Four lawmakers voted to call Jan Berg as a witness.',
    'The right to call witnesses is hers, Ana Lind said.',
    'The court called the election for Jan Berg.',
    'Ana Lind calls Jan Berg a “moderate.”',
    'The pilots have a party called the Liberal Party.',
    'Her call to “resistance” pleased Jan Berg.',
    'Her call to action pleased Jan Berg.',
    'Ana Lind repeated her call to arms on Monday.',
  ])('no call: %s', (text) => {
    expect(told(text).filter((event) => event.startsWith('call'))).toEqual([])
  })
})
