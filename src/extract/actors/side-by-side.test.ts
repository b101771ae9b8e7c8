import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { madeUpReport } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'

const actors = (text: string) => extract(madeUpReport({ text: `A headline\n\n${text}` }), english).actors
const names = (text: string) => actors(text).map(({ name }) => name)

describe('bodies side by side', () => {
  it.each([
    ['The Karsan government and the Lorvian government agreed a truce on Monday.', ['Karsan government', 'Lorvian government']],
    ['The French government and the German government said no.', ['France', 'Germany']],
    ['The Karsan government said it would sign.', ['Karsan government']],
  ])('%s', (text, expected) => expect(names(text).sort()).toEqual([...expected].sort())) // biome-ignore format: a table
})

describe('names that pages run together, and what is nobody', () => {
  it.each([
    ['“It is bad,” said Charles Berg Charles.', ['Charles Berg']],
    ['Minister Anders Berg Anders Ellis BergOvernight Ships said no. Ada Lund met him.', ['Anders Berg', 'Ada Lund']],
    ['Ada Berg spoke about Climate Change. Climate Change threatens farms, she said.', ['Ada Berg']],
    ['Ada Berg met Jan Lund at the Harbour Restaurant. The Restaurant said it would close.', ['Ada Berg', 'Jan Lund']],
    ['Ada Berg made a U-turn on the plan. The U-Turn angered Jan Lund.', ['Ada Berg', 'Jan Lund']],
    ['Rep. Jan Lund, D-N.Y., and Sen. Ada Berg, R-Okla., said no. R-Okla. said so.', ['Ada Berg', 'Jan Lund']],
  ])('%s', (text, expected) => expect(names(text).sort()).toEqual([...expected].sort())) // biome-ignore format: a table
})
