import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('“it” is what was told in the sentence before', () => {
  it.each([
    ['Ana Lind and Jan Berg agreed to hold a summit. It will be held on Saturday in Geneva.', 'meet Ana Lind + Jan Berg @ Geneva 2031-04-05 planned'],
    ['Ana Lind will meet Jan Berg for talks. It will take place in Oslo on Saturday.', 'meet Ana Lind > Jan Berg @ Oslo 2031-04-05 planned'],
    ['Ana Lind plans a meeting with Jan Berg. “It will be held in Oslo,” she said.', 'meet Ana Lind > Jan Berg @ Oslo planned'],
    ['Ana Lind met Jan Berg. It was held behind closed doors in Oslo on Monday.', 'meet Ana Lind > Jan Berg @ Oslo 2031-03-31'],
    ['Ana Lind had a call with Jan Berg. It took place on Monday.', 'call Ana Lind > Jan Berg 2031-03-31'],
    ['Poland will hold a ceremony for Jan Berg. It is set for Friday.', '2031-04-04 planned'],
    ['Ana Lind announced a visit to Poland. It begins on Friday.', 'visit Ana Lind > Poland @ Poland 2031-04-04 planned'],
    ['Ana Lind spoke about her summit with Jan Berg. It is scheduled for Saturday in Oslo.', 'meet Ana Lind > Jan Berg @ Oslo 2031-04-05 planned'],
    ['The talks between France and Poland are stalled. They are due to resume on Friday in Oslo.', 'meet France > Poland @ Oslo 2031-04-04 planned'],
  ])('%s', (text, event) => {
    expect(told(text).join('; ')).toContain(event)
  }) // biome-ignore format: a table

  it.each([
    ['Ana Lind met Jan Berg. It will be a hard winter in Oslo.', ['meet Ana Lind > Jan Berg 2031-04-02~']],
    ['Ana Lind met Jan Berg. Her party is split. It will be held to account.', ['meet Ana Lind > Jan Berg 2031-04-02~']],
    ['Ana Lind met Jan Berg. It began to rain.', ['meet Ana Lind > Jan Berg 2031-04-02~']],
    ['Ana Lind met Jan Berg. It took years.', ['meet Ana Lind > Jan Berg 2031-04-02~']],
    ['Poland attacked France on Monday. It will be held to account on Friday.', ['attack Poland > France 2031-03-31']],
  ])('nothing more: %s', (text, events) => {
    expect(told(text)).toEqual(events)
  }) // biome-ignore format: a table
})
