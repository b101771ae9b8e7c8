import { describe, expect, it } from 'vitest'
import { positionsTold } from './testing/positions-told.ts'

describe('words that tell a stance', () => {
  it.each([
    ['Ana Lind hopes to pass the relief bill.', 'Ana Lind supports relief bill'],
    ['Ana Lind intends to terminate the trade pact.', 'Ana Lind rejects trade pact'],
    ['“We’ll only sign a trade deal that is good for France,” Ana Lind said.', 'Ana Lind conditional trade deal'],
    ['The council debated the relief bill. Ana Lind voted against.', 'Ana Lind rejects relief bill'],
    ['The council debated the relief bill. Ana Lind voted no.', 'Ana Lind rejects relief bill'],
    [
      'France and Poland held talks. The countries agreed to limit steel exports.',
      'Poland accepts limit steel exports',
    ],
    ['France presented a plan to end the conflict, which Poland rejected.', 'Poland rejects plan'],
    ['The Polish union urged France to “quickly return to the talks.”', 'Polish union demands'],
    ['Ana Lind spoke for an hour before endorsing the peace plan.', 'Ana Lind supports peace plan'],
    ['Ana Lind issued a rebuke of the relief package.', 'Ana Lind rejects relief package'],
  ])('%s', (text, position) => {
    expect(positionsTold(text).join('; ')).toContain(position)
  })

  it.each([
    // What is wanted is not the process.
    ['France wants a dispute process that Poland wanted to drop.', /Poland demands/u],
    // A part of a deal is not the whole.
    ['Norway drafted a peace deal. Poland balked at such a clause.', /Poland rejects peace deal/u],
  ])('nothing of: %s', (text, wrong) => {
    expect(positionsTold(text).join('; ')).not.toMatch(wrong)
  })
})
