import { describe, expect, it } from 'vitest'
import { madeUpReport } from '../record/testing/made-up.ts'
import { housesOf } from './houses.ts'

const reports = [
  'Commerce Ledger',
  'The Santevar Gazette',
  'Santevar Gazette',
  'Valley Courier',
  'Hill Courier',
  null,
].map((outlet, i) =>
  madeUpReport({ outlet, text: `page ${i}`, credit: i === 0 ? ['Northline', 'Commerce Ledger'] : [] }),
)
const houses = housesOf(reports)

describe('the outlets of a story', () => {
  it.each([
    ['the Ledger', 'Commerce Ledger'],
    ['Santevar Gazette', 'The Santevar Gazette'],
    ['the Gazette', 'The Santevar Gazette'],
    ['Commerce Ledger Online', 'Commerce Ledger'],
    ['the Courier', 'the Courier'],
    ['AP', 'Associated Press'],
    ['Nobody’s Herald', 'Nobody’s Herald'],
  ])('%s is %s', (name, house) => {
    expect(houses.nameOf(name)).toBe(house)
  })

  it('a page without an outlet’s name is a house of its own', () => {
    const other = madeUpReport({ outlet: null, text: 'another page' })
    expect(houses.of(reports.at(-1)!)).not.toBe(houses.of(other))
  })

  it('an outlet is not credited to itself', () => {
    expect(houses.credited(reports[0]!)).toEqual(['Northline'])
  })
})
