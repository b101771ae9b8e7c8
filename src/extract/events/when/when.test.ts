import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('when it was', () => {
  it.each([
    [
      'a page is written on after its date',
      'France and Poland signed the treaty early Thursday.',
      'sign France + Poland 2031-04-03',
    ],
    [
      'a noun told in the past too',
      'A missile strike on Warsaw killed ten people on Thursday.',
      'attack > Poland 2031-04-03',
    ],
    [
      'but the meeting of the next day is to come',
      'Thursday’s meeting between Ana Lind and Jan Berg matters.',
      'meet Ana Lind > Jan Berg 2031-04-03 planned',
    ],
    [
      '"previous" counts from what is said',
      'Police said on Monday that rebels had carried out six attacks in the previous 24 hours.',
      'attack rebels 2031-03-30/2031-03-31',
    ],
    ['"when" after a year', 'The attack last year, when rebels killed 63 people, was the worst.', 'attack rebels 2030'],
    [
      'told behind it',
      'Rebels attacked an outpost in Poland on Monday. Two soldiers were killed.',
      'attack 2031-03-31~',
    ],
    [
      'the day is that of publishing',
      'They put off publishing the text of the deal between France and Poland on Monday.',
      'agree France > Poland',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  it('what was before is not of the day that is told beside it', () => {
    expect(told('Rebels attacked an outpost in Poland on Monday, after killing two soldiers.')).not.toContain(
      'attack rebels 2031-03-31~',
    )
  })
})
