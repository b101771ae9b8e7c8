import { describe, expect, it } from 'vitest'
import { positionsTold as told } from '../testing/positions-told.ts'

describe('what words are said of', () => {
  it.each([
    ['“It’s a historic mistake,” Ana Lind said of the peace plan.', 'Ana Lind rejects peace plan'],
    ['“A historic mistake,” Ana Lind said of the peace plan.', 'Ana Lind rejects peace plan'],
    ['“This would be a disaster,” Ana Lind said about the peace plan.', 'Ana Lind rejects peace plan'],
    ['“It will hurt farmers,” Ana Lind said of the truce.', 'Ana Lind doubts truce'],
    ['“We cannot accept it,” Ana Lind said of the peace plan.', 'Ana Lind rejects peace plan'],
    ['“It is a very good step,” Ana Lind said of the peace plan.', 'Ana Lind supports peace plan'],
    ['“Unacceptable,” Ana Lind said of the peace plan.', 'Ana Lind rejects peace plan'],
    ['Of the peace plan, Ana Lind said: “It is unacceptable.”', 'Ana Lind rejects peace plan'],
  ])('%s', (text, position) => {
    expect(told(text)).toEqual([position])
  })

  it.each([
    '“It is a good step,” Ana Lind said of her visit.',
    '“He is a disaster,” Ana Lind said of Jan Berg.',
    '“It’s terrible,” Ana Lind said of the weather.',
    '“A terrible storm,” Ana Lind said of the night.',
    '“It was said of the peace plan,” Ana Lind said.',
    '“A man,” Ana Lind said of the peace plan.',
    'Was it a mistake, Ana Lind said of the peace plan?',
    '“It is not a mistake,” Ana Lind said of the peace plan.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
