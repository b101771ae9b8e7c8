import { describe, expect, it } from 'vitest'
import { type ToldPage, toldStory } from './testing/told-story.ts'

const sides = (told: readonly ToldPage[]) =>
  toldStory(told).conflicts.map((c) => c.sides.map((s) => s.says).join(' | '))

describe('what is said and denied', () => {
  it.each<[string, ToldPage[], string]>([
    [
      'in one sentence, the claim first',
      [{ text: 'Lorvia and its friends accuse Karsa of hiding boats in the bay – charges the Karsan navy denies.' }],
      'Lorvia and its friends accuse Karsa of hiding boats in the bay | charges the Karsan navy denies.',
    ],
    [
      'after which',
      [{ text: 'Ana Lind has accused Karsa of going back on what it promised, which the council has denied.' }],
      'Ana Lind has accused Karsa of going back on what it promised | which the council has denied.',
    ],
    [
      'by those who are named last',
      [{ text: 'Lind has said the bill would fail in the harbour council, a contention rejected by Berg and others.' }],
      'Lind has said the bill would fail in the harbour council | a contention rejected by Berg and others.',
    ],
    [
      'in one sentence, the denial first',
      [
        {
          text: 'Even as Karsa denies any part in it, officials said that Karsan boats had shelled the pier.',
          said: [['unnamed: officials', 'that Karsan boats had shelled the pier']],
        },
      ],
      'officials said that Karsan boats had shelled the pier. | Even as Karsa denies any part in it',
    ],
    [
      'far apart in one report',
      [
        {
          text: 'Lorvia said one of its pilots may have been captured. Rain fell. The market was open. The port was shut. Rolf Berg denied capturing a pilot.',
          said: [['Lorvia', 'one of its pilots may have been captured'], ['Rolf Berg', 'capturing a pilot', 'denied']], // biome-ignore format: one line
        },
      ],
      'Lorvia said one of its pilots may have been captured. | Rolf Berg denied capturing a pilot.',
    ],
    [
      'as a part in what was told right before',
      [
        {
          text: 'Lorvia said that spies had set the pier on fire. Karsa denies any direct involvement.',
          said: [['Lorvia', 'that spies had set the pier on fire'], ['Karsa', 'any direct involvement', 'denies']], // biome-ignore format: one line
        },
      ],
      'Lorvia said that spies had set the pier on fire. | Karsa denies any direct involvement.',
    ],
    [
      'between what some say and what others say',
      [
        {
          text: 'Some believe the toll will double the price of bread, although Ana Lind has denied that is her goal, while others predict a strike.',
          said: [['unnamed: Some', 'the toll will double the price of bread', 'believe'], ['Ana Lind', 'that is her goal', 'has denied'], ['unnamed: others', 'a strike', 'predict']], // biome-ignore format: one line
        },
      ],
      'Some believe the toll will double the price of bread | Ana Lind has denied that is her goal',
    ],
    [
      'by others, who say what somebody else has not denied',
      [
        {
          text: 'Despite Rolf Berg’s denial, two sailors have confirmed that he shouted, and the navy did not deny it.',
          said: [['unnamed: two sailors', 'that he shouted', 'confirmed']],
        },
      ],
      'two sailors have confirmed that he shouted, and the navy did not deny it. | Despite Rolf Berg’s denial',
    ],
    [
      'behind a but of the same sentence',
      [
        {
          text: 'Rain fell. Lorvia has accused Karsa of hiding its boats, though Karsa has denied this.',
          said: [['Lorvia', 'Karsa of hiding its boats', 'accused']],
        },
      ],
      'Lorvia has accused Karsa of hiding its boats | Karsa has denied this.',
    ],
    [
      'of one by name, whose words stand earlier',
      [
        {
          text: 'Ana Lind said that the ferries were full. It was a cold day. The pilots’ union sharply disputed Lind’s statement.',
          said: [['Ana Lind', 'that the ferries were full']],
        },
      ],
      'Ana Lind said that the ferries were full. | The pilots’ union sharply disputed Lind’s statement.',
    ],
    [
      'of who is told of right before',
      [
        {
          text: 'Ana Lind told reporters that Rolf Berg had used coarse words for the pilots. Rolf Berg, though, denied having said a thing against sailors.',
          said: [['Ana Lind', 'that Rolf Berg had used coarse words for the pilots'], ['Rolf Berg', 'having said a thing against sailors', 'denied']], // biome-ignore format: one line
        },
      ],
      'Ana Lind told reporters that Rolf Berg had used coarse words for the pilots. | Rolf Berg, though, denied having said a thing against sailors.',
    ],
    [
      'between two who say that the other broke the truce',
      [
        { text: 'Ana Lind said that Karsa broke the truce.', said: [['Ana Lind', 'that Karsa broke the truce']], roles: { Karsa: '' } }, // biome-ignore format: one line
        { text: 'Karsa said that Ana Lind had violated the truce.', said: [['Karsa', 'that Ana Lind had violated the truce']], roles: { 'Ana Lind': '' } }, // biome-ignore format: one line
      ],
      'Ana Lind said that Karsa broke the truce. | Karsa said that Ana Lind had violated the truce.',
    ],
  ])('%s', (_, told, expected) => expect(sides(told)).toEqual([expected]))

  it.each<[string, string]>([
    ['what is refused, not denied', 'Lorvia asked for a seat in the harbour council of the bay, which Karsa denied.'],
    ['what nobody denied', 'Lorvia accuses Karsa of hiding boats in the bay, a claim that Karsa has not denied.'],
    ['a denial beside what nobody says', 'While Karsa denied any part in it, the price of grain fell in the markets.'],
    ['accounts where one says more', 'Ana Lind said that the ferries were full. Rolf Berg has also contradicted Lind on the weather.'], // biome-ignore format: one line
  ])('is not found in %s', (_, text) => expect(sides([{ text, said: [] }])).toEqual([]))

  it.each<[string, ToldPage]>([
    ['claims that are of another matter than the words before', { text: 'Lorvia said the weather was fine. Karsa denied the theft allegations.', said: [['Lorvia', 'the weather was fine']] }], // biome-ignore format: one line
    ['reports that say what they are, behind words of another matter', { text: 'Lorvia said the weather was fine. Karsa denied reports it had sold oil.', said: [['Lorvia', 'the weather was fine']] }], // biome-ignore format: one line
    ['what is called wrong to do', { text: 'The council cut the pay of millers. “That is wrong,” Ana Lind said.', said: [['Ana Lind', '“That is wrong,”']] }], // biome-ignore format: one line
    ['words with one thing in common', { text: 'Ana Lind said the harbour law was long. Rolf Berg denied that his praise of the law had hurt him at home.', said: [['Ana Lind', 'the harbour law was long'], ['Rolf Berg', 'that his praise of the law had hurt him at home', 'denied']] }], // biome-ignore format: one line
    ['two who are of one mind', { text: 'Ana Lind said the toll on ferries does not burden sailors. Rolf Berg denied that the toll on ferries burdens sailors.', said: [['Ana Lind', 'the toll on ferries does not burden sailors'], ['Rolf Berg', 'that the toll on ferries burdens sailors', 'denied']] }], // biome-ignore format: one line
    ['what is withheld', { text: 'Ana Lind said sailors of the valley need fuel. Rolf Berg denied fuel to sailors of the valley.', said: [['Ana Lind', 'sailors of the valley need fuel'], ['Rolf Berg', 'fuel to sailors of the valley', 'denied']] }], // biome-ignore format: one line
    ['a part in what nobody told', { text: 'The pier burnt on Monday. Karsa denied any involvement.', said: [['Karsa', 'any involvement', 'denied']] }], // biome-ignore format: one line
    ['a part in what nobody told', { text: 'The pier is old. Karsa denied having any role in the choir.', said: [['Karsa', 'having any role in the choir', 'denied']] }], // biome-ignore format: one line
    ['two who begin alike and tell of two things', { text: 'Ana Lind said the change would help millers. Rolf Berg said the change would come by May.', said: [['Ana Lind', 'the change would help millers'], ['Rolf Berg', 'the change would come by May']] }], // biome-ignore format: one line
  ])('is not found in %s', (_, page) => expect(sides([page])).toEqual([]))

  it('is one where two reports give the same words, and the same denial of them', () => {
    const told: ToldPage[] = [
      { text: '“The northern gate of Sella is shut for good,” Ana Lind said. Rolf Berg denied it.', said: [['Ana Lind', '“The northern gate of Sella is shut for good,”'], ['Rolf Berg', 'it', 'denied']] }, // biome-ignore format: one line
      { text: 'Ana Lind said that “the northern gate of Sella is shut for good”, a claim that Rolf Berg denied.', said: [['Ana Lind', 'that “the northern gate of Sella is shut for good”']] }, // biome-ignore format: one line
    ]
    const [conflict, ...others] = toldStory(told).conflicts
    expect([others, conflict!.sides.map((s) => s.passages.length)]).toEqual([[], [2, 2]])
  })
})

