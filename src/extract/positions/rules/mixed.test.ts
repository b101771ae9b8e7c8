import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

const told = (text: string) =>
  positionsTold(`France and Poland reached a trade agreement on Monday. ${text}`).filter((t) => !/accepts/u.test(t))

describe('a verdict that praises and blames', () => {
  it.each([
    'Ana Lind called the deal “a step, taken in the wrong order.”',
    'Ana Lind called the deal “a step in the wrong direction.”',
    'Ana Lind described the deal as “a start, but not enough”.',
    '“The deal is a welcome step, but too small,” Ana Lind said.',
    '“The deal is a step, but a risky one,” Ana Lind said.',
    'Ana Lind said that the deal was a beginning that came too late.',
    '“The deal is the right idea for the wrong reasons,” Ana Lind said.',
    'The deal was necessary but not sufficient, Ana Lind said.',
  ])('%s', (text) => expect(told(text)).toEqual(['Ana Lind doubts trade agreement']))

  it.each([
    ['Ana Lind called the deal “a step in the right direction.”', ['Ana Lind supports trade agreement']],
    ['Ana Lind called the deal “a good deal.” But she came too late.', ['Ana Lind supports trade agreement']],
    ['“The deal is not a step in the wrong direction,” Ana Lind said.', []],
    ['Ana Lind took a step in the wrong direction.', []],
    ['Ana Lind called the deal “a step”.', []],
    ['“The deal is good for those who came too late,” Ana Lind said.', ['Ana Lind supports trade agreement']],
    ['“The deal is a great win, but we must go on,” Ana Lind said.', ['Ana Lind supports trade agreement']],
    [
      '“The deal is necessary because too many people are hungry,” Ana Lind said.',
      ['Ana Lind supports trade agreement'],
    ],
    ['“The deal is good for too many towns,” Ana Lind said.', ['Ana Lind supports trade agreement']],
    ['Ana Lind was on the wrong side of the road.', []],
  ])('not in %s', (text, positions) => expect(told(text)).toEqual(positions))
})

describe('the offer that somebody judges', () => {
  it.each([
    [
      '“We accept a truce. But the trains must run first,” Jan Berg said. Ana Lind called the offer “a step, taken in the wrong order”.',
      'Ana Lind doubts trains must run first',
    ],
    [
      '“The trains must run first,” Jan Berg said. Ana Lind called the demand absurd.',
      'Ana Lind rejects trains must run first',
    ],
    [
      '“The trains must run first,” Jan Berg said.\n\nAna Lind called that offer “an insult”.',
      'Ana Lind rejects trains must run first',
    ],
    [
      '“The trains must run first,” Jan Berg said. “The proposal is unacceptable,” Ana Lind said.',
      'Ana Lind rejects trains must run first',
    ],
  ])('%s', (text, position) => expect(positionsTold(text)).toContain(position))

  it.each([
    ['his own', '“The trains must run first,” Ana Lind said. She called the offer generous.'],
    [
      'long before',
      '“The trains must run first,” Jan Berg said. It rained. It snowed. Ana Lind called the offer absurd.',
    ],
    ['any offer', '“The trains must run first,” Jan Berg said. Ana Lind called an offer absurd.'],
    ['an offer of money', '“The trains must run first,” Jan Berg said. Ana Lind called the money offer absurd.'],
  ])('not %s', (_, text) => expect(positionsTold(text).join('; ')).not.toMatch(/Lind (?:doubts|rejects) .*trains/u))
})
