import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('agreeing under a condition is no act', () => {
  it.each([
    ['if', 'If Ana Lind wants to win, she’ll make deals with Jan Berg.'],
    ['before', 'Ana Lind wanted the port open before she would agree to anything.'],
    ['if would', 'A vote was sure if Ana Lind would agree to it.'],
    ['only if', 'Ana Lind would agree to a deal only if Karsa left, she said.'],
    ['would', 'France would agree to a truce.'],
    ['would reject', 'France would reject the plan, Ana Lind feared.'],
    ['until', 'Until France would agree, no talks were held.'],
  ])('%s', (_, text) => expect(told(text)).toEqual([]))

  it.each([
    ['what somebody said', 'Ana Lind said she would agree to the plan on Friday.', ['agree Ana Lind 2031-04-04 planned']],
    ['what will be', 'France will agree to the deal on Friday.', ['agree France 2031-04-04 planned']],
    ['a deal that will be', 'France and Germany will reach a deal on Friday.', ['agree France + Germany 2031-04-04 planned']],
    ['signing is told', 'Ana Lind will sign the deal if Germany agrees.', ['sign Ana Lind planned']],
  ])('but %s', (_, text, expected) => expect(told(text)).toEqual(expected)) // biome-ignore format: a table
})

describe('what is offered and puts nothing on a table', () => {
  it.each([
    ['Ana Lind offered her support for the plan.'],
    ['Ana Lind proposed a toast to the deal.'],
    ['Ana Lind offered condolences to Lorvia on Monday.'],
    ['Ana Lind offered thanks for the deal.'],
    ['Jan Berg offered praise for the plan on Tuesday.'],
    ['An apology was offered by Lorvia.'],
    ['Ana Lind offered an apology to the envoys on Monday.'],
    ['Jan Berg proposed marriage.'],
  ])('%s', (text) => expect(told(text)).toEqual([]))

  it.each([
    ['Ana Lind offered a compromise on Monday.', ['propose Ana Lind 2031-03-31']],
    ['Lorvia offered a new plan on Monday.', ['propose Lorvia 2031-03-31']],
    ['Ana Lind proposed a truce on Monday.', ['propose Ana Lind 2031-03-31']],
  ])('but %s', (text, expected) => expect(told(text).filter((e) => e.startsWith('propose'))).toEqual(expected))
})

describe('what is asked for, or done by nobody', () => {
  it.each([
    ['Let’s stand down and find a better way, Ana Lind said.'],
    ['“I accept it, let’s stand down,” Ana Lind said.'],
    ['Let us sign the deal, Ana Lind said.'],
    ['Let them vote on the deal, Ana Lind said.'],
    ['What began as a debate over negotiating with terrorists escalated.'],
  ])('none: %s', (text) => expect(told(text)).toEqual([]))

  it.each([
    ['Ana Lind let them vote on the deal on Monday.', 'vote 2031-03-31'],
    ['After meeting with envoys, Ana Lind left.', 'meet Ana Lind'],
    ['Ana Lind spoke of negotiating with France.', 'other:negotiate Ana Lind > France'],
  ])('but %s', (text, event) => expect(told(text)).toContain(event))
})