describe('whose account is contradicted', () => {
  const steel = 'Karsa denies those claims, but millers say it hopes to drive them out of business.'
  const toll = 'On the toll Ana Lind said it had brought the river towns millions.'
  const dispute = 'A group of river towns disputed Lind’s statement. “The toll has cost river towns millions,” it said.'
  const said: ToldPage['said'] = [['Ana Lind', 'it had brought the river towns millions'], ['Ana Lind', 'the weather was fine'], ['unnamed: river towns', 'Lind’s statement', 'disputed']] // biome-ignore format: one line
  it.each<[string, ToldPage, RegExp]>([
    ['is told by who denies, not by who else speaks there', { text: `It has been accused of selling cheap steel. ${steel}`, said: [['unnamed: millers', 'it hopes to drive them out of business', 'say'], ['Karsa', 'those claims', 'denies']] }, /, contradicted by Karsa$/u], // biome-ignore format: one line
    ['is what has most in common with what is held against it', { text: `${toll} She said the weather was fine. ${dispute}`, said }, /On the toll/u], // biome-ignore format: one line
  ])('%s', (_, page, expected) => {
    const [conflict] = toldStory([page]).conflicts
    expect(`${conflict?.sides[0]?.says}, ${conflict?.what}`).toMatch(expected)
  })
})

