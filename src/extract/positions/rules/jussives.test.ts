import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('what somebody proposes by ‘let’', () => {
  it.each([
    [
      '“Let the first train and the first water go on the same day, if you like,” Ana Lind said.',
      'Ana Lind proposes first train and the first water go on the same day',
    ],
    ['“Let both sides free their prisoners together,” Ana Lind said.', 'Ana Lind proposes'],
    ['“Let the guns and the inspectors leave on one day,” Ana Lind said.', 'Ana Lind proposes guns and the inspectors'],
    [
      '“Let each side keep its bank of the river and its bridge,” Ana Lind answered.',
      'Ana Lind proposes each side keep',
    ],
    [
      '“Let the trains run and the gates open at the same hour,” Ana Lind said.',
      'Ana Lind proposes trains run and the',
    ],
    ['“So let the troops and the militias withdraw simultaneously,” Ana Lind said.', 'Ana Lind proposes'],
  ])('%s', (text, position) => {
    expect(positionsTold(text).join('; ')).toContain(position)
  })

  it.each([
    ['“Let me be clear about the prisoners,” Ana Lind said.'],
    ['“Let it be known that the prisoners are free,” Ana Lind said.'],
    ['“Let there be no mistake about the truce,” Ana Lind said.'],
    ['“Let them run their trains,” Ana Lind said.'],
    ['“Let the people decide,” Ana Lind said.'],
    ['“Let us not forget the prisoners,” Ana Lind said.'],
    ['“Let us talk about the prisoners,” Ana Lind said.'],
    ['“Let’s work together to make trade work better,” Ana Lind said.'],
    ['“Let’s look at the tariffs,” Ana Lind said.'],
    ['“Let the refugees go home,” Ana Lind said.'],
    ['“Let the ships through at once,” Ana Lind said.'],
    ['“Let him sleep on the same day as his brother,” Ana Lind said.'],
    ['“They let the guns and the inspectors leave on one day,” Ana Lind said.'],
    ['“Would you let both sides keep their guns?” Ana Lind asked.'],
    ['Ana Lind let both sides keep their guns.'],
  ])('not in %s', (text) => {
    expect(positionsTold(text).join('; ')).not.toContain('proposes')
  })
})
