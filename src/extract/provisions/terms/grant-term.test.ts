import { describe, expect, it } from 'vitest'
import { told } from '../testing/terms-told.ts'

describe('money and help for somebody', () => {
  it.each([
    ['The relief bill provides $150 million for hospitals.', ['economy.aid: $150 million for hospitals']],
    ['The bill establishes a $454 million program for loans to industry.', ['economy.aid: a $454 million program for loans to industry']], // biome-ignore format: one line
    ['The bill allocates $300 million in loans for small businesses.', ['economy.aid: $300 million in loans for small businesses']], // biome-ignore format: one line
    ['The bill would make $17 million available for Ostval.', ['economy.aid: $17 million available for Ostval']],
    ['The bill has direct grants for airlines.', ['economy.aid: direct grants for airlines']],
    ['The ministry will make up to $4 million in loans to shipyards.', ['economy.aid: $4 million in loans to shipyards']], // biome-ignore format: one line
    ['There is $90 million for schools.', ['economy.aid: $90 million for schools']],
    ['Farmers secured $90 million for schools.', ['economy.aid: $90 million for schools']],
    // Each of several is one, and who is helped is not obliged.
    [
      'The plan includes $90 million for hospitals, $20 million in loans for the ferry company Denn Aircraft, and a bailout of the Harbour Authority.',
      [
        'economy.aid: $90 million for hospitals',
        'economy.aid: $20 million in loans for the ferry company Denn Aircraft',
        'economy.aid: a bailout of the Harbour Authority',
      ],
    ],
    ['Under the bill, families will receive checks of up to $1,200.', ['economy.aid: families will receive checks of up to $1,200']], // biome-ignore format: one line
  ])('%s', (text, terms) => {
    expect(told(text)).toEqual(terms)
  })

  it.each([
    ['Talks went on about loans to the ferry industry.', 'economy.aid: loans to the ferry industry'],
    ['Critics spoke of an enhanced fund for small towns.', 'economy.aid: an enhanced fund for small towns'],
    ['Lind hopes for a $3 million bailout of the harbour.', 'economy.aid: a $3 million bailout of the harbour'],
  ])('what a bill was told to give is its own where it is told again: %s', (text, term) => {
    expect(told(text)).toEqual([])
    expect(told(`The bill provides $150 million for hospitals. ${text}`)).toContain(term)
  })

  it('what was given is not', () => {
    const rest = 'Lind gave $20 million to schools last year. The town had $15 million in lost revenue.'
    expect(told(`The bill provides $150 million for hospitals. ${rest}`)).toHaveLength(1)
  })

  it.each([
    'The ministry spent $90 million on schools.',
    'Lind thanked Poland for approving a package of assistance for the dam.',
    'Lind gave $90 million to schools last year.',
    'The deal would add $90 million to the debt.',
    'The bill will deliver urgently needed relief.',
    'The strike cost the port $90 million.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
