import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('places of one report that tell one act', () => {
  it.each([
    [
      'a noun behind a comma tells it again',
      'Ana Lind spoke with Jan Berg on Tuesday, the first conversation between a French leader and a Polish official.',
      ['other:talk Ana Lind + France > Jan Berg + Poland 2031-04-01'],
    ],
    [
      'bare talks are those that were told',
      'Ana Lind met Jan Berg in Geneva on Tuesday. Berg left after six hours of talks.',
      ['meet Ana Lind > Jan Berg @ Geneva 2031-04-01'],
    ],
    [
      'a deal of two and one of three',
      'France and Poland signed a deal in August. France, Poland and Spain signed a deal in March.',
      ['sign France + Poland 2030-08', 'sign France + Poland + Spain 2031-03'],
    ],
    [
      'a deal of two and one of three without their time',
      'France has a deal with Poland. The deal between France, Poland and Spain is larger.',
      ['agree France > Poland', 'agree France > Poland + Spain'],
    ],
    [
      'who also spoke did so by telephone too',
      'Ana Lind called Jan Berg on Tuesday. Lind also spoke to Per Holt.',
      ['call Ana Lind > Jan Berg 2031-04-01', 'call Ana Lind > Per Holt'],
    ],
    [
      'fighting told before it is said whose',
      'The truce broke down amid continued fighting. Fighting between France and Poland killed hundreds.',
      ['attack France > Poland under-way'],
    ],
    [
      'earlier talks are others',
      'France and Poland resumed talks in Geneva on Monday. Previous rounds of talks between France and Poland led nowhere.',
      ['meet France + Poland @ Geneva 2031-03-31', 'meet France > Poland'],
    ],
    [
      'attacks of no day are not that of a day',
      'France attacked Poland on March 1. Jan Berg said France attacked Poland again and again.',
      ['attack France > Poland 2031-03-01', 'attack France > Poland'],
    ],
    [
      'a deal on another matter is another',
      'France and Poland reached a nuclear deal. The budget deal reached on Monday is small.',
      ['agree France + Poland', 'agree 2031-03-31'],
    ],
    [
      'an election is no vote of a house',
      'The Senate approved the bill on Monday. The election on Monday was free.',
      ['vote Senate 2031-03-31', 'vote 2031-03-31'],
    ],
    [
      'who met did not meet at what was called off',
      'Ana Lind cancelled the summit with Jan Berg. On Monday Ana Lind met Jan Berg in Geneva.',
      ['meet Ana Lind > Jan Berg cancelled', 'meet Ana Lind > Jan Berg @ Geneva 2031-03-31'],
    ],
    [
      'the meeting with somebody is that with them, whatever it was called',
      'France held talks with Poland in Geneva. France had a meeting with Spain in Vienna. The meeting with Poland failed.',
      ['meet France > Poland @ Geneva', 'meet France > Spain @ Vienna'],
    ],
    [
      'but talks told before are any',
      'Few believe in talks. Talks between France and Poland began.',
      ['meet France > Poland'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events)
  })

  it('the deal that was announced is the one that was told before', () => {
    expect(told('France and Poland struck a deal on Tuesday. Shares rose after the deal was announced.')).toHaveLength(
      1,
    )
  })
})
