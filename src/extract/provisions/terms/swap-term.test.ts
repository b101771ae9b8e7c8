import { describe, expect, it } from 'vitest'
import { told } from '../testing/terms-told.ts'

describe('somebody for somebody', () => {
  it.each([
    ['Senators criticised the release of five commanders in exchange for Sgt. Denn.', 'the release of five commanders in exchange for Sgt. Denn'], // biome-ignore format: one line
    ['The exchange of Denn for five rebel prisoners angered Senator Lund.', 'The exchange of Denn for five rebel prisoners'], // biome-ignore format: one line
    ['Poland returned the body of a soldier in exchange for two rebels.', 'returned the body of a soldier in exchange for two rebels (Poland)'], // biome-ignore format: one line
    ['Lind was told of the prisoner swap.', 'the prisoner swap'],
    // Who is freed does not free.
    ['The accord calls for the freeing of five Polish prisoners held in Ostval.', 'the freeing of five Polish prisoners held in Ostval'], // biome-ignore format: one line
  ])('%s', (text, words) => {
    expect(told(text)).toContain(`prisoners: ${words}`)
  })

  it.each([
    ['Poland swapped three prisoners for five rebels. Senators praised the negotiated release of Sgt. Denn.', 'the negotiated release of Sgt. Denn'], // biome-ignore format: one line
    ['Poland swapped three prisoners for five rebels. The soldier’s release was secret.', 'The soldier’s release'],
    ['Poland swapped three prisoners for five rebels. Five militants were released from jail.', 'Five militants were released from jail'], // biome-ignore format: one line
  ])('told again as a freeing: %s', (text, words) => {
    expect(told(text)).toContain(`prisoners: ${words}`)
  })

  it('is told again by nobody who is not named', () => {
    const text = 'Poland swapped three prisoners for five rebels. The release was secret. Denn’s return was hard.'
    expect(told(text)).toHaveLength(1)
  })

  it.each([
    'Poland traded insults with France for years.',
    'The exchange of fire went on for hours.',
    'Lind exchanged gifts for the guests.',
    'The return of refugees went on for weeks.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
