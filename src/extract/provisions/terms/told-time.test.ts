import { describe, expect, it } from 'vitest'
import { told } from '../testing/terms-told.ts'

describe('what only tells when is no term', () => {
  it.each([
    ['before a rise', 'The plan must be signed before taxes rise.'],
    ['after a rise', 'The plan must be agreed after taxes rise.'],
    ['before something is done', 'The bill must pass before spending is cut.'],
    ['ratified before', 'The treaty should be ratified before sanctions are lifted.'],
    ['before what takes effect', 'The bill must be passed before the tariffs take effect.'],
    ['until what runs out', 'Under the plan, the toll would stay until the embargo expires.'],
    ['after a truce', 'The treaty will be signed after a ceasefire.'],
    ['once', 'The parties will sign the deal once the troops withdraw.'],
  ])('%s', (_, text) => expect(told(text)).toEqual([]))

  it.each([
    ['what is to be done', 'The plan would raise taxes before the troops withdraw.', ['budget: would raise taxes']],
    ['what somebody has to do first', 'Under the plan, the troops would stay until prisoners are freed.', ['prisoners: prisoners are freed']],
    ['in return', 'The plan would lift sanctions after Lorvia withdraws its troops.', ['sanctions: would lift sanctions', 'forces.withdrawal: Lorvia withdraws its troops']],
    ['refused until', 'Lorvia said it would not sign the deal until sanctions are lifted.', ['sanctions: sanctions are lifted']],
    ['demanded before', 'Lorvia demanded that troops leave before the talks begin.', ['forces.withdrawal: troops leave before the talks']],
  ])('but %s', (_, text, expected) => expect(told(text)).toEqual(expected)) // biome-ignore format: a table
})
