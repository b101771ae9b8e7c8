import { describe, expect, it } from 'vitest'
import { toldStory } from './testing/told-story.ts'

const told = (...texts: string[]) => toldStory(texts.map((text) => ({ text })))

describe('large numbers', () => {
  const first = 'About 700,000 people are protected.'
  it.each<[string, string, number]>([
    ['near each other are of one thing where two words are shared', 'The law has protected 900,000 people.', 1],
    ['far from each other need more', 'The law has protected 1,900,000 people.', 0],
    ['of another time need more', 'The law had already protected 900,000 people.', 0],
    ['of what is left need more', 'The law has protected the remaining 900,000 people.', 0],
  ])('%s', (_, text, count) => expect(told(first, text).conflicts).toHaveLength(count))

  it('are headed by what is counted, up to the comma', () =>
    expect(told(first, 'The law has protected 900,000 people, mostly young, of the coast.').conflicts[0]?.what).not.toMatch(/ ,|young/u)) // biome-ignore format: one line

  it.each<[string, string, string, string]>([
    ['what follows one of them', 'To win her over, such as by a plan, it gives $30 million for harbour security including boats.', 'The plan gives $20 million for harbour security.', 'how much (“… for harbour security”)'], // biome-ignore format: one line
    ['what stands before, where nothing follows', 'The ferry law shields 700,000 people, mostly old, from the toll.', 'The ferry law also shields 800,000 people, the union says.', 'how many people (“ferry law shields …”)'], // biome-ignore format: one line
  ])('are headed by %s', (_, one, other, heading) =>
    expect(told(one, other).conflicts.map((c) => c.what)).toEqual([heading]),
  )

  it('that are only rounded are told apart', () => {
    const { conflicts, differences } = told(
      'About 2,000 fishermen of the northern harbour are still held prisoner on the Sella island, an aide said.',
      'The list names 1,950 fishermen of the northern harbour still held prisoner on the Sella island.',
    )
    expect([conflicts.length, differences.map((d) => d.kind)]).toEqual([0, ['grain']])
  })
})
