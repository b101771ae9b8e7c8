import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { madeUpReport } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'

const actors = (text: string) => extract(madeUpReport({ text: `A headline\n\n${text}` }), english).actors
const names = (text: string) => actors(text).map(({ name }) => name)
const rolesOf = (text: string) => actors(text).flatMap(({ roles }) => roles.map(({ title }) => title))

describe('matters in a row', () => {
  it.each([
    ['Ada Berg, secretary of energy, trade and industry, said the deal was good.', ['secretary of energy, trade and industry']],
    ['Jan Lund, the minister of trade, industry and energy, met Ada Berg.', ['minister of trade, industry and energy']],
    ['Jan Lund, the minister for foreign affairs, trade and development, said so.', ['minister for foreign affairs, trade and development']],
    ['Jan Lund, the minister of finance, said so.', ['minister of finance']],
    ['Jan Lund, minister of finance, and Eva Holt, minister of trade, said so.', ['minister of finance', 'minister of trade']],
  ])('of an office: %s', (text, expected) => expect(rolesOf(text)).toEqual(expected)) // biome-ignore format: a table

  it.each([
    ['The Committee on Health, Education, Labor and Pensions approved the bill.', ['Committee on Health, Education, Labor and Pensions']],
    ['The Senate Committee on Health, Education, Labor, and Pensions approved the bill.', ['Senate Committee on Health, Education, Labor, and Pensions']],
    ['The Ministry of Agriculture, Food and Rural Affairs said prices rose.', ['Ministry of Agriculture, Food and Rural Affairs']],
    ['The Department for Business, Energy and Industrial Strategy said so.', ['Department for Business, Energy and Industrial Strategy']],
    ['The Ministry of Trade, Ada Berg and Jan Lund said so.', ['Ministry of Trade', 'Ada Berg', 'Jan Lund']],
  ])('of a body: %s', (text, expected) => expect(names(text).sort()).toEqual([...expected].sort())) // biome-ignore format: a table
})

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