describe('two speakers in a row', () => {
  const lind = 'Ana Lind said that no fisherman would pay the costs.'
  const said = (union: string, words: string, cue: string): ToldPage[] => [
    { text: `${lind} ${union}`, said: [['Ana Lind', 'that no fisherman would pay the costs'], ['unnamed: The union', words, cue]] }, // biome-ignore format: one line
  ]

  it('differ where the second is set against the first', () => {
    const union = 'The union, however, maintains that fishermen will pay all costs.'
    expect(sides(said(union, 'that fishermen will pay all costs', 'maintains'))).toEqual([`${lind} | ${union}`])
  })

  it('differ in one thing where a word sets them against each other', () => {
    const [one, other] = ['Ana Lind said 40 sailors drowned.', 'By contrast, the union claimed 90 had drowned.']
    const page: ToldPage = { text: `${one} ${other}`, said: [['Ana Lind', '40 sailors drowned'], ['unnamed: the union', '90 had drowned', 'claimed']] } // biome-ignore format: one line
    expect(sides([page])).toEqual([`${one} | ${other}`])
  })

  it.each([
    ['who is called by an office', 'unnamed: the minister'],
    ['who speaks in both', 'unnamed: an aide'],
  ])('do not differ where the second may be the first, %s', (_, who) => {
    const text = 'Ana Lind hopes for a toll on ferries, an aide said. However, the toll on ferries has raised doubts, we heard.' // biome-ignore format: one line
    const said: ToldPage['said'] = [['Ana Lind', 'a toll on ferries'], ['unnamed: an aide', 'Ana Lind hopes for a toll on ferries'], [who, 'the toll on ferries has raised doubts']] // biome-ignore format: one line
    expect(sides([{ text, said }])).toEqual([])
  })

  it('do not differ where the second only goes on: However, they also …', () => {
    const union = 'However, they also maintain that fishermen will pay all costs.'
    expect(sides(said(union, 'that fishermen will pay all costs', 'maintain'))).toEqual([])
  })

  it.each([
    ['what they want', 'The union, however, wants fishermen to pay all costs.', 'fishermen to pay all costs', 'wants'],
    ['other matters', 'The union, however, maintains that the weather is bad.', 'that the weather is bad', 'maintains'],
  ])('do not differ in %s', (_, ...union) => expect(sides(said(...union))).toEqual([]))
})

describe('who is willing', () => {
  it.each<[string, ToldPage[], string]>([
    [
      'is told of a government by its own unnamed official, and left open elsewhere',
      [
        { text: 'The inspectors are the hardest point. A Lorvian official said his government would not have them.', said: [['unnamed: A Lorvian official', 'his government would not have them']], roles: { Lorvia: '' } }, // biome-ignore format: one line
        {
          text: 'Of inspectors Lorvia heard again. Lorvia neither accepted them nor refused them.',
          roles: { Lorvia: '' },
        },
      ],
      'his government would not have them | Lorvia neither accepted them nor refused them',
    ],
    [
      'is told of a person by a pronoun in what an unnamed speaker goes on to say',
      [
        { text: 'The inspectors stay a hard point. Ana Lind would not have them.', roles: { 'Ana Lind': '' } },
        { text: 'An aide said Ana Lind read the page on inspectors. She neither accepted it nor refused it, the aide said.', said: [['unnamed: an aide', 'Ana Lind read the page on inspectors'], ['unnamed: an aide', 'She neither accepted it nor refused it']], roles: { 'Ana Lind': '' } }, // biome-ignore format: one line
      ],
      'Ana Lind would not have them | She neither accepted it nor refused it, the aide said',
    ],
  ])('%s', (_, told, expected) => expect(sides(told)).toEqual([expected]))

  it('is not told of two matters that both are called it', () => {
    const told = [
      { text: 'The toll on grain was told of. Ana Lind would not have it.', roles: { 'Ana Lind': '' } },
      { text: 'Inspectors came up. Ana Lind neither accepted it nor refused it.', roles: { 'Ana Lind': '' } },
    ]
    expect(sides(told)).toEqual([])
  })
})
