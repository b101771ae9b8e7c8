import { describe, expect, it } from 'vitest'
import { type ToldPage, toldStory } from './testing/told-story.ts'

const told = (one: string, other: string, on?: string): ToldPage[] => [
  { text: `Ana Lind said ${one}.`, said: [['Ana Lind', one]] },
  { text: `Rolf Berg said ${other}.`, said: [['Rolf Berg', other]], ...(on ? { published: on } : {}) },
]

describe('what a deal is said to bring about', () => {
  it.each([
    ['the deal will cause a bank run in Sella', 'failure to reach a deal would lead to a bank run in Sella', 'whether the deal would lead to a bank run in Sella'], // biome-ignore format: one line
    ['it will trigger a dock strike', 'the accord would avert a dock strike', 'whether the accord would lead to a dock strike'], // biome-ignore format: one line
    ['the plan gives Karsa a sure path to naval rockets', 'every pathway to a naval rocket is cut off', 'whether the plan would lead to naval rockets'], // biome-ignore format: one line
    ['the plan will not prevent a toll war', 'the plan will prevent a toll war', 'whether the plan would lead to a toll war'], // biome-ignore format: one line
    ['no deal means a hungry winter', 'the bill would bring on a hungry winter', 'whether the bill would lead to a hungry winter'], // biome-ignore format: one line
  ])('differs: %s, %s', (one, other, what) => {
    expect(toldStory(told(one, other)).conflicts.map((c) => [c.what, c.sides.length])).toEqual([[what, 2]])
  })

  it.each([
    ['what both say', told('the deal will cause a bank run', 'failing to block the deal would avert a bank run')],
    ['what is beyond doubt for both', told('there is no doubt that the deal will cause a bank run', 'the deal will cause a bank run')], // biome-ignore format: one line
    ['two things', told('the deal will cause a bank run', 'the deal will prevent a bread shortage')],
    ['what is brought about by something else', told('the deal will cause a bank run', 'the central bank would prevent a bank run')], // biome-ignore format: one line
    ['what the deal asks for', told('it gives Karsa a path to naval rockets', 'the deal requires it not to create naval rockets')], // biome-ignore format: one line
    ['weeks', told('the deal will cause a bank run', 'the deal will prevent a bank run', '2031-04-20')],
    ['one speaker', [{ text: 'Ana Lind said the deal will cause a bank run. Ana Lind said the deal will prevent a bank run.', said: [['Ana Lind', 'the deal will cause a bank run'], ['Ana Lind', 'the deal will prevent a bank run']] }]], // biome-ignore format: one line
  ] as [string, ToldPage[]][])('does not differ in %s', (_, pages) => expect(toldStory(pages).conflicts).toEqual([]))
})
