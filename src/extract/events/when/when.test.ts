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
      'the year of a deal is not that of leaving it',
      'Ana Lind pulled out of the 2025 trade deal with France.',
      'other:withdraw Ana Lind > France',
    ],
    [
      'a clause that only tells a day tells that of its subject',
      'Ana Lind arrived in Warsaw for talks whose deadline was March 30.',
      'visit Ana Lind > Poland @ Warsaw',
    ],
    ['nor of rejecting it', 'France rejected the 2025 agreement on Monday.', 'reject France 2031-03-31'],
    ['but that of a campaign is', 'Ana Lind met Jan Berg in her 2025 campaign.', 'meet Ana Lind > Jan Berg 2025'],
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
    ['news is of about the day of its report', 'The Senate voted 60-40 for the bill.', 'vote Senate 2031-04-02~'],
    [
      'or of the sentence’s only day',
      'The Senate blocked a bill backed by France on Monday that would end the war.',
      'vote Senate 2031-03-31~',
    ],
    [
      'or of the last day told before it in the paragraph',
      'The House adjourned on Monday. Hours later, the Senate blocked the bill.',
      'vote Senate 2031-03-31~',
    ],
    ['or of its lede', 'The House adjourned on Monday.\n\nThe Senate blocked the bill.', 'vote Senate 2031-03-31~'],
    [
      'and what came before it',
      'Ana Lind spoke on Monday, after meeting Jan Berg.',
      'meet Ana Lind > Jan Berg 2031-03-31~',
    ],
    [
      'a day before what is said is that of saying it',
      'Ana Lind told reporters Tuesday the envoys of France and Poland will meet in Geneva.',
      'meet France + Poland @ Geneva planned',
    ],
    [
      'what was is of about that day',
      'Ana Lind said Monday France and Poland have reached a deal.',
      'agree France + Poland 2031-03-31~',
    ],
    [
      'behind "that" it is of what is said',
      'Ana Lind said that on Tuesday the envoys of France and Poland will meet in Geneva.',
      'meet France + Poland @ Geneva 2031-04-08 planned',
    ],
    [
      'a person’s name is no month',
      'Prime Minister Julia May said she was glad. May’s deal with France failed.',
      'agree Julia May > France',
    ],
    [
      'a time behind "since" is of what stands there',
      'Attacks in Poland have risen since a three-day ceasefire in January.',
      'attack @ Poland',
    ],
    [
      'a range',
      'The envoys will meet in Geneva on Thursday and Friday.',
      'meet @ Geneva 2031-04-03/2031-04-04 planned',
    ],
    [
      'how long it was is not when',
      'Ana Lind was handed over to Poland following five years in a French prison.',
      'handover > Ana Lind + Poland',
    ],
    [
      'the day is that of leaving',
      'Ana Lind pulled out of the summit with Jan Berg last month.',
      'meet Ana Lind > Jan Berg',
    ],
    [
      'their “today” is the day it was said',
      '“The rebels’ attack on Warsaw today was a crime,” Ana Lind said on Monday.',
      'attack > Poland 2031-03-31',
    ],
    ['or about the report’s', '“Today’s shelling was a crime,” Ana Lind said.', 'attack 2031-04-02~'],
    ['“had” tells what was before', 'The Senate had voted for the bill.', 'vote Senate'],
    ['so does “originally”', 'The Senate originally voted for the bill.', 'vote Senate'],
    ['and another time beside it', 'The House adjourned in 2029. The Senate blocked the bill.', 'vote Senate'],
    ['what is quoted is of whenever it was', '“The Senate blocked the bill,” Ana Lind said.', 'vote Senate'],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  it('what was before is not of the day that is told beside it', () => {
    expect(told('Rebels attacked an outpost in Poland on Monday, after killing two soldiers.')).not.toContain(
      'attack rebels 2031-03-31~',
    )
  })
})
