import { describe, expect, it } from 'vitest'
import { told } from '../testing/terms-told.ts'

const paid =
  'Under the plan, France would pay Poland 40 million crowns a year to run trains to Port Selm. The plan sets out:\n'
const first = 'trade: France would pay Poland 40 million crowns a year (France)'
const sets = 'The plan sets out:\n'

describe('a duty told as a noun', () => {
  it.each([
    [
      `${paid}a yearly review of the fee by a Polish bank.`,
      [first, 'trade: a yearly review of the fee by a Polish bank (Polish banks)'],
    ],
    [`${paid}a cut in the toll by Poland.`, [first, 'trade: a cut in the toll by Poland']],
    [`${sets}a yearly review of the fee by France.`, ['budget: a yearly review of the fee by France (France)']],
    [`${sets}a yearly review of the budget by France.`, ['budget: a yearly review of the budget by France (France)']],
    [
      `${sets}the inspection of the dam by a Polish company.`,
      ['monitoring: the inspection of the dam by a Polish company (Polish companies)'],
    ],
    [
      `${sets}the inspection of the dam by two Polish companies.`,
      ['monitoring: the inspection of the dam by two Polish companies (two Polish companies)'],
    ],
    [`${sets}the inspection of the dam by Poland.`, ['monitoring: the inspection of the dam by Poland (Poland)']],
    [
      `${sets}the verification of the withdrawal by a French agency.`,
      ['monitoring: the verification of the withdrawal by a French agency (French agencies)'],
    ],
    // Nobody is told, or nobody that is known.
    [`${sets}a review of the tax by the council.`, ['budget: a review of the tax by the council']],
    [`${sets}the inspection of the dam by a bank.`, ['monitoring: the inspection of the dam by a bank']],
    [`${sets}the inspection of a Polish bank.`, ['monitoring: the inspection of a Polish bank']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
