import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

const plan = 'The plan would create a joint water commission with a French chair.'
const term = 'would create a joint water commission with a French chair'

describe('who counts a matter as one too many', () => {
  it.each([
    ['“The referendum is one vote too many,” Ana Lind said.', 'Ana Lind rejects referendum'],
    ['“The ceasefire is one concession too many,” Ana Lind said.', 'Ana Lind rejects ceasefire'],
    ['Ana Lind said the referendum was a vote too many.', 'Ana Lind rejects referendum'],
    ['Ana Lind has told colleagues that the corridor would be “one road too many”.', 'Ana Lind rejects corridor'],
    ['“The referendum would simply be a step too far,” Ana Lind said.', 'Ana Lind rejects referendum'],
    [
      `${plan} Ana Lind told reporters that a French chair would be “one foreigner too many”.`,
      `Ana Lind rejects ${term}`,
    ],
    [`${plan} “A French chair is one foreigner too many,” Ana Lind said.`, `Ana Lind rejects ${term}`],
  ])('%s', (text, position) => {
    expect(positionsTold(text)).toEqual([position])
  })

  it.each([
    'The referendum is one vote too many.',
    '“The referendum is not one vote too many,” Ana Lind said.',
    '“The referendum might be a step too far,” Ana Lind said.',
    'Ana Lind asked whether the referendum would be one vote too many.',
    '“Would the referendum be one vote too many?” Ana Lind asked.',
    '“If the referendum is one vote too many, we will know it,” Ana Lind said.',
    'Ana Lind did not call the referendum one vote too many.',
    '“The referendum is one vote too many for some,” Ana Lind said.',
    'Ana Lind said there were too many soldiers at the border.',
    'Peter Berg had one drink too many at the referendum.',
    '“Peter Berg is one man too many,” Ana Lind said.',
  ])('nobody: %s', (text) => {
    expect(positionsTold(text)).toEqual([])
  })
})

describe('what a term has stands for the term', () => {
  it.each([
    [`${plan} Ana Lind rejected a French chair.`, `Ana Lind rejects ${term}`],
    [`${plan} Poland would never accept a French chair.`, `Poland rejects ${term}`],
    [`${plan} “The French chair is unacceptable,” Ana Lind said.`, `Ana Lind rejects ${term}`],
    [
      'The plan would place a mission with foreign monitors at the border. Poland opposes foreign monitors.',
      'Poland rejects would place a mission with foreign monitors at the border',
    ],
    ['The plan would end the trade in heavy weapons. Poland opposes heavy weapons.', 'Poland rejects heavy weapons'],
  ])('%s', (text, position) => {
    expect(positionsTold(text)).toContain(position)
  })
})
