import { describe, expect, it } from 'vitest'
import { positionsTold as told } from '../testing/positions-told.ts'

describe('against whose will something was done', () => {
  it.each([
    ['Lawmakers approved the peace plan over Ana Lind’s objections.', 'Ana Lind rejects peace plan'],
    ['France imposed tariffs on steel over the objections of Poland.', 'Poland rejects tariffs on steel'],
    ['The sanctions were imposed despite French opposition.', 'France rejects sanctions'],
    ['Parliament ratified the treaty despite strong opposition from the Greens.', 'Greens rejects treaty'],
    ['Poland signed the peace plan against the wishes of France.', 'France rejects peace plan'],
    ['Despite protests from France, Poland signed the peace plan.', 'France rejects peace plan'],
    ['Poland signed the truce over the resistance of France.', 'France rejects truce'],
    ['Poland signed the peace plan despite the concerns of France.', 'France doubts peace plan'],
  ])('%s', (text, position) => {
    expect(told(text)).toContain(position)
  })

  it.each([
    'Poland signed the peace plan despite objections.',
    'Poland could sign the peace plan over the objections of France.',
    'Poland would not sign the peace plan over the objections of France.',
    'If Poland signs the peace plan over the objections of France, the talks end.',
    'Poland raised the tariffs over the winter in France.',
    'Poland built a stadium over the objections of France.',
    'Poland signed the peace plan despite a storm from France.',
    'Poland talked over the objections of France.',
  ])('none: %s', (text) => {
    expect(told(text).filter((p) => p.startsWith('France '))).toEqual([])
  })
})
