import { describe, expect, it } from 'vitest'
import { told } from '../testing/terms-told.ts'

describe('how long a deal holds', () => {
  it.each([
    ['The two countries agreed to a review of the pact every six years.', 'a review of the pact every six years'],
    ['The pact will be reviewed after six years.', 'The pact will be reviewed after six years'],
    ['The agreement calls for the new deal to run for 16 years.', 'the new deal to run for 16 years'],
    ['The pact would expire after five years unless both countries extend it.', 'The pact would expire after five years'], // biome-ignore format: one line
    ['Lorvia wants a sunset clause under which the pact would expire after five years.', 'a sunset clause under which the pact would expire after five years'], // biome-ignore format: one line
    ['Karsa pushed for a sunset provision that would cause Nordpact to expire after five years.', 'a sunset provision that would cause Nordpact to expire after five years'], // biome-ignore format: one line
    ['The truce can be renewed for 60 days.', 'The truce can be renewed for 60 days'],
  ])('%s', (text, words) => {
    expect(told(text)).toContain(`other:duration: ${words}`)
  })

  it.each([
    ['The truce brokered by Vessia, which was to begin at 8 a.m. and last for three days, fell apart.', 'The truce brokered by Vessia, which was to begin at 8 a.m. and last for three days'], // biome-ignore format: one line
    ['A cease-fire that was to last 72 hours began on Monday.', 'A cease-fire that was to last 72 hours'],
    ['The truce began on Monday. Rain lasted three days.', 'The truce'],
  ])('of a truce: %s', (text, words) => {
    expect(told(text)).toContain(`ceasefire: ${words}`)
  })

  it.each([
    'The talks could last for two days.',
    'The deal expired five years ago.',
    'The deal will last.',
    'Ana Lind will run for 16 miles.',
  ])('none: %s', (text) => {
    expect(told(text).filter((t) => t.startsWith('other:duration'))).toEqual([])
  })
})
