import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('a place that no list knows stands for who governs there', () => {
  it.each([
    ['The envoys met in Turlin. Turlin rejected the peace plan.', 'Turlin rejects peace plan'],
    ['Turlin does not refuse the peace plan, Ana Lind said. In Turlin they were silent.', 'Turlin open peace plan'],
    ['Ana Lind said that Turlin does not refuse the peace plan. In Turlin bells rang.', 'Turlin open peace plan'],
    ['Ana Lind said that Turlin is against the referendum. In Turlin bells rang.', 'Turlin rejects referendum'],
    ['Ships lay in Turlin. Turlin has not taken a position on the ceasefire.', 'Turlin undecided ceasefire'],
    ['Ships lay in Turlin. Turlin is open to the ceasefire.', 'Turlin open the ceasefire'],
    ['Ships lay in Turlin. Ana Lind says Turlin neither accepts nor rejects the ceasefire.', 'Turlin undecided the ceasefire'], // biome-ignore format: one line
    ['The peace plan was rejected by Turlin, and in Turlin bells rang.', 'Turlin rejects peace plan'],
  ])('%s', (text, position) => expect(positionsTold(text)).toContain(position))

  it.each([
    'Ships lay in Turlin. Turlin schools are against the referendum.',
    'Ships lay in Turlin. The mayor of Turlin is against the referendum.',
    'Ships lay in Turlin. Old Turlin is against the referendum.',
    'Ships lay in Turlin. Half of Turlin is against the referendum.',
    'Ana Lind said that the fair in Turlin is against the referendum.',
    'The envoys met in April. April is against the referendum.',
    'Turlin, a port, is near. Its schools are against the referendum.',
  ])('not in: %s', (text) => expect(positionsTold(text).join()).not.toMatch(/^(?:Turlin|April) /u))
})
