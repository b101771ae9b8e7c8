import { describe, expect, it } from 'vitest'
import { toldStory } from './testing/told-story.ts'

const told = (...words: string[]) =>
  toldStory(words.map((w, i) => ({ text: `“${w},” Ana Lind said.`, said: [['Ana Lind', `“${w},”`]] as const, outlet: `Outlet ${i}` }))).conflicts.map((c) => [c.rule, c.what]) // biome-ignore format: one line

describe('how much of a thing somebody spoke of', () => {
  it('differs where one report has much and another little', () =>
    expect(told('What we have on the table gives us great hope', 'We have now a glimmer of hope')).toEqual([
      ['degree', 'how much hope Ana Lind spoke of'],
    ]))

  it.each([
    ['of one thing', ['There is great hope for the harbour', 'We have real hope for the fishermen']],
    ['of different things', ['There is great hope for the harbour', 'We saw little progress in the hall']],
  ])('does not differ where both have much or little %s', (_, words) => expect(told(...words)).toEqual([]))
})
