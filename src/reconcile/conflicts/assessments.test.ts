import { describe, expect, it } from 'vitest'
import { type ToldPage, toldStory } from './testing/told-story.ts'

const told = (well: string, badly: string, on?: string): ToldPage[] => [
  { text: `Ana Lind said ${well}.`, said: [['Ana Lind', well]] },
  { text: `Rolf Berg said ${badly}.`, said: [['Rolf Berg', badly]], ...(on ? { published: on } : {}) },
]

describe('how talks are told to go', () => {
  it.each([
    ['the talks were constructive', 'no progress was made on the toll'],
    ['they had made real progress', 'the talks had stalled over the toll'],
    ['the two are very close to a deal', 'they remain far apart'],
    ['they had held frank and productive talks', 'the talks were basically getting nowhere'],
    ['the talks had not broken down', 'the talks had collapsed'],
  ])('differs: %s, %s', (well, badly) => {
    const [conflict, ...others] = toldStory(told(well, badly)).conflicts
    expect([conflict?.what, conflict?.sides.length, others]).toEqual(['whether the talks went well', 2, []])
  })

  it.each([
    ['talks to come', told('it will be a fruitful meeting', 'no progress was made')],
    ['another day', told('the talks were constructive', 'no progress was made', '2031-04-05')],
    ['a plan', told('the talks were constructive', 'the plan was going nowhere')],
    ['what one side says of both', [{ text: 'Karsa said the talks were constructive. A Karsan envoy said no progress was made on the toll.', said: [['Karsa', 'the talks were constructive'], ['unnamed: A Karsan envoy', 'no progress was made on the toll']] }]], // biome-ignore format: one line
    ['what one says of both', [{ text: 'Ana Lind said the talks were constructive. Ana Lind said no progress was made on the toll.', said: [['Ana Lind', 'the talks were constructive'], ['Ana Lind', 'no progress was made on the toll']] }]], // biome-ignore format: one line
  ] as [string, ToldPage[]][])('does not differ in %s', (_, pages) => expect(toldStory(pages).conflicts).toEqual([]))
})
