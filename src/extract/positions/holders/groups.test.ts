import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('some bodies of a nation', () => {
  it.each([
    ['Three French banks are willing to underwrite the loan.', 'three French banks open underwrite the loan'],
    ['Two Polish airlines are prepared to accept the tariff.', 'two Polish airlines open tariff'],
    ['Four Gulf states were ready to fund the mission.', 'four Gulf states open fund the mission'],
    ['Three French banks said they were open to a loan.', 'three French banks open loan'],
    ['The three French banks are not willing to finance the plan.', 'three French banks rejects finance the plan'],
    ['Twelve Lutheran charities oppose the deportations.', 'twelve Lutheran charities rejects deportations'],
    ['The tariff was rejected by two Polish companies.', 'two Polish companies rejects tariff'],
    [
      'A person close to the talks said that two Polish companies were ready to lift the embargo.',
      'two Polish companies open lift the embargo',
    ],
  ])('%s', (text, position) => {
    expect(positionsTold(text)).toContain(position)
  })

  it.each([
    // One of many who are people is known by his name only.
    'Three French senators are willing to support the loan.',
    'Two Polish farmers oppose the tariff.',
    'Two French officials are ready to discuss the tariff.',
    // Nobody knows which.
    'Three banks are willing to underwrite the loan.',
    'Three large banks are willing to underwrite the loan.',
    'Would three French banks be willing to finance the loan?',
    'Three French banks may be willing to finance the loan.',
    'The envoy spoke of a loan with three French banks.',
  ])('nobody: %s', (text) => {
    expect(positionsTold(text)).toEqual([])
  })
})
